/** Scores wishes on the labelled sets: exact matches per set, false alarms on texts that wish nothing of ours. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { understand } from "../../../src/core/language/index.ts";
import { setNames } from "./sets.ts";
import type { Score } from "./score.ts";
import { isLanguage, type Language } from "../../../src/core/language/language.ts";

export interface IntentRow {
  readonly id: string;
  readonly set?: string;
  readonly text: string;
  readonly lang: Language;
  readonly intent: string;
}

/** A score with its false alarms: wishes seen in texts that wish nothing of ours. */
export interface IntentScore extends Score {
  readonly offTopic: number;
  readonly falseAlarms: number;
}

/** The sets beside this file but `held-out`, which is split off at random and not looked at while rules are written. */
export const INTENT_SETS = setNames("intents");

/** The rows of one set, in the order of the file. */
export function intentRows(set: string): IntentRow[] {
  const file = new URL(`./sets/intents/${set}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row = JSON.parse(line) as IntentRow;
      if (!isLanguage(row.lang)) throw new Error(`${row.id}: no such language`);
      return row;
    });
}

/** A digest of all rows of all sets, by which weights learned from others are told. */
export function digestOf(): string {
  const rows = INTENT_SETS.flatMap(intentRows).map(({ lang, text, intent }) => [lang, text, intent]);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/** How many rows were read exactly as labelled. A false alarm is a wish seen in a text labelled `none`. */
export function scoreIntents(set: string, rows: readonly IntentRow[]): IntentScore {
  const misses: string[] = [];
  let offTopic = 0;
  let falseAlarms = 0;
  for (const row of rows) {
    const read = understand(row.text, {
      language: row.lang,
      reference: "2026-11-18T09:00:00",
      timezone: row.lang === "ja" ? "Asia/Tokyo" : "Asia/Ho_Chi_Minh",
    });
    if (row.intent === "none") offTopic++;
    if (read.intent === row.intent) continue;
    if (row.intent === "none") falseAlarms++;
    misses.push(`${row.text}  → ${read.intent} (${read.because.join(" · ")}), wanted ${row.intent}`);
  }
  return { set, right: rows.length - misses.length, total: rows.length, offTopic, falseAlarms, misses };
}

/** Every set of wishes; the held-out part by kind of text. */
export function intentScores(heldOut: boolean): IntentScore[] {
  if (!heldOut) return INTENT_SETS.map((set) => scoreIntents(`intents ${set}`, intentRows(set)));
  const rows = intentRows("held-out");
  return ["vi", "vi-bare", "ja", "en"].map((set) =>
    scoreIntents(
      `intents ${set}, held out`,
      rows.filter((row) => row.set === set),
    ),
  );
}

/** One line that says how many off-topic texts were taken for a wish. */
export function printFalseAlarms(scores: readonly IntentScore[]): void {
  const [alarms, texts] = scores.reduce(
    ([seen, all], score) => [seen + score.falseAlarms, all + score.offTopic],
    [0, 0],
  );
  console.log(`false alarms on off-topic texts: ${String(alarms)}/${String(texts)}`);
}
