/**
 * Looks after forms that were begun and lie still. A timed quiz is handed in when its time is over; of anything else
 * people are reminded once, at a decent hour, in one message for all that they left.
 */
import { heldUntil, type WritingHours } from "../../core/audience/quiet-hours.ts";
import { answersSchema } from "../../core/form/answer.ts";
import { deadlineOf, HANDED_IN_AFTER_MS } from "../../core/form/answering.ts";
import { formSchema } from "../../core/form/form.ts";
import { handedInNotice, unfinishedNotice, type Unfinished } from "../../core/form/notices.ts";
import { sentAnswers } from "../../core/form/outcome.ts";
import type { Content } from "../../core/message/content.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type {
  AnsweringDecisions,
  AnsweringNotice,
  AnsweringStore,
  LeftAnswering,
} from "../ports/answering-store.ts";
import type { Log } from "../ports/log.ts";
import type { System } from "../ports/system.ts";

export interface TendUnfinishedTools {
  readonly answerings: AnsweringStore;
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly hoursOf: WritingHoursOf;
  readonly system: Pick<System, "now" | "uuid">;
  readonly log: Log;
}

/** People in one transaction. */
const PEOPLE = 200;
/** Somebody who left a form so long ago is not reminded any more. */
const REMINDED_WITHIN_MS = 7 * 24 * 60 * 60_000;
/** That a quiz was handed in is news for so long. */
const NEWS_FOR_MS = 3 * 24 * 60 * 60_000;

/** Does all that is due, however long nobody has looked. */
export async function tendUnfinished(tools: TendUnfinishedTools): Promise<void> {
  const open = await tools.accounts.list();
  const accounts = new Map(open.map((account) => [account.id, account]));
  const sending = open.map(({ id, can: { replyWindow } }) => ({
    id,
    ...(replyWindow ? { replyWindow } : {}),
  }));
  for (;;) {
    const now = tools.system.now();
    const people = await tools.answerings.takeLeft(now, sending, PEOPLE, (left) =>
      decide(left, accounts, now, tools),
    );
    if (people < PEOPLE) return;
  }
}

/** A left form that could be read. */
interface Left extends Unfinished {
  readonly answering: LeftAnswering;
}

async function decide(
  all: readonly LeftAnswering[],
  accounts: ReadonlyMap<string, OpenAccount>,
  now: number,
  { hoursOf, system, log }: TendUnfinishedTools,
): Promise<AnsweringDecisions> {
  const hours = await hoursOf(all.map(({ programmeId }) => programmeId));
  const dropped: string[] = [];
  const held: { id: string; until: number }[] = [];
  const handedIn: AnsweringDecisions["handedIn"][number][] = [];
  const notices: AnsweringNotice[] = [];
  /** By person and programme: each is told in one message. */
  const tellable = new Map<string, Left[]>();
  for (const answering of all) {
    const { id, participantId, programmeId, reader } = answering;
    try {
      const left = read(answering);
      const until = heldBy(left, hours.get(programmeId), now);
      if (deadlineOf(left.form, answering.startedAt) !== null && until === null) {
        const content = handedInNotice(left, reader.language);
        handedIn.push({ answering, sent: sentAnswers(left.form, left.draft) });
        notices.push(...notice(answering, content, now + NEWS_FOR_MS, accounts, system));
      } else if (!isStillOfUse(left, accounts, until ?? now)) dropped.push(id);
      else if (until !== null) held.push({ id, until });
      else {
        const person = `${participantId} ${programmeId}`;
        tellable.set(person, [...(tellable.get(person) ?? []), left]);
      }
    } catch (error) {
      // One that cannot be read never holds up the others.
      log.error("unfinished-form-broken", { answeringId: id }, error);
      dropped.push(id);
    }
  }
  const reminded = [...tellable.values()];
  for (const lefts of reminded) {
    const [first] = lefts;
    if (!first) continue;
    const content = unfinishedNotice(lefts, first.answering.reader.language);
    const until = Math.min(...lefts.map(({ answering }) => usefulUntil(answering)));
    notices.push(...notice(first.answering, content, until, accounts, system));
  }
  return { dropped, held, reminded: reminded.flat().map(({ answering }) => answering.id), handedIn, notices };
}

function read(answering: LeftAnswering): Left {
  const { key, about, attempt, seed, startedAt } = answering;
  const answers = answersSchema.parse(answering.answers);
  const draft = { attempt, seed, startedAt, answers };
  return { answering, key, about, form: formSchema.parse(answering.definition), draft };
}

const usefulUntil = ({ leftAt, closesAt }: LeftAnswering) =>
  Math.min(leftAt + REMINDED_WITHIN_MS, closesAt ?? Infinity);

/** Until when it is left alone: a quiz until its time is over, a reminder while people may not be written to. */
function heldBy({ answering, form }: Left, hours: WritingHours | undefined, now: number): number | null {
  const deadline = deadlineOf(form, answering.startedAt);
  if (deadline !== null) return now < deadline + HANDED_IN_AFTER_MS ? deadline + HANDED_IN_AFTER_MS : null;
  const { id, reader } = answering;
  return hours ? heldUntil(id, now, reader.timezone, hours, usefulUntil(answering)) : null;
}

/** @param at when it would be done */
function isStillOfUse(
  { answering, form }: Left,
  accounts: ReadonlyMap<string, OpenAccount>,
  at: number,
): boolean {
  if (deadlineOf(form, answering.startedAt) !== null) return true;
  const { isOpen, wasReminded, obstacle, chat } = answering;
  if (!isOpen || wasReminded || obstacle !== null || at >= usefulUntil(answering)) return false;
  return chat !== null && accounts.has(chat.accountId);
}

/** None where nobody can be told. */
function notice(
  { chat, obstacle, programmeId, reader }: LeftAnswering,
  content: Content,
  expiresAt: number,
  accounts: ReadonlyMap<string, OpenAccount>,
  system: Pick<System, "uuid">,
): AnsweringNotice[] {
  const account = accounts.get(chat?.accountId ?? "");
  if (!chat || !account || obstacle !== null) return [];
  const calls = account.channel.pack([content]).map((contents) => ({ deliveryId: system.uuid(), contents }));
  return [{ ...chat, language: reader.language, programmeId, expiresAt, calls }];
}
