/** The XML of one worksheet: looked over before it is read, so that no number in it decides how much memory we take. */
import { AppError } from "../../core/errors.ts";
import { MAX_ROWS } from "../../core/lists/table.ts";

const MAX_CELLS = 1_000_000;
/** Rows of nothing but formatting; spreadsheets keep them down to the last line. */
const EMPTY_ROW = /<row\b[^>]*?(?:\/>|>\s*(?:<c\b[^>]*\/>\s*)*<\/row>)/g;
const ROW = /<row\b([^>]*)>/g;
const CELL = /<c\b([^>]*)>/g;
const PLACE = /\sr\s*=\s*["']([^"']*)["']/;
const ERROR_CELL = /(<c\b[^>]*\st\s*=\s*["'])e(["'])/g;
/** A formula that was never calculated: no value beside it. */
const BARE_FORMULA = /<c\b([^>]*)>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;
const MERGED = /<mergeCell\b[^>]*?\sref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;

/** What stands in a cell whose formula has no value. */
const UNCALCULATED = "#FORMULA!";

/** A rectangle of merged cells, counted from 0, ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The same worksheet, fit to be read: without empty rows, its errors (#N/A) and uncalculated formulas as texts.
 * @throws AppError `wrong-input` where it has too many rows or columns, or places that no sheet has
 */
export function tidied(xml: string): string {
  const full = xml.replace(EMPTY_ROW, "");
  let rows = 0;
  let last = 0;
  for (const [, attributes = ""] of full.matchAll(ROW)) {
    const [, place] = PLACE.exec(attributes) ?? [];
    if (place !== undefined) last = Math.max(last, inBounds(/^\d{1,7}$/.test(place) ? Number(place) : NaN));
    rows++;
  }
  inBounds(rows);
  let widest = 1;
  for (const [, attributes = ""] of full.matchAll(CELL)) {
    if (attributes.endsWith("/")) continue;
    const [, place] = PLACE.exec(attributes) ?? [];
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? "A1") ?? [];
    if (letters === undefined) notASheet();
    widest = Math.max(widest, columnOf(letters) + 1);
    inBounds(Number(row));
  }
  if (Math.max(rows, last) * widest > MAX_CELLS) notASheet();
  return full.replace(ERROR_CELL, "$1str$2").replace(BARE_FORMULA, (_cell, attributes: string) => {
    const [, place] = PLACE.exec(attributes) ?? [];
    return `<c${place === undefined ? "" : ` r="${place}"`} t="str"><v>${UNCALCULATED}</v></c>`;
  });
}

/** The merged rectangles of a worksheet that lie within our bounds. */
export function mergedIn(xml: string): Merged[] {
  return [...xml.matchAll(MERGED)].flatMap(([, from = "", top, to = "", bottom]) => {
    const merged = {
      ...{ top: Number(top) - 1, bottom: Number(bottom) - 1 },
      ...{ left: columnOf(from), right: columnOf(to) },
    };
    const cells = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1);
    return cells > 0 && cells <= MAX_CELLS && merged.bottom < MAX_ROWS ? [merged] : [];
  });
}

/** A → 0, Z → 25, AA → 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function inBounds(rows: number): number {
  if (rows > MAX_ROWS)
    throw new AppError(
      "wrong-input",
      `The file has more than ${MAX_ROWS.toLocaleString("en")} rows. Split it, or remove the rows that do not belong to the list.`,
    );
  if (Number.isNaN(rows)) notASheet();
  return rows;
}

function notASheet(): never {
  throw new AppError(
    "wrong-input",
    "The sheet is far wider than a list is: copy the columns that matter to a new file.",
  );
}
