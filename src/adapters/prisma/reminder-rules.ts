/** Reminder rules: added, looked through, changed, stopped; their reminders planned in the same transaction. */
import { formSchema } from "../../core/form/form.ts";
import type { LocalText } from "../../core/language/language.ts";
import type {
  ListedRule,
  NewReminderRule,
  Outlook,
  PlannedReminder,
  ReminderFate,
  ReminderRuleStore,
  RuleChange,
} from "../../services/ports/reminder-rules.ts";
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import { bestChat, chatsSql } from "./audience.ts";
import { noteAudit } from "./audit.ts";
import { inTransaction, instant, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { planReminders } from "./plan-reminders.ts";
import { aboutText } from "./supervised.ts";

export function prismaReminderRules(db: Database): ReminderRuleStore {
  return {
    async programme(slug) {
      const found = await db.programme.findUnique({
        where: { slug },
        select: {
          ...{ id: true, slug: true, cohorts: { select: { id: true, slug: true } } },
          forms: {
            select: { id: true, slug: true, versions: { orderBy: { number: "desc" } } },
            orderBy: { slug: "asc" },
          },
        },
      });
      if (found === null) return null;
      const forms = found.forms.flatMap(({ id, slug: name, versions }) => {
        const version = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
        return version ? [{ id, slug: name, definition: formSchema.parse(version.definition) }] : [];
      });
      return { ...found, forms };
    },

    add: (rule, actor, now) =>
      inTransaction(db, async (tx) => {
        const id = await insert(tx, rule, now);
        if (id === null) return { isKept: false, result: null };
        const note = { actor, programmeId: rule.programmeId, action: "reminderRuleAdded", subjectId: id };
        const reason = rule.urgentReason === null ? {} : { reason: rule.urgentReason };
        await noteAudit(tx, { ...note, ...reason, details: { timing: rule.timing } }, now);
        return { isKept: true, result: id };
      }),

    outlook: (rule, accounts, now) =>
      inTransaction(db, async (tx) => {
        const id = await insert(tx, rule, now);
        return { isKept: false, result: id === null ? null : await look(tx, id, accounts, now) };
      }),

    async list() {
      const found = await db.$queryRaw<ListedRow[]>`
        SELECT u.id::text, u.programme_id::text AS "programmeId", g.slug AS programme, k.slug AS cohort, f.slug AS form,
          u.asks, u.name, u.timing,
          u.sessions, u.texts, u.asks_attendance AS "asksAttendance", u.may_digest AS "mayDigest",
          u.urgent_reason AS "urgentReason", u.stopped_at IS NOT NULL AS "isStopped", n.planned, n.told, n.dropped, n.next_at AS "nextAt"
        FROM reminder_rule u JOIN programme g ON g.id = u.programme_id LEFT JOIN cohort k ON k.id = u.cohort_id
          LEFT JOIN form f ON f.id = u.form_id
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE status = 'planned')::int AS planned,
            count(*) FILTER (WHERE status = 'told')::int AS told,
            count(*) FILTER (WHERE status = 'dropped')::int AS dropped,
            min(due_at) FILTER (WHERE status = 'planned') AS next_at
          FROM reminder WHERE rule_id = u.id) n
        ORDER BY g.slug, u.created_at, u.name`;
      return found.map(({ nextAt, ...rule }) => ({ ...rule, nextAt: nextAt?.getTime() ?? null }));
    },

    async planned(ruleId, after, limit) {
      const found = await db.$queryRaw<PlannedRow[]>`
        SELECT r.id::text, p.name, p.timezone, s.title AS session, ${about} AS about, r.due_at AS "dueAt",
          r.expires_at AS "expiresAt"
        FROM reminder r JOIN reminder_rule u ON u.id = r.rule_id JOIN participant p ON p.id = r.participant_id
        LEFT JOIN session s ON s.id = r.session_id
        WHERE r.rule_id = ${ruleId}::uuid AND r.status = 'planned' AND ${isLater(after)}
        ORDER BY r.due_at, r.id LIMIT ${limit}`;
      return found.map(({ dueAt, expiresAt, ...one }) => ({
        ...one,
        ...{ dueAt: dueAt.getTime(), expiresAt: expiresAt.getTime() },
      }));
    },

    change: (id, rule, { actor, fields, isTrial }, now) =>
      inTransaction(db, async (tx) => {
        const { programmeId, name, urgentReason } = rule;
        const other = await tx.reminderRule.findFirst({ where: { programmeId, name, id: { not: id } } });
        if (other) return { isKept: false, result: null };
        await tx.$executeRaw`CREATE TEMP TABLE reminders_before ON COMMIT DROP AS
          SELECT r.id, r.due_at, r.status = 'planned' OR d.status = 'pending' AS is_unsent
          FROM reminder r LEFT JOIN delivery d ON d.id = r.delivery_id
          WHERE r.rule_id = ${id}::uuid AND r.status IN ('planned', 'told')`;
        await tx.reminderRule.update({ where: { id }, data: dataOf(rule) });
        // Perhaps it is urgent now: what quiet hours hold is looked at again.
        await tx.$executeRaw`UPDATE reminder SET wakes_at = due_at WHERE rule_id = ${id}::uuid AND status = 'planned'`;
        await planReminders(tx, { programmeId, changedRuleId: id }, now);
        const result = await compared(tx, id);
        const note = { actor, programmeId, action: "reminderRuleChanged", subjectId: id };
        const reason = urgentReason === null ? {} : { reason: urgentReason };
        await noteAudit(tx, { ...note, ...reason, details: { fields, ...result } }, now);
        return { isKept: !isTrial, result };
      }),

    async who({ id }, after, limit) {
      const found = await db.$queryRaw<(Omit<ReminderFate, "dueAt"> & { dueAt: Date })[]>`
        SELECT r.id::text, r.name, r.session, r.about, r.due_at AS "dueAt", r.status, r.reason FROM (
          SELECT r.id, p.name, s.title AS session, ${about} AS about, r.due_at,
            CASE WHEN r.status = 'told' THEN coalesce(d.status, r.status) ELSE r.status END AS status,
            coalesce(r.reason, d.reason) AS reason
          FROM reminder r JOIN reminder_rule u ON u.id = r.rule_id JOIN participant p ON p.id = r.participant_id
          LEFT JOIN session s ON s.id = r.session_id LEFT JOIN delivery d ON d.id = r.delivery_id
          WHERE u.id = ${id}::uuid
          UNION ALL
          SELECT DISTINCT p.id, NULL, NULL::jsonb, ${aboutText(Prisma.sql`u.asks`, Prisma.sql`p.id`, Prisma.sql`u.programme_id`)},
            timestamptz 'epoch', 'unasked', CASE WHEN u.asks = 'unit' AND e.unit_id IS NULL THEN 'no-unit' ELSE 'no-supervisor' END
          FROM reminder_rule u JOIN cohort k ON k.programme_id = u.programme_id AND (u.cohort_id IS NULL OR k.id = u.cohort_id)
          JOIN enrolment e ON e.cohort_id = k.id JOIN participant p ON p.id = e.participant_id
          WHERE u.id = ${id}::uuid AND ((u.asks = 'supervisor' AND e.supervisor_id IS NULL)
              OR (u.asks = 'unit' AND NOT EXISTS (SELECT FROM enrolment o JOIN cohort c ON c.id = o.cohort_id
                WHERE o.unit_id = e.unit_id AND c.programme_id = u.programme_id AND o.supervisor_id IS NOT NULL)))
            AND NOT EXISTS (SELECT FROM reminder x WHERE x.rule_id = u.id AND x.about_id = p.id)
        ) r WHERE ${isLater(after)} ORDER BY r.due_at, r.id LIMIT ${limit}`;
      return found.map(({ dueAt, ...one }) => ({ ...one, dueAt: dueAt.getTime() || null }));
    },

    stop: (rule, actor, now) =>
      inTransaction(db, async (tx) => {
        await tx.reminderRule.update({ where: { id: rule.id }, data: { stoppedAt: new Date(now) } });
        await planReminders(tx, { programmeId: rule.programmeId, ruleId: rule.id }, now);
        const note = { actor, programmeId: rule.programmeId, subjectId: rule.id };
        await noteAudit(tx, { ...note, action: "reminderRuleStopped" }, now);
        return { isKept: true, result: undefined };
      }),
  };
}

/** Whom the reminder `r` of the rule `u` asks a supervisor about. */
const about = Prisma.sql`CASE WHEN r.about_id IS NOT NULL
  THEN ${aboutText(Prisma.sql`u.asks`, Prisma.sql`r.about_id`, Prisma.sql`u.programme_id`)} END`;

/** Does the row `r` come after this one? */
function isLater(after: string | undefined): Prisma.Sql {
  const [at, id] = after?.split(" ") ?? [];
  return at === undefined
    ? Prisma.sql`true`
    : Prisma.sql`(r.due_at, r.id) > (${instant(Number(at))}::timestamptz, ${id}::uuid)`;
}

type ListedRow = Omit<ListedRule, "nextAt"> & { readonly nextAt: Date | null };
type PlannedRow = Omit<PlannedReminder, "dueAt" | "expiresAt"> & {
  readonly dueAt: Date;
  readonly expiresAt: Date;
};

/** The rule with its reminders planned. */
async function insert(tx: Connection, rule: NewReminderRule, now: number): Promise<string | null> {
  const { programmeId, name } = rule;
  if (await tx.reminderRule.findUnique({ where: { programmeId_name: { programmeId, name } } })) return null;
  const made = await tx.reminderRule.create({ data: { ...dataOf(rule), createdAt: new Date(now) } });
  await planReminders(tx, { programmeId, ruleId: made.id }, now);
  return made.id;
}

const dataOf = ({ sessions, texts, ...rest }: NewReminderRule) => ({
  ...rest,
  sessions: sessions as Prisma.InputJsonObject,
  texts: texts as Prisma.InputJsonObject,
});

/** The rule's reminders, beside what they were. */
async function compared(tx: Connection, ruleId: string): Promise<RuleChange> {
  const [counts] = await tx.$queryRaw<RuleChange[]>`
    SELECT count(*) FILTER (WHERE b.is_unsent AND r.status = 'planned' AND b.due_at <> r.due_at)::int AS moved,
      count(*) FILTER (WHERE b.is_unsent AND r.status = 'planned' AND b.due_at = r.due_at)::int AS unmoved,
      count(*) FILTER (WHERE b.is_unsent IS NOT TRUE AND r.status = 'planned')::int AS added,
      count(*) FILTER (WHERE b.is_unsent AND r.status = 'dropped')::int AS dropped,
      count(*) FILTER (WHERE r.status = 'told')::int AS told
    FROM reminder r LEFT JOIN reminders_before b ON b.id = r.id WHERE r.rule_id = ${ruleId}::uuid`;
  return counts ?? { moved: 0, unmoved: 0, added: 0, dropped: 0, told: 0 };
}

async function look(
  tx: Connection,
  ruleId: string,
  accounts: readonly SendingAccount[],
  now: number,
): Promise<Outlook> {
  const groups = await tx.$queryRaw<
    { due_at: Date; expires_at: Date; timezone: string; session: LocalText | null; people: number }[]
  >`
    SELECT r.due_at, r.expires_at, p.timezone, s.title AS session, count(*)::int AS people
    FROM reminder r JOIN participant p ON p.id = r.participant_id LEFT JOIN session s ON s.id = r.session_id
    WHERE r.rule_id = ${ruleId}::uuid AND r.status = 'planned'
    GROUP BY r.due_at, r.expires_at, p.timezone, s.id ORDER BY r.due_at, s.id, p.timezone`;
  const people = await tx.$queryRaw<{ reason: string | null; count: number }[]>`
    SELECT reason, count(*)::int AS count FROM (
      SELECT DISTINCT ON (person.id) CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason
      FROM participant person LEFT JOIN (${chatsSql(accounts, now)}) chat ON chat.participant_id = person.id
      WHERE person.id IN (SELECT participant_id FROM reminder WHERE rule_id = ${ruleId}::uuid AND status = 'planned')
      ORDER BY person.id, ${bestChat}) one
    GROUP BY reason ORDER BY reason NULLS FIRST`;
  return {
    groups: groups.map(({ due_at, expires_at, ...group }) => ({
      ...group,
      dueAt: due_at.getTime(),
      expiresAt: expires_at.getTime(),
    })),
    people,
  };
}
