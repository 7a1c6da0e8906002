/** What people may choose from, and their wishes for places: lookups of turns. */
import type { PlaceAnswer } from "../../core/flow/lookups.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { Asked, Offer, OfferedSession, PlaceStatus } from "../../core/programme/places.ts";
import type { Session } from "../../core/programme/session.ts";
import type { AskedLookup } from "../../services/ports/turn-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { isByPlace, isOpenTo } from "./concerns.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";
import { settlePlace } from "./places.ts";

const NOTHING: PlaceAnswer = {
  ...{ is: "unknown", session: null, givenUp: null, ahead: 0, offerId: null, closesAt: 0 },
};

/** One after the other, in the order in which they wrote: each sees what the one before was given. */
export async function answerPlaces(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "place"; sessionId: string; asked: Asked } })[],
  now: number,
  put: (one: AskedLookup, answer: PlaceAnswer) => void,
): Promise<void> {
  const firstEvent = ({ conversation: { events } }: AskedLookup) => events[0]?.id ?? 0n;
  for (const one of [...asked].sort((a, b) => (firstEvent(a) < firstEvent(b) ? -1 : 1))) {
    const { participant, lookup } = one;
    const wish = { participantId: participant?.id ?? "", ...lookup, isStaff: false };
    put(one, participant ? await settlePlace(db, wish, now) : NOTHING);
  }
}

interface OfferRow {
  readonly n: number;
  readonly offer_id: string;
  readonly title: LocalText;
  readonly is_make_up: boolean;
  readonly closes_at: Date;
  readonly session: Session;
  readonly capacity: number | null;
  readonly taken: number;
  readonly waiting: number;
  readonly mine: PlaceStatus | null;
}

export async function answerOffers(
  db: Connection,
  asked: readonly (AskedLookup & { lookup: { type: "offers"; saidAbsent: readonly string[] } })[],
  now: number,
  put: (one: AskedLookup, answer: readonly Offer[]) => void,
): Promise<void> {
  const input = asked.map(({ lookup, participant }, n) => ({
    n,
    participant_id: participant?.id ?? null,
    said_absent: lookup.saidAbsent,
  }));
  const who = Prisma.sql`q.participant_id`;
  const saidAbsent = Prisma.sql`q.said_absent ? s.makes_up_for_id::text`;
  const count = (status: PlaceStatus) =>
    Prisma.sql`(SELECT count(*)::int FROM place l WHERE l.session_id = s.id AND l.status = ${status})`;
  const found = await db.$queryRaw<OfferRow[]>`
    SELECT q.n, coalesce(c.id, o.id)::text AS offer_id, coalesce(c.title, o.title) AS title, c.id IS NULL AS is_make_up,
      coalesce(c.closes_at, s.starts_at) AS closes_at, ${sessionJson} AS session, s.capacity,
      ${count("taken")} AS taken, ${count("waiting")} AS waiting, m.status AS mine
    FROM jsonb_to_recordset(${rows(input)}::jsonb) AS q(n int, participant_id uuid, said_absent jsonb)
    JOIN session s ON ${isByPlace("s")} AND s.starts_at > ${instant(now)}::timestamptz AND s.cancelled_at IS NULL
    JOIN programme g ON g.id = s.programme_id LEFT JOIN venue v ON v.id = s.venue_id
    LEFT JOIN choice_set c ON c.id = s.choice_set_id LEFT JOIN session o ON o.id = s.makes_up_for_id
    LEFT JOIN place m ON m.session_id = s.id AND m.participant_id = ${who}
    WHERE m.status IS NOT NULL OR ${isOpenTo("s", who, now, { saidAbsent })}
    ORDER BY q.n, closes_at, offer_id, s.starts_at, s.id`;
  asked.forEach((one, n) => {
    const offers = new Map<string, Offer>();
    for (const row of found.filter((row) => row.n === n)) {
      const known = offers.get(row.offer_id);
      offers.set(row.offer_id, {
        ...{ id: row.offer_id, title: row.title, isMakeUp: row.is_make_up },
        // Of several make-up sessions, until the last begins.
        closesAt: Math.max(known?.closesAt ?? 0, row.closes_at.getTime()),
        sessions: [...(known?.sessions ?? []), offered(row)],
      });
    }
    put(one, [...offers.values()]);
  });
}

const offered = ({ session, capacity, taken, waiting, mine }: OfferRow): OfferedSession => ({
  ...{ session, waiting, mine },
  left: capacity === null ? null : Math.max(0, capacity - taken),
});
