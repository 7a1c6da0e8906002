/** Tables as files: which kind a file is, by its first bytes and never by its name. */
import { AppError } from "../../core/errors.ts";
import { MAX_FILE_BYTES } from "../../core/lists/table.ts";
import type { TableFiles } from "../../services/ports/tables.ts";
import { readCsv } from "./csv.ts";
import { writeCsv, writeXlsx } from "./write.ts";
import { readXlsx } from "./xlsx.ts";

/** First bytes of what people send by mistake, and what to do with it. */
const OTHERS: readonly (readonly [start: string, says: string])[] = [
  [
    "%PDF",
    "This is a PDF, from which no table can be read. Ask for the XLSX or CSV file that it was made of.",
  ],
  ["{\\rtf", "This is a text document. Copy its table into a spreadsheet and save it as XLSX."],
  ["\x89PNG", "This is a picture. Type the list into a spreadsheet and save it as XLSX."],
  ["\xff\xd8\xff", "This is a picture. Type the list into a spreadsheet and save it as XLSX."],
];
const OLD_OFFICE = "\xd0\xcf\x11\xe0";

export const tableFiles: TableFiles = {
  async read(bytes, recognise) {
    if (bytes.length > MAX_FILE_BYTES)
      throw new AppError(
        "wrong-input",
        `The file is too large: at most ${String(MAX_FILE_BYTES / 1024 / 1024)} MB.`,
      );
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = file.toString("latin1", 0, 512);
    const other = OTHERS.find(([mark]) => start.startsWith(mark));
    if (other) throw new AppError("wrong-input", other[1]);
    if (start.startsWith(OLD_OFFICE)) throw new AppError("wrong-input", aboutOldOffice(file));
    if (/^\s*<(?:!doctype html|html|table|\?xml)/i.test(start))
      throw new AppError(
        "wrong-input",
        "This is a web page or XML. Open it in a spreadsheet and save it as XLSX.",
      );
    const tables = start.startsWith("PK") ? await readXlsx(file) : readCsv(file, recognise);
    if (tables.length === 0) throw new AppError("wrong-input", "The file is empty.");
    return tables;
  },
  write: (table, format, fileName) =>
    format === "csv" ? writeCsv(table, fileName) : writeXlsx(table, fileName),
};

/** Excel wraps a workbook with a password into the old container. */
function aboutOldOffice(file: Buffer): string {
  return file.includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? "The file is protected by a password: open it, remove the password (File, Info, Protect), save it again."
    : "This is an old Excel or Word file. Open it and save it as XLSX.";
}
