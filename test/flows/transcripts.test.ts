/** Every written conversation (`*.chat.json`) goes as written. UPDATE_TRANSCRIPTS=1 writes them anew. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { play, type Transcript } from "../kit/transcript.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".chat.json"),
);
const isUpdating = process.env["UPDATE_TRANSCRIPTS"] === "1";

describe.each(files.sort())("%s", (file) => {
  const path = join(folder, file);
  const transcripts = JSON.parse(readFileSync(path, "utf8")) as Transcript[];

  if (isUpdating) {
    it("is written anew", async () => {
      const played = transcripts.map((transcript) => play(transcript));
      writeFileSync(path, await format(JSON.stringify(played), { parser: "json", printWidth: 110 }));
      expect(played.length).toBeGreaterThan(0);
    });
    return;
  }
  it.each(transcripts.map((one) => [one.label, one] as const))("%s", (_label, transcript) => {
    expect(play(transcript)).toEqual(transcript);
  });
});

describe("the transcripts", () => {
  const all = files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Transcript[]);

  it("have labels of their own", () => {
    const labels = all.map((transcript) => transcript.label);
    expect(labels).toEqual([...new Set(labels)]);
  });

  it("are there for every flow in every language", () => {
    const found = new Set(files.map((file) => relative(".", file)));
    for (const flow of [
      "welcome",
      "presence",
      "places",
      "schedule",
      "settings",
      "my-data",
      "opt-out",
      "help",
      "by-coordinator",
      "staff-broadcast",
      "results",
      "form",
      "fallback",
    ])
      for (const language of ["vi", "ja", "en"]) expect(found).toContain(`${flow}/${language}.chat.json`);
  });
});
