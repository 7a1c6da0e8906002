/** Which session's screen shows a code: a lookup of turns. */
import type { CheckInAnswer } from "../../core/flow/lookups.ts";
import { CHECK_IN_BEFORE_MS, type Seen } from "../../core/programme/attendance.ts";
import { codesGoodAt } from "../../core/programme/check-in-code.ts";
import type { Session } from "../../core/programme/session.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import type { AskedLookup } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { concerns } from "./concerns.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";

const HOUR_MS = 60 * 60_000;

interface OpenSession {
  readonly n: number;
  readonly session: Session;
  readonly seen: Seen | null;
}

/** Of each participant only the sessions that concern them, at the moment when they said it. */
export async function answerCheckIns(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "checkIn"; code: string; at: number } })[],
  now: number,
  secrets: Pick<Secrets, "fingerprint">,
  put: (one: AskedLookup, answer: CheckInAnswer) => void,
): Promise<void> {
  const input = asked.map(({ lookup, participant }, n) => ({
    n,
    participant_id: participant?.id ?? null,
    at: instant(lookup.at),
  }));
  const open = await db.$queryRaw<OpenSession[]>`
    SELECT q.n, ${sessionJson} AS session, a.seen
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, participant_id uuid, at timestamptz)
    JOIN session s ON s.starts_at <= q.at + make_interval(secs => ${CHECK_IN_BEFORE_MS / 1_000}) AND s.ends_at > q.at
      AND s.cancelled_at IS NULL AND ${concerns("s", Prisma.sql`q.participant_id`)}
    JOIN programme g ON g.id = s.programme_id LEFT JOIN venue v ON v.id = s.venue_id
    LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = q.participant_id
    ORDER BY q.n, s.starts_at, s.id`;
  const wrong = await readWrong(db, asked, now);
  asked.forEach((one, n) => {
    const { code, at } = one.lookup;
    const mine = open.filter((row) => row.n === n);
    const meant = mine.find(({ session }) => codesGoodAt(session.id, at, secrets.fingerprint).includes(code));
    put(one, {
      session: meant?.session ?? null,
      seen: meant?.seen ?? null,
      open: mine.length,
      wrongByContact: wrong.get(one.conversation.contactId) ?? 0,
    });
  });
}

/** Wrong check-in codes of the last hour, by contact. */
async function readWrong(
  db: Connection,
  asked: readonly AskedLookup[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const found = await db.$queryRaw<{ contact_id: string; tries: number }[]>`
    SELECT contact_id::text, count(*)::int AS tries FROM code_try
    WHERE kind = 'checkIn' AND tried_at > ${instant(now - HOUR_MS)}::timestamptz
      AND contact_id = ANY(${asked.map(({ conversation }) => conversation.contactId)}::uuid[])
    GROUP BY contact_id`;
  return new Map(found.map(({ contact_id, tries }) => [contact_id, tries]));
}
