/** What simulated people do about what they are shown. */
import { describe, expect, it } from "vitest";
import type { Act, Mind, Shown } from "../../../src/core/rehearsal/acts.ts";
import { dice } from "../../../src/core/rehearsal/dice.ts";
import { atTheDoor, reactionTo } from "../../../src/core/rehearsal/reactions.ts";
import type { Temper } from "../../../src/core/rehearsal/tempers.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { text, type Choice } from "../../../src/core/message/content.ts";

const ID = "00000000-0000-4000-8000-00000000000";
const FORM = `form:${ID}1:-:-`;
const form = formSchema.parse({
  ...{ kind: "quiz", title: { vi: "Ôn bài" }, thanks: { vi: "Cảm ơn" } },
  questions: [
    {
      ...{ id: "who", type: "choice", text: { vi: "PAPI hỏi ai?" } },
      options: [
        { id: "citizens", text: { vi: "Người dân" }, isRight: true },
        { id: "officials", text: { vi: "Cán bộ" } },
      ],
    },
    { id: "fields", type: "number", right: 8, text: { vi: "Bao nhiêu lĩnh vực?" } },
    { id: "more", type: "text", isRequired: false, text: { vi: "Còn gì nữa không?" } },
    { id: "proof", type: "photo", text: { vi: "Gửi một tấm ảnh." } },
  ],
});

const mind = (temper: Temper, roll = dice(7)): Mind => ({
  ...{ temper, roll, language: "vi" },
  forms: [{ id: `${ID}1`, slug: "papi", form }],
});
const choice = (value: string, label = value): Choice => ({ label, value });
const shown = (words: string, choices: readonly Choice[] = [], isUnasked = false): Shown => ({
  contents: [text(words, [...choices])],
  isUnasked,
});

/** As a word each: what is said, or the value that is taken. */
const done = (acts: readonly Act[]) =>
  acts.map((act) => {
    if ("takes" in act) return act.takes.value;
    return "says" in act ? act.says : "shows" in act ? act.shows : "checks in";
  });

/** What a hundred such people do, each differently seeded, once each. */
function crowd(one: Shown, temper: Temper): string[] {
  const all = Array.from({ length: 100 }, (_, seed) => done(reactionTo(one, mind(temper, dice(seed)))));
  return [...new Set(all.map((acts) => acts.join(" + ")))].sort();
}

describe("a form", () => {
  const asked = shown("Mời ôn bài", [choice(FORM)], true);
  it.each<[Temper, string[]]>([
    ["answers", [FORM]],
    ["comesLate", [FORM]],
    ["cannotCome", [FORM]],
    ["ignores", [""]],
    ["asks", [FORM, "lịch học ngày mai?"]],
    ["optsOut", ["", "dừng"]],
  ])("asked of somebody who %s", (temper, what) => {
    expect(crowd(asked, temper)).toEqual(what);
  });

  it("of a session is nothing to somebody who could not come", () => {
    const ofSession = shown("Mời góp ý", [choice(`form:${ID}1:${ID}2:-`)], true);
    expect(crowd(ofSession, "cannotCome")).toEqual([""]);
  });

  it("about several people is answered about one after the other", () => {
    const choices = ["3", "4"].map((about) => choice(`form:${ID}1:-:${ID}${about}`));
    const acts = reactionTo(shown("Mời nhận xét", choices, true), mind("answers"));
    expect(done(acts)).toEqual(choices.map(({ value }) => value));
    expect((acts[1]?.afterMinutes ?? 0) - (acts[0]?.afterMinutes ?? 0)).toBeGreaterThan(20);
  });

  it.each<[string, Shown, string[]]>([
    [
      "by buttons, right or wrong",
      shown("Câu 1/4\nPAPI hỏi ai?", [
        choice(`${FORM}:answer=who=citizens`),
        choice(`${FORM}:answer=who=officials`),
        choice(`${FORM}:later`),
      ]),
      ["", `${FORM}:answer=who=citizens`, `${FORM}:answer=who=officials`, "để sau"],
    ],
    [
      "by letters, where there are no buttons",
      shown("Câu 1/4\nPAPI hỏi ai?\nA. Cán bộ\nB. Người dân"),
      ["", "A", "B", "để sau"],
    ],
    [
      "by a number",
      shown("Câu 2/4\nBao nhiêu lĩnh vực?", [choice(`${FORM}:later`)]),
      ["", "7", "8", "để sau"],
    ],
    ["by a picture", shown("Câu 4/4\nGửi một tấm ảnh."), ["", "picture", "để sau"]],
    [
      "is sent by its button",
      shown("Xem lại:\n1. PAPI hỏi ai? → Cán bộ", [choice(`${FORM}:send`)]),
      [`${FORM}:send`],
    ],
    ["is sent by a word", shown("Xem lại:\n1. PAPI hỏi ai? → Cán bộ"), ["gửi"]],
    ["is gone on with, or tried again, the next day", shown("Đã giữ lại.", [choice(FORM)]), ["", FORM]],
  ])("is answered: %s", (_, one, what) => {
    expect(crowd(one, "answers")).toEqual(what);
  });

  it("may be skipped where it need not be answered", () => {
    expect(crowd(shown("Câu 3/4 (có thể bỏ qua)\nCòn gì nữa không?"), "answers")).toContain("bỏ qua");
  });
});

describe("places", () => {
  const [offer, first, second] = [`places:offer:${ID}5`, `places:take:${ID}6`, `places:take:${ID}7`];
  it.each<[string, Temper, Shown, string[]]>([
    ["an offer", "answers", shown("Mời chọn", [choice(offer)], true), [offer]],
    ["an offer", "ignores", shown("Mời chọn", [choice(offer)], true), [""]],
    ["what there is", "answers", shown("1. 2.", [choice(first), choice(second)]), [first, second]],
    [
      "a full one",
      "answers",
      shown("Hết chỗ", [choice(`places:wait:${ID}6`), choice(offer)]),
      [offer, `places:wait:${ID}6`],
    ],
    ["what one has", "answers", shown("Đã giữ chỗ", [choice(offer)]), ["", offer]],
    ["a make-up session", "cannotCome", shown("Học bù", [choice(first), choice("help:help")]), [first]],
  ])("%s, to somebody who %s", (_, temper, one, what) => {
    expect(crowd(one, temper)).toEqual(what);
  });
});

it.each<[Temper, boolean[]]>([
  ["answers", [true]],
  ["comesLate", [false]],
  ["cannotCome", []],
  ["ignores", []],
])("at the door, somebody who %s", (temper, inTime) => {
  const enters = atTheDoor(
    "papi",
    mind(temper, () => 0.5),
  );
  // Fifteen minutes before the session, and ten into it.
  expect(enters.map(({ afterMinutes }) => afterMinutes <= 25)).toEqual(inTime);
});

it("enters a code that has changed, and then the one that is shown", () => {
  expect(
    atTheDoor(
      "papi",
      mind("answers", () => 0.01),
    ),
  ).toMatchObject([{ isStale: true }, { isStale: false }]);
});
