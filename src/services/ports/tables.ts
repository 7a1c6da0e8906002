/** Tables and calendars as files, read and written. */
import type { Recognise, Table } from "../../core/lists/table.ts";

export interface WrittenFile {
  /** With its ending. */
  readonly fileName: string;
  /** A media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface TableFiles {
  /**
   * The sheets of an XLSX file, or the one table of a CSV file in any of the usual encodings and separators; at most
   * `MAX_ROWS` rows and `MAX_FILE_BYTES`. Merged cells all hold the value of the first. Memory stays bounded whatever
   * the file says of itself.
   * @throws AppError `wrong-input` with what to do, for everything else: other kinds, passwords, bombs, broken files
   */
  read(bytes: Uint8Array, recognise: Recognise): Promise<readonly Table[]>;
  /** The table as a file; its first row is the header. Texts that a spreadsheet would calculate are defused. */
  write(table: Table, format: TableFormat, fileName: string): Promise<WrittenFile>;
}
