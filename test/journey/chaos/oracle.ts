/** Judges a run by two witnesses: what the platforms took, and what the rows say. */
import { CHANNELS, type Accepted, type ChannelName } from "./platforms.ts";
import { wordsOfBroadcast, wordsOfReminder } from "./schedule.ts";

/** One delivery as its row says. */
export interface Told {
  readonly channel: ChannelName;
  readonly address: string;
  readonly status: string;
  readonly reason: string | null;
  /** The broadcast's number; null: a reminder or a reply. */
  readonly nth: number | null;
  readonly priority: number;
}

/** One who may be told things, and what they asked. */
export interface Person {
  readonly channel: ChannelName;
  readonly address: string;
  readonly name: string;
  readonly events: number;
  /** Events that are not handled, or have no answer. */
  readonly unanswered: number;
  /** Reminders that are neither told nor dropped with a reason. */
  readonly openReminders: number;
}

export interface Facts {
  readonly people: readonly Person[];
  readonly told: readonly Told[];
  readonly accepted: readonly Accepted[];
  /** What was asked and acknowledged with 200, by `channel address`. */
  readonly asked: ReadonlySet<string>;
  /** Broadcasts that were approved. */
  readonly approved: readonly {
    readonly nth: number;
    readonly isPersonal: boolean;
    readonly isFinished: boolean;
  }[];
}

export interface Outcome {
  readonly channel: ChannelName;
  readonly people: number;
  /** Rows by what became of them; `received` is what platforms took. */
  readonly counts: Readonly<Record<"rows" | "received" | "sent" | "skipped" | "failed" | "unknown", number>>;
  readonly lost: number;
  readonly doubled: number;
}

export interface Judgement {
  readonly outcomes: readonly Outcome[];
  /** Sentences; nobody's words. Empty: all is well. */
  readonly violations: readonly string[];
}

const SENT = ["sent", "delivered", "read"];
/** Where the platform takes a key, or shows our own rows, nobody has to say that they do not know. */
const HAS_KEY: readonly ChannelName[] = ["line", "web-chat"];
/** Everything that was said of one person under one heading: a broadcast, the reminder, the answers. */
interface Heading {
  readonly name: string;
  readonly words: string | null;
  readonly of: (row: Told) => boolean;
  readonly isOwed: boolean;
}

export function judge(facts: Facts): Judgement {
  const rowsOf = groupBy(facts.told, ({ channel, address }) => `${channel} ${address}`);
  const takenOf = groupBy(facts.accepted, ({ channel, to }) => `${channel} ${to}`);
  const violations: string[] = [];
  const tally = new Map(CHANNELS.map((channel) => [channel, emptyTally()]));
  for (const { nth, isFinished } of facts.approved)
    if (!isFinished) violations.push(`broadcast ${String(nth)} was never finished`);
  const known = new Set(facts.people.map(({ channel, address }) => `${channel} ${address}`));
  for (const key of takenOf.keys())
    if (!known.has(key)) violations.push(`somebody unknown was told (${key})`);

  for (const person of facts.people) {
    const key = `${person.channel} ${person.address}`;
    const count = tally.get(person.channel) ?? emptyTally();
    const rows = rowsOf.get(key) ?? [];
    const taken = (takenOf.get(key) ?? []).map(({ words }) => words);
    count.people += 1;
    count.rows += rows.length;
    count.received += taken.length;
    const complain = (kind: "lost" | "doubled" | "other", says: string) => {
      if (kind !== "other") count[kind] += 1;
      violations.push(`${person.channel}, ${person.name}: ${says}`);
    };
    for (const { status, reason } of rows) {
      if (SENT.includes(status)) count.sent += 1;
      else if (status === "skipped" || status === "failed" || status === "unknown") count[status] += 1;
      else complain("other", `a delivery is still ${status}`);
      if (!SENT.includes(status) && reason === null) complain("other", `${status} without a reason`);
    }
    if (facts.asked.has(key) && person.events !== 1)
      complain("other", `asked once, heard ${String(person.events)} times`);
    if (person.unanswered > 0) complain("lost", "a question has no answer");
    if (person.openReminders > 0) complain("lost", "a reminder was neither told nor dropped");

    let rest = taken;
    for (const heading of headings(facts, person.name)) {
      const about = rows.filter(heading.of);
      const got = heading.words === null ? rest : rest.filter((words) => words === heading.words);
      rest = rest.filter((words) => !got.includes(words));
      const sent = about.filter(({ status }) => SENT.includes(status)).length;
      const unknown = about.filter(({ status }) => status === "unknown").length;
      // What was called off while in doubt is not asked for again, key or no key.
      const needless = about.some(({ status, reason }) => status === "unknown" && reason !== "cancelled");
      const says = `${heading.name}: the rows say ${about.map(({ status, reason }) => [status, reason].filter(Boolean).join(" ")).join(", ") || "nothing"}, the platform took ${String(got.length)}`;
      if (heading.isOwed && about.length === 0) complain("lost", says);
      else if (got.length < sent) complain("lost", says);
      else if (got.length > sent + unknown) complain("doubled", says);
      else if (needless && heading.words !== null && HAS_KEY.includes(person.channel))
        complain("other", `${says}, and the platform would have known`);
    }
  }
  return {
    outcomes: [...tally].map(([channel, { people, lost, doubled, ...counts }]) => ({
      ...{ channel, people, counts, lost, doubled },
    })),
    violations,
  };
}

/** In this order, so that the answers are what is left. */
function headings({ approved }: Facts, name: string): Heading[] {
  return [
    ...approved.map(({ nth, isPersonal }) => ({
      name: `broadcast ${String(nth)}`,
      words: wordsOfBroadcast(nth, isPersonal ? name : null),
      of: (row: Told) => row.nth === nth,
      isOwed: true,
    })),
    {
      name: "the reminder",
      words: wordsOfReminder(name),
      of: ({ priority }) => priority === 1,
      isOwed: false,
    },
    { name: "the answers", words: null, of: ({ priority }) => priority === 0, isOwed: false },
  ];
}

const emptyTally = () => ({
  ...{ people: 0, rows: 0, received: 0, sent: 0, skipped: 0, failed: 0, unknown: 0, lost: 0, doubled: 0 },
});

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
