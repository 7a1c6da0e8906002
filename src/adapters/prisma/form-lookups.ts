/** Forms as conversations see them: which ones wait for somebody, and one of them with what was answered. */
import { occasionKey } from "../../core/form/answer.ts";
import { answersSchema } from "../../core/form/answer.ts";
import type { FormFact, FormKey, OpenForm } from "../../core/form/answering.ts";
import { formSchema, type FormKind } from "../../core/form/form.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { AskedLookup } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { concerns } from "./concerns.ts";
import { Prisma } from "./generated/client.ts";
import { aboutText, isAskedBySupervision } from "./supervised.ts";

const { sql } = Prisma;

/** A session is asked about for so long after its end. */
const ASKED_FOR_MS = 30 * 24 * 60 * 60_000;
const MOST_OPEN = 50;

/** True for the form `f` while it takes answers. */
export const takesAnswers = (now: number) =>
  sql`(f.closed_at IS NULL AND coalesce(f.closes_at > ${instant(now)}::timestamptz, true))`;

/** The form's version that is asked now, as the row `v`; none before the first is published. */
export const publishedVersion = sql`LATERAL (SELECT * FROM form_version v WHERE v.form_id = f.id AND v.published_at IS NOT NULL
  ORDER BY v.number DESC LIMIT 1) v`;

/** Is this participant, a column of the question `q`, enrolled in the programme of the form `f`? */
const isEnrolled = sql`EXISTS (SELECT FROM enrolment e JOIN cohort k ON k.id = e.cohort_id
  WHERE k.programme_id = f.programme_id AND e.participant_id = q.participant_id)`;

/** Who the form of the version `v` asks. */
const asks = sql`(v.definition ->> 'asks')`;

/** Whom, or which unit, a supervisor is asked about, in the language of the participant of the question `q`. */
export const aboutName = (
  participantId: Prisma.Sql,
) => sql`(SELECT coalesce(t.name ->> (SELECT r.language FROM participant r
    WHERE r.id = q.participant_id), t.name ->> 'vi', t.name ->> 'en', t.name ->> 'ja')
  FROM (SELECT ${aboutText(asks, participantId, sql`f.programme_id`)} AS name) t)`;

/** Is the form `f`, published as `v`, asked of the participant of the question `q` of its session `s` and about whom it is? */
export const isAskedOf = sql`(CASE ${asks} WHEN 'participant' THEN q.about_id IS NULL AND ${isEnrolled}
    ELSE EXISTS (SELECT FROM enrolment e JOIN cohort k ON k.id = e.cohort_id WHERE k.programme_id = f.programme_id
      AND e.participant_id = q.about_id AND e.supervisor_id = q.participant_id AND ${isAskedBySupervision(asks)}) END
  AND CASE v.definition ->> 'per'
    WHEN 'session' THEN s.id IS NOT NULL AND ${concerns("s", sql`q.participant_id`)}
    ELSE q.session_id IS NULL END)`;

interface OpenRow {
  readonly n: number;
  readonly form_id: string;
  readonly session_id: string | null;
  readonly about_id: string | null;
  readonly kind: FormKind;
  readonly title: LocalText;
  readonly session: OpenForm["session"];
  readonly about: string | null;
  readonly is_begun: boolean;
}

/** Of each participant, those that they have not sent as often as they may. */
export async function answerOpenForms(
  db: Connection,
  asked: readonly AskedLookup[],
  now: number,
  put: (one: AskedLookup, answer: readonly OpenForm[]) => void,
): Promise<void> {
  const input = asked.map(({ participant }, n) => ({ n, participant_id: participant?.id ?? null }));
  const at = sql`${instant(now)}::timestamptz`;
  const found = await db.$queryRaw<OpenRow[]>`
    SELECT q.n, w.* FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, participant_id uuid)
    CROSS JOIN LATERAL (
      SELECT f.id::text AS form_id, o.session_id::text, o.about_id::text, v.definition ->> 'kind' AS kind,
        v.definition -> 'title' AS title, o.session, o.about, coalesce(a.is_begun, false) AS is_begun
      FROM form f CROSS JOIN ${publishedVersion}
      CROSS JOIN LATERAL (
        SELECT NULL::uuid AS session_id, NULL::uuid AS about_id, NULL::jsonb AS session, NULL::text AS about,
          f.created_at AS since
        WHERE v.definition ->> 'per' = 'course' AND ${asks} = 'participant' AND ${isEnrolled}
        UNION ALL
        SELECT s.id, NULL, jsonb_build_object('title', s.title, 'date', s.date), NULL, s.ends_at FROM session s
        WHERE v.definition ->> 'per' = 'session' AND s.programme_id = f.programme_id AND s.cancelled_at IS NULL
          AND s.ends_at <= ${at} AND s.ends_at > ${instant(now - ASKED_FOR_MS)}::timestamptz
          AND ${concerns("s", sql`q.participant_id`)}
        UNION ALL
        SELECT DISTINCT NULL::uuid, e.participant_id, NULL::jsonb,
          ${aboutName(sql`e.participant_id`)}, f.created_at
        FROM enrolment e JOIN cohort k ON k.id = e.cohort_id
        WHERE k.programme_id = f.programme_id AND e.supervisor_id = q.participant_id AND ${isAskedBySupervision(asks)}
      ) o
      LEFT JOIN LATERAL (
        SELECT count(a.submitted_at) AS sent, bool_or(a.submitted_at IS NULL) AS is_begun FROM answering a
        WHERE a.form_id = f.id AND a.participant_id = q.participant_id
          AND a.session_id IS NOT DISTINCT FROM o.session_id AND a.about_id IS NOT DISTINCT FROM o.about_id
      ) a ON true
      WHERE ${takesAnswers(now)} AND (coalesce(a.is_begun, false)
        OR coalesce(a.sent, 0) < coalesce((v.definition #>> '{quiz,attempts}')::int, 1))
      ORDER BY coalesce(a.is_begun, false) DESC, o.since DESC, f.slug, o.about LIMIT ${MOST_OPEN}
    ) w`;
  asked.forEach((one, n) => {
    const mine = found.filter((row) => row.n === n);
    put(
      one,
      mine.map(({ form_id, session_id, about_id, kind, title, session, about, is_begun }) => ({
        key: { formId: form_id, sessionId: session_id, aboutId: about_id },
        ...{ kind, title, session, about, isBegun: is_begun },
      })),
    );
  });
}

interface FormRow {
  readonly n: number;
  readonly version_id: string;
  readonly definition: unknown;
  readonly is_open: boolean;
  readonly session: FormFact["session"];
  readonly about: string | null;
  readonly draft: { attempt: number; seed: number; startedAt: number; answers: unknown } | null;
  readonly sent: number;
  readonly fresh_seed: number;
}

/** Locks the participants first: their other conversations wait here until this turn is committed. */
export async function answerForms(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "form"; key: FormKey } })[],
  now: number,
  put: (one: AskedLookup, answer: FormFact | null) => void,
): Promise<void> {
  const people = asked.flatMap(({ participant }) => (participant ? [participant.id] : []));
  await db.$queryRaw`
    SELECT id FROM participant WHERE id = ANY(${people}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const input = asked.map(({ lookup: { key }, participant }, n) => ({
    ...{ n, participant_id: participant?.id ?? null, form_id: key.formId },
    ...{ session_id: key.sessionId, about_id: key.aboutId, occasion: occasionKey(key) },
  }));
  // A statement of its own: it must see what the last holder of the lock has committed.
  const found = await db.$queryRaw<FormRow[]>`
    SELECT q.n, coalesce(d.form_version_id, v.id)::text AS version_id, coalesce(d.definition, v.definition) AS definition,
      ${takesAnswers(now)} AS is_open, CASE WHEN q.about_id IS NOT NULL THEN ${aboutName(sql`q.about_id`)} END AS about,
      CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('title', s.title, 'date', s.date) END AS session,
      CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('attempt', d.attempt, 'seed', d.seed, 'answers', d.answers,
        'startedAt', extract(epoch FROM d.started_at) * 1000) END AS draft,
      (SELECT count(*)::int FROM answering a WHERE a.form_id = f.id AND a.participant_id = q.participant_id
        AND a.occasion = q.occasion AND a.submitted_at IS NOT NULL) AS sent,
      floor(random() * 2147483647)::int AS fresh_seed
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, participant_id uuid, form_id uuid, session_id uuid,
      about_id uuid, occasion text)
    JOIN form f ON f.id = q.form_id
    CROSS JOIN ${publishedVersion}
    LEFT JOIN LATERAL (
      SELECT a.*, w.definition FROM answering a JOIN form_version w ON w.id = a.form_version_id
      WHERE a.form_id = f.id AND a.participant_id = q.participant_id AND a.occasion = q.occasion
        AND a.submitted_at IS NULL ORDER BY a.attempt DESC LIMIT 1
    ) d ON true
    LEFT JOIN session s ON s.id = q.session_id AND s.programme_id = f.programme_id
    WHERE ${isAskedOf}`;
  asked.forEach((one, n) => {
    const row = found.find((other) => other.n === n);
    if (!row) return put(one, null);
    const { version_id, definition, is_open, session, about, draft, sent, fresh_seed } = row;
    put(one, {
      ...{ versionId: version_id, form: formSchema.parse(definition), isOpen: is_open, session, about, sent },
      draft: draft && { ...draft, answers: answersSchema.parse(draft.answers) },
      freshSeed: fresh_seed,
    });
  });
}
