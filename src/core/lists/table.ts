/** A table as people hand it in: rows of texts, however the file was made. */

/** Of one sheet, or of a whole CSV file. `rows[0]` is line 1; every value is the text that people see there. */
export interface Table {
  /** The sheet's name; empty for CSV. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** How many cells of a row a list knows as its headers; guides where a file can be read in several ways. */
export type Recognise = (cells: readonly string[]) => number;

/** Longer or larger files are refused with a sentence: everything accepted is held in memory. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
export const MAX_ROWS = 50_000;
