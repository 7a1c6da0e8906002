/**
 * Days understood by us and by chrono-node on the same texts: accuracy and texts per second of CPU time, in interleaved rounds.
 * `npx tsx bench/understand.ts [rounds]`
 */
import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { LANGUAGES, type Language } from "../src/core/language/language.ts";
import { expectedDays, readDays, readSet, withoutMarks, type DateRow } from "../test/core/language/score.ts";

const CHRONO = { vi: chrono.vi.casual, ja: chrono.ja.casual, en: chrono.en.GB };

/** What chrono reads, as its users would take it: the first result's day, or its days from start to end. */
function readByChrono(row: DateRow): string {
  const local = localReference(row);
  // chrono counts in the machine's zone: it is given the local wall clock as if that were the machine's.
  const [found] = CHRONO[row.lang].parse(
    row.text,
    new Date(local.year, local.month - 1, local.day, local.hour, local.minute),
  );
  if (!found) return "none";
  const day = (part: typeof found.start) =>
    [part.get("year"), part.get("month"), part.get("day")]
      .map((value) => String(value).padStart(2, "0"))
      .join("-");
  return `${day(found.start)}..${day(found.end ?? found.start)}`;
}

function localReference(row: DateRow): Temporal.PlainDateTime {
  return /Z$|[+-]\d\d:\d\d$/.test(row.reference)
    ? Temporal.Instant.from(row.reference).toZonedDateTimeISO(row.timezone).toPlainDateTime()
    : Temporal.PlainDateTime.from(row.reference);
}

function share(rows: readonly DateRow[], read: (row: DateRow) => string): number {
  // A lunar date is none to both: chrono has no word for it.
  const plain = (answer: string) => (answer === "lunar" ? "none" : answer);
  return rows.filter((row) => plain(read(row)) === plain(expectedDays(row))).length / rows.length;
}

function textsPerSecond(rows: readonly DateRow[], read: (row: DateRow) => string): number {
  // CPU time, so that a busy machine blurs less.
  const start = process.cpuUsage();
  for (const row of rows) read(row);
  const { user, system } = process.cpuUsage(start);
  return (1_000_000 * rows.length) / (user + system);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const rounds = Number(process.argv[2] ?? 15);
const sets: [string, DateRow[]][] = LANGUAGES.map((language: Language) => [
  language,
  readSet<DateRow>(`dates/${language}`),
]);
sets.splice(1, 0, ["vi without marks", withoutMarks(sets[0]?.[1] ?? [])]);

console.log(`days understood, ours and chrono-node's, median of ${String(rounds)} interleaved rounds`);
for (const [name, rows] of sets) {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 2; round++) {
    const us = textsPerSecond(rows, readDays);
    const them = textsPerSecond(rows, readByChrono);
    // The first two rounds warm both up.
    if (round >= 2) {
      ours.push(us);
      theirs.push(them);
    }
  }
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
  const speed = (values: readonly number[]) =>
    `${Math.round(median(values)).toLocaleString("en")} texts/s`.padStart(16);
  console.log(
    `${name.padEnd(18)} ours ${percent(share(rows, readDays))}${speed(ours)}   chrono ${percent(share(rows, readByChrono))}${speed(theirs)}`,
  );
}
