/** The last look before a call: what the core decides about a delivery or a batch that is due. */
import { heldUntil } from "../../core/audience/quiet-hours.ts";
import { isTemplate } from "../../core/delivery/reply-window.ts";
import { mayGo } from "../../core/delivery/verdict.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { DueBatch } from "../ports/batch-store.ts";
import type { DueDelivery, Start } from "../ports/delivery-store.ts";

/**
 * One decision for each, in order.
 * @param accountOf null where it was removed. @param hoursOf a programme that is missing writes at any hour
 */
export async function lastLook(
  all: readonly (DueDelivery | DueBatch)[],
  accountOf: (id: string) => OpenAccount | null,
  hoursOf: WritingHoursOf,
  now: number,
): Promise<readonly Start[]> {
  const programmes = all.flatMap(({ held }) => (held ? [held.programmeId] : []));
  const hours = programmes.length > 0 ? await hoursOf(programmes) : new Map<string, never>();
  return all.map((due) => {
    const { id, held, accountId } = due;
    const theirs = held ? hours.get(held.programmeId) : undefined;
    const quietUntil = held && theirs ? heldUntil(id, now, held.timezone, theirs, due.expiresAt) : null;
    const { replyWindow, templates } = accountOf(accountId)?.can ?? {};
    const asTemplate = templates === true && isTemplate(due.contents);
    const permission = mayGo(due, now, asTemplate ? undefined : replyWindow, quietUntil);
    const cost = asTemplate && permission.go ? { cost: "template" as const } : {};
    return { id, attempts: due.attempts + 1, ...permission, ...cost };
  });
}
