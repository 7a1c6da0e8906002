/** Files as people send them: which can be read, and what is said of the others. */
import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import writeWorkbook from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { tableFiles } from "../../../src/adapters/tables/files.ts";
import { storedZip, unzip } from "../../../src/adapters/tables/unzip.ts";
import { AppError } from "../../../src/core/errors.ts";
import { MAX_ROWS } from "../../../src/core/lists/table.ts";
import { encode } from "../../kit/encode.ts";

const HEADERS = ["Họ và tên", "Đơn vị", "氏名", "所属", "Name", "Unit"];
const recognise = (cells: readonly string[]) => cells.filter((cell) => HEADERS.includes(cell)).length;
const read = (bytes: Uint8Array | string) =>
  tableFiles.read(typeof bytes === "string" ? Buffer.from(bytes) : bytes, recognise);
const rowsOf = async (bytes: Uint8Array | string) => (await read(bytes))[0]?.rows;
const sentence = (bytes: Uint8Array | string) =>
  read(bytes).then(
    () => "was read",
    (error: unknown) => (error instanceof AppError && error.code === "wrong-input" ? error.message : error),
  );

const VI = "Họ và tên;Đơn vị\r\nNguyễn Thị Lan;Sở Nội vụ\r\nTrần Văn Đức;Quận Hoàn Kiếm\r\n";
const VI_ROWS = [
  ["Họ và tên", "Đơn vị"],
  ["Nguyễn Thị Lan", "Sở Nội vụ"],
  ["Trần Văn Đức", "Quận Hoàn Kiếm"],
];
const JA = "氏名,所属\n田中 花子,香川県\nﾀﾅｶ 太郎,ソ表示課\n";
const JA_ROWS = [
  ["氏名", "所属"],
  ["田中 花子", "香川県"],
  ["ﾀﾅｶ 太郎", "ソ表示課"],
];
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("encodings", () => {
  it.each([
    ["UTF-8", Buffer.from(VI), VI_ROWS],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${VI}`), VI_ROWS],
    ["UTF-8 with decomposed letters, as a Mac saves them", Buffer.from(VI.normalize("NFD")), VI_ROWS],
    ["UTF-16 LE with its mark", Buffer.from(`\ufeff${VI}`, "utf16le"), VI_ROWS],
    ["UTF-16 LE without a mark", Buffer.from(VI, "utf16le"), VI_ROWS],
    ["UTF-16 BE with its mark", utf16be(`\ufeff${VI}`), VI_ROWS],
    ["UTF-16 BE without a mark", utf16be(VI), VI_ROWS],
    ["Windows-1258", encode(VI, "windows-1258"), VI_ROWS],
    ["Shift_JIS, with the letters whose second byte is a backslash", encode(JA, "shift_jis"), JA_ROWS],
    ["UTF-8 in Japanese", Buffer.from(JA), JA_ROWS],
  ])("%s", async (_label, bytes, rows) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });
});

describe("separators and quotation marks", () => {
  it.each([
    [
      "comma",
      "Name,Unit\nLan,A\n",
      [
        ["Name", "Unit"],
        ["Lan", "A"],
      ],
    ],
    [
      "tab",
      "Name\tUnit\nLan\tA",
      [
        ["Name", "Unit"],
        ["Lan", "A"],
      ],
    ],
    [
      "semicolon, with commas in the values",
      "Name;Unit\nLan;A, B, C, D\n",
      [
        ["Name", "Unit"],
        ["Lan", "A, B, C, D"],
      ],
    ],
    [
      "Excel's own hint",
      "sep=;\r\nName;Unit\r\nLan;A",
      [
        ["Name", "Unit"],
        ["Lan", "A"],
      ],
    ],
    [
      "a title with commas above the header",
      "A, B, C, D\nName;Unit\nLan;A",
      [["A, B, C, D"], ["Name", "Unit"], ["Lan", "A"]],
    ],
    [
      "a line break within quotation marks",
      'Name,Unit\n"Lan\nMinh",A',
      [
        ["Name", "Unit"],
        ["Lan\nMinh", "A"],
      ],
    ],
    [
      "a quotation mark within a value",
      'Name,Unit\nLan,Room "A"',
      [
        ["Name", "Unit"],
        ["Lan", 'Room "A"'],
      ],
    ],
    ["rows of different length and empty ones", "Name,Unit\n\nLan\n", [["Name", "Unit"], [""], ["Lan"]]],
  ])("%s", async (_label, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });
});

/** A workbook of one sheet as Excel writes it, with this inside `<worksheet>`. */
function workbook(sheet: string, more: readonly (readonly [string, string])[] = []): Buffer {
  const xml = (text: string) => Buffer.from(`<?xml version="1.0"?>${text}`);
  return storedZip(
    new Map([
      [
        "xl/workbook.xml",
        xml(
          '<workbook xmlns:r="r"><sheets><sheet name="L&amp;D" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
      ],
      [
        "xl/_rels/workbook.xml.rels",
        xml(
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
      ],
      ["xl/worksheets/sheet1.xml", xml(`<worksheet>${sheet}</worksheet>`)],
      ...more.map(([name, text]): [string, Buffer] => [name, xml(text)]),
    ]),
  );
}
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("spreadsheets", () => {
  it("shows what is in the cells, days and times as such", async () => {
    const written = await writeWorkbook([
      ["Name", "Unit", "Day", "Time", "Number"],
      [
        "Nguyễn Thị Lan",
        "Sở Nội vụ",
        { value: new Date("2026-10-25"), type: Date, format: "dd/mm/yyyy" },
        { value: 0.3541666666666667, type: Number, format: "h:mm" },
        901234567,
      ],
    ]).toBuffer();
    expect(await rowsOf(written)).toEqual([
      ["Name", "Unit", "Day", "Time", "Number"],
      ["Nguyễn Thị Lan", "Sở Nội vụ", "2026-10-25", "08:30", "901234567"],
    ]);
  });

  it("gives each sheet that holds something, by its name", async () => {
    const written = await writeWorkbook([
      { sheet: "Ghi chú", data: [["gửi trước thứ Sáu"]] },
      { sheet: "Danh sách", data: [["Name"], ["Lan"]] },
    ]).toBuffer();
    expect((await read(written)).map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Ghi chú", 1],
      ["Danh sách", 2],
    ]);
  });

  it("all merged cells hold the value of the first", async () => {
    const bytes = workbook(
      `<sheetData><row r="1">${cell("A1", "Day")}${cell("B1", "Name")}${cell("C1", "x")}</row>
      <row r="2">${cell("A2", "25/10/2026")}${cell("B2", "Lan")}</row><row r="3">${cell("B3", "Minh")}</row></sheetData>
      <mergeCells><mergeCell ref="A2:A3"/></mergeCells>`,
    );
    expect(await read(bytes)).toEqual([
      {
        name: "L&D",
        rows: [
          ["Day", "Name", "x"],
          ["25/10/2026", "Lan", ""],
          ["25/10/2026", "Minh", ""],
        ],
      },
    ]);
  });

  it.each([
    ["a formula is what it gave when it was saved", '<c r="A1" t="str"><f>B1</f><v>Lan</v></c>', "Lan"],
    ["one that was never calculated says so", '<c r="A1"><f>SUM(B1:B9)</f></c>', "#FORMULA!"],
    ["an error stays one", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
  ])("%s", async (_label, xml, value) => {
    expect(await rowsOf(workbook(`<sheetData><row r="1">${xml}</row></sheetData>`))).toEqual([[value]]);
  });

  it("empty formatted rows down to the last line are no rows", async () => {
    const bytes = workbook(
      `<sheetData><row r="1">${cell("A1", "Lan")}</row><row r="1048576" s="1"><c r="A1048576" s="1"/></row></sheetData>`,
    );
    expect(await rowsOf(bytes)).toEqual([["Lan"]]);
  });
});

describe("what cannot be read", () => {
  const office = (inside: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from(inside, "utf16le"),
    ]);
  const million = () => {
    const row = "Nguyễn Thị Lan,Sở\n";
    return Buffer.from(`Name,Unit\n${row.repeat(MAX_ROWS + 1)}`);
  };
  it.each([
    ["a password", () => office("EncryptedPackage"), /protected by a password/],
    ["an old .xls", () => office("Workbook"), /old Excel or Word file/],
    ["a PDF", () => Buffer.from("%PDF-1.7 ..."), /This is a PDF/],
    ["a picture", () => Buffer.from("89504e470d0a1a0a", "hex"), /This is a picture/],
    ["a web page called .xls", () => Buffer.from("<html><table>"), /web page/],
    [
      "a Word document",
      () => storedZip(new Map([["word/document.xml", Buffer.from("x")]])),
      /not a spreadsheet that we read/,
    ],
    ["half an archive", () => Buffer.from("PK\x03\x04 and no end"), /broken/],
    ["nothing", () => Buffer.alloc(0), /empty/],
    ["only separators", () => Buffer.from(",,,\n,,,\n"), /empty/],
    ["bytes of anything", () => Buffer.from([1, 2, 3, 250, 251, 255, 0, 0, 7, 0]), /encoding|not a table/],
    ["a quotation mark that is never closed", () => Buffer.from('Name,Unit\n"Lan,A\n'), /never closed.*line/],
    ["too many rows in CSV", million, /more than 50,000 rows/],
    [
      "a row with a huge number",
      () => workbook(`<sheetData><row r="4000000000">${cell("A1", "x")}</row></sheetData>`),
      /rows|wider/,
    ],
    [
      "a million rows",
      () => workbook(`<sheetData><row r="1000000">${cell("A1000000", "x")}</row></sheetData>`),
      /more than 50,000 rows/,
    ],
    [
      "a cell far to the right",
      () =>
        workbook(
          `<sheetData><row r="1">${cell("XFD1", "x")}</row><row r="49999">${cell("A49999", "x")}</row></sheetData>`,
        ),
      /wider than a list/,
    ],
    ["a file of 17 MB", () => Buffer.alloc(17 * 1024 * 1024), /at most 16 MB/],
  ])("%s: a sentence", async (_label, bytes, says) => {
    expect(await sentence(bytes())).toMatch(says);
  });

  it("a zip bomb is never unpacked further than the bound", () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000));
    const archive = storedZip(new Map([["xl/workbook.xml", bomb]]));
    // The archive lies: its part is deflated, and its size is said to be small.
    const method = 8;
    archive.writeUInt16LE(method, archive.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 10);
    expect(() => unzip(archive, () => true, 1_000_000)).toThrow(/too large when unpacked/);
    expect(unzip(archive, () => true, 6_000_000).get("xl/workbook.xml")?.length).toBe(5_000_000);
  });
});

describe("garbage", () => {
  it("throws nothing but our own error", async () => {
    const sheet = workbook(`<sheetData><row r="1">${cell("A1", "Lan")}</row></sheetData>`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ maxLength: 200, unit: "binary" }).map((text) => Buffer.from(text)),
          fc
            .array(fc.tuple(fc.nat(sheet.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
            .map((changes) => {
              const bytes = Buffer.from(sheet);
              for (const [place, value] of changes) bytes[place] = value;
              return bytes;
            }),
        ),
        async (bytes) => {
          const outcome = await sentence(bytes);
          expect(typeof outcome).toBe("string");
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("writing", () => {
  const table = {
    name: "Danh sách / 1",
    rows: [
      ["Name", "Note"],
      ["Lan", '=HYPERLINK("http://x")'],
      ["Minh", "+84901234567"],
      ["Đức", "-cmd|' /C calc'!A0"],
      ["=1+1", "@SUM(A1)"],
    ],
  };
  const defused = [
    ["Name", "Note"],
    ["Lan", '\'=HYPERLINK("http://x")'],
    ["Minh", "+84901234567"],
    ["Đức", "'-cmd|' /C calc'!A0"],
    ["'=1+1", "'@SUM(A1)"],
  ];
  it.each(["csv", "xlsx"] as const)("%s is read back, with formulas defused", async (format) => {
    const { fileName, bytes } = await tableFiles.write(table, format, "roster");
    expect(fileName).toBe(`roster.${format}`);
    expect(await rowsOf(bytes)).toEqual(defused);
  });
});
