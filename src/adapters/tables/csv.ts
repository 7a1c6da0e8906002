/** CSV files as tables: comma, semicolon or tab, in whatever encoding (encoding.ts). */
import { CsvError, parse } from "csv-parse/sync";
import { AppError } from "../../core/errors.ts";
import { MAX_ROWS, type Recognise, type Table } from "../../core/lists/table.ts";
import { decoded } from "./encoding.ts";

const SEPARATORS = [",", ";", "\t"] as const;
/** Titles and notes may stand above the header. */
const SAMPLE_ROWS = 30;

/** @throws AppError `wrong-input` */
export function readCsv(bytes: Uint8Array, recognise: Recognise): Table[] {
  // Excel's own hint, which is no row.
  const text = decoded(bytes).replace(/^sep=.\r?\n/i, "");
  const rows = rowsOf(text, separatorOf(text, recognise), MAX_ROWS + 1);
  if (rows.length > MAX_ROWS)
    throw new AppError(
      "wrong-input",
      `The file has more than ${MAX_ROWS.toLocaleString("en")} rows. Split it.`,
    );
  return rows.some((row) => row.some((cell) => cell !== "")) ? [{ name: "", rows }] : [];
}

/** The one by which most headers are recognised; where none is, the one that makes most columns. */
function separatorOf(text: string, recognise: Recognise): string {
  const worth = SEPARATORS.map((separator) => {
    const rows = sampleOf(text, separator);
    return Math.max(0, ...rows.map(recognise)) * 1_000 + Math.max(0, ...rows.map(({ length }) => length));
  });
  return SEPARATORS[worth.indexOf(Math.max(...worth))] ?? ",";
}

function sampleOf(text: string, separator: string): string[][] {
  try {
    return rowsOf(text, separator, SAMPLE_ROWS);
  } catch {
    return [];
  }
}

function rowsOf(text: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, {
      ...{ delimiter, to, bom: true, trim: true },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: false },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const says =
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? "A quotation mark is opened and never closed."
        : "The quotation marks are not those of CSV.";
    throw new AppError(
      "wrong-input",
      `${says} Look near line ${String(error.lines ?? 1)}, or save the list as XLSX.`,
    );
  }
}
