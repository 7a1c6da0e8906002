import { expect, test } from "vitest";
import { costOf, windowFor, type Cost } from "../../../src/core/delivery/reply-window.ts";

const NOW = 1_000_000_000_000;
const HOUR_MS = 3_600_000;
const zalo = { freeMs: 48 * HOUR_MS, openMs: 7 * 24 * HOUR_MS };

test.each<[string, number, Cost | null]>([
  ["at once", 0, "free"],
  ["by a clock that goes ahead of ours", -HOUR_MS, "free"],
  ["a moment before 48 hours", 48 * HOUR_MS - 1, "free"],
  ["after 48 hours", 48 * HOUR_MS, "charged"],
  ["a moment before 7 days", 7 * 24 * HOUR_MS - 1, "charged"],
  ["after 7 days", 7 * 24 * HOUR_MS, null],
])("an answer %s", (_, silenceMs, cost) => {
  expect(costOf(zalo, NOW - silenceMs, NOW)).toBe(cost);
});

const spoken = [{ type: "text", text: "Nhắc lịch" }] as const;
const approved = [{ type: "template", templateId: "7", params: {}, text: "Nhắc lịch" }] as const;
test.each([
  ["templates, where they are taken, are bound by none", [approved, approved], true, undefined],
  ["templates that go as words are bound", [approved], false, zalo],
  ["one language in words binds all", [approved, spoken], true, zalo],
  ["a template beside words is bound as well", [[...approved, ...spoken]], true, zalo],
])("the window of a broadcast: %s", (_label, all, templates, window) => {
  expect(windowFor(all, { replyWindow: zalo, templates })).toBe(window);
});
