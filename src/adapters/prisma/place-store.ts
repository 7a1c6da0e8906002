/** Choices between sessions and the places at them, as staff see and change them. */
import { AppError } from "../../core/errors.ts";
import { isUuid } from "../../core/uuid.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { ChoiceSet, HeldPlace, NewChoiceSet, PlaceStore } from "../../services/ports/place-store.ts";
import { noteAudit } from "./audit.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { isOpenTo, wasAbsent } from "./concerns.ts";
import { Prisma } from "./generated/client.ts";
import { takePlaceNews } from "./place-news.ts";
import { addNews, moveUpAll, settlePlace } from "./places.ts";
import { planReminders } from "./plan-reminders.ts";

const { sql } = Prisma;
const PATIENCE = { timeout: 60_000 };

export function prismaPlaceStore(db: Database): PlaceStore {
  return {
    programme: (slug) => db.programme.findUnique({ where: { slug }, select: { id: true, timezone: true } }),

    participants: (programmeId, named) =>
      db.participant.findMany({
        where: {
          enrolments: { some: { cohort: { programmeId } } },
          ...(isUuid(named) ? { id: named } : { name: { equals: named, mode: "insensitive" } }),
        },
        select: { id: true, name: true },
        take: 20,
      }),

    choiceSets: (programmeId) => db.$queryRaw<ChoiceSet[]>`
      SELECT c.id::text, c.slug, c.title, (extract(epoch FROM c.closes_at) * 1000)::float8 AS "closesAt",
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'date', s.date,
          'startTime', s.start_time, 'capacity', s.capacity,
          'taken', (SELECT count(*) FROM place l WHERE l.session_id = s.id AND l.status = 'taken'),
          'waiting', (SELECT count(*) FROM place l WHERE l.session_id = s.id AND l.status = 'waiting'))
          ORDER BY s.starts_at, s.id) FROM session s WHERE s.choice_set_id = c.id), '[]') AS sessions
      FROM choice_set c WHERE c.programme_id = ${programmeId}::uuid ORDER BY c.closes_at, c.slug`,

    saveChoiceSet: (programmeId, set, note, now) =>
      db.$transaction(
        (tx) => saveChoiceSet(tx, programmeId, set, now).then(() => noteAudit(tx, note, now)),
        PATIENCE,
      ),

    async close(programmeId, slug, note, now) {
      return db.$transaction(async (tx) => {
        const data = { closesAt: new Date(now) };
        const { count } = await tx.choiceSet.updateMany({ where: { programmeId, slug }, data });
        if (count > 0) await noteAudit(tx, note, now);
        return count > 0;
      });
    },

    async places(programmeId, where) {
      const of = "slug" in where ? sql`c.slug = ${where.slug}` : sql`s.id = ${where.sessionId}::uuid`;
      return db.$queryRaw<HeldPlace[]>`
        SELECT DISTINCT ON (s.starts_at, s.id, l.status, l.seq) l.participant_id::text AS "participantId", p.name, u.name AS unit,
          s.id::text AS "sessionId", s.title, l.status, (extract(epoch FROM l.asked_at) * 1000)::float8 AS "askedAt"
        FROM place l JOIN session s ON s.id = l.session_id JOIN participant p ON p.id = l.participant_id
        LEFT JOIN choice_set c ON c.id = s.choice_set_id
        LEFT JOIN (enrolment e JOIN cohort k ON k.id = e.cohort_id JOIN unit u ON u.id = e.unit_id)
          ON e.participant_id = p.id AND k.programme_id = s.programme_id
        WHERE s.programme_id = ${programmeId}::uuid AND ${of}
        ORDER BY s.starts_at, s.id, l.status, l.seq`;
    },

    settle: (participantId, sessionId, asked, note, now) =>
      db.$transaction(async (tx) => {
        const answer = await settlePlace(tx, { participantId, sessionId, asked, isStaff: true }, now);
        if (answer.is !== "taken" && answer.is !== "left") return answer;
        await addNews(tx, [{ participantId, sessionId, what: asked === "take" ? "moved" : "removed" }], now);
        await noteAudit(tx, note, now);
        return answer;
      }, PATIENCE),

    makeUp: (programmeId, { sessionId, missedId, capacity }, note, now) =>
      db.$transaction(async (tx) => {
        const both = { id: { in: [sessionId, missedId] }, programmeId };
        if ((await tx.session.count({ where: both })) < 2)
          throw new AppError("not-found", "The programme has no such session.");
        await tx.session.update({ where: { id: sessionId }, data: { makesUpForId: missedId, capacity } });
        await planReminders(tx, { programmeId, sessionIds: [sessionId] }, now);
        await moveUpAll(tx, sessionId, now);
        const absent = await tx.$queryRaw<{ participantId: string }[]>`
          SELECT p.id::text AS "participantId" FROM session s JOIN session o ON o.id = s.makes_up_for_id
          JOIN participant p ON ${wasAbsent("o", sql`p.id`, now)}
          WHERE s.id = ${sessionId}::uuid AND ${isOpenTo("s", sql`p.id`, now)}
            AND NOT EXISTS (SELECT FROM place l WHERE l.session_id = s.id AND l.participant_id = p.id)
            AND NOT EXISTS (SELECT FROM place_news w WHERE w.session_id = s.id AND w.participant_id = p.id)`;
        await addNews(
          tx,
          absent.map((one) => ({ ...one, sessionId, what: "offered" })),
          now,
        );
        await noteAudit(tx, { ...note, details: { ...note.details, told: absent.length } }, now);
        return absent.length;
      }, PATIENCE),

    offer: (programmeId, slug, note, now) =>
      db.$transaction(async (tx) => {
        const set = await tx.choiceSet.findUnique({ where: { programmeId_slug: { programmeId, slug } } });
        if (!set) return null;
        const told = await tx.$executeRaw`
          INSERT INTO place_news (participant_id, choice_set_id, what, created_at)
          SELECT p.id, ${set.id}::uuid, 'offered', ${instant(now)}::timestamptz FROM participant p
          WHERE EXISTS (SELECT FROM session s WHERE s.choice_set_id = ${set.id}::uuid AND s.cancelled_at IS NULL
              AND s.starts_at > ${instant(now)}::timestamptz AND ${isOpenTo("s", sql`p.id`, now)})
            AND NOT EXISTS (SELECT FROM place l WHERE l.choice_set_id = ${set.id}::uuid AND l.participant_id = p.id)
            AND NOT EXISTS (SELECT FROM place_news w WHERE w.choice_set_id = ${set.id}::uuid
              AND w.participant_id = p.id AND w.ended_at IS NULL)`;
        await noteAudit(tx, { ...note, details: { told } }, now);
        return told;
      }, PATIENCE),

    takeNews: takePlaceNews(db),
  };
}

async function saveChoiceSet(
  tx: Connection,
  programmeId: string,
  set: NewChoiceSet,
  now: number,
): Promise<void> {
  const { slug, sessions } = set;
  const is = { title: set.title as Prisma.InputJsonObject, closesAt: new Date(set.closesAt) };
  const { id } = await tx.choiceSet.upsert({
    where: { programmeId_slug: { programmeId, slug } },
    create: { programmeId, slug, ...is },
    update: is,
  });
  const wanted = sessions.map((one) => one.id);
  const rest = { choiceSetId: id, id: { notIn: wanted } };
  if ((await tx.place.count({ where: { choiceSetId: id, sessionId: { notIn: wanted } } })) > 0)
    throw new AppError(
      "not-ready",
      "Somebody has a place at a session that would go: move them first (place move).",
    );
  const locked = await tx.$queryRaw<{ id: string; title: LocalText; taken: number }[]>`
    SELECT s.id::text, s.title, (SELECT count(*)::int FROM place l WHERE l.session_id = s.id AND l.status = 'taken') AS taken
    FROM session s WHERE s.id = ANY(${wanted}::uuid[]) AND s.programme_id = ${programmeId}::uuid
      AND coalesce(s.choice_set_id, ${id}::uuid) = ${id}::uuid ORDER BY s.id FOR NO KEY UPDATE OF s`;
  const missing = wanted.find((one) => !locked.some((row) => row.id === one));
  if (missing !== undefined)
    throw new AppError(
      "not-found",
      `The session ${missing} is not of this programme, or is in another choice set.`,
    );
  for (const { id: sessionId, capacity } of sessions) {
    const taken = locked.find((row) => row.id === sessionId)?.taken ?? 0;
    if (capacity !== null && capacity < taken)
      throw new AppError(
        "not-ready",
        `${String(taken)} people have a place already where there would be ${String(capacity)}.`,
      );
  }
  await tx.session.updateMany({ where: rest, data: { choiceSetId: null, capacity: null } });
  await tx.$executeRaw`
    UPDATE session s SET choice_set_id = ${id}::uuid, capacity = t.capacity
    FROM jsonb_to_recordset(${rows(sessions)}::jsonb) AS t(id uuid, capacity int) WHERE s.id = t.id`;
  await planReminders(tx, { programmeId }, now);
  const [first] = wanted;
  if (first !== undefined) await moveUpAll(tx, first, now);
}
