/** The oracle of the chaos sees each promise that is broken: planted ones, one by one. */
import { describe, expect, it } from "vitest";
import { judge, type Facts, type Told } from "./oracle.ts";
import type { ChannelName } from "./platforms.ts";
import { wordsOfBroadcast, wordsOfReminder } from "./schedule.ts";

const BULLETIN = wordsOfBroadcast(1, null);

function told(channel: ChannelName, status: string, differing: Partial<Told> = {}): Told {
  return { channel, address: "lan", status, reason: null, nth: 1, priority: 2, ...differing };
}

/** Lan alone, who is owed broadcast 1. */
function facts(channel: ChannelName, rows: readonly Told[], taken: readonly string[]): Facts {
  return {
    people: [{ channel, address: "lan", name: "Lan", events: 0, unanswered: 0, openReminders: 0 }],
    told: rows,
    accepted: taken.map((words) => ({ channel, to: "lan", words })),
    asked: new Set(),
    approved: [{ nth: 1, isPersonal: false, isFinished: true }],
  };
}

const because = (reason: string) => ({ reason });
const reply = { nth: null, priority: 0 };
const reminder = { nth: null, priority: 1 };

describe("all is well", () => {
  it.each<[string, Facts]>([
    ["sent, and taken once", facts("line", [told("line", "sent")], [BULLETIN])],
    ["skipped with a reason", facts("line", [told("line", "skipped", because("opted-out"))], [])],
    [
      "unknown where there is no key, and taken",
      facts("zalo-oa", [told("zalo-oa", "unknown", because("timed-out"))], [BULLETIN]),
    ],
    [
      "unknown where there is no key, and not taken",
      facts("zalo-bot", [told("zalo-bot", "unknown", because("timed-out"))], []),
    ],
    ["called off while in doubt", facts("line", [told("line", "unknown", because("cancelled"))], [BULLETIN])],
    [
      "an answer beside it",
      facts("line", [told("line", "sent"), told("line", "sent", reply)], [BULLETIN, "Chào Lan."]),
    ],
  ])("%s", (_, given) => {
    expect(judge(given)).toMatchObject({ violations: [] });
  });
});

describe("a promise is broken", () => {
  const sent = facts("line", [told("line", "sent")], [BULLETIN]);
  it.each<[string, Facts]>([
    ["nobody made a row", facts("line", [], [])],
    ["sent, but not taken", facts("line", [told("line", "sent")], [])],
    ["sent, but other words", facts("line", [told("line", "sent")], [BULLETIN.slice(1)])],
    ["taken twice", facts("line", [told("line", "sent")], [BULLETIN, BULLETIN])],
    [
      "said to be skipped, but taken",
      facts("line", [told("line", "skipped", because("cancelled"))], [BULLETIN]),
    ],
    [
      "said to have failed, but taken",
      facts("zalo-oa", [told("zalo-oa", "failed", because("not-now"))], [BULLETIN]),
    ],
    [
      "unknown, and taken twice",
      facts("zalo-oa", [told("zalo-oa", "unknown", because("timed-out"))], [BULLETIN, BULLETIN]),
    ],
    ["unknown where there is a key", facts("line", [told("line", "unknown", because("timed-out"))], [])],
    ["failed without a reason", facts("line", [told("line", "failed")], [])],
    ["still under way", facts("line", [told("line", "sending", because("x"))], [])],
    [
      "the reminder twice",
      facts(
        "line",
        [told("line", "sent"), told("line", "sent", reminder)],
        [BULLETIN, ...Array<string>(2).fill(wordsOfReminder("Lan"))],
      ),
    ],
    ["an answer that nobody made", facts("line", [told("line", "sent")], [BULLETIN, "Chào Lan."])],
    [
      "a question without an answer",
      { ...sent, people: sent.people.map((lan) => ({ ...lan, unanswered: 1 })) },
    ],
    [
      "a question heard twice",
      { ...sent, asked: new Set(["line lan"]), people: sent.people.map((lan) => ({ ...lan, events: 2 })) },
    ],
    [
      "a reminder that nobody told",
      { ...sent, people: sent.people.map((lan) => ({ ...lan, openReminders: 1 })) },
    ],
    ["never finished", { ...sent, approved: [{ nth: 1, isPersonal: false, isFinished: false }] }],
    [
      "somebody else was told",
      { ...sent, accepted: [...sent.accepted, { channel: "line", to: "minh", words: BULLETIN }] },
    ],
  ])("%s", (_, given) => {
    expect(judge(given).violations).not.toEqual([]);
  });
});
