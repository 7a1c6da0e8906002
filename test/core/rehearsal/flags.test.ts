/** What a rehearsal complains of, and what it lets pass. */
import { describe, expect, it } from "vitest";
import { flagsOf } from "../../../src/core/rehearsal/flags.ts";
import type { Ledger, Message, Missed, RehearsedPerson } from "../../../src/core/rehearsal/ledger.ts";

const at = (local: string) => Date.parse(`${local}+07:00`);

function person(name: string, differing: Partial<RehearsedPerson> = {}): RehearsedPerson {
  return {
    ...{ id: name, name, language: "vi", timezone: "Asia/Ho_Chi_Minh", cohorts: ["departments"] },
    ...{ temper: "answers", unreachable: null },
    ...differing,
  };
}

function told(personId: string, moment: string, differing: Partial<Message> = {}): Message {
  return {
    ...{ personId, at: at(moment), language: "vi", words: "Nhắc lịch", isUnasked: true },
    ...{ rules: ["the eve"], sessions: ["papi"], asks: [] },
    ...differing,
  };
}

const missed = (personId: string, reason: string): Missed => ({
  ...{ personId, reason, dueAt: at("2026-11-23T18:00"), rule: "the eve", session: "papi" },
});

const WELL: Ledger = {
  programme: {
    ...{ slug: "hanoi-reform", name: { vi: "Cải cách" }, timezone: "Asia/Ho_Chi_Minh" },
    ...{ quietFrom: "21:00", quietUntil: "07:00" },
  },
  from: at("2026-11-22T08:00"),
  until: at("2026-11-30T00:00"),
  people: [person("Lan"), person("Minh")],
  sessions: [
    {
      ...{ id: "papi", title: { vi: "PAPI" }, startsAt: at("2026-11-24T08:00"), isCancelled: false },
      endsAt: at("2026-11-24T09:45"),
      people: ["Lan", "Minh"],
    },
  ],
  messages: [told("Lan", "2026-11-23T18:00"), told("Minh", "2026-11-23T18:00")],
  missed: [],
  deeds: [],
  spent: [],
  forms: [{ slug: "end-of-day", title: { vi: "Góp ý" }, languages: ["vi"] }],
  records: { attendance: [], answerings: [], responses: [], places: [], placeless: [] },
  drafts: [],
  faults: [],
};

const shown = (differing: Partial<Ledger>) =>
  flagsOf({ ...WELL, ...differing }).map(({ code, day, says, people }) => [
    code,
    day,
    says,
    people.join(", "),
  ]);
const [lan, minh] = WELL.messages as [Message, Message];

describe("a rehearsal", () => {
  it("has nothing to say where all is well", () => {
    expect(shown({})).toEqual([]);
  });

  it.each<[string, Partial<Ledger>, string[]]>([
    [
      "nobody is to be woken at five",
      { messages: [lan, minh, told("Lan", "2026-11-24T05:00", { rules: ["the bus"] })] },
      ["at-night", "2026-11-24", "“the bus” at 05:00, within the quiet hours (21:00–07:00).", "Lan"],
    ],
    [
      "two within an hour are one too many",
      { messages: [lan, minh, told("Minh", "2026-11-23T18:59", { rules: ["a notice of ours"] })] },
      ["crowded", "2026-11-23", "“a notice of ours” and “the eve” within an hour.", "Minh"],
    ],
    [
      "words in no language of a reader",
      { people: [person("Lan"), person("Minh", { language: "ja" })] },
      ["no-words", "2026-11-23", "“the eve” has no words in ja: its readers are told in vi.", "Minh"],
    ],
    [
      "a form in no language of a reader, though the reminder speaks theirs",
      {
        people: [person("Lan"), person("Minh", { language: "ja" })],
        messages: [lan, told("Minh", "2026-11-23T18:00", { language: "ja", asks: ["end-of-day"] })],
      },
      [
        ...["no-words", "2026-11-23"],
        ...["The form “end-of-day” has no words in ja, and is asked of people who read it.", "Minh"],
      ],
    ],
    [
      "who has no place when a choice closes",
      {
        records: {
          ...WELL.records,
          places: [{ personId: "Minh", session: "visit", choice: "visits", status: "waiting" }],
          placeless: [{ personId: "Minh", choice: "visits", closesAt: at("2026-11-27T18:00") }],
        },
      },
      [
        ...["no-place", "2026-11-27"],
        ...["1 have no place in “visits” when it closes, 1 of them wait for one.", "Minh"],
      ],
    ],
    [
      "a notice that nobody has approved",
      { drafts: ["bus"], messages: [lan, minh, told("Lan", "2026-11-25T10:00", { rules: ["bus"] })] },
      ["draft", "2026-11-25", "“bus” is a draft: nobody has approved it.", ""],
    ],
    [
      "a plan that is used up",
      {
        messages: [lan],
        missed: [missed("Minh", "quota-spent")],
        spent: [{ account: "LINE", at: at("2026-11-23T18:00") }],
      },
      [
        ...["quota-spent", "2026-11-23"],
        ...["The plan of LINE is used up on day 2; 1 reminders go unsent.", "Minh"],
      ],
    ],
    [
      "a session that reminds nobody",
      { messages: [] },
      [
        ...["no-reminder", "2026-11-24"],
        ...["Nobody of those whom it concerns would be reminded of “PAPI”.", "Lan, Minh"],
      ],
    ],
    [
      "a session that forgets some",
      { messages: [lan] },
      [
        ...["no-reminder", "2026-11-24"],
        ...["Not all (1 not) of those whom it concerns would be reminded of “PAPI”.", "Minh"],
      ],
    ],
    [
      "a reminder that is never told, for a reason that nobody wished",
      { messages: [lan], missed: [missed("Minh", "window-closed")] },
      ["never-told", "2026-11-23", "“the eve” is never told 1 times (window-closed).", "Minh"],
    ],
    [
      "somebody who cannot be reached today",
      { people: [person("Lan"), person("Minh", { unreachable: "opted-out" })] },
      [
        "unreachable",
        null as unknown as string,
        "1 people cannot be written to today (opted-out); here they come with their codes.",
        "Minh",
      ],
    ],
    [
      "a fault of our own, once",
      { faults: ["turn-failed", "turn-failed"] },
      ["fault", null as unknown as string, "The house complained: turn-failed.", ""],
    ],
  ])("complains: %s", (_, differing, flag) => {
    expect(shown(differing)).toEqual([flag]);
  });

  it.each<[string, Partial<Ledger>]>([
    ["an answer at night", { messages: [lan, minh, told("Lan", "2026-11-24T02:00", { isUnasked: false })] }],
    [
      "a choice that closes after the last day",
      {
        records: {
          ...WELL.records,
          placeless: [{ personId: "Minh", choice: "visits", closesAt: at("2026-12-24T18:00") }],
        },
      },
    ],
    ["two messages an hour apart", { messages: [lan, minh, told("Lan", "2026-11-23T19:00")] }],
    [
      "who said stop and was therefore not reminded",
      { messages: [lan], missed: [missed("Minh", "opted-out")] },
    ],
    [
      "a session that was cancelled",
      { messages: [], sessions: WELL.sessions.map((one) => ({ ...one, isCancelled: true })) },
    ],
    ["a session after the last day", { messages: [], until: at("2026-11-24T00:00") }],
  ])("lets pass: %s", (_, differing) => {
    expect(shown(differing)).toEqual([]);
  });

  it("says with each what to do", () => {
    const [flag] = flagsOf({ ...WELL, messages: [] });
    expect(flag?.advice).toBe("Add a rule that reminds of it: donghanh reminder add.");
  });

  it("goes by the reader's own clock", () => {
    const inTokyo = person("Ms Tanaka", { timezone: "Asia/Tokyo" });
    const late = told("Ms Tanaka", "2026-11-23T19:30");
    const flags = shown({ people: [...WELL.people, inTokyo], messages: [...WELL.messages, late] });
    expect(flags).toEqual([
      ["at-night", "2026-11-23", "“the eve” at 21:30, within the quiet hours (21:00–07:00).", "Ms Tanaka"],
    ]);
  });
});
