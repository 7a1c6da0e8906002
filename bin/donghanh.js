#!/usr/bin/env node
// The command `donghanh`: runs the built code where there is one (the production image), else the source.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.join(import.meta.dirname, "..");
const built = path.join(root, "dist", "src", "cli", "main.js");

if (existsSync(built) && !existsSync(path.join(root, "src"))) {
  await import(pathToFileURL(built).href);
} else {
  const { generate } = await import("../scripts/generate.js");
  generate();
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(path.join(root, "src", "cli", "main.ts")).href);
}
