/** Tables written as CSV and XLSX. */
import { stringify } from "csv-stringify/sync";
import writeWorkbook from "write-excel-file/node";
import type { Table } from "../../core/lists/table.ts";
import type { WrittenFile } from "../../services/ports/tables.ts";

/** What Excel, LibreOffice and Google Sheets take for a formula (OWASP, CSV Injection); full-width ones too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Numbers and telephone numbers: nothing in them can be calculated. */
const HARMLESS = /^[+-]?[\d\s().-]*$/;

/** Defused by an apostrophe, which spreadsheets show but never calculate. */
const defused = (text: string) => (FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text);

/** UTF-8 with the mark that Excel needs, commas, lines ended as RFC 4180 says. */
export function writeCsv({ rows }: Table, fileName: string): Promise<WrittenFile> {
  const text = stringify(
    rows.map((row) => row.map(defused)),
    { bom: true, record_delimiter: "windows" },
  );
  return Promise.resolve({
    ...{ fileName: `${fileName}.csv`, type: "text/csv; charset=utf-8" },
    bytes: Buffer.from(text),
  });
}

/** Every cell is a text, which no spreadsheet calculates; the header is bold and stays in sight. */
export async function writeXlsx({ name, rows }: Table, fileName: string): Promise<WrittenFile> {
  const [header = [], ...body] = rows;
  const data = [
    header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...body.map((row) => row.map((value) => (value === "" ? null : { value: defused(value), type: String }))),
  ];
  const widths = header.map((_, column) => ({
    width: Math.min(50, Math.max(8, ...rows.slice(0, 200).map((row) => (row[column] ?? "").length)) + 2),
  }));
  const sheet = name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31) || "1";
  const bytes = await writeWorkbook(data, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
  return {
    fileName: `${fileName}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes,
  };
}
