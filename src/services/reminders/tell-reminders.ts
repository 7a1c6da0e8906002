/**
 * Tells reminders that are due. Each is looked at in this moment: is it still of use, may its reader be written to
 * now, and where? Several of one person become one message where their rules allow it.
 */
import { heldUntil, type WritingHours } from "../../core/audience/quiet-hours.ts";
import { reminderContents, spokenIn } from "../../core/programme/reminder-text.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { Log } from "../ports/log.ts";
import type {
  DueReminder,
  ReminderDecisions,
  ReminderStore,
  ToldReminders,
} from "../ports/reminder-store.ts";
import type { System } from "../ports/system.ts";

export interface TellRemindersTools {
  readonly reminders: ReminderStore;
  readonly accounts: AccountDirectory;
  readonly hoursOf: WritingHoursOf;
  readonly system: System;
  readonly log: Log;
}

/** People in one transaction. */
const PEOPLE = 500;

/** Tells everything that is due, however long nobody has looked. */
export async function tellReminders(tools: TellRemindersTools): Promise<void> {
  const accounts = await tools.accounts.list();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const sending = accounts.map(({ id, can: { replyWindow } }) => ({
    id,
    ...(replyWindow ? { replyWindow } : {}),
  }));
  for (;;) {
    const now = tools.system.now();
    const people = await tools.reminders.takeDue(now, sending, PEOPLE, (due) =>
      decide(due, byId, now, tools),
    );
    if (people < PEOPLE) return;
  }
}

async function decide(
  due: readonly DueReminder[],
  accounts: ReadonlyMap<string, OpenAccount>,
  now: number,
  { hoursOf, system, log }: TellRemindersTools,
): Promise<ReminderDecisions> {
  const hours = await hoursOf(due.map(({ programmeId }) => programmeId));
  const dropped: { id: string; reason: string }[] = [];
  const held: { id: string; until: number }[] = [];
  const tellable: DueReminder[] = [];
  /** One that cannot be told, such as to somebody in a zone that does not exist, never holds up the others. */
  const drop = (reminders: readonly DueReminder[], error: unknown) => {
    for (const { id } of reminders) {
      log.error("reminder-broken", { reminderId: id }, error);
      dropped.push({ id, reason: "broken" });
    }
  };
  for (const reminder of due) {
    const isDue = reminder.dueAt <= now;
    try {
      const until = heldBy(reminder, hours.get(reminder.programmeId), now);
      const reason = whyNot(reminder, accounts, until, now);
      if (reason === null && until === null) tellable.push(reminder);
      // What is due later today decides for itself when its time comes.
      else if (isDue && reason !== null) dropped.push({ id: reminder.id, reason });
      else if (isDue && until !== null) held.push({ id: reminder.id, until });
    } catch (error) {
      if (isDue) drop([reminder], error);
    }
  }
  const told = messages(tellable, now).flatMap((together) => {
    try {
      return tell(together, accounts, system);
    } catch (error) {
      drop(together, error);
      return [];
    }
  });
  return { dropped, held, told };
}

function whyNot(
  { expiresAt, obstacle, formObstacle, chat }: DueReminder,
  accounts: ReadonlyMap<string, OpenAccount>,
  until: number | null,
  now: number,
): string | null {
  if (formObstacle !== null) return formObstacle;
  if (expiresAt <= now) return "expired";
  if (chat && !accounts.has(chat.accountId)) return "account-removed";
  // It would wake after its use has ended.
  return (until ?? now) >= expiresAt ? "quiet-hours" : obstacle;
}

function heldBy(reminder: DueReminder, hours: WritingHours | undefined, now: number): number | null {
  if (reminder.isUrgent || !hours) return null;
  return heldUntil(reminder.id, now, reminder.reader.timezone, hours, reminder.expiresAt);
}

/** What is told together: a digest of each person and programme that has something due now; everything else alone. */
function messages(tellable: readonly DueReminder[], now: number): DueReminder[][] {
  const groups = new Map<string, DueReminder[]>();
  for (const reminder of tellable) {
    const { id, mayDigest, participantId, programmeId } = reminder;
    const key = mayDigest ? `${participantId} ${programmeId}` : id;
    groups.set(key, [...(groups.get(key) ?? []), reminder]);
  }
  return [...groups.values()].filter((together) => together.some(({ dueAt }) => dueAt <= now));
}

function tell(
  together: readonly DueReminder[],
  accounts: ReadonlyMap<string, OpenAccount>,
  system: System,
): ToldReminders[] {
  const [first] = together;
  const account = accounts.get(first?.chat?.accountId ?? "");
  if (!first?.chat || !account) return [];
  const contents = reminderContents(together, first.reader);
  return [
    {
      reminderIds: together.map(({ id }) => id),
      ...first.chat,
      language: spokenIn(first.texts, first.reader.language),
      calls: account.channel.pack(contents).map((group) => ({ deliveryId: system.uuid(), contents: group })),
      programmeId: first.isUrgent ? null : first.programmeId,
      expiresAt: Math.min(...together.map(({ expiresAt }) => expiresAt)),
    },
  ];
}
