/**
 * Runs a course on a simulated clock: from one moment at which something is due to the next, without waiting. The
 * house's own services work; only the platforms and the people are played.
 */
import {
  wordsOf,
  type Deed,
  type Ledger,
  type Message,
  type RehearsedSession,
} from "../../core/rehearsal/ledger.ts";
import { choicesOf } from "../../core/rehearsal/acts.ts";
import { AppError } from "../../core/errors.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { RehearsalStore, TrueChat } from "../ports/rehearsal-store.ts";
import { castOf, type Stage } from "./cast.ts";
import type { Phones } from "./stand-in.ts";

export interface RehearsalTools extends Stage {
  readonly store: RehearsalStore;
  /** Stand-ins; at least one. */
  readonly accounts: readonly OpenAccount[];
  readonly phones: Phones;
  /** Sets the house's clock, in epoch milliseconds. */
  readonly setClock: (now: number) => void;
  /** Resolves when all turns and calls that were begun have ended. */
  readonly settled: () => Promise<void>;
  /** One look of the house for what is due; resolves when it is done. */
  readonly work: () => Promise<void>;
  readonly staff: RehearsedStaff;
  readonly newCode: () => string;
  /** Events of the house's log that should not be. */
  readonly faults: () => readonly string[];
}

/** What staff do by hand in the course of a programme. */
export interface RehearsedStaff {
  /** Approves the broadcasts that are planned and offers what is to be chosen. @returns names of drafts */
  begin(): Promise<readonly string[]>;
  /** Offers the make-up sessions of this session to those who were absent. */
  makeUp(sessionId: string): Promise<void>;
}

export interface RehearsalPlan {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly seed: number;
  /** Where people can be written to in truth. */
  readonly chats: readonly TrueChat[];
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
}

const MINUTE_MS = 60_000;
/** After the beginning, when everybody has come with their code. */
const STAFF_BEGIN_MS = 60 * MINUTE_MS;
/** Before a session its room is open. */
const DOOR_MS = 15 * MINUTE_MS;

/** Plays everything that is planned until the end. Rejects where the database does, or when it is ended early. */
export async function rehearse(tools: RehearsalTools, plan: RehearsalPlan): Promise<Ledger> {
  const { store, phones } = tools;
  const { from, until } = plan;
  tools.setClock(from);
  const { programme, people, sessions } = await store.roster();
  const forms = await store.forms();
  const codes = new Map(people.map(({ id }) => [id, tools.newCode()]));
  await store.giveCodes([...codes].map(([participantId, code]) => ({ participantId, code })));
  const { chats, seed, signal } = plan;
  const cast = castOf({ people, codes, chats, accounts: tools.accounts, forms, seed, from });
  const drafts: string[] = [];
  const appointments = appointmentsOf(sessions, from, {
    begin: async () => void drafts.push(...(await tools.staff.begin())),
    open: async (sessionId, at) => {
      const meant = (await store.roster()).sessions.find(({ id }) => id === sessionId);
      if (meant && !meant.isCancelled) cast.come(sessionId, meant.people, at);
    },
    makeUp: (sessionId) => tools.staff.makeUp(sessionId),
  });
  const slugs = new Map(forms.map(({ id, slug }) => [id, slug]));
  const messages: Message[] = [];
  /** Where each person's last message stands. */
  const last = new Map<string, number>();
  const deeds: Deed[] = [];

  for (let now = from; ;) {
    if (signal?.aborted) throw new AppError("not-now", "The rehearsal was ended before its end.");
    const due = await store.nextDueAt();
    const next = Math.min(due ?? Infinity, cast.nextAt(), appointments[0]?.at ?? Infinity);
    // What is due and was not done is looked at again a minute later, as everything new is.
    now = Math.max(Math.ceil(next / MINUTE_MS) * MINUTE_MS, now + MINUTE_MS);
    if (now > until) break;
    tools.setClock(now);
    while ((appointments[0]?.at ?? Infinity) <= now) await appointments.shift()?.keep();
    deeds.push(...(await cast.act(now, tools)));
    await tools.settled();
    await tools.work();
    const arrived = phones.drain();
    const origins = await store.originsOf(arrived.map(({ deliveryId }) => deliveryId));
    for (const { deliveryId, address, at, language, contents } of arrived) {
      const { isReply, rules, sessions: of } = origins.get(deliveryId) ?? UNKNOWN;
      const shown = { contents, isUnasked: !isReply };
      const asks = shown.isUnasked ? formsIn(shown, slugs) : [];
      const message = {
        personId: address,
        at,
        language,
        words: wordsOf(contents),
        isUnasked: !isReply,
        asks,
      };
      const nth = last.get(address) ?? -1;
      const before = messages[nth];
      // The rest of what did not fit one call.
      if (!isReply && rules.length === 0 && before?.isUnasked && before.at === at)
        messages[nth] = {
          ...before,
          ...{ words: `${before.words}\n${message.words}`, asks: [...before.asks, ...asks] },
        };
      else last.set(address, messages.push({ ...message, rules, sessions: of }) - 1);
      cast.show(address, shown, at);
    }
  }
  return {
    ...{ programme, from, until, messages, deeds, drafts },
    people: cast.people,
    // Asked at the end: places may have been taken.
    sessions: (await store.roster()).sessions,
    forms: forms.map(({ slug, form }) => ({ slug, title: form.title, languages: form.languages })),
    records: await store.records(),
    missed: await store.missed(until),
    spent: phones.spent,
    faults: tools.faults(),
  };
}

const UNKNOWN = { isReply: true, rules: [], sessions: [] };

/** Slugs of the forms that a message asks for. */
function formsIn(shown: Parameters<typeof choicesOf>[0], slugs: ReadonlyMap<string, string>): string[] {
  const asked = choicesOf(shown).flatMap(
    ({ value }) => slugs.get(/^form:([0-9a-f-]{36}):/.exec(value)?.[1] ?? "") ?? [],
  );
  return [...new Set(asked)];
}

interface Appointment {
  readonly at: number;
  readonly keep: () => Promise<void>;
}

/** What happens by itself in a course, without being due in any table; in order. */
function appointmentsOf(
  sessions: readonly RehearsedSession[],
  from: number,
  does: {
    readonly begin: () => Promise<void>;
    readonly open: (sessionId: string, at: number) => Promise<void>;
    readonly makeUp: (sessionId: string) => Promise<void>;
  },
): Appointment[] {
  const ofSessions = sessions.flatMap(({ id, startsAt, endsAt }): Appointment[] => [
    { at: startsAt - DOOR_MS, keep: () => does.open(id, startsAt - DOOR_MS) },
    { at: endsAt, keep: () => does.makeUp(id) },
  ]);
  return [{ at: from + STAFF_BEGIN_MS, keep: does.begin }, ...ofSessions]
    .filter(({ at }) => at > from)
    .sort((one, other) => one.at - other.at);
}
