/**
 * Scores the understander on labelled sets: `npx tsx test/core/language/score.ts [dates|intents] [--held-out] [--misses]`.
 * Exact match of days or wishes per set; marks are taken off the Vietnamese set for a set of its own.
 */
import { readFileSync } from "node:fs";
import { stripMarks } from "../../../src/core/language/normalise.ts";
import { understandDates } from "../../../src/core/language/dates/index.ts";
import { LANGUAGES, type Language } from "../../../src/core/language/language.ts";
import { intentScores, printFalseAlarms } from "./score-intents.ts";
import { setNames } from "./sets.ts";

/** One labelled text. `start` and `end` are null where no day is meant; `lunar` where only the moon knows it. */
export interface DateRow {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly reference: string;
  readonly timezone: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly lunar?: true;
  /** Without its marks the text means something else: left out of the set without marks. */
  readonly marksDecide?: true;
}

export interface Score {
  readonly set: string;
  readonly right: number;
  readonly total: number;
  readonly misses: readonly string[];
}

/** The rows of one file beside this one, e.g. `dates/vi`. */
export function readSet<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(`sets/${name}.jsonl`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
}

/** What was read, in one short form that two readings can be compared by. */
export function readDays(row: DateRow): string {
  const found = understandDates(row.text, row.lang, row);
  return found === null ? "none" : "lunar" in found ? "lunar" : `${found.start}..${found.end}`;
}

export function expectedDays(row: DateRow): string {
  return row.lunar ? "lunar" : row.start === null ? "none" : `${row.start}..${row.end ?? ""}`;
}

export function withoutMarks(rows: readonly DateRow[]): DateRow[] {
  return rows
    .filter((row) => !row.marksDecide)
    .map((row) => ({ ...row, text: stripMarks(row.text.normalize("NFC")) }));
}

export function scoreDates(set: string, rows: readonly DateRow[]): Score {
  const misses: string[] = [];
  for (const row of rows) {
    const read = readDays(row);
    const expected = expectedDays(row);
    if (read !== expected)
      misses.push(`${row.id} ${row.text} [${row.reference}] expected ${expected}, read ${read}`);
  }
  return { set, right: rows.length - misses.length, total: rows.length, misses };
}

/** Every date set, or the held-out part by language: as written and, for Vietnamese, without marks. */
export function dateScores(heldOut: boolean): Score[] {
  const held = heldOut ? readSet<DateRow>("dates/held-out") : [];
  const sets: [name: string, rows: DateRow[]][] = heldOut
    ? LANGUAGES.map((language) => [language, held.filter((row) => row.lang === language)])
    : setNames("dates").map((name) => [name, readSet<DateRow>(`dates/${name}`)]);
  return sets.flatMap(([name, rows]) => [
    scoreDates(`dates ${name}`, rows),
    ...(rows[0]?.lang === "vi" ? [scoreDates(`dates ${name} without marks`, withoutMarks(rows))] : []),
  ]);
}

/** Prints the scores, one line each, and the misses where asked. */
export function printScores(scores: readonly Score[], misses: boolean): void {
  for (const score of scores) {
    const share = score.total === 0 ? 0 : (100 * score.right) / score.total;
    console.log(
      `${score.set.padEnd(28)} ${String(score.right)}/${String(score.total)}  ${share.toFixed(1)} %`,
    );
    if (misses) for (const miss of score.misses) console.log(`    ${miss}`);
  }
}

if (process.argv[1]?.endsWith("score.ts")) {
  const asked = process.argv.slice(2);
  const heldOut = asked.includes("--held-out");
  const misses = asked.includes("--misses");
  if (!asked.includes("intents")) printScores(dateScores(heldOut), misses);
  if (!asked.includes("dates")) {
    const scores = intentScores(heldOut);
    printScores(scores, misses);
    printFalseAlarms(scores);
  }
}
