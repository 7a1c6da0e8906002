import { describe, expect, test } from "vitest";
import { script } from "../../../flows/index.ts";
import { AppError } from "../../../src/core/errors.ts";
import { readMenuFile } from "../../../src/services/rich-menus/menu-file.ts";

const NOW = Date.parse("2026-11-23T03:00:00Z");
const AREA = { at: [0, 0, 400, 405], label: "Lịch hôm nay", choice: "schedule:day=today" };
const VI = { picture: "menu.vi.png", bar: "Danh mục", areas: [AREA] };
const FILE = { default: "vi", menus: { vi: VI } };
const withArea = (differing: object) => ({
  ...FILE,
  menus: { vi: { ...VI, areas: [{ at: AREA.at, label: AREA.label, ...differing }] } },
});
const read = (file: unknown) => readMenuFile(file, script, NOW);

describe("a menu file", () => {
  test("has a menu per language, in our words", () => {
    const ja = {
      ...VI,
      bar: "メニュー",
      open: false,
      areas: [{ ...AREA, choice: undefined, wish: "今週の予定" }],
    };
    expect(read({ ...FILE, menus: { ja, vi: VI } })).toEqual([
      {
        language: "vi",
        isDefault: true,
        picture: "menu.vi.png",
        menu: {
          bar: "Danh mục",
          isOpen: true,
          areas: [
            {
              x: 0,
              y: 0,
              width: 400,
              height: 405,
              label: "Lịch hôm nay",
              does: { type: "choice", value: "schedule:day=today" },
            },
          ],
        },
      },
      expect.objectContaining({
        language: "ja",
        isDefault: false,
        menu: expect.objectContaining({
          isOpen: false,
          areas: [expect.objectContaining({ does: { type: "wish", words: "今週の予定" } })],
        }),
      }),
    ]);
  });

  test.each<[string, unknown, RegExp]>([
    ["nothing", null, /the file: .*expected object/],
    ["no default", { menus: FILE.menus }, /^default: .*"vi"\|"ja"\|"en"/],
    ["a default without a menu", { ...FILE, default: "ja" }, /default must name a language that has a menu/],
    ["a language that we do not speak", { ...FILE, menus: { vi: VI, fr: VI } }, /menus.*fr/],
    ["no areas", { ...FILE, menus: { vi: { ...VI, areas: [] } } }, /menus.vi.areas: give at least one area/],
    ["an area without a place", withArea({ at: "left", wish: "lịch" }), /menus.vi.areas.0.at: give \[x, y/],
    ["an area that does nothing", withArea({}), /menus.vi.areas.0: give exactly one of wish/],
    ["an area that does two things", withArea({ wish: "lịch", link: "https://a.example" }), /exactly one/],
    ["a misspelled key", withArea({ wishes: "lịch" }), /wishes/],
    ["a choice that leads to no flow", withArea({ choice: "shedule:next" }), /areas.0: .*no flow.*schedule:/],
    ["a choice of a flow that hears none", withArea({ choice: "courtesy:hello" }), /leads to no flow/],
    ["a wish that nobody would understand", withArea({ wish: "bla bla" }), /would not understand "bla bla"/],
  ])("with %s is refused in a sentence that says where", (_, file, problem) => {
    expect(() => read(file)).toThrow(AppError);
    expect(() => read(file)).toThrow(problem);
  });
});
