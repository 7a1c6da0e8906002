/** What people answer to forms: kept as drafts, sent as responses; of anonymous forms without a way back. */
import { occasionKey } from "../../core/form/answer.ts";
import { HANDED_IN_AFTER_MS, REMINDED_AFTER_MS } from "../../core/form/answering.ts";
import type { AnswerChange, ConversationOutcome } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { emptied } from "./emptied.ts";
import { Prisma } from "./generated/client.ts";

const { sql } = Prisma;

/** A new anonymous answer is written together with so many older ones, in any order: their rows tell nothing of when. */
const MIXED_WITH = 20;

/** In the transaction of the turns; their participants are locked since the form was looked up. */
export async function saveAnswers(
  tx: Connection,
  outcomes: readonly ConversationOutcome[],
  now: number,
): Promise<void> {
  const forgotten = outcomes.flatMap(({ forgottenEvents }) => forgottenEvents);
  if (forgotten.length > 0)
    await tx.$executeRaw`
      UPDATE inbound_event e SET event = ${emptied("e")} WHERE e.id = ANY(${forgotten.map(String)}::bigint[])`;
  const changes = outcomes.flatMap(({ answers }) => answers);
  const kept = changes.filter(({ sent }) => sent === null);
  if (kept.length > 0) await saveDrafts(tx, kept, now);
  await sendAnswers(
    tx,
    changes.filter((change) => change.sent !== null),
    now,
  );
}

/** Columns of both statements; `answers` are those of the draft. */
const input = sql`("formId" uuid, "versionId" uuid, "participantId" uuid, "sessionId" uuid, "aboutId" uuid,
  occasion text, attempt int, seed int, "startedAt" timestamptz, answers jsonb, sent jsonb, score float8,
  "maxScore" float8, "isAnonymous" boolean, "doneAt" timestamptz)`;

const milliseconds = (count: number) => sql`${count}::int * interval '1 millisecond'`;

async function saveDrafts(tx: Connection, changes: readonly AnswerChange[], now: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO answering AS a (form_id, form_version_id, participant_id, session_id, about_id, occasion, attempt, seed,
      started_at, updated_at, answers, wakes_at)
    SELECT t."formId", t."versionId", t."participantId", t."sessionId", t."aboutId", t.occasion, t.attempt, t.seed,
      t."startedAt", ${instant(now)}::timestamptz, t.answers,
      coalesce(t."startedAt" + CASE v.definition ->> 'kind' WHEN 'quiz'
          THEN (v.definition #>> '{quiz,timeLimitMinutes}')::int * interval '1 minute' + ${milliseconds(HANDED_IN_AFTER_MS)} END,
        ${instant(now)}::timestamptz + ${milliseconds(REMINDED_AFTER_MS)})
    FROM jsonb_to_recordset(${rowsOf(changes, now)}::jsonb) AS t${input} JOIN form_version v ON v.id = t."versionId"
    ON CONFLICT (form_id, participant_id, occasion, attempt) DO UPDATE
    SET answers = excluded.answers, updated_at = excluded.updated_at,
      wakes_at = CASE WHEN a.reminded_at IS NULL THEN excluded.wakes_at END
    WHERE a.submitted_at IS NULL`;
}

/** Sets of answers that are sent, each once. Their participants are locked. */
export async function sendAnswers(
  tx: Connection,
  changes: readonly AnswerChange[],
  now: number,
): Promise<void> {
  if (changes.length === 0) return;
  const anonymous = changes.filter(({ sent }) => sent?.isAnonymous);
  const forms = anonymous.map(({ key }) => key.formId);
  // The draft goes in the same moment, and one set of answers is taken once.
  await tx.$executeRaw`
    WITH t AS (SELECT * FROM jsonb_to_recordset(${rowsOf(changes, now)}::jsonb) AS t${input}), done AS (
      INSERT INTO answering AS a (form_id, form_version_id, participant_id, session_id, about_id, occasion, attempt, seed,
        started_at, updated_at, submitted_at, answers, score)
      SELECT t."formId", t."versionId", t."participantId", t."sessionId", t."aboutId", t.occasion, t.attempt, t.seed,
        t."startedAt", t."doneAt", t."doneAt", '{}', CASE WHEN NOT t."isAnonymous" THEN t.score END
      FROM t
      ON CONFLICT (form_id, participant_id, occasion, attempt) DO UPDATE
      SET answers = '{}', updated_at = excluded.updated_at, submitted_at = excluded.submitted_at, score = excluded.score
      WHERE a.submitted_at IS NULL
      RETURNING a.form_id, a.participant_id, a.occasion, a.attempt
    ), mixed AS (
      DELETE FROM response r WHERE r.id IN (
        SELECT o.id FROM response o WHERE o.form_id = ANY(${forms}::uuid[]) AND o.participant_id IS NULL
        ORDER BY random() LIMIT ${MIXED_WITH} FOR UPDATE SKIP LOCKED)
      RETURNING r.*
    )
    INSERT INTO response (form_id, form_version_id, session_id, participant_id, about_id, answers, score, max_score,
      submitted_at)
    SELECT * FROM (
      SELECT t."formId", t."versionId", t."sessionId", CASE WHEN NOT t."isAnonymous" THEN t."participantId" END,
        CASE WHEN NOT t."isAnonymous" THEN t."aboutId" END, t.sent, t.score, t."maxScore", t."doneAt"
      FROM t JOIN done d ON d.form_id = t."formId" AND d.participant_id = t."participantId"
        AND d.occasion = t.occasion AND d.attempt = t.attempt
      UNION ALL
      SELECT form_id, form_version_id, session_id, participant_id, about_id, answers, score, max_score, submitted_at
      FROM mixed
    ) w ORDER BY random()`;
  if (anonymous.length > 0) await forgetReplies(tx, anonymous);
}

/** Our replies to what is forgotten, which repeat it. What waits to be sent says only thanks. */
async function forgetReplies(tx: Connection, changes: readonly AnswerChange[]): Promise<void> {
  const people = changes.map(({ participantId, draft }) => ({
    participant_id: participantId,
    since: instant(draft.startedAt),
  }));
  await tx.$executeRaw`
    UPDATE delivery d SET contents = '[]'
    FROM jsonb_to_recordset(${rows(people)}::jsonb) AS t(participant_id uuid, since timestamptz)
    JOIN contact c ON c.participant_id = t.participant_id JOIN inbound_event e ON e.contact_id = c.id
    WHERE d.inbound_event_id = e.id AND d.contact_id = c.id AND d.created_at >= t.since
      AND d.status NOT IN ('pending', 'sending')
      AND (e.event #>> '{happening,message,type}' = 'removed' OR e.event #>> '{happening,value}' = '')`;
}

function rowsOf(changes: readonly AnswerChange[], now: number): string {
  return rows(
    changes.map(({ participantId, key, versionId, draft, sent }) => ({
      ...{ ...key, versionId, participantId, occasion: occasionKey(key) },
      ...{
        attempt: draft.attempt,
        seed: draft.seed,
        startedAt: instant(draft.startedAt),
        answers: draft.answers,
      },
      ...{ sent: sent?.answers ?? null, score: sent?.score ?? null, maxScore: sent?.maxScore ?? null },
      isAnonymous: sent?.isAnonymous ?? false,
      // Of what is anonymous only the day is known.
      doneAt: instant(sent?.isAnonymous ? now - (now % DAY_MS) : now),
    })),
  );
}

const DAY_MS = 24 * 60 * 60_000;
