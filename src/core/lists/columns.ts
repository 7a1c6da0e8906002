/** Which column of a table holds what: headers are recognised in three languages, or mapped by hand. */
import { AppError } from "../errors.ts";
import type { Language } from "../language/language.ts";
import { LANGUAGES } from "../language/language.ts";
import { fold, stripMarks } from "../language/normalise.ts";
import type { Recognise, Table } from "./table.ts";

/** For each field of a list, how its column is called. */
export type Vocabulary<Field extends string> = Readonly<
  Record<Field, Readonly<Record<Language, readonly string[]>>>
>;

export interface Columns<Field extends string> {
  /** What people called a field, such as `name`, by their header: `{ "Cột A": "name" }`. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** The sheet's name; without it the first one that has the needed columns. */
  readonly sheet?: string | undefined;
  readonly vocabulary: Vocabulary<Field>;
  /** Without these it is not such a list. */
  readonly needed: readonly Field[];
}

/** One row of a list, by fields. */
export interface Line<Field extends string> {
  readonly line: number;
  /** Empty where there is no such column, or nothing in it. */
  readonly value: (field: Field) => string;
  /** The header of the column as written. */
  readonly header: (field: Field) => string;
}

export interface Sheet<Field extends string> {
  readonly name: string;
  /** That of most headers; null where they were all mapped. */
  readonly language: Language | null;
  readonly lines: readonly Line<Field>[];
  readonly has: (field: Field) => boolean;
  /** Headers that mean nothing to this list. */
  readonly unused: readonly string[];
  /** Lines that only announce others ("Khối quận, huyện"), or repeat the header. */
  readonly headings: number;
}

/** The row that says which column is which, somewhere above the list. */
interface Header<Field extends string> {
  readonly table: Table;
  readonly at: number;
  /** The columns of each field, from left to right. */
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly languages: readonly Language[];
}

/** Titles, dates and names of offices may stand above the header. */
const MAX_ROWS_ABOVE = 30;
/** Running numbers of rows: known, and of no use. */
const COUNTERS = ["stt", "tt", "so tt", "so thu tu", "no", "番号", "no.", "#", "通番", "連番", "項番"].map(
  foldHeader,
);
/** What `tables/write.ts` puts before a text that a spreadsheet would calculate. */
const DEFUSED = /^'(?=[=+\-@＝＋－＠])/;

/** Letters and digits of a header, without marks, case and remarks in brackets. */
export function foldHeader(header: string): string {
  const plain = stripMarks(fold(header).text);
  const short = plain.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return letters(short) || letters(plain);
}

/** Counts the headers that a vocabulary knows. */
export function recogniser<Field extends string>({ vocabulary, map = {} }: Columns<Field>): Recognise {
  const known = new Set([...knownHeaders(vocabulary).keys(), ...Object.keys(map).map(foldHeader)]);
  return (cells) => new Set(cells.map(foldHeader).filter((header) => known.has(header))).size;
}

/** @throws AppError `wrong-input` naming the headers that were seen, and what to do */
export function findSheet<Field extends string>(
  tables: readonly Table[],
  columns: Columns<Field>,
): Sheet<Field> {
  const chosen = columns.sheet === undefined ? tables : tables.filter(({ name }) => name === columns.sheet);
  if (chosen.length === 0)
    throw new AppError(
      "wrong-input",
      `There is no sheet "${columns.sheet ?? ""}". There are: ${tables.map(({ name }) => name).join(", ")}.`,
    );
  const fieldOf = fieldsOf(columns);
  const headers = chosen.map((table) => headerOf(table, fieldOf));
  const header = headers.find((one) => one && columns.needed.every((field) => one.columns.has(field)));
  if (!header) throw new AppError("wrong-input", aboutMissing(chosen, headers, columns));
  return sheetOf(header);
}

type FieldOf<Field> = (
  header: string,
) => { readonly field: Field; readonly language: Language | null } | undefined;

function fieldsOf<Field extends string>({ vocabulary, map = {} }: Columns<Field>): FieldOf<Field> {
  const known = knownHeaders(vocabulary);
  const mapped = new Map<string, Field>();
  for (const [header, field] of Object.entries(map)) {
    if (!(field in vocabulary))
      throw new AppError(
        "wrong-input",
        `There is no field "${field}" to map to. There are: ${Object.keys(vocabulary).join(", ")}.`,
      );
    mapped.set(foldHeader(header), field as Field);
  }
  const taken = new Set(mapped.values());
  return (header) => {
    const folded = foldHeader(header);
    const field = mapped.get(folded);
    if (field !== undefined) return { field, language: null };
    const found = known.get(folded);
    // What was mapped by hand is not looked for elsewhere.
    return found && !taken.has(found.field) ? found : undefined;
  };
}

function knownHeaders<Field extends string>(vocabulary: Vocabulary<Field>) {
  const known = new Map<string, { readonly field: Field; readonly language: Language }>();
  for (const [field, names] of Object.entries(vocabulary) as [Field, Vocabulary<Field>[Field]][])
    for (const language of LANGUAGES)
      for (const name of [...names[language], ...(language === "en" ? [field] : [])]) {
        const header = foldHeader(name);
        if (!known.has(header)) known.set(header, { field, language });
      }
  return known;
}

function headerOf<Field extends string>(table: Table, fieldOf: FieldOf<Field>): Header<Field> | null {
  let best: Header<Field> | null = null;
  for (const [at, row] of table.rows.slice(0, MAX_ROWS_ABOVE).entries()) {
    const columns = new Map<Field, number[]>();
    const languages: Language[] = [];
    for (const [index, cell] of row.entries()) {
      const found = cell.length <= 100 ? fieldOf(cell) : undefined;
      if (!found) continue;
      const before = columns.get(found.field);
      // Two columns under one merged header hold one value in two parts; of two alike, the first counts.
      if (before === undefined) columns.set(found.field, [index]);
      else if (before.at(-1) === index - 1 && sameOrPart(row, before, index)) before.push(index);
      if (found.language) languages.push(found.language);
    }
    if (columns.size > 0 && columns.size >= (best?.columns.size ?? 0))
      best = { table, at, columns, languages };
  }
  return best;
}

/** The header of the parts is the same text, or that of another part ("Họ", "Tên"). */
const sameOrPart = (row: readonly string[], before: readonly number[], index: number) =>
  row[before[0] ?? 0] === row[index] || isPart(row[before[0] ?? 0] ?? "") || isPart(row[index] ?? "");
const PARTS = new Set(
  [
    "họ",
    "họ đệm",
    "họ và đệm",
    "họ và tên đệm",
    "tên",
    "姓",
    "名",
    "family name",
    "last name",
    "surname",
    "first name",
    "given name",
  ].map(foldHeader),
);
const isPart = (header: string) => PARTS.has(foldHeader(header));

function sheetOf<Field extends string>({ table, at, columns, languages }: Header<Field>): Sheet<Field> {
  const headers = table.rows[at] ?? [];
  const used = new Set([...columns.values()].flat());
  const counter = headers.findIndex((header) => COUNTERS.includes(foldHeader(header)));
  const lines: Line<Field>[] = [];
  let headings = 0;
  for (const [index, row] of table.rows.entries()) {
    if (index <= at || row.every((cell) => cell.trim() === "")) continue;
    if (isHeading(row, columns, counter)) {
      headings++;
      continue;
    }
    const value = (field: Field) => {
      const parts = (columns.get(field) ?? []).map((column) =>
        (row[column] ?? "").replace(DEFUSED, "").trim(),
      );
      return parts.filter((part, place) => part !== "" && part !== parts[place - 1]).join(" ");
    };
    lines.push({ line: index + 1, value, header: (field) => headers[columns.get(field)?.[0] ?? -1] ?? "" });
  }
  const unused = headers.filter(
    (header, index) => !used.has(index) && header.trim() !== "" && !COUNTERS.includes(foldHeader(header)),
  );
  const count = (language: Language) => languages.filter((one) => one === language).length;
  const [language = null] = [...LANGUAGES].sort((one, other) => count(other) - count(one)).filter(count);
  return { name: table.name, language, lines, has: (field) => columns.has(field), unused, headings };
}

/**
 * One value alone where a list has several columns: outside them, merged over them, or without a running number where
 * the others have one ("II").
 */
function isHeading<Field extends string>(
  row: readonly string[],
  columns: Header<Field>["columns"],
  counter: number,
): boolean {
  const at = (place: number) => (row[place] ?? "").trim();
  const values = new Set(row.map((_, place) => (place === counter ? "" : at(place))).filter(Boolean));
  if (columns.size < 2 || values.size !== 1) return false;
  const filled = [...columns.values()].filter((places) => places.some((place) => at(place) !== ""));
  return filled.length !== 1 || (counter >= 0 && !/^\d+\D?$/.test(at(counter)));
}

function aboutMissing<Field extends string>(
  tables: readonly Table[],
  headers: readonly (Header<Field> | null)[],
  { needed, vocabulary }: Columns<Field>,
): string {
  const best = headers.reduce(
    (one, other) => ((other?.columns.size ?? 0) > (one?.columns.size ?? 0) ? other : one),
    null,
  );
  const missing = needed.filter((field) => !best?.columns.has(field));
  const row = best
    ? best.table.rows[best.at]
    : tables[0]?.rows.find((cells) => cells.some((cell) => cell !== ""));
  const seen = (row ?? []).filter((cell) => cell.trim() !== "").slice(0, 20);
  const names = missing.map(
    (field) => `${field} (${LANGUAGES.map((language) => vocabulary[field][language][0]).join(", ")})`,
  );
  return `No column for ${names.join("; ")} was found. Seen: ${seen.map((cell) => `"${cell.slice(0, 40)}"`).join(", ") || "nothing"}. Name the column so, or map it: "<header>=${missing[0] ?? ""}".`;
}
