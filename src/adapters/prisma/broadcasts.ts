/** Broadcasts until they are approved, in PostgreSQL; segments; and the people that a filter means. */
import { randomUUID } from "node:crypto";
import { filterSchema, type Filter } from "../../core/audience/segment.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { Written } from "../../core/message/written.ts";
import type { Session } from "../../core/programme/session.ts";
import type {
  Broadcast,
  BroadcastStatus,
  BroadcastStore,
  TestContact,
} from "../../services/ports/broadcast-store.ts";
import { peopleSql } from "./audience.ts";
import { noteAudit } from "./audit.ts";
import { instant, overEverybody, rows, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { sessionJson } from "./fact-json.ts";
import { readReach } from "./reach.ts";
import { tellDecision } from "./tell-staff.ts";

/** A test that could not be sent by then is of no use. */
const TEST_LIFETIME_MS = 60 * 60_000;

export function prismaBroadcastStore(db: Database): BroadcastStore {
  return {
    programme: (slug) => db.programme.findUnique({ where: { slug }, select: { id: true, timezone: true } }),

    sessionsNamed: (programmeId, name) => db.$queryRaw<{ id: string }[]>`
      SELECT id FROM session WHERE programme_id = ${programmeId}::uuid
        AND (id::text = ${name} OR EXISTS (SELECT FROM jsonb_each_text(title) t WHERE t.value = ${name}))`,

    async segments(programmeId) {
      const found = await db.segment.findMany({ where: { programmeId }, orderBy: { name: "asc" } });
      return new Map(found.map(({ name, filter }) => [name, filterSchema.parse(filter)]));
    },

    async formSlugs(programmeId) {
      const found = await db.form.findMany({ where: { programmeId }, orderBy: { slug: "asc" } });
      return found.map(({ slug }) => slug);
    },

    async saveSegment(programmeId, name, filter, note, now) {
      await db.$transaction(async (tx) => {
        const { id } = await tx.segment.upsert({
          where: { programmeId_name: { programmeId, name } },
          create: { programmeId, name, filter: filter as Prisma.InputJsonObject },
          update: { filter: filter as Prisma.InputJsonObject },
        });
        await noteAudit(tx, { ...note, subjectId: id }, now);
      });
    },

    removeSegment: (programmeId, name, note, now) =>
      db.$transaction(async (tx) => {
        const [gone] = await tx.segment.findMany({ where: { programmeId, name } });
        if (!gone) return false;
        await tx.segment.delete({ where: { id: gone.id } });
        await noteAudit(tx, { ...note, subjectId: gone.id }, now);
        return true;
      }),

    async count(filter, programmeId) {
      const [row] = await overEverybody(
        db,
        (tx) => tx.$queryRaw<{ people: number }[]>`
          SELECT count(*)::int AS people FROM (${peopleSql(filter, programmeId)}) person`,
      );
      return row?.people ?? 0;
    },

    saveDraft: ({ programmeId, name, filter, texts, expiresAt, ...draft }, note, now) =>
      db.$transaction(async (tx) => {
        // Two who draft under one name at once: one after the other.
        await tx.$executeRaw`SELECT FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`;
        const data = {
          ...draft,
          filter: filter as Prisma.InputJsonObject,
          texts: texts as Prisma.InputJsonObject,
          expiresAt: expiresAt === null ? null : new Date(expiresAt),
          ...{ approvedBy: null, approvedAt: null, ...UNWANTED },
        };
        const known = await tx.broadcast.findFirst({ where: { programmeId, name, status: "draft" } });
        const id = known?.id ?? randomUUID();
        if (known)
          await tx.broadcast.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
        else
          await tx.broadcast.create({
            data: { id, programmeId, name, createdBy: note.actor.coordinatorId, ...data },
          });
        await noteAudit(tx, { ...note, subjectId: id }, now);
        return id;
      }),

    async list(programmeId, before, limit) {
      const [at, id] = before?.split(" ") ?? [];
      const older =
        at === undefined
          ? Prisma.sql`true`
          : Prisma.sql`(b.created_at, b.id) < (${instant(Number(at))}::timestamptz, ${id}::uuid)`;
      const where = Prisma.sql`b.programme_id = ${programmeId}::uuid AND ${older}`;
      return (await db.$queryRaw<Row[]>`${select(where)} LIMIT ${limit}`).map(broadcastOf);
    },

    async find(idOrName) {
      const where = Prisma.sql`b.id::text = ${idOrName} OR b.name = ${idOrName}`;
      return (await db.$queryRaw<Row[]>(select(where))).map(broadcastOf);
    },

    reach: (...asked) => readReach(db, ...asked),

    testContacts: (programmeId, name) => db.$queryRaw<TestContact[]>`
      SELECT c.id::text AS "contactId", c.account_id::text AS "accountId", coalesce(p.name, o.name) AS name,
        coalesce(c.language, p.language, o.language) AS language, coalesce(p.timezone, o.timezone) AS timezone
      FROM contact c JOIN channel_account k ON k.id = c.account_id AND k.removed_at IS NULL
      LEFT JOIN participant p ON p.id = c.participant_id AND EXISTS (
        SELECT FROM enrolment e JOIN cohort h ON h.id = e.cohort_id
        WHERE e.participant_id = p.id AND h.programme_id = ${programmeId}::uuid)
      LEFT JOIN coordinator o ON o.id = c.coordinator_id AND o.removed_at IS NULL
      WHERE lower(coalesce(p.name, o.name)) = lower(${name}) AND c.opted_out_at IS NULL
      ORDER BY c.id`,

    async saveTest(deliveries, note, now) {
      await db.$transaction(async (tx) => {
        const input = rows(deliveries.map((delivery) => ({ ...delivery, contents: delivery.contents })));
        await tx.$executeRaw`
          INSERT INTO delivery (id, account_id, contact_id, priority, language, contents, route, due_at, expires_at)
          SELECT id, "accountId", "contactId", 1, language, contents, 'push', ${instant(now)}::timestamptz,
            ${instant(now + TEST_LIFETIME_MS)}::timestamptz
          FROM jsonb_to_recordset(${input}::jsonb)
            AS x(id uuid, "accountId" uuid, "contactId" uuid, language text, contents jsonb)`;
        await noteAudit(tx, note, now);
      });
    },

    wantApproval: ({ id, revision }, note, now) =>
      db.$transaction(async (tx) => {
        const draft = { id, revision, status: "draft" };
        const { count } = await tx.broadcast.updateMany({
          where: { ...draft, approvalWantedAt: null },
          data: wantedBy(note.actor.coordinatorId, now),
        });
        if (count === 0) return (await tx.broadcast.count({ where: draft })) > 0 ? "already" : "changed";
        await noteAudit(tx, note, now);
        return "wanted";
      }),

    decline: (broadcast, note, now) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.broadcast.updateMany({
          where: { id: broadcast.id, status: "draft", approvalWantedAt: { not: null } },
          data: { ...UNWANTED, approvedBy: null, approvedAt: null },
        });
        if (count === 0) return false;
        await tellDecision(tx, broadcast, { by: note.actor.coordinatorId, isApproved: false }, now);
        await noteAudit(tx, note, now);
        return true;
      }),

    approve: (broadcast, { isLast, filter }, note, now) =>
      db.$transaction(async (tx) => {
        const { id, approval, revision } = broadcast;
        const by = note.actor.coordinatorId;
        const first = { approvedBy: by, approvedAt: new Date(now) };
        const second = { secondedBy: by, secondedAt: new Date(now) };
        const { count } = await tx.broadcast.updateMany({
          where: { id, revision, status: "draft", approvedAt: approval && new Date(approval.at) },
          data: {
            ...(approval ? second : first),
            ...(isLast ? UNWANTED : wantedBy(by, now)),
            ...(isLast ? { status: "approved", filter: filter as Prisma.InputJsonObject } : {}),
          },
        });
        if (count === 0) return false;
        if (isLast) await tellDecision(tx, broadcast, { by, isApproved: true }, now);
        await noteAudit(tx, note, now);
        return true;
      }),
  };
}

const UNWANTED = { approvalWantedBy: null, approvalWantedAt: null, approvalToldAt: null };
const wantedBy = (by: string | null, now: number) => ({
  ...{ approvalWantedBy: by, approvalWantedAt: new Date(now), approvalToldAt: null },
});

const select = (where: Prisma.Sql) => Prisma.sql`
  SELECT b.*, jsonb_build_object('slug', g.slug, 'name', g.name, 'timezone', g.timezone) AS programme,
    CASE WHEN s.id IS NOT NULL THEN ${sessionJson} END AS session
  FROM broadcast b JOIN programme g ON g.id = b.programme_id
  LEFT JOIN session s ON s.id = b.session_id LEFT JOIN venue v ON v.id = s.venue_id
  WHERE ${where} ORDER BY b.created_at DESC, b.id DESC`;

interface Row {
  readonly created_at: Date;
  readonly id: string;
  readonly programme_id: string;
  readonly programme: { slug: string; name: LocalText; timezone: string };
  readonly name: string;
  readonly status: BroadcastStatus;
  readonly filter: Filter;
  readonly texts: Written;
  readonly session_id: string | null;
  readonly session: Session | null;
  readonly send_at: string | null;
  readonly expires_at: Date | null;
  readonly urgent_reason: string | null;
  readonly revision: number;
  readonly created_by: string | null;
  readonly approved_by: string | null;
  readonly approved_at: Date | null;
}

function broadcastOf(row: Row): Broadcast {
  return {
    ...{
      id: row.id,
      programmeId: row.programme_id,
      programme: row.programme,
      name: row.name,
      status: row.status,
    },
    ...{
      filter: row.filter,
      texts: row.texts,
      sessionId: row.session_id,
      session: row.session,
      sendAt: row.send_at,
    },
    ...{
      ...{ createdAt: row.created_at.getTime(), expiresAt: row.expires_at?.getTime() ?? null },
      urgentReason: row.urgent_reason,
      revision: row.revision,
      createdBy: row.created_by,
    },
    approval: row.approved_at && { by: row.approved_by, at: row.approved_at.getTime() },
  };
}
