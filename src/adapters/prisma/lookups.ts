/** Answers what steps ask in the middle of their turns: one query per kind of question, for all conversations. */
import type { Purpose } from "../../core/audience/consent.ts";
import type {
  ConsentsAnswer,
  InviteCodeAnswer,
  KeptDataAnswer,
  Lookup,
  LookupAnswer,
  LookupAnswers,
} from "../../core/flow/lookups.ts";
import type { ParticipantFact } from "../../core/programme/participant.ts";
import type { Session } from "../../core/programme/session.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import type { AskedLookup } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { answerCheckIns } from "./check-in-lookup.ts";
import { isByPlace } from "./concerns.ts";
import { coordinatorJson, participantJson, sessionJson } from "./fact-json.ts";
import { answerOffers, answerPlaces } from "./place-lookups.ts";
import { answerForms, answerOpenForms } from "./form-lookups.ts";
import { Prisma } from "./generated/client.ts";
import { programmesOf, readAudiences, readLastBroadcast, readSubjects } from "./lookups-of-staff.ts";
import { readOutcome } from "./outcome-store.ts";

/** Sessions in one answer. */
const MAX_SESSIONS = 200;
const HOUR_MS = 60 * 60_000;

/** Answers in the order asked. */
export async function answerLookups(
  db: Connection,
  asked: readonly AskedLookup[],
  now: number,
  secrets: Pick<Secrets, "fingerprint">,
): Promise<readonly LookupAnswer[]> {
  const answers = new Map<AskedLookup, LookupAnswer>();
  const ofType = <Type extends Lookup["type"]>(type: Type) =>
    asked.filter((one): one is AskedLookup & { lookup: { type: Type } } => one.lookup.type === type);
  const put = (one: AskedLookup, answer: LookupAnswer) => answers.set(one, answer);

  const sessions = ofType("sessions");
  if (sessions.length > 0) await answerSessions(db, sessions, put);
  const codes = ofType("inviteCode");
  if (codes.length > 0) await answerInviteCodes(db, codes, now, put);
  const phones = ofType("phone");
  if (phones.length > 0) await answerPhones(db, phones, now, secrets, put);
  const participants = ofType("participant");
  if (participants.length > 0) await answerParticipants(db, participants, put);
  const consents = ofType("consents");
  if (consents.length > 0) await answerConsents(db, consents, put);
  const kept = ofType("keptData");
  if (kept.length > 0) await answerKeptData(db, kept, put);
  const reminders = ofType("reminder");
  if (reminders.length > 0) await answerReminders(db, reminders, put);
  const checkIns = ofType("checkIn");
  if (checkIns.length > 0) await answerCheckIns(db, checkIns, now, secrets, put);
  await answerPlaces(db, ofType("place"), now, put);
  const offers = ofType("offers");
  if (offers.length > 0) await answerOffers(db, offers, now, put);
  for (const one of ofType("audiences")) put(one, await readAudiences(db, one.lookup.programmeId, now));
  for (const one of ofType("lastBroadcast"))
    put(one, one.coordinator && (await readLastBroadcast(db, one.coordinator)));
  for (const one of ofType("subjects"))
    put(one, await readSubjects(db, one.coordinator, one.lookup.from, one.lookup.to));
  for (const one of ofType("outcome")) {
    const outcome = await readOutcome(db, programmesOf(one.coordinator), one.lookup.of);
    put(one, outcome && { outcome });
  }
  const openForms = ofType("openForms");
  if (openForms.length > 0) await answerOpenForms(db, openForms, now, put);
  const forms = ofType("form");
  if (forms.length > 0) await answerForms(db, forms, now, put);
  return asked.map((one) => answers.get(one) as LookupAnswer);
}

type Put<Answer extends keyof LookupAnswers> = (one: AskedLookup, answer: LookupAnswers[Answer]) => void;

/** Sessions of some cohorts, or of public programmes (`cohorts` null), between two local days. */
interface SessionsQuestion {
  readonly n: number;
  readonly cohorts: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

/** As quick among very many sessions as among few: `npm run bench` compares, a test looks at the plan. */
export function sessionsSql(questions: readonly SessionsQuestion[]): Prisma.Sql {
  return Prisma.sql`
    SELECT q.n, ${sessionJson} AS session, ${isByPlace("s")} AS is_by_place
    FROM jsonb_to_recordset(${rows(questions)}::jsonb)
      AS q(n int, cohorts jsonb, "from" date, "to" date)
    CROSS JOIN LATERAL (
      SELECT s.* FROM session s
      WHERE s.date BETWEEN q."from" AND q."to"
        -- By the programmes first: of these the days are indexed, however many sessions there are elsewhere.
        AND s.programme_id IN (
          SELECT o.id FROM programme o WHERE q.cohorts IS NULL AND o.is_public
          UNION ALL SELECT k.programme_id FROM jsonb_array_elements_text(q.cohorts) AS own JOIN cohort k ON k.id = own::uuid)
        AND (q.cohorts IS NULL OR EXISTS (
          SELECT FROM session_cohort c WHERE c.session_id = s.id AND q.cohorts ? c.cohort_id::text))
      ORDER BY s.starts_at, s.id LIMIT ${MAX_SESSIONS}
    ) s
    JOIN programme g ON g.id = s.programme_id
    LEFT JOIN venue v ON v.id = s.venue_id
    ORDER BY q.n, s.starts_at, s.id`;
}

async function answerSessions(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "sessions"; from: string; to: string } })[],
  put: Put<"sessions">,
): Promise<void> {
  // A class of people asks the same question: it is put once.
  const questions = new Map<string, SessionsQuestion>();
  const keyed = asked.map((one) => {
    const cohorts = one.participant
      ? one.participant.enrolments.map(({ cohortId }) => cohortId).sort()
      : null;
    const { from, to } = one.lookup;
    const key = JSON.stringify([cohorts, from, to]);
    if (!questions.has(key)) questions.set(key, { n: questions.size, cohorts, from, to });
    return { one, key };
  });
  const found = await db.$queryRaw<{ n: number; session: Session; is_by_place: boolean }[]>(
    sessionsSql([...questions.values()]),
  );
  const chosen = found.flatMap(({ is_by_place, session }) => (is_by_place ? [session.id] : []));
  const hasPlace = chosen.length > 0 ? await readPlaces(db, asked, chosen) : () => false;
  for (const { one, key } of keyed) {
    const n = questions.get(key)?.n ?? -1;
    const mine = found.filter(
      (row) =>
        row.n === n && (!row.is_by_place || !one.participant || hasPlace(one.participant.id, row.session.id)),
    );
    put(
      one,
      mine.map(({ session }) => session),
    );
  }
}

/** Who has a place at which of these sessions. */
async function readPlaces(
  db: Connection,
  asked: readonly AskedLookup[],
  sessionIds: readonly string[],
): Promise<(participantId: string, sessionId: string) => boolean> {
  const people = asked.flatMap(({ participant }) => (participant ? [participant.id] : []));
  const found = await db.$queryRaw<{ place: string }[]>`
    SELECT participant_id || ' ' || session_id AS place FROM place
    WHERE status = 'taken' AND session_id = ANY(${sessionIds}::uuid[]) AND participant_id = ANY(${people}::uuid[])`;
  const places = new Set(found.map(({ place }) => place));
  return (participantId, sessionId) => places.has(`${participantId} ${sessionId}`);
}

async function answerReminders(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "reminder"; id: string } })[],
  put: Put<"reminder">,
): Promise<void> {
  const input = asked.map(({ lookup, participant }, n) => ({
    n,
    id: lookup.id,
    participant_id: participant?.id ?? null,
  }));
  const found = await db.$queryRaw<{ n: number; session: Session }[]>`
    SELECT DISTINCT ON (q.n, s.starts_at, s.id) q.n, ${sessionJson} AS session
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, id uuid, participant_id uuid)
    JOIN reminder r ON r.id = q.id AND r.participant_id = q.participant_id
    JOIN reminder o ON o.id = r.id OR (o.delivery_id = r.delivery_id AND o.participant_id = r.participant_id)
    JOIN session s ON s.id = o.session_id JOIN programme g ON g.id = s.programme_id
    LEFT JOIN venue v ON v.id = s.venue_id
    ORDER BY q.n, s.starts_at, s.id`;
  asked.forEach((one, n) => {
    const sessions = found.filter((row) => row.n === n).map(({ session }) => session);
    put(one, sessions);
  });
}

async function answerInviteCodes(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "inviteCode"; code: string } })[],
  now: number,
  put: Put<"inviteCode">,
): Promise<void> {
  const input = asked.map(({ lookup, conversation }, n) => ({
    n,
    code: normaliseCode(lookup.code),
    contact_id: conversation.contactId,
    account_id: conversation.accountId,
  }));
  const found = await db.$queryRaw<(WrongTries & Pick<InviteCodeAnswer, "participant" | "coordinator">)[]>`
    SELECT
      (SELECT ${coordinatorJson} FROM invite_code i JOIN coordinator o ON o.id = i.coordinator_id
        WHERE i.code = q.code AND i.revoked_at IS NULL AND o.removed_at IS NULL) AS coordinator,
      (SELECT ${participantJson} FROM invite_code i JOIN participant p ON p.id = i.participant_id
        WHERE i.code = q.code AND i.revoked_at IS NULL) AS participant,
      ${wrongTries(now)}
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, code text, contact_id uuid, account_id uuid)
    ORDER BY q.n`;
  asked.forEach((one, n) => {
    const answer: InviteCodeAnswer = {
      ...{ participant: null, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 },
      ...found[n],
    };
    put(one, answer);
  });
}

interface WrongTries {
  readonly wrongByContact: number;
  readonly wrongOnAccount: number;
}

/** Wrong codes and numbers of the last hour, for the row of questions called `q`. */
function wrongTries(now: number): Prisma.Sql {
  const since = instant(now - HOUR_MS);
  return Prisma.sql`
    (SELECT count(*)::int FROM code_try t
      WHERE t.contact_id = q.contact_id AND t.kind = 'invite' AND t.tried_at > ${since}::timestamptz) AS "wrongByContact",
    (SELECT count(*)::int FROM code_try t
      WHERE t.account_id = q.account_id AND t.kind = 'invite' AND t.tried_at > ${since}::timestamptz) AS "wrongOnAccount"`;
}

/** At most a handful share a number; beyond that it is the office's. */
const MAX_SHARING = 10;

async function answerPhones(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "phone"; phone: string } })[],
  now: number,
  secrets: Pick<Secrets, "fingerprint">,
  put: Put<"phone">,
): Promise<void> {
  const input = asked.map(({ lookup, conversation }, n) => ({
    n,
    phone_hash: secrets.fingerprint(lookup.phone),
    contact_id: conversation.contactId,
    account_id: conversation.accountId,
  }));
  const found = await db.$queryRaw<(WrongTries & { participants: ParticipantFact[] })[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(${participantJson}), '[]') FROM (
        SELECT * FROM participant WHERE phone_hash = q.phone_hash ORDER BY id LIMIT ${MAX_SHARING}) p) AS participants,
      ${wrongTries(now)}
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, phone_hash text, contact_id uuid, account_id uuid)
    ORDER BY q.n`;
  asked.forEach((one, n) => {
    put(one, { participants: [], wrongByContact: 0, wrongOnAccount: 0, ...found[n] });
  });
}

async function answerParticipants(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "participant"; id: string } })[],
  put: Put<"participant">,
): Promise<void> {
  const ids = asked.map(({ lookup }) => lookup.id);
  const found = await db.$queryRaw<{ participant: ParticipantFact }[]>`
    SELECT ${participantJson} AS participant FROM participant p WHERE p.id = ANY(${ids}::uuid[])`;
  for (const one of asked)
    put(one, found.find(({ participant }) => participant.id === one.lookup.id)?.participant ?? null);
}

/** As stored: upper-case, letters and digits only, whatever width they were typed in. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
}

async function answerConsents(
  db: Connection,
  asked: readonly AskedLookup[],
  put: Put<"consents">,
): Promise<void> {
  const found = await db.$queryRaw<
    { contact_id: string; purpose: Purpose; granted: boolean; notice_version: string }[]
  >`
    SELECT DISTINCT ON (contact_id, purpose) contact_id, purpose, granted, notice_version
    FROM consent WHERE contact_id = ANY(${asked.map(({ conversation }) => conversation.contactId)}::uuid[])
    ORDER BY contact_id, purpose, id DESC`;
  for (const one of asked) {
    const answer: ConsentsAnswer = {};
    for (const row of found.filter((row) => row.contact_id === one.conversation.contactId))
      answer[row.purpose] = { granted: row.granted, noticeVersion: row.notice_version };
    put(one, answer);
  }
}

async function answerKeptData(
  db: Connection,
  asked: readonly AskedLookup[],
  put: Put<"keptData">,
): Promise<void> {
  const found = await db.$queryRaw<(KeptDataAnswer & { contactId: string })[]>`
    SELECT c.id AS "contactId", (extract(epoch FROM c.created_at) * 1000)::float8 AS since,
      (SELECT count(*)::int FROM inbound_event e WHERE e.contact_id = c.id
        AND e.event #>> '{happening,type}' IN ('messageReceived', 'choiceTapped')) AS received,
      (SELECT count(*)::int FROM delivery d WHERE d.contact_id = c.id
        AND d.status IN ('sent', 'delivered', 'read', 'unknown')) AS sent
    FROM contact c WHERE c.id = ANY(${asked.map(({ conversation }) => conversation.contactId)}::uuid[])`;
  for (const one of asked) {
    const { since, received, sent } = found.find(
      ({ contactId }) => contactId === one.conversation.contactId,
    ) ?? { since: 0, received: 0, sent: 0 };
    put(one, { since, received, sent });
  }
}
