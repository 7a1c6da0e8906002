/** Lists that commands print stay lists, whatever people are called. */
import { afterEach, expect, it, vi } from "vitest";
import { printRow } from "../../src/cli/printed.ts";

afterEach(() => vi.restoreAllMocks());

it.each([
  ["columns", ["K1", 12, "Lớp một"], "K1\t12\tLớp một"],
  ["nothing for what is missing", ["K1", null, "x"], "K1\t\tx"],
  ["no empty columns at the end", ["K1", null, ""], "K1"],
  [
    "a name with tabs and line ends on one line, in one column",
    ["Phạm\tNgọc\r\nLan", "vi"],
    "Phạm Ngọc Lan\tvi",
  ],
  ["nothing that moves a terminal's cursor", ["\u001b[2JLan"], " [2JLan"],
])("prints %s", (_label, cells, line) => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  printRow(...cells);
  expect(said).toHaveBeenCalledWith(line);
});
