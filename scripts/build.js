// Builds dist/ for production: compiles, then copies what is served or read as it is.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { generate } from "./generate.js";

const root = path.join(import.meta.dirname, "..");
const dist = path.join(root, "dist");

generate();
rmSync(dist, { recursive: true, force: true });
const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
for (const of of ["chat", "screen"]) {
  const page = path.join("src", "http", of, "page");
  cpSync(path.join(root, page), path.join(dist, page), { recursive: true });
}
