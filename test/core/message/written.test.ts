/** What staff write: read from JSON, mistakes named, placeholders found and filled in. */
import { describe, expect, test } from "vitest";
import type { Content } from "../../../src/core/message/content.ts";
import { fillIn, placeholdersIn, writtenSchema } from "../../../src/core/message/written.ts";

const picture = {
  type: "picture",
  url: "https://city.example/map.png",
  description: "Sơ đồ phòng {session.place}",
};

describe("what staff write is read", () => {
  test("a text stands for a list of one part", () => {
    expect(writtenSchema.parse({ vi: " Chào {name} " })).toEqual({
      vi: [{ type: "text", text: "Chào {name}" }],
    });
  });

  test("choices are words that whoever takes them has said", () => {
    const { vi } = writtenSchema.parse({
      vi: {
        type: "text",
        text: "Xem lịch?",
        choices: ["Lịch ngày mai", { label: "Ở đâu?", says: "học ở đâu" }],
      },
    });
    expect(vi?.[0]?.choices).toEqual([
      { label: "Lịch ngày mai", value: "say:Lịch ngày mai" },
      { label: "Ở đâu?", value: "say:học ở đâu" },
    ]);
  });

  const wrong: [what: string, written: unknown, says: RegExp][] = [
    ["no language", {}, /at least one language/],
    ["a language we do not speak", { fr: "Bonjour" }, /fr/],
    ["an empty text", { vi: "  " }, /Too small/],
    ["six parts", { vi: Array.from({ length: 6 }, () => "x") }, /Too big/],
    [
      "a picture that is not behind https",
      { vi: { ...picture, url: "http://city.example/map.png" } },
      /https:/,
    ],
    [
      "a label that no button holds",
      { vi: { type: "text", text: "?", choices: ["x".repeat(21)] } },
      /Too big/,
    ],
    ["a field that does not exist", { vi: { type: "text", text: "?", colour: "red" } }, /colour/],
  ];
  test.each(wrong)("%s is refused", (_what, written, says) => {
    expect(JSON.stringify(writtenSchema.safeParse(written).error?.issues)).toMatch(says);
  });
});

describe("placeholders", () => {
  const contents = (writtenSchema.parse({ vi: ["{name}, {name} ơi: {session.title} {}", picture] }).vi ??
    []) as readonly Content[];

  test("are found in every part, each once", () => {
    expect(placeholdersIn(contents)).toEqual(["name", "session.title", "session.place"]);
  });

  test("are filled in as they are, braces in values too, and what has no value stays", () => {
    const values: Record<string, string> = { name: "Lan {session.title}", "session.place": "P. 201" };
    expect(fillIn(contents, (name) => values[name])).toEqual([
      { type: "text", text: "Lan {session.title}, Lan {session.title} ơi: {session.title} {}" },
      { ...picture, description: "Sơ đồ phòng P. 201" },
    ]);
  });
});
