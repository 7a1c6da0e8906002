/** People stand in a flow while it changes: they are moved on, or told, never stuck. */
import { describe, expect, it } from "vitest";
import { script } from "../../flows/index.ts";
import type { AnyFlow, Standing } from "../../src/core/flow/flow.ts";
import type { Script } from "../../src/core/flow/script.ts";
import { play, type Transcript } from "../kit/transcript.ts";

/** The house with a welcome of version 2, in which the step `code` came from one that was called `invite`. */
function renewed(upgrade?: (old: Standing) => Standing): Script {
  const flows = script.flows.map((flow): AnyFlow =>
    flow.id === "welcome" ? { ...flow, version: 2, ...(upgrade ? { upgrade: { 1: upgrade } } : {}) } : flow,
  );
  return { ...script, flows };
}

/** Hoa was asked for her code by version 1. */
const asked: Transcript = {
  label: "Hoa answers a question of the old version",
  who: "Hoa",
  language: "vi",
  before: {
    hasMet: true,
    frames: [
      {
        flow: "welcome",
        version: 1,
        step: "invite",
        again: "invite",
        state: { code: null },
        mode: "wait",
        misses: 0,
        expiresAt: null,
        past: [],
      },
    ],
  },
  lines: [{ me: "chưa có mã" }],
  stored: [],
  standing: [],
};

const saidBy = (transcript: Transcript) =>
  transcript.lines.flatMap((line) => ("bot" in line ? [line.bot.join(" ")] : []));

describe("a contact who stands in a step that was renamed", () => {
  it("is moved by the flow's upgrade, and never notices", () => {
    const moved = play(
      asked,
      renewed((old) => ({ ...old, step: "code", again: "askCode" })),
    );
    expect(saidBy(moved)).toEqual([expect.stringContaining("Không sao ạ")]);
    expect(moved.standing).toEqual([]);
  });

  it("without an upgrade is told, and begins again", () => {
    const told = play(asked, renewed());
    expect(saidBy(told)[0]).toContain("vừa được cập nhật");
    expect(told.standing).toEqual(["wait welcome.code"]);
  });

  it("is told as well when the upgrade leads nowhere", () => {
    const told = play(
      asked,
      renewed((old) => ({ ...old, step: "nowhere" })),
    );
    expect(saidBy(told)[0]).toContain("vừa được cập nhật");
  });
});

describe("a contact whose flow is gone altogether", () => {
  it("is told, and can go on with anything", () => {
    const without: Script = { ...script, flows: script.flows.filter((flow) => flow.id !== "settings") };
    const played = play(
      { ...asked, before: { hasMet: true, frames: [frameOf("settings")] }, lines: [{ me: "lịch ngày mai" }] },
      without,
    );
    expect(saidBy(played)[0]).toContain("vừa được cập nhật");
    expect(saidBy(played)[1]).toContain("Lịch ngày mai");
  });
});

function frameOf(flow: string) {
  return {
    flow,
    version: 1,
    step: "languageChosen",
    again: "askLanguage",
    state: {},
    mode: "wait",
    misses: 0,
    expiresAt: null,
    past: [],
  };
}
