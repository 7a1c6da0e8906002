/** Places at sessions that people choose among, under the lock of all sessions of the choice. For turns and for staff. */
import type { PlaceAnswer } from "../../core/flow/lookups.ts";
import { settle, moveUp, type Asked, type Choice, type Place } from "../../core/programme/places.ts";
import type { Session } from "../../core/programme/session.ts";
import { instant, rows, type Connection } from "./client.ts";
import { isByPlace, isOpenTo } from "./concerns.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";
import { planReminders } from "./plan-reminders.ts";

const { sql } = Prisma;

export interface PlaceWish {
  readonly participantId: string;
  readonly sessionId: string;
  readonly asked: Asked;
  /** Staff are not held to the deadline, nor to who was absent. */
  readonly isStaff: boolean;
}

interface LockedSession {
  readonly id: string;
  readonly capacity: number | null;
  readonly choice_set_id: string | null;
  readonly makes_up_for_id: string | null;
  readonly programme_id: string;
  readonly starts_at: Date;
  readonly closes_at: Date;
  readonly is_cancelled: boolean;
}

/** The choice that a session belongs to, its sessions locked until the transaction ends. */
export async function lockChoice(tx: Connection, sessionId: string): Promise<readonly LockedSession[]> {
  // In one order, so that two who choose at once never wait crosswise.
  return tx.$queryRaw<LockedSession[]>`
    SELECT s.id::text, s.capacity, s.choice_set_id::text, s.makes_up_for_id::text, s.programme_id::text, s.starts_at,
      coalesce((SELECT c.closes_at FROM choice_set c WHERE c.id = s.choice_set_id), s.starts_at) AS closes_at,
      s.cancelled_at IS NOT NULL AS is_cancelled
    FROM session s
    WHERE ${isByPlace("s")} AND EXISTS (SELECT FROM session o WHERE o.id = ${sessionId}::uuid
      AND (o.id = s.id OR o.choice_set_id = s.choice_set_id
        OR (coalesce(o.choice_set_id, s.choice_set_id) IS NULL AND o.makes_up_for_id = s.makes_up_for_id)))
    ORDER BY s.id FOR NO KEY UPDATE OF s`;
}

/** Settles one wish and writes down what follows, with the news for whoever moved up and everybody's reminders. */
export async function settlePlace(tx: Connection, wish: PlaceWish, now: number): Promise<PlaceAnswer> {
  const { participantId, sessionId, asked, isStaff } = wish;
  const sessions = await lockChoice(tx, sessionId);
  const target = sessions.find(({ id }) => id === sessionId);
  const nobody: PlaceAnswer = {
    is: "unknown",
    session: null,
    givenUp: null,
    ahead: 0,
    offerId: null,
    closesAt: 0,
  };
  if (!target) return nobody;
  const facts = {
    session: await readSession(tx, sessionId),
    offerId: target.choice_set_id ?? target.makes_up_for_id,
    closesAt: target.closes_at.getTime(),
  };
  const isOver = target.is_cancelled || target.starts_at.getTime() <= now;
  if (isOver || (!isStaff && target.closes_at.getTime() <= now)) return { ...nobody, ...facts, is: "closed" };
  if (asked !== "leave" && !(await mayCome(tx, wish, now))) return nobody;
  const choice = await readChoice(tx, sessions, now);
  const settled = settle(choice, participantId, sessionId, asked);
  await writePlaces(tx, sessions, choice.places, settled, now);
  const givenUp = settled.givenUp === null ? null : await readSession(tx, settled.givenUp);
  return { ...facts, is: settled.is, ahead: settled.ahead, givenUp };
}

/** After a place has become free by other means: who waits moves up. */
export async function moveUpAll(tx: Connection, sessionId: string, now: number): Promise<void> {
  const sessions = await lockChoice(tx, sessionId);
  const choice = await readChoice(tx, sessions, now);
  await writePlaces(tx, sessions, choice.places, moveUp(choice), now);
}

async function mayCome(
  tx: Connection,
  { participantId, sessionId, isStaff }: PlaceWish,
  now: number,
): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM session s WHERE s.id = ${sessionId}::uuid
      AND ${isOpenTo("s", sql`${participantId}::uuid`, now, { whoeverWasAbsent: isStaff })}`;
  return found.length > 0;
}

async function readSession(tx: Connection, sessionId: string): Promise<Session | null> {
  const [row] = await tx.$queryRaw<{ session: Session }[]>`
    SELECT ${sessionJson} AS session FROM session s JOIN programme g ON g.id = s.programme_id
    LEFT JOIN venue v ON v.id = s.venue_id WHERE s.id = ${sessionId}::uuid`;
  return row?.session ?? null;
}

/** Only what has not begun may be moved into. */
async function readChoice(tx: Connection, sessions: readonly LockedSession[], now: number): Promise<Choice> {
  const open = sessions.filter((one) => !one.is_cancelled && one.starts_at.getTime() > now);
  const places = await tx.$queryRaw<Place[]>`
    SELECT participant_id::text AS "participantId", session_id::text AS "sessionId", status FROM place
    WHERE session_id = ANY(${sessions.map(({ id }) => id)}::uuid[]) ORDER BY seq`;
  return { capacities: new Map(open.map(({ id, capacity }) => [id, capacity])), places };
}

async function writePlaces(
  tx: Connection,
  sessions: readonly LockedSession[],
  before: readonly Place[],
  { places, movedUp }: { readonly places: readonly Place[]; readonly movedUp: readonly Place[] },
  now: number,
): Promise<void> {
  const gone = before.filter((one) => !places.includes(one));
  const made = places.filter((one) => !before.includes(one));
  if (gone.length + made.length === 0) return;
  const setOf = new Map(sessions.map(({ id, choice_set_id }) => [id, choice_set_id]));
  const input = made.map((one) => ({ ...one, choiceSetId: setOf.get(one.sessionId) ?? null }));
  await tx.$executeRaw`
    DELETE FROM place l USING jsonb_to_recordset(${rows(gone)}::jsonb) AS t("participantId" uuid, "sessionId" uuid)
    WHERE l.participant_id = t."participantId" AND l.session_id = t."sessionId"`;
  await tx.$executeRaw`
    INSERT INTO place (session_id, participant_id, choice_set_id, status, asked_at)
    SELECT t."sessionId", t."participantId", t."choiceSetId", t.status, ${instant(now)}::timestamptz
    FROM jsonb_to_recordset(${rows(input)}::jsonb)
      AS t("sessionId" uuid, "participantId" uuid, "choiceSetId" uuid, status text)`;
  await addNews(
    tx,
    movedUp.map(({ participantId, sessionId }) => ({ participantId, sessionId, what: "movedUp" })),
    now,
  );
  const [programmeId = ""] = sessions.map(({ programme_id }) => programme_id);
  const touched = [...gone, ...made];
  await planReminders(
    tx,
    {
      programmeId,
      sessionIds: [...new Set(touched.map(({ sessionId }) => sessionId))],
      participantIds: [...new Set(touched.map(({ participantId }) => participantId))],
    },
    now,
  );
}

/** To be told by the sweep (services/places/tell-place-news.ts). */
export async function addNews(
  tx: Connection,
  news: readonly { readonly participantId: string; readonly sessionId: string; readonly what: string }[],
  now: number,
): Promise<void> {
  if (news.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO place_news (participant_id, session_id, what, created_at)
    SELECT t."participantId", t."sessionId", t.what, ${instant(now)}::timestamptz
    FROM jsonb_to_recordset(${rows(news)}::jsonb) AS t("participantId" uuid, "sessionId" uuid, what text)`;
}
