/** Sessions as such. Another day, time or place is a change that people are told: see ../session-store.ts. */
import { AppError } from "../../../core/errors.ts";
import type { Edit, Given } from "../../../core/programme/nouns.ts";
import { endsAt, startsAt } from "../../../core/programme/session.ts";
import { isUuid } from "../../../core/uuid.ts";
import type { Drawer, Kept, Use } from "../../../services/ports/desk-store.ts";
import type { Connection, Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { planReminders } from "../plan-reminders.ts";
import { adding, changing, cohortIds, isoDay, json, removing, venueId } from "./drawer.ts";
import { usesOf } from "./uses.ts";

const parts = {
  venue: { select: { slug: true } },
  cohorts: { select: { cohort: { select: { slug: true } } } },
  speakers: { orderBy: { position: "asc" } },
  materials: { orderBy: { position: "asc" } },
} satisfies Prisma.SessionInclude;

export function sessionDrawer(db: Database): Drawer<Given<"session">, Edit<"session">> {
  const read = async (where: Prisma.SessionWhereInput, limit?: number) =>
    (
      await db.session.findMany({
        ...{ where, include: parts, orderBy: [{ startsAt: "asc" }, { id: "asc" }] },
        take: limit,
      })
    ).map(kept);
  const within = (programmeId: string | null) => (programmeId === null ? {} : { programmeId });
  return {
    list: (programmeId, after, limit) => {
      const [at, id = ""] = after?.split(" ") ?? [];
      const start = at === undefined ? null : new Date(Number(at));
      const beyond = start ? { OR: [{ startsAt: { gt: start } }, { startsAt: start, id: { gt: id } }] } : {};
      return read({ ...within(programmeId), ...beyond }, limit);
    },
    async find(programmeId, named) {
      if (isUuid(named)) return read({ ...within(programmeId), id: named.toLowerCase() });
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT s.id::text FROM session s, jsonb_each_text(s.title) AS words
        WHERE (${programmeId}::uuid IS NULL OR s.programme_id = ${programmeId}::uuid)
        GROUP BY s.id HAVING s.reference = ${named} OR bool_or(strpos(lower(words.value), lower(${named})) > 0)`;
      return read({ id: { in: found.map(({ id }) => id) } });
    },
    add: (programmeId, given, note, now) =>
      adding(db, `session with the reference "${given.reference ?? ""}"`, note, now, async (tx) => {
        const { id: owner, timezone: usual } = await tx.programme.findUniqueOrThrow({
          where: { id: programmeId ?? "" },
        });
        const times = { ...given, timezone: given.timezone ?? usual };
        if (startsAt(times) >= endsAt(times))
          throw new AppError("wrong-input", "It would end before it begins.");
        const cohorts = await cohortIds(tx, owner, given.cohorts);
        const { id } = await tx.session.create({
          data: {
            programmeId: owner,
            ...{ title: given.title, kind: given.kind, reference: given.reference ?? null },
            ...{ startTime: given.startTime, endTime: given.endTime, timezone: times.timezone },
            ...{
              date: new Date(given.date),
              startsAt: new Date(startsAt(times)),
              endsAt: new Date(endsAt(times)),
            },
            venueId: given.venue === undefined ? null : await venueId(tx, given.venue),
            room: json(given.room ?? null) ?? Prisma.DbNull,
            cohorts: { create: cohorts.map((cohortId) => ({ cohortId })) },
          },
        });
        await write(tx, id, given);
        await planReminders(tx, { programmeId: owner, sessionIds: [id] }, now);
        return { id };
      }),
    change: (id, { title, kind, reference, cohorts, ...lists }, note, now) =>
      changing(db, `session with the reference "${reference ?? ""}"`, note, now, async (tx) => {
        const { programmeId } = await tx.session.update({
          where: { id },
          data: {
            ...(title ? { title } : {}),
            ...(kind ? { kind } : {}),
            ...(reference === undefined ? {} : { reference }),
          },
        });
        if (cohorts) {
          const wanted = await cohortIds(tx, programmeId, cohorts);
          await tx.sessionCohort.deleteMany({ where: { sessionId: id } });
          await tx.sessionCohort.createMany({
            data: [...new Set(wanted)].map((cohortId) => ({ sessionId: id, cohortId })),
          });
        }
        await write(tx, id, lists);
        // Other people, or another kind, which a rule may name.
        await planReminders(tx, { programmeId, sessionIds: [id] }, now);
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        async (tx) => [...(await usesOf(tx, "session", id, ALONG)), ...(await knowing(tx, id))],
        (tx) => tx.session.delete({ where: { id } }),
      ),
  };
}

/** What a session is made of, and the reminders that are planned of it. */
const ALONG = [
  "session_cohort.session_id",
  "session_speaker.session_id",
  "material.session_id",
  "reminder.session_id",
];

/** Whoever was told of it must be told that it is cancelled. */
async function knowing(tx: Connection, sessionId: string): Promise<Use[]> {
  const count = await tx.reminder.count({ where: { sessionId, status: "told" } });
  return count > 0 ? [{ count, what: "reminder told" }] : [];
}

async function write(
  tx: Connection,
  sessionId: string,
  { speakers, materials }: Edit<"session">,
): Promise<void> {
  if (speakers) {
    await tx.sessionSpeaker.deleteMany({ where: { sessionId } });
    await tx.sessionSpeaker.createMany({
      data: speakers.map(({ name, role }, position) => ({
        sessionId,
        position,
        name,
        role: json(role ?? null) ?? Prisma.DbNull,
      })),
    });
  }
  if (materials) {
    await tx.material.deleteMany({ where: { sessionId } });
    await tx.material.createMany({
      data: materials.map((one, position) => ({ sessionId, position, ...one })),
    });
  }
}

function kept(row: Prisma.SessionGetPayload<{ include: typeof parts }>): Kept {
  const { id, programmeId, title, kind, reference, date, startTime, endTime, timezone, room } = row;
  return {
    ...{ id, programmeId, key: `${String(row.startsAt.getTime())} ${id}` },
    shown: {
      ...{ id, date: isoDay(date), startTime, endTime, timezone, title, kind },
      cohorts: row.cohorts.map(({ cohort }) => cohort.slug).sort(),
      ...{ venue: row.venue?.slug ?? null, room, reference },
      isCancelled: row.cancelledAt !== null,
      speakers: row.speakers.map(({ name, role }) => ({ name, ...(role === null ? {} : { role }) })),
      materials: row.materials.map(({ title: called, url }) => ({ title: called, url })),
    },
  };
}
