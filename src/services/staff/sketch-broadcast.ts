/** A preview as it is told in the chat: counts, and the texts filled in for whoever looks. */
import type { Language } from "../../core/language/language.ts";
import { fillIn } from "../../core/message/written.ts";
import { isPlaceholder, placeholderValues } from "../../core/programme/placeholders.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import type { Sketch } from "../../core/staff/order.ts";
import type { Preview } from "../broadcasts/preview-broadcast.ts";
import { heldAtFirst, wantedAt } from "../broadcasts/send-time.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";

/** Nobody else's name is in it: it is kept in the conversation of whoever looks. */
export async function sketchBroadcast(
  { broadcast, people, reachable, unreachable, groups, quotas, lacking }: Preview,
  reader: Pick<CoordinatorFact, "name" | "timezone">,
  hoursOf: WritingHoursOf,
  now: number,
): Promise<Sketch> {
  const { id: broadcastId, revision, name, programme, programmeId, session, texts } = broadcast;
  const routes = new Map<string, Sketch["routes"][number]>();
  const languages = new Map<Language, number>();
  for (const { account, costs, language, people: some } of groups) {
    languages.set(language, (languages.get(language) ?? 0) + some);
    for (const [cost, count] of Object.entries(costs)) {
      const key = `${account} ${cost}`;
      routes.set(key, { account, cost, people: (routes.get(key)?.people ?? 0) + count });
    }
  }
  const valueOf = placeholderValues(programme.name, session);
  const { name: readerName, timezone } = reader;
  const shows = [...languages].map(([language, count]) => {
    const contents = texts[language];
    const filled =
      contents &&
      fillIn(contents, (placeholder) =>
        isPlaceholder(placeholder)
          ? (valueOf(placeholder, { name: readerName, timezone, language }) ?? undefined)
          : undefined,
      );
    return { language, people: count, contents: filled ?? null };
  });
  const hours = (await hoursOf([programmeId])).get(programmeId);
  const { sendAt, expiresAt, urgentReason } = broadcast;
  const heldUntil = heldAtFirst(broadcast, hours, now);
  const goesAt = heldUntil ?? wantedAt(sendAt, programme.timezone, now);
  return {
    ...{ broadcastId, revision, name, programme: programme.name, people, reachable, shows },
    routes: [...routes.values()],
    unreachable: Object.entries(unreachable).map(([reason, count]) => ({ reason, people: count })),
    quotas: quotas.flatMap(({ account, needed, left }) => (left === null ? [] : [{ account, needed, left }])),
    lacking: lacking.map(({ placeholder, people: some }) => ({ placeholder, people: some })),
    ...{ sendAt, urgentReason, heldUntil },
    ...(expiresAt === null ? {} : { expiresAt }),
    ...(expiresAt !== null && expiresAt <= goesAt ? { isTooLate: true } : {}),
  };
}
