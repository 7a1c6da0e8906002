import { expect, test } from "vitest";
import { sendMessage, setLanguage } from "../../../src/core/flow/effects.ts";
import { offerOnce } from "../../../src/core/flow/offer.ts";
import { text, type Choice } from "../../../src/core/message/content.ts";
import type { WorldEffect } from "../../../src/core/flow/effects.ts";

const today: Choice = { label: "Today", value: "schedule:day=today" };
const yes: Choice = { label: "Yes", value: "welcome:yes" };
const english: Choice = { label: "English from now on", value: "settings:language=en" };
const says = (words: string, choices: readonly Choice[] = []) =>
  sendMessage(text(words, choices)) as WorldEffect;

test("of two lists in one turn the last one stays", () => {
  const { effects, offered } = offerOnce([says("answer", [today]), says("question", [yes])], []);
  expect(effects).toEqual([says("answer"), says("question", [yes])]);
  expect(offered).toEqual([yes]);
});

test("choices move below the last message", () => {
  const { effects, offered } = offerOnce([says("answer", [today]), says("by the way")], []);
  expect(effects).toEqual([says("answer"), says("by the way", [today])]);
  expect(offered).toEqual([today]);
});

test("what is offered in addition comes last, and other effects stay where they are", () => {
  const before: WorldEffect[] = [says("answer", [today]), setLanguage("en") as WorldEffect];
  const { effects, offered } = offerOnce(before, [english]);
  expect(effects).toEqual([says("answer", [today, english]), setLanguage("en")]);
  expect(offered).toEqual([today, english]);
});

test("a silent turn offers nothing", () => {
  expect(offerOnce([setLanguage("en") as WorldEffect], []).effects).toEqual([setLanguage("en")]);
});
