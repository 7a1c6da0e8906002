import { beforeEach, describe, expect, test } from "vitest";
import { LAN, Talk, tinyScript } from "../../kit/tiny-script.ts";

let lan: Talk;

describe("in a group", () => {
  beforeEach(() => {
    lan = new Talk(tinyScript(), { ...LAN, kind: "group" });
  });
  const said = (text: string, mentionsUs = false) =>
    ({ type: "messageReceived", messageId: "7", message: { type: "text", text }, mentionsUs }) as const;

  test.each([
    ["by a mention", said("help", true)],
    ["by our name", said("Đồng Hành ơi, help")],
    ["by our name alone", said("Đồng Hành ơi")],
    ["by a mention alone", said("", true)],
  ])("we answer who speaks to us %s", (_, happening) => expect(lan.hear(happening)).toEqual(["help"]));

  test.each([
    ["what people say to each other", said("help")],
    ["an edit of it", { type: "messageEdited", messageId: "7", text: "help", mentionsUs: false }],
    ["a message that was taken back", { type: "messageUnsent", messageId: "7" }],
    ["an edit of one that was", { type: "messageEdited", messageId: "7", text: "", mentionsUs: true }],
  ] as const)("nothing stays of %s", (_, happening) => {
    expect(lan.hear(happening)).toEqual([]);
    expect(lan.last?.effects).toEqual([{ type: "removeMessage", messageId: "7" }]);
  });

  test("an edit of what was said to us stays, and is not answered again", () => {
    expect(lan.hear({ type: "messageEdited", messageId: "7", text: "help!", mentionsUs: true })).toEqual([]);
    expect(lan.effects).toEqual([]);
  });

  test("we greet when we join, except while another tool has the chat", () => {
    expect(lan.hear({ type: "groupJoined" })).toEqual(["hello", "stars?"]);
    expect(lan.hear({ type: "groupJoined" }, { isStandby: true })).toEqual([]);
    expect(lan.last?.effects).toEqual([{ type: "setBlocked", at: null }]);
  });
});
