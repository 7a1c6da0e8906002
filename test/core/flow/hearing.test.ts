import { describe, expect, test } from "vitest";
import type { ContactFacts, Facts } from "../../../src/core/flow/flow.ts";
import { hear, languageOf, looksLikeCode } from "../../../src/core/flow/hearing.ts";
import type { Happening } from "../../../src/core/message/inbound-event.ts";
import { LAN, NOON } from "../../kit/tiny-script.ts";

const can = { maxChoices: 13, maxMessagesPerCall: 5, replyTokenLifetimeMs: null } as const;
const tanaka = { id: "t", name: "田中", language: "ja", timezone: "Asia/Tokyo", enrolments: [] } as const;

function facts(contact: Partial<ContactFacts> = {}): Facts {
  const account = {
    name: "Test",
    calledBy: ["Đồng Hành"],
    language: "vi",
    can: { ...can, repeat: { reply: "never", push: "never" }, redelivers: true },
  } as const;
  return { now: NOON, saidAt: NOON, contact: { ...LAN, ...contact }, account };
}

function heard(happening: Happening, labels: readonly string[] = []) {
  const offered = labels.map((label) => ({ label, value: `value of ${label}` }));
  return hear({ eventId: "e1", occurredAt: NOON, happening }, facts(), offered);
}

const written = (text: string): Happening => ({ type: "messageReceived", message: { type: "text", text } });

describe("what was said", () => {
  test("is the text without the space around it", () => {
    expect(heard(written("  hello \n"))).toMatchObject({ eventId: "e1", text: "hello", choice: null });
  });

  test("ends at 2,000 units, never within a character", () => {
    expect(heard(written("x".repeat(3_000)))?.text).toHaveLength(2_000);
    expect(heard(written(`${"x".repeat(1_999)}🙂`))?.text).toBe("x".repeat(1_999));
  });

  test.each([
    ["a sticker", { type: "messageReceived", message: { type: "sticker" } }],
    ["a tapped choice", { type: "choiceTapped", value: "a:b" }],
  ] as const)("has no words in %s", (_, happening) => expect(heard(happening)?.text).toBe(""));

  test.each<[string, Happening]>([
    ["a follow without a text", { type: "contactFollowed" }],
    ["an unfollow", { type: "contactUnfollowed" }],
    ["an edit", { type: "messageEdited", messageId: "1", text: "hello" }],
  ])("is nothing in %s", (_, happening) => expect(heard(happening)).toBeNull());

  test("is the text of the deep link that led to us", () => {
    expect(heard({ type: "contactFollowed", startText: "ABCD1234" })?.text).toBe("ABCD1234");
  });
});

describe("the choice that was meant", () => {
  const labels = ["Bus stop", "Next Friday", "Tomorrow", "Thứ hai", "Five", "Six"];
  test.each([
    ["the tapped one, whatever was offered", { type: "choiceTapped", value: "old:1" } as const, "old:1"],
    ["by its number", written("3"), "value of Tomorrow"],
    ["by its label in small letters", written("tomorrow"), "value of Tomorrow"],
    ["by a label that is a stop word too", written("BUS STOP"), "value of Bus stop"],
    ["by a label that is a day too", written("Thứ hai"), "value of Thứ hai"],
    ["not by the word stop", written("stop"), null],
    ["not by a day: Friday is not the sixth", written("thứ sáu"), null],
    ["not by a number that is not there", written("7"), null],
    ["not by silence", written(""), null],
  ])("%s", (_, happening, choice) => expect(heard(happening, labels)?.choice).toBe(choice));

  test("stands for words where staff wrote it: they are said, tapped or by number", () => {
    const said = { text: "lịch học ngày mai", choice: null, understanding: { intent: "schedule" } };
    expect(heard({ type: "choiceTapped", value: "say:lịch học ngày mai" })).toMatchObject(said);
  });

  test("is none where nothing was offered", () => expect(heard(written("1"))?.choice).toBeNull());
});

describe("the language of the answer", () => {
  const unknown = { language: null };
  const ofTanaka = { language: null, participant: tanaka };
  test.each<[string, string | null, Partial<ContactFacts>, string, string | null]>([
    ["the words', where they clearly show it", "lịch học ngày mai", { language: "en" }, "vi", "vi"],
    ["the words', in a single Japanese word", "予定", { language: "en" }, "ja", "ja"],
    ["the contact's, where a single Latin word shows little", "tomorrow", { language: "vi" }, "vi", null],
    ["the words', even a single one, while nothing is known", "tomorrow", unknown, "en", "en"],
    ["the contact's, where the words show none", "ok", { language: "en" }, "en", null],
    ["the participant's, where the contact chose none", "123", ofTanaka, "ja", null],
    ["the account's, where nobody knows", "123", unknown, "vi", null],
    ["the contact's, where nothing was said", null, { language: "en" }, "en", null],
  ])("is %s", (_, words, contact, answer, shown) => {
    const said = words === null ? null : heard(written(words));
    expect(languageOf(said, facts(contact))).toEqual({ answer, shown });
  });
});

describe("an invite code by its form", () => {
  test.each(["LAN2345A", "lan2345a", " LAN2 345A ", "LAN2-345A", "ＬＡＮ２３４５Ａ"])("%s", (text) =>
    expect(looksLikeCode(text)).toBe(true),
  );
  test.each(["tomorrow", "12345678", "LAN2345", "LAN2345AB", "my code LAN2345A", "24112026", ""])(
    "not %s",
    (text) => expect(looksLikeCode(text)).toBe(false),
  );
});
