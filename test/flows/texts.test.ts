/** What is offered and said by every flow keeps to what every channel can show. */
import { describe, expect, it } from "vitest";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { script } from "../../flows/index.ts";
import { LANGUAGES, understand } from "../../src/core/language/index.ts";
import type { Transcript } from "../kit/transcript.ts";

const folder = import.meta.dirname;
const transcripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".chat.json"))
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Transcript[]);

describe("what the bot says", () => {
  const messages = transcripts.flatMap((one) =>
    one.lines.flatMap((line) => ("bot" in line ? [line.bot] : [])),
  );

  it("offers choices of at most 20 characters, which is what LINE shows", () => {
    const labels = messages
      .flat()
      .flatMap((line) => Array.from(line.matchAll(/\[([^\]]+)\]/g), (match) => match[1] ?? ""));
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => Array.from(label).length > 20)).toEqual([]);
  });

  it("offers no choice twice in a message", () => {
    for (const message of messages) {
      const labels = Array.from((message.at(-1) ?? "").matchAll(/\[([^\]]+)\]/g), (match) => match[1]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  // An answer that names a word promises that it works alone, whatever was asked in between.
  it.each([
    ["vi", /xin viết “([^”]+)”/g],
    ["ja", /場合は「([^」]+)」とお送り/g],
    ["en", /write “([^”]+)”/g],
  ])("hears the words that it tells people to write, in %s", (_language, telling) => {
    const told = messages
      .flat()
      .flatMap((line) => Array.from(line.matchAll(telling), (match) => match[1] ?? ""));
    expect(told.length).toBeGreaterThan(0);
    const context = { reference: "2026-11-18T08:00:00+07:00", timezone: "Asia/Ho_Chi_Minh" };
    const unheard = told.filter((words) => !/^(stop|resume)$/.test(understand(words, context).intent));
    expect(unheard).toEqual([]);
  });

  it("never says undefined, null or an object", () => {
    expect(messages.flat().filter((line) => /undefined|null|\[object|NaN/.test(line))).toEqual([]);
  });
});

describe("the script", () => {
  it("has flows with ids of their own, and every step that is named", () => {
    const ids = script.flows.map((flow) => flow.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const flow of script.flows) {
      const named = [
        flow.first,
        ...flow.starts.flatMap((start) => ("step" in start && start.step ? [start.step] : [])),
      ];
      expect(Object.keys(flow.steps)).toEqual(expect.arrayContaining(named));
    }
    for (const id of Object.values(script.special)) expect(ids).toContain(id);
  });

  it("begins every flow with a state of its own", () => {
    for (const flow of script.flows) expect(flow.state.safeParse({}).success).toBe(true);
  });

  it("has a label of at most 20 characters for keeping each language", () => {
    for (const language of LANGUAGES)
      expect(Array.from(script.phrases[language].keepThisLanguage).length).toBeLessThanOrEqual(20);
  });
});
