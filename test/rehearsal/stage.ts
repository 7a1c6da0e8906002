/** A demo programme on a given day with reminder rules and one account, ready to be rehearsed; and what to check it by. */
import { randomBytes, randomUUID } from "node:crypto";
import { expect } from "vitest";
import { demoData } from "../../demo/index.ts";
import { openDatabase } from "../../src/adapters/prisma/client.ts";
import { prismaProgrammeStore } from "../../src/adapters/prisma/programme-store.ts";
import { prismaReminderRules } from "../../src/adapters/prisma/reminder-rules.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { composeRehearsal, type Platforms } from "../../src/compose-rehearsal.ts";
import { OPERATOR } from "../../src/core/audience/actor.ts";
import type { Written } from "../../src/core/message/written.ts";
import type { ProgrammeEntry, SessionEntry } from "../../src/core/programme/programme-data.ts";
import { readTiming } from "../../src/core/programme/reminder-rule.ts";
import { USUAL_TEXTS } from "../../src/core/programme/reminder-text.ts";
import type { SessionKind } from "../../src/core/programme/session.ts";
import type { Ledger } from "../../src/core/rehearsal/ledger.ts";
import { reportOf, type Entry, type PersonReport, type Report } from "../../src/core/rehearsal/report.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import { freshDatabase } from "../kit/database.ts";
import { FakeAccount } from "../kit/fake-account.ts";

export interface Rule {
  readonly name: string;
  readonly when: string;
  readonly kinds?: readonly SessionKind[];
  readonly mayDigest?: boolean;
  readonly asksAttendance?: boolean;
  readonly texts?: Written;
  readonly urgentReason?: string;
}

export interface Staging {
  /** Slug. */
  readonly programme: string;
  /** The demo's today. */
  readonly today: string;
  readonly rules: readonly Rule[];
  readonly fromDay: string;
  readonly days: number;
  readonly account?: OpenAccount;
  readonly platforms?: Platforms;
}

export interface Staged {
  readonly ledger: Ledger;
  readonly report: Report;
  readonly programme: ProgrammeEntry;
  /** Rows of the true database before and after, by table. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** Rehearses a programme of the demo. */
export async function stage(staging: Staging): Promise<Staged> {
  const databaseUrl = await freshDatabase();
  const db = openDatabase(databaseUrl, 2);
  try {
    const demo = demoData(staging.today);
    await prismaProgrammeStore(db, sealWith(randomBytes(32))).write(demo, []);
    const { id } = await db.programme.findUniqueOrThrow({ where: { slug: staging.programme } });
    for (const rule of staging.rules) await addRule(prismaReminderRules(db), id, rule);
    const account = staging.account ?? new FakeAccount(randomUUID()).open;
    const { name, type } = account;
    await db.channelAccount.create({ data: { id: account.id, name, type, settings: {}, secrets: "" } });
    const before = await counted(db);
    const ledger = await composeRehearsal(
      { databaseUrl, db, accounts: [account] },
      { programmeId: id, seed: 2026, fromDay: staging.fromDay, days: staging.days },
      staging.platforms,
    );
    const programme = demo.programmes.find(({ slug }) => slug === staging.programme);
    if (!programme) throw new Error(staging.programme);
    return { ledger, report: reportOf(ledger, 2026), programme, before, after: await counted(db) };
  } finally {
    await db.$disconnect();
  }
}

async function addRule(
  rules: ReturnType<typeof prismaReminderRules>,
  programmeId: string,
  { name, when, kinds, mayDigest = false, asksAttendance = false, texts = USUAL_TEXTS, urgentReason }: Rule,
): Promise<void> {
  const timing = readTiming(when);
  if (!timing) throw new Error(when);
  const sessions = kinds ? { kinds: [...kinds] } : {};
  const rule = { programmeId, cohortId: null, name, timing, sessions, texts, asksAttendance, mayDigest };
  // Long before the course: everything is still ahead.
  await rules.add(
    { ...rule, urgentReason: urgentReason ?? null, formId: null, asks: "participant" },
    OPERATOR,
    Date.parse("2025-01-01"),
  );
}

async function counted(db: ReturnType<typeof openDatabase>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ["contact", "delivery", "reminder", "invite_code", "attendance", "inbound_event"]) {
    const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM ${table}`);
    counts[table] = Number(row?.count);
  }
  return counts;
}

/** One message that the rules promise to one person. */
export interface Promised {
  readonly rule: string;
  /** `2026-10-23 18:00` on the reader's clock: the first and the last minute at which it may come. */
  readonly first: string;
  readonly last: string;
  /** Titles in the reader's language. */
  readonly sessions: readonly string[];
}

/** The minutes within which those are told who wake together at this moment. */
export const waking = (day: string) => ({ first: `${day} 07:00`, last: `${day} 07:10` });
export const sharp = (moment: string) => ({ first: moment, last: moment });

/** Sessions of somebody's cohorts that take place. */
export function sessionsOf(programme: ProgrammeEntry, { cohorts }: Pick<PersonReport, "cohorts">) {
  return programme.sessions.filter(
    (session: SessionEntry) => !session.isCancelled && session.cohorts.some((one) => cohorts.includes(one)),
  );
}

/** What differs between what the rules promise to somebody and what they got; empty where nothing does. */
export function differences(person: PersonReport, promised: readonly Promised[]): string[] {
  const toldOrMissed = person.entries.filter(({ what }) => what === "told");
  const complaints: string[] = [];
  const stopped = person.entries.find(({ what, words }) => what === "did" && STOP.includes(words))?.at;
  const isSilent = ["staysAway", "declines"].includes(person.temper);
  const wanted = isSilent ? [] : promised.filter(({ last }) => stopped === undefined || last < stopped);
  const open = [...toldOrMissed];
  for (const one of wanted) {
    const at = open.findIndex((entry) => isKept(one, entry));
    if (at === -1) complaints.push(`${person.name}: not told ${JSON.stringify(one)}`);
    else open.splice(at, 1);
  }
  // What was due in the minutes in which they said stop may have come before it.
  const late = open.filter(({ at }) => stopped === undefined || at > stopped || isSilent);
  return [...complaints, ...late.map((entry) => `${person.name}: told ${JSON.stringify(entry)}`)];
}

const STOP = ["dừng", "配信停止", "stop"];

function isKept({ rule, first, last, sessions }: Promised, entry: Entry): boolean {
  return (
    entry.rules.join() === rule &&
    entry.at >= first &&
    entry.at <= last &&
    [...entry.sessions].sort().join() === [...sessions].sort().join() &&
    sessions.every((title) => entry.words.includes(title))
  );
}

/** Whatever somebody did was answered in the same minute. */
export function unanswered({ name, entries }: PersonReport): string[] {
  return entries
    .filter(({ what }) => what === "did")
    .filter(({ at }) => !entries.some((entry) => entry.what === "answered" && entry.at === at))
    .map(({ at, words }) => `${name} ${at}: ${words}`);
}

export function nothingOfTheTrueHouseChanged({ before, after }: Staged): void {
  expect(after).toEqual(before);
  expect(before).toMatchObject({ contact: 0, delivery: 0, invite_code: 0 });
}
