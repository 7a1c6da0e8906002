/** Calendar feeds in PostgreSQL, known by hashes of their secrets. */
import type { Language } from "../../core/language/language.ts";
import type { Session } from "../../core/programme/session.ts";
import type { Feed, FeedStore } from "../../services/ports/feed-store.ts";
import type { ConversationOutcome } from "../../services/ports/turn-store.ts";
import { noteAudit } from "./audit.ts";
import { instant, type Connection, type Database } from "./client.ts";
import { concerns } from "./concerns.ts";
import { Prisma } from "./generated/client.ts";
import { sessionJson } from "./fact-json.ts";

const MAX_FEEDS = 5;
const MAX_SESSIONS = 1_000;
const HOUR_MS = 60 * 60_000;

export function prismaFeedStore(db: Database): FeedStore {
  return {
    async list(whose) {
      const where =
        "participantId" in whose
          ? { participantId: whose.participantId }
          : { participant: { enrolments: { some: { cohort: { programmeId: whose.programmeId } } } } };
      const found = await db.calendarFeed.findMany({
        where: { ...where, revokedAt: null },
        include: { participant: { select: { name: true } } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return found.map(({ id, participantId, participant, createdAt, lastReadAt }): Feed => ({
        ...{ id, participantId, name: participant.name },
        ...{ createdAt: createdAt.getTime(), lastReadAt: lastReadAt?.getTime() ?? null },
      }));
    },

    add: (participantId, hash, note, now) =>
      db.$transaction(async (tx) => {
        await addFeed(tx, participantId, hash, now);
        await noteAudit(tx, note, now);
      }),

    revoke: (participantId, note, now) =>
      db.$transaction(async (tx) => {
        const count = await revokeAll(tx, participantId, now);
        if (count > 0) await noteAudit(tx, note, now);
        return count;
      }),

    async read(hash, since, now) {
      const feed = await db.calendarFeed.findUnique({ where: { hash }, include: { participant: true } });
      if (!feed || feed.revokedAt) return null;
      if ((feed.lastReadAt?.getTime() ?? 0) < now - HOUR_MS)
        await db.calendarFeed.update({ where: { hash }, data: { lastReadAt: new Date(now) } });
      const { participant, createdAt } = feed;
      const found = await db.$queryRaw<{ session: Session }[]>`
        SELECT ${sessionJson} AS session FROM session s JOIN programme g ON g.id = s.programme_id
        LEFT JOIN venue v ON v.id = s.venue_id
        WHERE s.ends_at > ${instant(since)}::timestamptz
          AND ${concerns("s", Prisma.sql`${participant.id}::uuid`)}
        ORDER BY s.starts_at, s.id LIMIT ${MAX_SESSIONS}`;
      return {
        ...{ language: participant.language as Language, timezone: participant.timezone },
        ...{ createdAt: createdAt.getTime(), sessions: found.map(({ session }) => session) },
      };
    },
  };
}

/** What people wished for themselves in their chats, in the order of their wishes. */
export async function saveCalendars(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  for (const { participantId, hash } of outcomes.flatMap(({ calendars }) => calendars))
    if (hash === null) await revokeAll(tx, participantId, now);
    else await addFeed(tx, participantId, hash, now);
}

async function addFeed(tx: Connection, participantId: string, hash: string, now: number): Promise<void> {
  await tx.calendarFeed.create({ data: { participantId, hash, createdAt: new Date(now) } });
  await tx.$executeRaw`
    UPDATE calendar_feed SET revoked_at = ${instant(now)}::timestamptz
    WHERE participant_id = ${participantId}::uuid AND revoked_at IS NULL AND id NOT IN (
      SELECT id FROM calendar_feed WHERE participant_id = ${participantId}::uuid AND revoked_at IS NULL
      ORDER BY (hash = ${hash}) DESC, created_at DESC, id LIMIT ${MAX_FEEDS})`;
}

async function revokeAll(tx: Connection, participantId: string, now: number): Promise<number> {
  const where = { participantId, revokedAt: null };
  return (await tx.calendarFeed.updateMany({ where, data: { revokedAt: new Date(now) } })).count;
}
