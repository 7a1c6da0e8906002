/** A demo programme on a given day with reminder rules and one account, ready to be rehearsed; and what to check it by. */
import { randomBytes, randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { z } from "zod";
import { demoData } from "../../demo/index.ts";
import { openDatabase, type Database } from "../../src/adapters/prisma/client.ts";
import { prismaFormStore } from "../../src/adapters/prisma/form-store.ts";
import { prismaProgrammeStore } from "../../src/adapters/prisma/programme-store.ts";
import { prismaReminderRules } from "../../src/adapters/prisma/reminder-rules.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { composeRehearsal, type Platforms } from "../../src/compose-rehearsal.ts";
import { OPERATOR } from "../../src/core/audience/actor.ts";
import type { Asked } from "../../src/core/form/form.ts";
import type { Written } from "../../src/core/message/written.ts";
import type { ProgrammeEntry, SessionEntry } from "../../src/core/programme/programme-data.ts";
import { readTiming } from "../../src/core/programme/reminder-rule.ts";
import { USUAL_TEXTS } from "../../src/core/programme/reminder-text.ts";
import type { SessionKind } from "../../src/core/programme/session.ts";
import type { Ledger } from "../../src/core/rehearsal/ledger.ts";
import type { Seen } from "../../src/core/programme/attendance.ts";
import type { Temper } from "../../src/core/rehearsal/tempers.ts";
import { reportOf, type Entry, type PersonReport, type Report } from "../../src/core/rehearsal/report.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import { draftForm, formDraftSchema, publishForm } from "../../src/services/forms/forms.ts";
import { freshDatabase } from "../kit/database.ts";
import { digestOf } from "../kit/digest.ts";
import { FakeAccount } from "../kit/fake-account.ts";

export interface Rule {
  readonly name: string;
  readonly when: string;
  readonly kinds?: readonly SessionKind[];
  readonly mayDigest?: boolean;
  readonly asksAttendance?: boolean;
  readonly texts?: Written;
  readonly urgentReason?: string;
  /** Slug. */
  readonly form?: string;
  readonly asks?: Asked;
  readonly cohort?: string;
}

export interface Staging {
  /** Slug. */
  readonly programme: string;
  /** The demo's today. */
  readonly today: string;
  readonly adapt?: (programme: ProgrammeEntry) => ProgrammeEntry;
  readonly forms?: readonly FormDraftInput[];
  /** Before the rules are added. */
  readonly prepare?: (db: Database, programmeId: string) => Promise<void>;
  readonly rules: readonly Rule[];
  readonly fromDay: string;
  readonly days: number;
  readonly account?: OpenAccount;
  readonly platforms?: Platforms;
}

export type FormDraftInput = z.input<typeof formDraftSchema>;

export interface Staged {
  readonly ledger: Ledger;
  readonly report: Report;
  readonly programme: ProgrammeEntry;
  /** All rows of the true database before and after, by table. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** What the true platform was called for. */
  readonly calls: readonly unknown[];
}

/** Rehearses a programme of the demo. */
export async function stage({ programme: slug, adapt = (one) => one, ...staging }: Staging): Promise<Staged> {
  const databaseUrl = await freshDatabase();
  const db = openDatabase(databaseUrl, 2);
  try {
    const demo = demoData(staging.today);
    const programmes = demo.programmes.map((one) => (one.slug === slug ? adapt(one) : one));
    await prismaProgrammeStore(db, sealWith(randomBytes(32))).write({ ...demo, programmes }, []);
    const { id } = await db.programme.findUniqueOrThrow({ where: { slug } });
    for (const form of staging.forms ?? []) await publish(db, slug, form);
    await staging.prepare?.(db, id);
    for (const rule of staging.rules) await addRule(db, id, rule);
    const fake = new FakeAccount(randomUUID());
    const account = staging.account ?? fake.open;
    const { name, type } = account;
    await db.channelAccount.create({ data: { id: account.id, name, type, settings: {}, secrets: "" } });
    const before = await digestOf(db);
    const ledger = await composeRehearsal(
      { databaseUrl, db, accounts: [account] },
      { programmeId: id, seed: 2026, fromDay: staging.fromDay, days: staging.days },
      staging.platforms,
    );
    const programme = programmes.find((one) => one.slug === slug);
    if (!programme) throw new Error(slug);
    const after = await digestOf(db);
    return { ledger, report: reportOf(ledger, 2026), programme, before, after, calls: fake.calls };
  } finally {
    await db.$disconnect();
  }
}

async function publish(db: Database, programme: string, form: FormDraftInput): Promise<void> {
  const tools = { store: prismaFormStore(db), system: { now: () => LONG_BEFORE } };
  await draftForm(tools, OPERATOR, programme, formDraftSchema.parse(form));
  await publishForm(tools, OPERATOR, programme, form.slug);
}

async function addRule(
  db: Database,
  programmeId: string,
  { name, when, kinds, form, asks = "participant", cohort, texts = USUAL_TEXTS, ...rest }: Rule,
): Promise<void> {
  const timing = readTiming(when);
  if (!timing) throw new Error(when);
  const { mayDigest = false, asksAttendance = false, urgentReason = null } = rest;
  const asked = form === undefined ? null : { programmeId_slug: { programmeId, slug: form } };
  const formId = asked && (await db.form.findUniqueOrThrow({ where: asked })).id;
  const of = cohort === undefined ? null : { programmeId_slug: { programmeId, slug: cohort } };
  const cohortId = of && (await db.cohort.findUniqueOrThrow({ where: of })).id;
  await prismaReminderRules(db).add(
    {
      ...{
        programmeId,
        cohortId,
        name,
        timing,
        texts,
        asksAttendance,
        mayDigest,
        urgentReason,
        formId,
        asks,
      },
      sessions: kinds ? { kinds: [...kinds] } : {},
    },
    OPERATOR,
    LONG_BEFORE,
  );
}

/** Long before the course: everything is still ahead. */
export const LONG_BEFORE = Date.parse("2025-01-01");

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
  const told = person.entries.filter(({ what, rules }) => what === "told" && rules.length > 0);
  const complaints: string[] = [];
  const stopped = person.entries.find(({ what, words }) => what === "did" && STOP.includes(words))?.at;
  const isSilent = ["staysAway", "declines"].includes(person.temper);
  const wanted = isSilent ? [] : promised.filter(({ last }) => stopped === undefined || last < stopped);
  const open = [...told];
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

/** Who enters the code on the screen, and when. */
const SEEN: Readonly<Partial<Record<Temper, Seen>>> = {
  ...{ answers: "present", asks: "present", optsOut: "present", declines: "present", comesLate: "late" },
};

/** What differs between what was seen of somebody and what they did at the door. @param sessions titles of theirs */
export function misseen({ name, temper, attendance }: PersonReport, sessions: readonly string[]): string[] {
  const seen = attendance.flatMap((one) => (one.seen === null ? [] : [`${one.session}: ${one.seen}`]));
  const as = SEEN[temper];
  const wanted = as ? sessions.map((title) => `${title}: ${as}`) : [];
  return seen.sort().join() === wanted.sort().join() ? [] : [`${name} (${temper}): ${JSON.stringify(seen)}`];
}

/** Whatever somebody did was answered in the same minute. */
export function unanswered({ name, entries }: PersonReport): string[] {
  return entries
    .filter(({ what }) => what === "did")
    .filter(({ at }) => !entries.some((entry) => entry.what === "answered" && entry.at === at))
    .map(({ at, words }) => `${name} ${at}: ${words}`);
}

export function nothingOfTheTrueHouseChanged({ before, after, calls }: Staged): void {
  expect(after).toEqual(before);
  expect(before).toMatchObject({ contact: "0 ", delivery: "0 ", invite_code: "0 " });
  expect(calls).toEqual([]);
}
