/** What a rehearsal asks of its own database, which holds one programme and nothing else. */
import type { Language, LocalText } from "../../../core/language/language.ts";
import { formSchema } from "../../../core/form/form.ts";
import type { Records, RehearsedProgramme } from "../../../core/rehearsal/ledger.ts";
import type { DueNow, Origin, RehearsalStore, Roster } from "../../../services/ports/rehearsal-store.ts";
import { instant, rows, type Database } from "../client.ts";
import { isOpenTo } from "../concerns.ts";
import { Prisma } from "../generated/client.ts";
import { planReminders } from "../plan-reminders.ts";

export function prismaRehearsalStore(db: Database): RehearsalStore {
  return {
    roster: () => readRoster(db),

    plan: (now) =>
      db.$transaction(
        async (tx) => {
          const [programme] = await tx.programme.findMany({ select: { id: true } });
          if (programme) await planReminders(tx, { programmeId: programme.id }, now);
        },
        { timeout: 120_000 },
      ),

    async giveCodes(codes) {
      await db.$executeRaw`
        INSERT INTO invite_code (code, participant_id)
        SELECT code, "participantId" FROM jsonb_to_recordset(${rows(codes)}::jsonb) AS x("participantId" uuid, code text)`;
    },

    async lastPlannedAt() {
      const [found] = await db.$queryRaw<{ at: Date | null }[]>`
        SELECT greatest((SELECT max(due_at) FROM reminder WHERE status = 'planned'),
          (SELECT max(b.send_at::timestamp AT TIME ZONE g.timezone) FROM broadcast b
            JOIN programme g ON g.id = b.programme_id)) AS at`;
      return found?.at?.getTime() ?? null;
    },

    async nextDueAt() {
      const [found] = await db.$queryRaw<{ at: Date | null }[]>`
        SELECT least(
          (SELECT min(wakes_at) FROM reminder WHERE status = 'planned'),
          (SELECT min(due_at) FROM delivery WHERE status = 'pending'),
          (SELECT min(wakes_at) FROM answering WHERE submitted_at IS NULL),
          (SELECT min(coalesce(retry_at, received_at)) FROM inbound_event WHERE status = 'pending')) AS at`;
      return found?.at?.getTime() ?? null;
    },

    async dueAt(now) {
      const at = Prisma.sql`${instant(now)}::timestamptz`;
      const [due] = await db.$queryRaw<DueNow[]>`
        SELECT EXISTS (SELECT FROM inbound_event WHERE status = 'pending') AS turns,
          EXISTS (SELECT FROM reminder WHERE status = 'planned' AND wakes_at <= ${at}) AS reminders,
          EXISTS (SELECT FROM place_news WHERE ended_at IS NULL) AS "placeNews",
          EXISTS (SELECT FROM answering WHERE submitted_at IS NULL AND wakes_at <= ${at}) AS unfinished,
          EXISTS (SELECT FROM delivery WHERE status = 'pending' AND due_at <= ${at}) AS deliveries`;
      return due ?? { turns: true, reminders: true, placeNews: true, unfinished: true, deliveries: true };
    },

    async originsOf(deliveryIds) {
      if (deliveryIds.length === 0) return new Map();
      const found = await db.$queryRaw<(Origin & { id: string })[]>`
        SELECT d.id::text, d.priority = 0 AS "isReply",
          coalesce(array_agg(DISTINCT coalesce(u.name, b.name)) FILTER (WHERE coalesce(u.name, b.name) IS NOT NULL), '{}') AS rules,
          coalesce(array_agg(DISTINCT r.session_id::text) FILTER (WHERE r.session_id IS NOT NULL), '{}') AS sessions
        FROM delivery d LEFT JOIN broadcast b ON b.id = d.broadcast_id AND d.part = 0
        LEFT JOIN reminder r ON r.delivery_id = d.id LEFT JOIN reminder_rule u ON u.id = r.rule_id
        WHERE d.id = ANY(${deliveryIds}::uuid[]) GROUP BY d.id`;
      return new Map(found.map(({ id, ...origin }) => [id, origin]));
    },

    async missed(until) {
      const found = await db.$queryRaw<
        { personId: string; dueAt: Date; rule: string; session: string | null; reason: string }[]
      >`
        SELECT r.participant_id::text AS "personId", r.due_at AS "dueAt", u.name AS rule, r.session_id::text AS session,
          coalesce(CASE WHEN r.status = 'dropped' THEN r.reason ELSE d.reason END, d.status, r.status) AS reason
        FROM reminder r JOIN reminder_rule u ON u.id = r.rule_id LEFT JOIN delivery d ON d.id = r.delivery_id
        WHERE r.due_at <= ${instant(until)}::timestamptz AND (r.status = 'dropped'
          OR (r.status = 'told' AND d.status NOT IN ('sent', 'delivered', 'read', 'pending')))
        UNION ALL
        SELECT c.participant_id::text, d.due_at, b.name, NULL, coalesce(d.reason, d.status)
        FROM delivery d JOIN broadcast b ON b.id = d.broadcast_id JOIN contact c ON c.id = d.contact_id
        WHERE d.due_at <= ${instant(until)}::timestamptz AND c.participant_id IS NOT NULL
          AND d.status NOT IN ('sent', 'delivered', 'read', 'pending')
        UNION ALL
        SELECT n.participant_id::text, b.send_at::timestamp AT TIME ZONE p.timezone, b.name, NULL, 'no-contact'
        FROM unreached n JOIN broadcast b ON b.id = n.broadcast_id JOIN participant p ON p.id = n.participant_id
        ORDER BY "dueAt", "personId"`;
      return found.map(({ dueAt, ...missed }) => ({ ...missed, dueAt: dueAt.getTime() }));
    },

    async forms() {
      const found = await db.$queryRaw<{ id: string; slug: string; definition: unknown }[]>`
        SELECT DISTINCT ON (f.slug) f.id::text, f.slug, v.definition FROM form f JOIN form_version v ON v.form_id = f.id
        WHERE v.published_at IS NOT NULL ORDER BY f.slug, v.number DESC`;
      return found.map(({ definition, ...form }) => ({ ...form, form: formSchema.parse(definition) }));
    },

    records: () => readRecords(db),
  };
}

async function readRoster(db: Database): Promise<Roster> {
  const [programme] = await db.$queryRaw<(RehearsedProgramme & { startsAt: Date; endsAt: Date })[]>`
    SELECT slug, name, timezone, quiet_from AS "quietFrom", quiet_until AS "quietUntil",
      starts_on::timestamp AT TIME ZONE timezone AS "startsAt", (ends_on + 1)::timestamp AT TIME ZONE timezone AS "endsAt"
    FROM programme`;
  if (!programme) throw new RangeError("a rehearsal without a programme");
  const people = await db.$queryRaw<
    { id: string; name: string; language: Language; timezone: string; cohorts: string[] }[]
  >`
    SELECT p.id::text, p.name, p.language, p.timezone,
      coalesce(array_agg(k.slug ORDER BY k.slug) FILTER (WHERE k.id IS NOT NULL), '{}') AS cohorts
    FROM participant p LEFT JOIN enrolment e ON e.participant_id = p.id LEFT JOIN cohort k ON k.id = e.cohort_id
    GROUP BY p.id ORDER BY p.id`;
  const sessions = await db.$queryRaw<
    { id: string; title: LocalText; startsAt: Date; endsAt: Date; isCancelled: boolean; people: string[] }[]
  >`
    SELECT s.id::text, s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.cancelled_at IS NOT NULL AS "isCancelled",
      ARRAY(SELECT l.participant_id::text FROM place l WHERE l.session_id = s.id AND l.status = 'taken'
        UNION SELECT e.participant_id::text FROM session_cohort c JOIN enrolment e ON e.cohort_id = c.cohort_id
        WHERE c.session_id = s.id AND s.choice_set_id IS NULL AND s.makes_up_for_id IS NULL) AS people
    FROM session s ORDER BY s.starts_at, s.id`;
  const { startsAt, endsAt, ...known } = programme;
  return {
    programme: known,
    people,
    sessions: sessions.map((session) => ({
      ...session,
      ...{ startsAt: session.startsAt.getTime(), endsAt: session.endsAt.getTime() },
    })),
    startsAt: startsAt.getTime(),
    endsAt: endsAt.getTime(),
  };
}

async function readRecords(db: Database): Promise<Records> {
  const attendance = await db.$queryRaw<Records["attendance"]>`
    SELECT participant_id::text AS "personId", session_id::text AS session, said, seen FROM attendance
    ORDER BY session_id, participant_id`;
  const answerings = await db.$queryRaw<Records["answerings"]>`
    SELECT a.participant_id::text AS "personId", f.slug AS form, a.session_id::text AS session,
      a.about_id::text AS "aboutId", a.submitted_at IS NOT NULL AS "isSent", a.score
    FROM answering a JOIN form f ON f.id = a.form_id ORDER BY f.slug, a.participant_id, a.occasion, a.attempt`;
  const responses = await db.$queryRaw<Records["responses"]>`
    SELECT f.slug AS form, count(*)::int AS count FROM response r JOIN form f ON f.id = r.form_id
    GROUP BY f.slug ORDER BY f.slug`;
  const places = await db.$queryRaw<Records["places"]>`
    SELECT l.participant_id::text AS "personId", l.session_id::text AS session, c.slug AS choice, l.status
    FROM place l LEFT JOIN choice_set c ON c.id = l.choice_set_id ORDER BY l.session_id, l.status, l.seq`;
  const placeless = await db.$queryRaw<Records["placeless"]>`
    SELECT p.id::text AS "personId", c.slug AS choice, (extract(epoch FROM c.closes_at) * 1000)::float8 AS "closesAt"
    FROM choice_set c CROSS JOIN participant p
    WHERE EXISTS (SELECT FROM session s WHERE s.choice_set_id = c.id AND s.cancelled_at IS NULL
        AND ${isOpenTo("s", Prisma.sql`p.id`, 0)})
      AND NOT EXISTS (SELECT FROM place l WHERE l.choice_set_id = c.id AND l.participant_id = p.id AND l.status = 'taken')
    ORDER BY c.slug, p.id`;
  return { attendance, answerings, responses, places, placeless };
}
