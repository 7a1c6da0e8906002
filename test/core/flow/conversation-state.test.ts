import { describe, expect, test } from "vitest";
import {
  bringUpToDate,
  emptyState,
  offeredSince,
  readState,
  type Frame,
} from "../../../src/core/flow/conversation-state.ts";
import { order } from "../../kit/tiny-script.ts";

const frame: Frame = {
  flow: "order",
  version: 1,
  step: "readColour",
  again: "askColour",
  state: { name: "Lan", colour: "" },
  mode: "wait",
  hearsFirst: null,
  misses: 2,
  expiresAt: null,
  past: [{ step: "readName", again: "askName", state: { name: "", colour: "" } }],
};

test("what we wrote first takes the place of what was offered before, and changes nothing else", () => {
  const before = { frames: [frame], offered: [{ label: "old", value: "old" }], hasMet: true };
  const pick = { mode: "date" } as const;
  const after = offeredSince(before, [{ label: "Tôi sẽ đến", value: "reminder-reply:coming:1", pick }]);
  expect(readState(after).state).toEqual({
    ...{ frames: [frame], hasMet: true },
    offered: [{ label: "Tôi sẽ đến", value: "reminder-reply:coming:1" }],
  });
});

describe("a stored state", () => {
  test.each([
    ["the one of a new conversation", {}, emptyState],
    ["none at all", null, emptyState],
    [
      "one with a waiting flow",
      { frames: [frame], hasMet: true },
      { frames: [frame], offered: [], hasMet: true },
    ],
  ])("is read: %s", (_, stored, state) => {
    expect(readState(stored)).toEqual({ state, wasUnreadable: false });
  });

  test.each([
    ["a word", "hello"],
    ["a list", []],
    ["frames of another shape", { frames: [{ flow: "order" }] }],
    ["choices of another shape", { offered: ["yes"] }],
  ])("that cannot be read begins anew, as somebody we have met: %s", (_, stored) => {
    expect(readState(stored)).toEqual({ state: { ...emptyState, hasMet: true }, wasUnreadable: true });
  });
});

describe("a frame is brought up to date", () => {
  test("as it is where nothing has changed", () => {
    expect(bringUpToDate(frame, order)).toEqual(frame);
  });

  test("by the upgrade, without the earlier questions: they were of the old version", () => {
    const upgrade = { 1: () => ({ step: "readName", again: "askName", state: {} }) };
    expect(bringUpToDate(frame, { ...order, version: 2, upgrade })).toEqual({
      ...frame,
      version: 2,
      step: "readName",
      again: "askName",
      state: { name: "", colour: "" },
      past: [],
    });
  });

  test.each([
    ["the flow is gone", undefined],
    ["the flow went back to an older version", { ...order, version: 0 }],
    [
      "the upgrade leads to a step that is gone",
      { ...order, version: 2, upgrade: { 1: () => ({ ...frame, step: "x" }) } },
    ],
    [
      "the upgrade gives a state that does not fit",
      { ...order, version: 2, upgrade: { 1: () => ({ ...frame, state: { name: 1 } }) } },
    ],
  ])("or not at all: %s", (_, flow) => {
    expect(bringUpToDate(frame, flow)).toBeNull();
  });
});
