/** Everybody who takes part in a rehearsal: a temper, a chat, a code to come with, and what they mean to do next. */
import { atTheDoor, reactionTo } from "../../core/rehearsal/reactions.ts";
import type { Act, AskedForm, Mind, Shown } from "../../core/rehearsal/acts.ts";
import { dice, drawn } from "../../core/rehearsal/dice.ts";
import type { Deed, RehearsedPerson } from "../../core/rehearsal/ledger.ts";
import { temperOf } from "../../core/rehearsal/tempers.ts";
import type { Happening, InboundEvent } from "../../core/message/inbound-event.ts";
import type { AcceptEvents } from "../accept-events.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { TrueChat } from "../ports/rehearsal-store.ts";

const MINUTE_MS = 60_000;
/** Minutes after the beginning within which everybody comes with their code. */
const ARRIVAL_MINUTES = 15;
/** How old a code is that somebody was sent by a friend. */
const STALE_MS = 3 * MINUTE_MS;

export interface CastPlan {
  readonly people: readonly Omit<RehearsedPerson, "temper" | "unreachable">[];
  /** By person. */
  readonly codes: ReadonlyMap<string, string>;
  /** Where people can be written to in truth. */
  readonly chats: readonly TrueChat[];
  readonly accounts: readonly OpenAccount[];
  readonly forms: readonly AskedForm[];
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly from: number;
}

interface Player extends Mind {
  readonly person: RehearsedPerson;
  readonly account: OpenAccount;
}

export interface Cast {
  readonly people: readonly RehearsedPerson[];
  /** When somebody does something next; Infinity: never. */
  nextAt(): number;
  /** Everybody whose time has come does what they meant to do, each once. */
  act(now: number, stage: Stage): Promise<Deed[]>;
  /** Somebody sees a message, and may do something about it later. */
  show(personId: string, shown: Shown, at: number): void;
  /** These people come to the door of a session. @param at when the first of them may come */
  come(sessionId: string, personIds: readonly string[], at: number): void;
}

/** What people need to be heard. */
export interface Stage {
  readonly accept: AcceptEvents;
  /** The code that the screen of a session shows at a moment. */
  readonly screenCode: (sessionId: string, at: number) => string;
}

/** All but those who stay away come with their code at the beginning. */
export function castOf({ people, codes, chats, accounts, forms, seed, from }: CastPlan): Cast {
  const truth = new Map(chats.map((chat) => [chat.participantId, chat]));
  const players = new Map<string, Player>();
  const acts = new Map<number, { player: Player; act: Act }[]>();
  const plan = (player: Player, act: Act, at: number) => {
    const when = Math.ceil(at / MINUTE_MS + act.afterMinutes) * MINUTE_MS;
    const planned = acts.get(when);
    if (planned) planned.push({ player, act });
    else acts.set(when, [{ player, act }]);
  };
  for (const [index, one] of people.entries()) {
    // Everybody has dice of their own: what one does changes nothing for the others.
    const roll = dice(Math.imul(seed, 1_000_003) + index);
    const chat = truth.get(one.id);
    const temper = temperOf(roll());
    const person = { ...one, temper, unreachable: chat ? chat.reason : "no-contact" };
    const drawnAccount = drawn(roll, accounts);
    const account = accounts.find(({ id }) => id === chat?.accountId) ?? drawnAccount;
    const player: Player = { person, account, temper, language: one.language, roll, forms };
    players.set(one.id, player);
    const afterMinutes = 1 + Math.floor(roll() * ARRIVAL_MINUTES);
    if (temper !== "staysAway") plan(player, { afterMinutes, says: codes.get(one.id) ?? "" }, from);
  }
  return {
    people: [...players.values()].map(({ person }) => person),
    nextAt: () => Math.min(...acts.keys()),
    act(now, stage) {
      const due = [...acts].flatMap(([when, planned]) => {
        if (when > now) return [];
        acts.delete(when);
        return planned;
      });
      return enact(due, now, stage);
    },
    show(personId, shown, at) {
      const player = players.get(personId);
      if (player) for (const act of reactionTo(shown, player)) plan(player, act, at);
    },
    come(sessionId, personIds, at) {
      for (const id of personIds) {
        const player = players.get(id);
        if (player) for (const act of atTheDoor(sessionId, player)) plan(player, act, at);
      }
    },
  };
}

async function enact(
  doing: readonly { readonly player: Player; readonly act: Act }[],
  now: number,
  { accept, screenCode }: Stage,
): Promise<Deed[]> {
  const events = new Map<OpenAccount, InboundEvent[]>();
  const deeds = doing.map(({ player: { account, person }, act }, index): Deed => {
    const eventId = `${person.id}/${String(now)}-${String(index)}`;
    const said =
      "checksIn" in act ? { says: screenCode(act.checksIn, act.isStale ? now - STALE_MS : now) } : act;
    const event = {
      ...{ eventId, occurredAt: now },
      identity: { kind: "person" as const, address: person.id },
      happening: happeningOf(said, account),
      ...(account.can.replyTokenLifetimeMs === null ? {} : { replyToken: eventId }),
    };
    const theirs = events.get(account);
    if (theirs) theirs.push(event);
    else events.set(account, [event]);
    return { personId: person.id, at: now, words: wordsOf(said) };
  });
  await Promise.all([...events].map(([account, theirs]) => accept(account, theirs, now)));
  return deeds;
}

type Done = Pick<Act & { says: string }, "says"> | Exclude<Act, { checksIn: string } | { says: string }>;

/** Where choices are no buttons, their number is written. */
function happeningOf(done: Done, { can }: OpenAccount): Happening {
  if ("shows" in done) return { type: "messageReceived", message: { type: done.shows } };
  if ("takes" in done && can.maxChoices > 0) return { type: "choiceTapped", value: done.takes.value };
  const text = "says" in done ? done.says : String(1 + done.among.indexOf(done.takes));
  return { type: "messageReceived", message: { type: "text", text } };
}

function wordsOf(done: Done): string {
  if ("shows" in done) return `(${done.shows})`;
  return "says" in done ? done.says : `[${done.takes.label}]`;
}
