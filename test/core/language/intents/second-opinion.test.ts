/** The second opinion: what words weigh where the rules see nothing, and where they keep the last word. */
import { describe, expect, it } from "vitest";
import { readIntent, readIntentByRules } from "../../../../src/core/language/intents/index.ts";
import { read } from "../../../../src/core/language/intents/reading.ts";
import { readWeights, secondOpinion, STEP } from "../../../../src/core/language/intents/second-opinion.ts";
import { LEARNED_FROM } from "../../../../src/core/language/intents/weights/learned-from.ts";
import { INTENTS } from "../../../../src/core/language/understanding.ts";
import { digestOf } from "../score-intents.ts";

describe("the second opinion", () => {
  it("was learned from the sets that are here (else: npm run weigh)", () => {
    expect(LEARNED_FROM).toBe(digestOf());
  });

  it("reads weights as they are written: a letter for each intent, in steps", () => {
    const row = readWeights("lich hoc\ta31c-4").get("lich hoc");
    expect(row?.[INTENTS.indexOf("schedule")]).toBe(31 * STEP);
    expect(row?.[INTENTS.indexOf("speaker")]).toBe(-4 * STEP);
    expect(row?.[INTENTS.indexOf("none")]).toBe(0);
  });

  it("names the words that weighed most, as they were written, in their order", () => {
    const text = "Chẳng rõ TẬP TRUNG chỗ nào";
    const { intent, because } = secondOpinion(read(text, "vi", null), "vi");
    expect(intent).toBe("venue");
    expect(because.length).toBeGreaterThan(0);
    for (const words of because) expect(text).toContain(words);
  });

  it.each(["", "   ", "🙂", "qwzx vbnm", "…"])("has none on %j", (text) => {
    expect(secondOpinion(read(text, "vi", null), "vi")).toMatchObject({ intent: "none", because: [] });
  });
});

describe("the rules keep the last word", () => {
  it.each([
    ["dừng", "stop"],
    ["không", "no"],
    ["quay lại", "none"],
    ["thôi không cần đâu", "cancel"],
  ] as const)("on %j", (text, intent) => {
    expect(readIntentByRules(text, "vi").intent).toBe(intent);
    expect(readIntent(text, "vi", null).intent).toBe(intent);
  });
});
