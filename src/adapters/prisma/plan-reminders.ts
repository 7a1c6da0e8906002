/**
 * The reminders of a programme as its rules want them, brought up to date in the transaction of whatever changes
 * them: rules, sessions, enrolments. In a handful of statements, however many people.
 */
import {
  isOfSession,
  whenDue,
  type Occasion,
  type SessionChoice,
  type Timing,
} from "../../core/programme/reminder-rule.ts";
import type { Asked } from "../../core/form/form.ts";
import type { SessionKind } from "../../core/programme/session.ts";
import { isPlaced } from "./concerns.ts";
import { instant, rows, type Connection } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { renewStatistics } from "./statistics.ts";
import { isAskedBySupervision } from "./supervised.ts";

const { sql, empty } = Prisma;

export interface PlanScope {
  readonly programmeId: string;
  /** Only the reminders of these sessions. */
  readonly sessionIds?: readonly string[];
  /** Only the reminders of this rule. */
  readonly ruleId?: string;
  /** Only the reminders of these people. */
  readonly participantIds?: readonly string[];
  /** The rule itself was changed: what it has told stays told, whatever time it means now. */
  readonly changedRuleId?: string;
}

interface RuleRow {
  readonly id: string;
  readonly cohort_id: string | null;
  readonly timing: Timing;
  readonly sessions: SessionChoice;
  readonly asks: Asked;
  /** When the rule's form takes no more answers. */
  readonly closes_at: Date | null;
}

/** One rule for one occasion: when it is due for the readers of a zone, or for one person. */
interface Plan {
  readonly rule_id: string;
  readonly cohort_id: string | null;
  readonly session_id: string | null;
  readonly participant_id: string | null;
  readonly asks: Asked;
  /** The reader's. */
  readonly timezone: string;
  readonly due_at: string;
  readonly expires_at: string;
}

/**
 * Plans what is missing, moves what has moved, drops what nobody wants any more. What is due in the past is not
 * planned anew, but for a supervisor who takes the place of one whom it never reached; what was told is told again
 * where its time has moved ahead. What waits to be sent in this scope is taken back and looked at anew: its words may
 * have changed.
 * @param now epoch milliseconds
 */
export async function planReminders(tx: Connection, scope: PlanScope, now: number): Promise<void> {
  const plans = await plansOf(tx, scope);
  const at = sql`${instant(now)}::timestamptz`;
  // A table with statistics: of what a subquery gives, PostgreSQL knows nothing, and compared each with each.
  await tx.$executeRaw`DROP TABLE IF EXISTS pg_temp.wanted`;
  await tx.$executeRaw`CREATE TEMP TABLE wanted ON COMMIT DROP AS ${wantedSql(plans, scope)}`;
  await tx.$executeRaw`ANALYZE wanted`;
  const inScope = sql`r.rule_id IN (SELECT id FROM reminder_rule WHERE programme_id = ${scope.programmeId}::uuid)
    ${scope.ruleId === undefined ? empty : sql`AND r.rule_id = ${scope.ruleId}::uuid`}
    ${scope.sessionIds ? sql`AND r.session_id = ANY(${scope.sessionIds}::uuid[])` : empty}
    ${scope.participantIds ? sql`AND r.participant_id = ANY(${scope.participantIds}::uuid[])` : empty}`;
  await tx.$executeRaw`
    WITH taken AS (
      UPDATE delivery d SET status = 'skipped', reason = 'overtaken'
      FROM reminder r WHERE r.delivery_id = d.id AND d.status = 'pending' AND ${inScope}
      RETURNING d.id
    )
    UPDATE reminder SET status = 'planned', delivery_id = NULL WHERE delivery_id IN (SELECT id FROM taken)`;
  if (scope.changedRuleId !== undefined)
    await tx.$executeRaw`
      UPDATE reminder r SET due_at = w.due_at FROM wanted w
      WHERE r.rule_id = ${scope.changedRuleId}::uuid AND r.status = 'told'
        AND w.rule_id = r.rule_id AND w.participant_id = r.participant_id AND w.occasion_id = r.occasion_id`;
  const planned = await tx.$executeRaw`
    INSERT INTO reminder AS r (rule_id, participant_id, session_id, about_id, occasion_id, due_at, wakes_at, expires_at)
    SELECT rule_id, participant_id, session_id, about_id, occasion_id, due_at, due_at, expires_at
    FROM wanted w WHERE due_at >= ${at} OR (expires_at > ${at} AND ${isOneWhomNobodyTold})
    ON CONFLICT (rule_id, participant_id, occasion_id) DO UPDATE SET
      due_at = excluded.due_at, wakes_at = excluded.due_at, expires_at = excluded.expires_at,
      status = 'planned', reason = NULL, delivery_id = NULL
    WHERE r.due_at <> excluded.due_at OR r.reason = ANY(${UNWANTED})`;
  await renewStatistics(tx, planned, "reminder");
  // What is told already and keeps its time keeps its state; only its use may end at another moment.
  await tx.$executeRaw`
    UPDATE reminder r SET expires_at = w.expires_at FROM wanted w
    WHERE r.rule_id = w.rule_id AND r.participant_id = w.participant_id AND r.occasion_id = w.occasion_id
      AND r.status = 'planned' AND r.due_at = w.due_at AND r.expires_at <> w.expires_at`;
  await tx.$executeRaw`
    UPDATE reminder r SET status = 'dropped', reason = CASE
        WHEN u.stopped_at IS NOT NULL THEN 'rule-stopped'
        WHEN s.cancelled_at IS NOT NULL THEN 'session-cancelled'
        WHEN f.closed_at IS NOT NULL THEN 'form-closed'
        WHEN EXISTS (SELECT FROM wanted w WHERE w.rule_id = r.rule_id AND w.participant_id = r.participant_id
          AND w.occasion_id = r.occasion_id) THEN 'time-has-passed'
        ELSE 'not-concerned' END
    FROM reminder o JOIN reminder_rule u ON u.id = o.rule_id LEFT JOIN form f ON f.id = u.form_id
      LEFT JOIN session s ON s.id = o.session_id
    WHERE o.id = r.id AND r.status = 'planned' AND ${inScope} AND NOT EXISTS (
      SELECT FROM wanted w WHERE w.rule_id = r.rule_id AND w.participant_id = r.participant_id
        AND w.occasion_id = r.occasion_id AND w.due_at = r.due_at)`;
}

/** Reasons of planning: a reminder that was dropped for one of these is planned again when it is wanted again. */
const UNWANTED = ["rule-stopped", "session-cancelled", "form-closed", "time-has-passed", "not-concerned"];

/** True for a row `w` of `wanted` about somebody of whom another supervisor was to be asked and never was. */
const isOneWhomNobodyTold = sql`(w.about_id IS NOT NULL
  AND EXISTS (SELECT FROM reminder o WHERE o.about_id = w.about_id AND o.rule_id = w.rule_id
    AND o.participant_id <> w.participant_id AND o.due_at <= w.due_at)
  AND NOT EXISTS (SELECT FROM reminder o LEFT JOIN delivery d ON d.id = o.delivery_id
    WHERE o.about_id = w.about_id AND o.rule_id = w.rule_id AND (o.reason = 'answered'
      OR (o.status = 'told' AND coalesce(d.status, 'sent') NOT IN ('failed', 'skipped')))))`;

/** `SELECT rule_id, participant_id, session_id, about_id, occasion_id, due_at, expires_at`, once per reader and occasion. */
function wantedSql(plans: readonly Plan[], { programmeId, participantIds }: PlanScope): Prisma.Sql {
  const occasion = sql`coalesce(p.session_id, q.about_id, p.rule_id)`;
  return sql`
    SELECT DISTINCT ON (p.rule_id, q.reader_id, ${occasion})
      p.rule_id, q.reader_id AS participant_id, p.session_id, q.about_id, ${occasion} AS occasion_id, p.due_at, p.expires_at
    FROM jsonb_to_recordset(${rows(plans)}::jsonb) AS p(rule_id uuid, cohort_id uuid, session_id uuid, participant_id uuid,
      asks text, timezone text, due_at timestamptz, expires_at timestamptz)
    JOIN cohort k ON k.programme_id = ${programmeId}::uuid AND (p.cohort_id IS NULL OR k.id = p.cohort_id)
    JOIN enrolment e ON e.cohort_id = k.id AND (p.participant_id IS NULL OR p.participant_id = e.participant_id)
    CROSS JOIN LATERAL (SELECT ${readerOf(sql`p.asks`)} AS reader_id,
      CASE WHEN p.asks <> 'participant' THEN e.participant_id END AS about_id) q
    JOIN participant m ON m.id = q.reader_id AND m.timezone = p.timezone
    WHERE (p.session_id IS NULL
      OR EXISTS (SELECT FROM session_cohort c JOIN session s ON s.id = c.session_id
        WHERE c.session_id = p.session_id AND c.cohort_id = k.id AND ${isPlaced("s", sql`e.participant_id`)}))
      AND (p.asks = 'participant' OR ${isAskedBySupervision(sql`p.asks`)})
      ${participantIds ? sql`AND q.reader_id = ANY(${participantIds}::uuid[])` : empty}
    ORDER BY p.rule_id, q.reader_id, ${occasion}, p.due_at`;
}

/** Who is reminded by the enrolment `e`. */
const readerOf = (asks: Prisma.Sql) =>
  sql`CASE ${asks} WHEN 'participant' THEN e.participant_id ELSE e.supervisor_id END`;

async function plansOf(tx: Connection, { programmeId, sessionIds, ruleId }: PlanScope): Promise<Plan[]> {
  const rules = await tx.$queryRaw<RuleRow[]>`
    SELECT u.id, u.cohort_id, u.timing, u.sessions, u.asks, f.closes_at FROM reminder_rule u LEFT JOIN form f ON f.id = u.form_id
    WHERE u.programme_id = ${programmeId}::uuid AND u.stopped_at IS NULL AND f.closed_at IS NULL
      ${ruleId === undefined ? empty : sql`AND u.id = ${ruleId}::uuid`}`;
  const ofSessions = rules.filter(({ timing }) => isOfSession(timing));
  const others = sessionIds ? [] : rules.filter(({ timing }) => !isOfSession(timing));
  if (ofSessions.length + others.length === 0) return [];
  const zones = await tx.$queryRaw<{ timezone: string }[]>`
    SELECT DISTINCT p.timezone FROM participant p WHERE p.id IN (
      SELECT unnest(ARRAY[e.participant_id, e.supervisor_id])
      FROM enrolment e JOIN cohort k ON k.id = e.cohort_id WHERE k.programme_id = ${programmeId}::uuid)`;
  const plans =
    ofSessions.length > 0 ? await sessionPlans(tx, ofSessions, zones, programmeId, sessionIds) : [];
  for (const rule of others) plans.push(...(await otherPlans(tx, rule, zones, programmeId)));
  return plans;
}

async function sessionPlans(
  tx: Connection,
  rules: readonly RuleRow[],
  zones: readonly { timezone: string }[],
  programmeId: string,
  sessionIds: PlanScope["sessionIds"],
): Promise<Plan[]> {
  const sessions = await tx.$queryRaw<{ id: string; kind: SessionKind; starts_at: Date; ends_at: Date }[]>`
    SELECT id, kind, starts_at, ends_at FROM session
    WHERE programme_id = ${programmeId}::uuid AND cancelled_at IS NULL
    ${sessionIds ? sql`AND id = ANY(${sessionIds}::uuid[])` : empty}`;
  return rules.flatMap((rule) => {
    const { kinds, ids } = rule.sessions;
    const chosen = sessions.filter(
      ({ id, kind }) => (kinds?.includes(kind) ?? true) && (ids?.includes(id) ?? true),
    );
    return chosen.flatMap(({ id, starts_at, ends_at }) =>
      zones.map(({ timezone }) =>
        plan(rule, { startsAt: starts_at.getTime(), endsAt: ends_at.getTime() }, timezone, id),
      ),
    );
  });
}

/** Relative to each person's enrolment (the first, of several), to the form's due time, to the programme's days, or to nothing. */
async function otherPlans(
  tx: Connection,
  rule: RuleRow,
  zones: readonly { timezone: string }[],
  programmeId: string,
): Promise<Plan[]> {
  if (rule.timing.of === "enrolment") {
    const enrolled = await tx.$queryRaw<{ participant_id: string; timezone: string; at: Date }[]>`
      SELECT e.participant_id, p.timezone, min(e.enrolled_at) AS at
      FROM enrolment e JOIN cohort k ON k.id = e.cohort_id JOIN participant p ON p.id = ${readerOf(sql`${rule.asks}`)}
      WHERE k.programme_id = ${programmeId}::uuid
        ${rule.cohort_id === null ? empty : sql`AND k.id = ${rule.cohort_id}::uuid`}
      GROUP BY e.participant_id, p.timezone`;
    return enrolled.map(({ participant_id, timezone, at }) =>
      plan(rule, moment(at.getTime()), timezone, null, participant_id),
    );
  }
  const base = rule.timing.of === "formDue" ? rule.closes_at : await dayOf(tx, rule.timing, programmeId);
  // Nothing is relative to the due time of a form that stays open.
  return base === null ? [] : zones.map(({ timezone }) => plan(rule, moment(base.getTime()), timezone, null));
}

/** Noon of the programme's first or last day. */
async function dayOf(tx: Connection, { of }: Timing, programmeId: string): Promise<Date | null> {
  const day = of === "courseStart" ? sql`starts_on` : sql`ends_on`;
  const [programme] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT (${day} + time '12:00') AT TIME ZONE timezone AS at FROM programme WHERE id = ${programmeId}::uuid`;
  return programme?.at ?? null;
}

const moment = (at: number): Occasion => ({ startsAt: at, endsAt: at });

function plan(
  rule: RuleRow,
  occasion: Occasion,
  timezone: string,
  sessionId: string | null,
  participantId: string | null = null,
): Plan {
  const { dueAt, expiresAt } = whenDue(rule.timing, occasion, timezone);
  // A form that takes no more answers is not asked for.
  const useEndsAt = Math.min(expiresAt, rule.closes_at?.getTime() ?? Infinity);
  return {
    ...{ rule_id: rule.id, cohort_id: rule.cohort_id, session_id: sessionId, participant_id: participantId },
    ...{ asks: rule.asks, timezone, due_at: instant(dueAt), expires_at: instant(useEndsAt) },
  };
}
