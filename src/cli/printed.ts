/** Lists that commands print, for eyes and for spreadsheets: a line each, with tabs between the columns. */

/** Prints one line. What people wrote cannot break it: tabs, line ends and what moves a terminal's cursor become spaces. */
export function printRow(...cells: readonly (string | number | null)[]): void {
  const line = cells.map((cell) => String(cell ?? "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")).join("\t");
  console.log(line.trimEnd());
}
