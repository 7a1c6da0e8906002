/**
 * Staff move a session, give it another place, or cancel it. Whoever had been told of it is told the change, once;
 * its reminders move along.
 */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { nextWritable } from "../../core/audience/quiet-hours.ts";
import { AppError } from "../../core/errors.ts";
import { changeContents, kindOf, type SessionChange } from "../../core/programme/change-text.ts";
import { attendanceChoices } from "../../core/programme/reminder-text.ts";
import { endsAt, startsAt } from "../../core/programme/session.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type {
  ChangeNotice,
  Informed,
  ListedSession,
  SessionEdit,
  SessionStore,
} from "../ports/session-store.ts";
import type { System } from "../ports/system.ts";
import { z } from "zod";

const words = z.string().trim().min(1).max(100);
const localWords = z.strictObject({ vi: words.optional(), ja: words.optional(), en: words.optional() });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 13:30");

/** What staff change of a session; what is missing stays. */
export const editSchema = z.strictObject({
  date: z.iso.date({ error: "a day such as 2026-11-27" }).optional(),
  startTime: time.optional(),
  endTime: time.optional(),
  /** Words alone are Vietnamese. */
  room: z.union([words.transform((vi) => ({ vi })), localWords]).optional(),
  /** Slug. */
  venue: z.string().min(1).optional(),
  isCancelled: z.boolean().optional(),
});

export interface SessionTools {
  readonly sessions: SessionStore;
  readonly accounts: AccountDirectory;
  readonly hoursOf: WritingHoursOf;
  readonly system: Pick<System, "now" | "uuid">;
}

export interface SessionOrder {
  readonly edit: SessionEdit;
  /** Why quiet hours and days off do not hold the news. */
  readonly urgentReason?: string | undefined;
  /** Keeps nothing: only shows. */
  readonly isPreview: boolean;
  /** Nobody is told. */
  readonly isSilent?: boolean | undefined;
}

export interface ChangeReport {
  readonly change: SessionChange;
  /** Who is told the change. */
  readonly told: readonly {
    readonly name: string;
    /** Until when quiet hours or days off hold the news; null: it goes at once. */
    readonly heldUntil: number | null;
    /** It would come when the session as they know it has begun, or never. */
    readonly isTooLate: boolean;
  }[];
  /** Who had been told and cannot be told the change, and why. */
  readonly unreached: readonly { readonly name: string; readonly reason: string }[];
}

/** Carries out the order, or only shows what it would do. @throws AppError */
export async function changeSession(
  tools: SessionTools,
  actor: Actor,
  session: ListedSession,
  { edit, urgentReason, isPreview, isSilent = false }: SessionOrder,
): Promise<ChangeReport> {
  demand(actor, session.programmeId, "coordinator");
  const open = await tools.accounts.list();
  const accounts = new Map(open.map((account) => [account.id, account]));
  const hours = (await tools.hoursOf([session.programmeId])).get(session.programmeId);
  const sending = open.map(({ id, can: { replyWindow } }) => ({
    id,
    ...(replyWindow ? { replyWindow } : {}),
  }));
  const now = tools.system.now();
  let report: ChangeReport | undefined;
  const tell = (change: SessionChange, informed: readonly Informed[]) => {
    const kind = kindOf(change.before, change.after);
    if (kind === null) throw new AppError("not-ready", "It is so already: nothing has changed.");
    if (startsAt(change.after) >= endsAt(change.after))
      throw new AppError("wrong-input", "It would end before it begins: give --end as well.");
    const expiresAt = Math.max(now, endsAt(kind === "cancelled" ? change.before : change.after));
    const told = informed.filter(({ chat }) => chat !== null && !isSilent);
    report = {
      change,
      told: told.map(({ reader }) => {
        const at =
          hours && urgentReason === undefined ? nextWritable(now, reader.timezone, hours, expiresAt) : now;
        const isTooLate = at > now && (at >= startsAt(change.before) || at >= expiresAt);
        return { name: reader.name, heldUntil: at > now ? at : null, isTooLate };
      }),
      unreached: informed.flatMap(({ reader, obstacle }) =>
        obstacle === null ? [] : [{ name: reader.name, reason: obstacle }],
      ),
    };
    if (isPreview) return null;
    const notices = told.flatMap((person) => notice(change, person, accounts, tools.system));
    return { notices, programmeId: urgentReason === undefined ? session.programmeId : null, expiresAt };
  };
  const note = {
    ...{ actor, programmeId: session.programmeId, subjectId: session.id },
    action:
      edit.isCancelled === undefined
        ? "sessionChanged"
        : edit.isCancelled
          ? "sessionCancelled"
          : "sessionRevived",
    ...(urgentReason === undefined ? {} : { reason: urgentReason }),
    details: { fields: Object.keys(edit) },
  };
  await tools.sessions.change(session.id, edit, sending, note, now, tell);
  // Assigned by `tell`, which the compiler does not see.
  return report as unknown as ChangeReport;
}

function notice(
  change: SessionChange,
  { reader, chat, askingReminderId }: Informed,
  accounts: ReadonlyMap<string, OpenAccount>,
  system: Pick<System, "uuid">,
): ChangeNotice[] {
  const choices = askingReminderId === null ? [] : attendanceChoices(askingReminderId, reader.language);
  const contents = changeContents(change, reader, choices);
  const account = accounts.get(chat?.accountId ?? "");
  if (!chat || !account || !contents) return [];
  const calls = account.channel
    .pack(contents)
    .map((group) => ({ deliveryId: system.uuid(), contents: group }));
  return [{ ...chat, language: reader.language, calls }];
}
