/** What a broadcast would do, before anybody approves it: whom it reaches, by which way, what it costs, what is wrong. */
import { writtenOut, type Filter } from "../../core/audience/segment.ts";
import { windowFor, type Cost } from "../../core/delivery/reply-window.ts";
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import { fillIn, placeholdersIn } from "../../core/message/written.ts";
import {
  isPlaceholder,
  placeholderValues,
  type Placeholder,
  type Reader,
} from "../../core/programme/placeholders.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { AccountHealthStore, Quota } from "../ports/account-health.ts";
import {
  UNREACHABLE_REASONS,
  type Broadcast,
  type BroadcastStore,
  type ReachedGroup,
} from "../ports/broadcast-store.ts";
import type { System } from "../ports/system.ts";
import { wantedAt } from "./send-time.ts";

export interface PreviewTools {
  readonly store: BroadcastStore;
  readonly accounts: AccountDirectory;
  readonly health: Pick<AccountHealthStore, "read">;
  readonly system: Pick<System, "now">;
}

/** Those who read one language on one account. */
export interface PreviewGroup {
  readonly accountId: string;
  readonly account: string;
  readonly channel: string;
  readonly language: Language;
  readonly people: number;
  /** Within a platform's free window, within the charged one; `counted` by the plan, or free of any, elsewhere. */
  readonly costs: Readonly<Partial<Record<Cost | "counted", number>>>;
  /** Platform calls for each of them. */
  readonly calls: number;
  /** What one of them will see; empty where there is no text in their language. */
  readonly shows: readonly Content[];
  /** Buttons that fit; beyond them choices are a numbered list. */
  readonly maxChoices: number;
}

/** What the plan of one account allows, and what this would take of it. */
export interface QuotaNeed {
  readonly account: string;
  readonly counted: Quota["counted"];
  readonly needed: number;
  /** Null where the plan has no limit. */
  readonly left: number | null;
  /** So many people at least would not be reached by what is left. */
  readonly short: number;
}

/** Why people would not be reached: each their own reason, or an account's plan. */
export const MISSED_REASONS = [...UNREACHABLE_REASONS, "quota-spent"] as const;
type Missed = Partial<Record<(typeof MISSED_REASONS)[number], number>>;

/** Some readers have no such thing on record, or the session has not. */
export interface Lacking {
  readonly placeholder: Placeholder;
  readonly language: Language;
  readonly people: number;
  readonly isOfSession: boolean;
}

export interface Preview {
  readonly broadcast: Broadcast;
  /** The audience with saved segments written out, as approval would freeze it. */
  readonly filter: Filter;
  /** Everybody whom the filter means. */
  readonly people: number;
  readonly reachable: number;
  readonly unreachable: Readonly<Missed>;
  readonly groups: readonly PreviewGroup[];
  readonly quotas: readonly QuotaNeed[];
  /** Placeholders without a value for so many readers of a language. */
  readonly lacking: readonly Lacking[];
  /** Each a sentence; while there is one, the broadcast cannot be approved. */
  readonly problems: readonly string[];
}

const LANGUAGE_NAMES: Record<Language, string> = { vi: "Vietnamese", ja: "Japanese", en: "English" };

/** @throws AppError `not-found`, or `wrong-input` where several have the name */
export async function findBroadcast(
  store: Pick<BroadcastStore, "find">,
  idOrName: string,
): Promise<Broadcast> {
  const [found, ...others] = await store.find(idOrName);
  if (!found) throw new AppError("not-found", `There is no broadcast "${idOrName}".`);
  if (others.length > 0)
    throw new AppError(
      "wrong-input",
      `${String(others.length + 1)} broadcasts are called "${idOrName}". Name one by its id: ${[found, ...others].map(({ id }) => id).join(", ")}.`,
    );
  return found;
}

/** Reads the audience as it is now; nothing is stored. */
export async function previewBroadcast(tools: PreviewTools, broadcast: Broadcast): Promise<Preview> {
  const { store, system } = tools;
  const now = system.now();
  const filter = writtenOut(broadcast.filter, await store.segments(broadcast.programmeId));
  const accounts = new Map((await tools.accounts.list()).map((account) => [account.id, account]));
  const sending = [...accounts.values()].map(({ id, can }) => {
    const replyWindow = windowFor(Object.values(broadcast.texts), can);
    return { id, ...(replyWindow && { replyWindow }) };
  });
  const reached = await store.reach(filter, broadcast.programmeId, sending, now);
  const unreachable: Missed = {};
  const groups = new Map<string, PreviewGroup>();
  for (const group of reached) {
    const account = accounts.get(group.accountId ?? "");
    if (group.reason !== null || !account)
      unreachable[group.reason ?? "no-contact"] =
        (unreachable[group.reason ?? "no-contact"] ?? 0) + group.people;
    else {
      const language = group.language ?? account.language;
      const key = `${account.id} ${language}`;
      groups.set(key, joined(groups.get(key) ?? groupOf(broadcast, account, language, group), group));
    }
  }
  const quotas = quotaNeeds([...groups.values()], await tools.health.read(now));
  const short = quotas.reduce((sum, quota) => sum + quota.short, 0);
  if (short > 0) unreachable["quota-spent"] = short;
  const reachable = [...groups.values()].reduce((sum, { people }) => sum + people, -short);
  const lacking = lackingOf(broadcast, [...groups.values()], reached);
  return {
    ...{ broadcast, filter, reachable, unreachable, groups: [...groups.values()], quotas },
    people: reachable + Object.values(unreachable).reduce((sum, count) => sum + count, 0),
    lacking,
    problems: problemsOf(broadcast, [...groups.values()], lacking, quotas, now),
  };
}

/** The group with nobody in it yet; one of its people shows what it will look like. */
function groupOf(
  broadcast: Broadcast,
  account: OpenAccount,
  language: Language,
  { sample }: ReachedGroup,
): PreviewGroup {
  const contents = broadcast.texts[language] ?? [];
  const reader: Reader = { name: "", ...sample, language, timezone: sample?.timezone ?? account.timezone };
  const valueOf = placeholderValues(broadcast.programme.name, broadcast.session);
  const shows = fillIn(contents, (name) =>
    isPlaceholder(name) ? (valueOf(name, reader) ?? undefined) : undefined,
  );
  return {
    ...{
      accountId: account.id,
      account: account.name,
      channel: account.type,
      language,
      people: 0,
      costs: {},
    },
    ...{ calls: account.channel.pack(shows).length, shows, maxChoices: account.can.maxChoices },
  };
}

function joined(group: PreviewGroup, { people, cost }: ReachedGroup): PreviewGroup {
  const kind = cost ?? "counted";
  return {
    ...group,
    people: group.people + people,
    costs: { ...group.costs, [kind]: (group.costs[kind] ?? 0) + people },
  };
}

function quotaNeeds(
  groups: readonly PreviewGroup[],
  health: Awaited<ReturnType<AccountHealthStore["read"]>>,
): readonly QuotaNeed[] {
  return health.flatMap(({ accountId, name, quotas }) => {
    const mine = groups.filter((group) => group.accountId === accountId);
    // Plans count each person whom a call tells, however many messages are in it.
    const needed = mine.reduce((sum, group) => sum + group.people * group.calls, 0);
    return needed === 0
      ? []
      : quotas
          .filter(({ counted }) => counted === "messages")
          .map(({ counted, used, allowance }) => {
            const left = allowance === null ? null : Math.max(0, allowance - used);
            return { account: name, counted, needed, left, short: left === null ? 0 : missedBy(mine, left) };
          });
  });
}

/** For how many people so many messages do not suffice, however they are shared out. */
function missedBy(groups: readonly PreviewGroup[], left: number): number {
  let rest = left;
  let missed = 0;
  for (const { people, calls } of groups.toSorted((a, b) => a.calls - b.calls)) {
    const reached = calls === 0 ? people : Math.min(people, Math.floor(rest / calls));
    rest -= reached * calls;
    missed += people - reached;
  }
  return missed;
}

function problemsOf(
  broadcast: Broadcast,
  groups: readonly PreviewGroup[],
  lacking: readonly Lacking[],
  quotas: readonly QuotaNeed[],
  now: number,
): readonly string[] {
  const problems: string[] = [];
  if (groups.length === 0)
    problems.push("Nobody can be reached: choose other people, or see the reasons above.");
  const goesAt = wantedAt(broadcast.sendAt, broadcast.programme.timezone, now);
  if (broadcast.expiresAt !== null && broadcast.expiresAt <= goesAt)
    problems.push(
      'Its time is over before it goes out: "until" comes first. Draft it again with a later time.',
    );
  for (const [language, people] of countedBy(groups, ({ language }) => language))
    if (!broadcast.texts[language])
      problems.push(`${String(people)} people read ${LANGUAGE_NAMES[language]}, and there is no text in it.`);
  for (const { placeholder, language, people, isOfSession } of lacking)
    problems.push(
      isOfSession
        ? `{${placeholder}} (${language}) has no value: it is missing on the session's record.`
        : `${String(people)} people have no ${placeholder} on record: {${placeholder}} (${language}) would be empty for them.`,
    );
  for (const { account, needed, left } of quotas)
    if (left !== null && needed > left)
      problems.push(
        `The plan of "${account}" has ${String(left)} messages left, and ${String(needed)} are needed.`,
      );
  return problems;
}

function lackingOf(
  broadcast: Broadcast,
  groups: readonly PreviewGroup[],
  reached: readonly ReachedGroup[],
): readonly Lacking[] {
  const valueOf = placeholderValues(broadcast.programme.name, broadcast.session);
  const { timezone } = broadcast.programme;
  return [...countedBy(groups, ({ language }) => language)].flatMap(([language, readers]) =>
    placeholdersIn(broadcast.texts[language] ?? []).flatMap((placeholder): Lacking[] => {
      if (!isPlaceholder(placeholder)) return [];
      if (!isOfReader(placeholder)) {
        const isThere = valueOf(placeholder, { name: "", language, timezone }) !== null;
        return isThere ? [] : [{ placeholder, language, people: readers, isOfSession: true }];
      }
      const people = reached
        .filter((one) => one.reason === null && (one.language ?? language) === language)
        .reduce((sum, one) => sum + one.lacking[placeholder], 0);
      return people > 0 ? [{ placeholder, language, people, isOfSession: false }] : [];
    }),
  );
}

const isOfReader = (name: Placeholder): name is keyof ReachedGroup["lacking"] =>
  name === "name" || name === "unit" || name === "cohort" || name === "position";

function countedBy<Key>(
  groups: readonly PreviewGroup[],
  keyOf: (group: PreviewGroup) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + group.people);
  return counts;
}
