/** The documents say what is true: commands, links, files, settings, metrics, log lines and codes exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { openMetrics } from "../src/adapters/prom-client/metrics.ts";
import { program } from "../src/cli/program.ts";
import { SETTINGS } from "../src/config.ts";
import { SEND_ERROR_CODES } from "../src/core/delivery/send-error.ts";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => path.join(folder, file));

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith(".md")),
  ...["docs", "flows", "webhooks", "src", "bench"].flatMap((folder) => filesIn(folder, ".md")),
];
const operations = read("docs/operations.md");

/** What `find` gives for each document, as [document, what was found], each once. */
function inDocuments(find: (text: string) => Iterable<string>): [string, string][] {
  return documents.flatMap((file) =>
    [...new Set(find(read(file)))].map((one): [string, string] => [file, one]),
  );
}

/** The first group of every match. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = ""]) => first);

/** The section below a heading, up to the next one of its level or above. */
function section(text: string, heading: string): string {
  const [, level = ""] = /^(#+)/.exec(heading) ?? [];
  const [, after = ""] = text.split(`\n${heading}\n`);
  return after.split(new RegExp(`\n#{1,${String(level.length)}} `))[0] ?? "";
}

/** The first cells of the tables in a text, those that are code. */
const firstCells = (text: string) => all(text, /^\| `([^`]+)`/gm).sort();

describe("links", () => {
  const links = inDocuments((text) =>
    [...all(text, /\]\(([^)\s]+)\)/g), ...all(text, /(?:src|href)="([^"]+)"/g)].filter(
      (link) => !/^[a-z]+:/.test(link),
    ),
  );
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");

  it.each(links)("%s: %s leads somewhere", (document, link) => {
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? document : path.join(path.dirname(document), file);
    expect(existsSync(path.join(root, target))).toBe(true);
    if (anchor !== undefined) expect(all(read(target), /^#+ (.+)$/gm).map(anchorOf)).toContain(anchor);
  });
});

describe("tables", () => {
  it.each(documents)("%s says nothing twice", (document) => {
    const rows = read(document)
      .split("\n")
      .filter((line) => /^\| `/.test(line));
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });
});

describe("files named in code", () => {
  const named = inDocuments((text) =>
    all(text, /`((?:src|webhooks|flows|test|docs|demo|prisma|bench|scripts|bin)\/[\w./-]+)`/g),
  );

  it.each(named)("%s: %s exists", (_document, file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
});

describe("npm scripts", () => {
  const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

  it.each(inDocuments((text) => all(text, /\bnpm run (?:-s )?([a-z:]+)/g)))(
    "%s: npm run %s",
    (_document, name) => {
      expect(scripts).toContain(name);
    },
  );
});

describe("the command donghanh", () => {
  /** Words and options as they stand in the documents, up to whatever is not part of a command. */
  const CALL =
    /\b(?:donghanh|npm run (?:-s )?cli --|bin\/donghanh\.js)((?: +(?:--?[a-z][a-z-]*|[a-z][a-z-]*|"[^"]*"|<[^>]+>))+)/g;
  const code = (text: string) => [
    ...all(text, /`([^`\n]+)`/g),
    ...all(text, /^```[a-z]*\n([\s\S]*?)^```/gm).flatMap((block) => block.split("\n")),
  ];
  const calls = inDocuments((text) =>
    code(text).flatMap((line) => all(line, CALL).map((call) => call.trim())),
  );

  it("is in the documents", () => {
    expect(calls.length).toBeGreaterThan(20);
  });

  it.each(calls)("%s: donghanh %s", (_document, call) => {
    const words = call
      .replace(/"[^"]*"|<[^>]+>/g, "")
      .trim()
      .split(/ +/);
    let command: Command = program;
    for (const word of words) {
      // What follows is an option, or an argument of a command that has none below it.
      if (word.startsWith("-") || command.commands.length === 0) break;
      const below = command.commands.find((one) => one.name() === word);
      if (!below) expect(command.commands.map((one) => one.name())).toContain(word);
      else command = below;
    }
    const help = command.helpInformation();
    for (const option of words.filter((word) => word.startsWith("-"))) expect(help).toContain(option);
  });
});

describe("settings", () => {
  it.each(Object.keys(SETTINGS.shape))("%s stands in .env.example and in the README", (name) => {
    expect(read(".env.example")).toContain(`#${name}=`);
    expect(section(read("README.md"), "## Settings")).toContain(`| \`${name}\``);
  });

  it("the README's table names no other", () => {
    expect(firstCells(section(read("README.md"), "## Settings"))).toEqual(Object.keys(SETTINGS.shape).sort());
  });
});

describe("docs/operations.md", () => {
  it("explains every metric of ours, and no other", async () => {
    const away = () => Promise.reject(new Error("no database here"));
    const { render } = openMetrics({ backlog: away, accounts: away, now: Date.now });
    const ours = all((await render()).body, /^# TYPE (\S+)/gm).filter(
      (name) => !/^donghanh_(process|nodejs)_/.test(name),
    );
    expect(firstCells(section(operations, "## Metrics"))).toEqual(ours.sort());
  });

  it("explains every code of a SendError, and no other", () => {
    const troubles = section(operations, "### The platform refuses: quota, token, plan");
    expect(firstCells(troubles)).toEqual([...SEND_ERROR_CODES].sort());
  });

  it("explains every line that the log can have, and no other", () => {
    const sources = filesIn("src", ".ts")
      .filter((file) => !file.includes("generated"))
      .map(read);
    // The first argument of a call, or the complaints of the sweep: "turns-not-swept": () => …
    const said = sources.flatMap((code) => [
      ...all(code, /\blog\.(?:info|warn|error)\(([^,)]+)/g).flatMap((first) =>
        all(first, /["`]([^"`]+)["`]/g),
      ),
      ...all(code, /"([a-z]+-[a-z-]+)": \(\) =>/g),
    ]);
    const events = said.flatMap((event) =>
      event.startsWith("${part}") ? ["web", "worker"].map((part) => event.replace("${part}", part)) : [event],
    );
    expect(firstCells(section(operations, "## Log"))).toEqual([...new Set(events)].sort());
  });
});
