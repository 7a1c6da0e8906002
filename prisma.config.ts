/** Lets Prisma's own tools (`npx prisma …`) work on the same schema and migrations. */
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/donghanh" },
});
