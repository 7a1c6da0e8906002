/** Whatever happens in whatever order, the engine gives an answer that can be stored and continued. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Happening } from "../../../src/core/message/inbound-event.ts";
import { LAN, MINUTE_MS, NOON, Talk, tinyScript } from "../../kit/tiny-script.ts";

const words = fc.oneof(
  fc.constantFrom(
    "help",
    "stop",
    "resume",
    "cancel",
    "back",
    "quay lại",
    "1",
    "2",
    "5",
    "42",
    "Lan",
    "ABCD1234",
  ),
  fc.constantFrom("navy blue", "hanoi 302", "ngày mai?", "使い方を教えて", "🙂", "  "),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const values = fc.oneof(
  fc.constantFrom(
    "order:x",
    "weather:today",
    "survey:ask",
    "help:main",
    "settings:language=ja",
    "red",
    "blue",
  ),
  fc.string({ maxLength: 20 }).filter((value) => !value.startsWith("broken:")),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: words.map((text) => ({ type: "messageReceived", message: { type: "text", text } }) as const),
  },
  { weight: 5, arbitrary: values.map((value) => ({ type: "choiceTapped", value }) as const) },
  fc.constantFrom<Happening>(
    { type: "messageReceived", message: { type: "sticker" } },
    { type: "messageReceived", message: { type: "text", text: "help" }, mentionsUs: false },
    { type: "contactFollowed" },
    { type: "contactFollowed", startText: "ABCD1234" },
    { type: "contactUnfollowed" },
    { type: "groupJoined" },
    { type: "groupLeft" },
    { type: "messageEdited", messageId: "1", text: "stop" },
    { type: "messageUnsent", messageId: "1" },
    { type: "unsupported", platformType: "?" },
  ),
);
const turn = fc.record({
  happening,
  laterMs: fc.constantFrom(0, 1_000, 15 * MINUTE_MS, 45 * MINUTE_MS, 30 * 24 * 60 * MINUTE_MS),
  isStandby: fc.boolean(),
});

describe("any sequence of events", () => {
  it("never throws, leaves at most four flows waiting, and a state that survives being stored", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 25 }), (turns) => {
        const lan = new Talk(tinyScript(), { ...LAN, language: null });
        for (const { happening, laterMs, isStandby } of turns) {
          lan.wait(laterMs);
          lan.hear(happening, { isStandby });
          const state = lan.last?.state;
          expect(state?.frames.length).toBeLessThanOrEqual(4);
          expect(state?.frames.every(({ past }) => past.length <= 10)).toBe(true);
          expect(lan.state).toEqual(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for the same: no clock, no dice", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 10 }), (turns) => {
        const [once, again] = [new Talk(), new Talk()];
        for (const { happening } of turns) expect(once.hear(happening)).toEqual(again.hear(happening));
        expect(once.last).toEqual(again.last);
      }),
      { numRuns: 100 },
    );
  });
});

describe("any stored state", () => {
  const frame = fc.record({
    flow: fc.constantFrom("order", "survey", "weather", "gone"),
    version: fc.integer({ min: 0, max: 2 }),
    step: fc.constantFrom("readName", "readColour", "read", "more", "gone", "constructor"),
    // Never a step that may decline: it puts the question.
    again: fc.constantFrom("askName", "askColour", "ask", "gone", "__proto__"),
    state: fc.oneof(fc.jsonValue(), fc.constant({ name: "Lan" })),
    mode: fc.constantFrom("wait", "linger"),
    misses: fc.integer({ min: 0, max: 3 }),
    expiresAt: fc.constantFrom(null, NOON - 1, NOON + 1),
    past: fc.constant([]),
  });
  const stored = fc.oneof(fc.jsonValue(), fc.record({ frames: fc.array(frame, { maxLength: 4 }) }));

  it("is continued or begun anew: nobody is stuck", () => {
    fc.assert(
      fc.property(stored, words, (state, said) => {
        const lan = new Talk();
        lan.state = state;
        expect(lan.say(said).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
