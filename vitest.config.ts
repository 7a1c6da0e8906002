import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** They start processes, kill them, or drive a browser: each has the machine to itself. */
const ALONE = [
  "test/{cli,journey,rehearsal}/**/*.test.ts",
  "test/adapters/embedded-postgres/**/*.test.ts",
  "test/http/chat/**/*.test.ts",
  "test/kit/twins/desk.test.ts",
  "test/webhooks/fuzz.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: ALONE,
          globalSetup: ["test/kit/postgres.ts"],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: ALONE,
          globalSetup: ["test/kit/postgres.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
