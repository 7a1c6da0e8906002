/**
 * Runs a course on a simulated clock: from one moment at which something is due to the next, without waiting. The
 * house's own services work; only the platforms and the people are played.
 */
import { dice, drawn } from "../../core/rehearsal/dice.ts";
import {
  wordsOf,
  type Deed,
  type Ledger,
  type Message,
  type RehearsedPerson,
} from "../../core/rehearsal/ledger.ts";
import { reactionTo, type Act, type Mind } from "../../core/rehearsal/reactions.ts";
import { temperOf } from "../../core/rehearsal/tempers.ts";
import type { Happening, InboundEvent } from "../../core/message/inbound-event.ts";
import type { AcceptEvents } from "../accept-events.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { RehearsalStore, TrueChat } from "../ports/rehearsal-store.ts";
import type { Phones } from "./stand-in.ts";

export interface RehearsalTools {
  readonly store: RehearsalStore;
  /** Stand-ins; at least one. */
  readonly accounts: readonly OpenAccount[];
  readonly phones: Phones;
  /** Sets the house's clock, in epoch milliseconds. */
  readonly setClock: (now: number) => void;
  readonly accept: AcceptEvents;
  /** Resolves when all turns and calls that were begun have ended. */
  readonly settled: () => Promise<void>;
  /** One look of the house for what is due; resolves when it is done. */
  readonly work: () => Promise<void>;
  readonly newCode: () => string;
  /** Events of the house's log that should not be. */
  readonly faults: () => readonly string[];
}

export interface RehearsalPlan {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly seed: number;
  /** Where people can be written to in truth. */
  readonly chats: readonly TrueChat[];
}

const MINUTE_MS = 60_000;
/** Minutes after the beginning within which everybody comes with their code. */
const ARRIVAL_MINUTES = 15;

/** Plays everything that is planned until the end. Rejects where the database does. */
export async function rehearse(tools: RehearsalTools, plan: RehearsalPlan): Promise<Ledger> {
  const { store, phones } = tools;
  const { from, until } = plan;
  tools.setClock(from);
  const { programme, people } = await store.roster();
  const cast = await castOf(people, tools, plan);
  const messages: Message[] = [];
  /** Where each person's last message stands. */
  const last = new Map<string, number>();
  const deeds: Deed[] = [];

  for (let now = from; ;) {
    const due = await store.nextDueAt();
    const next = Math.min(due ?? Infinity, cast.nextAt());
    // What is due and was not done is looked at again a minute later, as everything new is.
    now = Math.max(Math.ceil(next / MINUTE_MS) * MINUTE_MS, now + MINUTE_MS);
    if (now > until) break;
    tools.setClock(now);
    deeds.push(...(await act(cast, now, tools)));
    await tools.settled();
    await tools.work();
    const arrived = phones.drain();
    const origins = await store.originsOf(arrived.map(({ deliveryId }) => deliveryId));
    for (const { deliveryId, address, at, language, contents } of arrived) {
      const { isReply, rules, sessions: of } = origins.get(deliveryId) ?? UNKNOWN;
      const message = { personId: address, at, language, words: wordsOf(contents), isUnasked: !isReply };
      const nth = last.get(address) ?? -1;
      const before = messages[nth];
      // The rest of what did not fit one call.
      if (!isReply && rules.length === 0 && before?.isUnasked && before.at === at)
        messages[nth] = { ...before, words: `${before.words}\n${message.words}` };
      else last.set(address, messages.push({ ...message, rules, sessions: of }) - 1);
      cast.show(address, { contents, isUnasked: !isReply }, at);
    }
  }
  return {
    ...{ programme, from, until, messages, deeds },
    people: cast.people,
    // Asked at the end: places may have been taken.
    sessions: (await store.roster()).sessions,
    missed: await store.missed(until),
    spent: phones.spent,
    faults: tools.faults(),
  };
}

const UNKNOWN = { isReply: true, rules: [], sessions: [] };

interface Player extends Mind {
  readonly person: RehearsedPerson;
  readonly account: OpenAccount;
}

interface Cast {
  readonly people: readonly RehearsedPerson[];
  /** When somebody does something next; Infinity: never. */
  nextAt(): number;
  /** What is done until now, each once. */
  takeUntil(now: number): readonly { readonly player: Player; readonly act: Act }[];
  /** Somebody sees a message, and may do something about it later. */
  show(personId: string, shown: Parameters<typeof reactionTo>[0], at: number): void;
}

/** Everybody with a temper, a chat and an invite code; all but those who stay away come with it at the beginning. */
async function castOf(
  people: readonly Omit<RehearsedPerson, "temper" | "unreachable">[],
  { store, accounts, newCode }: RehearsalTools,
  { seed, from, chats }: RehearsalPlan,
): Promise<Cast> {
  const truth = new Map(chats.map((chat) => [chat.participantId, chat]));
  const players = new Map<string, Player>();
  const acts = new Map<number, { player: Player; act: Act }[]>();
  const plan = (player: Player, act: Act, at: number) => {
    const when = Math.ceil(at / MINUTE_MS + act.afterMinutes) * MINUTE_MS;
    const planned = acts.get(when);
    if (planned) planned.push({ player, act });
    else acts.set(when, [{ player, act }]);
  };
  const codes = people.map(({ id }) => ({ participantId: id, code: newCode() }));
  await store.giveCodes(codes);
  for (const [index, one] of people.entries()) {
    // Everybody has dice of their own: what one does changes nothing for the others.
    const roll = dice(Math.imul(seed, 1_000_003) + index);
    const chat = truth.get(one.id);
    const temper = temperOf(roll());
    const person = { ...one, temper, unreachable: chat ? chat.reason : "no-contact" };
    const drawnAccount = drawn(roll, accounts);
    const account = accounts.find(({ id }) => id === chat?.accountId) ?? drawnAccount;
    const player: Player = { person, account, temper, language: one.language, roll };
    players.set(one.id, player);
    const afterMinutes = 1 + Math.floor(roll() * ARRIVAL_MINUTES);
    if (temper !== "staysAway") plan(player, { afterMinutes, says: codes[index]?.code ?? "" }, from);
  }
  return {
    people: [...players.values()].map(({ person }) => person),
    nextAt: () => Math.min(...acts.keys()),
    takeUntil: (now) =>
      [...acts].flatMap(([when, planned]) => {
        if (when > now) return [];
        acts.delete(when);
        return planned;
      }),
    show(personId, shown, at) {
      const player = players.get(personId);
      const act = player && reactionTo(shown, player);
      if (act) plan(player, act, at);
    },
  };
}

/** Everybody whose time has come does what they meant to do. */
async function act(cast: Cast, now: number, { accept }: RehearsalTools): Promise<Deed[]> {
  const doing = cast.takeUntil(now);
  const events = new Map<OpenAccount, InboundEvent[]>();
  const deeds = doing.map(({ player, act: deed }, index): Deed => {
    const { account, person } = player;
    const eventId = `${person.id}/${String(now)}-${String(index)}`;
    const event = {
      ...{ eventId, occurredAt: now },
      identity: { kind: "person" as const, address: person.id },
      happening: happeningOf(deed, account),
      ...(account.can.replyTokenLifetimeMs === null ? {} : { replyToken: eventId }),
    };
    events.set(account, [...(events.get(account) ?? []), event]);
    return { personId: person.id, at: now, words: "says" in deed ? deed.says : `[${deed.takes.label}]` };
  });
  await Promise.all([...events].map(([account, theirs]) => accept(account, theirs, now)));
  return deeds;
}

/** Where choices are no buttons, their number is written. */
function happeningOf(deed: Act, { can }: OpenAccount): Happening {
  if ("takes" in deed && can.maxChoices > 0) return { type: "choiceTapped", value: deed.takes.value };
  const text = "says" in deed ? deed.says : String(1 + deed.among.indexOf(deed.takes));
  return { type: "messageReceived", message: { type: "text", text } };
}
