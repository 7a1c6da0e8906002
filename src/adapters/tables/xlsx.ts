/** XLSX files as tables (ECMA-376). */
import readWorkbook, { type CellValue } from "read-excel-file/node";
import { AppError } from "../../core/errors.ts";
import type { Table } from "../../core/lists/table.ts";
import { storedZip, unzip } from "./unzip.ts";
import { mergedIn, tidied, type Merged } from "./worksheet.ts";

const MAX_UNPACKED_BYTES = 96 * 1024 * 1024;
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.+|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/.+|xl\/worksheets\/[^/]+\.xml)$/i;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The sheets that hold something, in order. @throws AppError `wrong-input` */
export async function readXlsx(bytes: Buffer): Promise<Table[]> {
  const parts = unzip(bytes, (name) => PARTS.test(name), MAX_UNPACKED_BYTES);
  if (!parts.has("xl/workbook.xml"))
    throw new AppError("wrong-input", "This is not a spreadsheet that we read: save it as XLSX or CSV.");
  const merged = new Map<string, readonly Merged[]>();
  for (const [name, part] of parts) {
    if (!WORKSHEET.test(name)) continue;
    const xml = part.toString("utf8");
    merged.set(name, mergedIn(xml));
    parts.set(name, Buffer.from(tidied(xml)));
  }
  const places = sheetParts(parts);
  const sheets = await sheetsOf(storedZip(parts));
  return sheets.flatMap(({ sheet, data }) => {
    const rows = (data as unknown as (CellValue | Date | null)[][]).map((row) => row.map(written));
    for (const one of merged.get(places.get(sheet) ?? "") ?? []) spread(rows, one);
    return rows.length > 0 ? [{ name: sheet, rows }] : [];
  });
}

async function sheetsOf(archive: Buffer) {
  try {
    return await readWorkbook<string>(archive, {
      trim: true,
      parseNumber: (digits) => String(Number(digits)),
    });
  } catch (error) {
    // Its messages name places of the file's XML, which say nothing to whoever made the list.
    const [, row] = /row (\d+)/.exec((error as Error).message) ?? [];
    const where = row === undefined ? "" : ` (row ${row})`;
    throw new AppError(
      "wrong-input",
      `The spreadsheet cannot be read${where}: open it and save it again as XLSX, or as CSV.`,
    );
  }
}

/** The part that holds each sheet, by the sheet's name. */
function sheetParts(parts: ReadonlyMap<string, Buffer>): Map<string, string> {
  const text = (name: string) => parts.get(name)?.toString("utf8") ?? "";
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      unescaped(attribute(tag, "name")),
      targets.get(attribute(tag, "r:id")) ?? "",
    ]),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? "";
}

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** What a person sees in the cell; days as 2026-10-25, times as 08:30. */
function written(value: CellValue | Date | null): string {
  if (value === null) return "";
  if (!(value instanceof Date)) return String(value).trim();
  // Excel counts time in fractions of a day, which are never exact.
  const at = new Date(Math.round(value.getTime() / 1000) * 1000);
  if (Number.isNaN(at.getTime())) return "";
  const [day = "", time = ""] = at.toISOString().split("T");
  const clock = time.slice(0, 5);
  if (at.getUTCFullYear() <= 1900) return clock;
  return clock === "00:00" ? day : `${day} ${clock}`;
}

/** Every cell of the rectangle holds what the first one does. */
function spread(rows: string[][], { top, left, bottom, right }: Merged): void {
  const value = rows[top]?.[left];
  if (value === undefined || value === "") return;
  for (const row of rows.slice(top, bottom + 1))
    for (let column = left; column <= right && column < row.length; column++) row[column] = value;
}
