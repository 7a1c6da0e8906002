/** Choosing places in transcripts: the same rules, without a database. */
import type { PlaceAnswer } from "../../src/core/flow/lookups.ts";
import { settle, type Asked, type Offer, type Place } from "../../src/core/programme/places.ts";
import type { Session } from "../../src/core/programme/session.ts";
import { MAKE_UPS, SESSIONS, VISITS } from "./cast.ts";

const CLOSES_AT = Date.parse("2026-11-27T18:00:00+07:00");
const SET = "00000000-0000-4000-8000-00000000000a";
const TITLE = { vi: "Chuyến đi thực tế", ja: "現地視察", en: "Field visit" };

/** Sessions of the cast have words as ids; choices carry UUIDs. */
const idOf = (session: Session): string =>
  `00000000-0000-4000-9000-${String(SESSIONS.indexOf(session)).padStart(12, "0")}`;
const visible = (session: Session): Session => ({ ...session, id: idOf(session) });

export class Choosing {
  private readonly absentFrom = new Set<string>();
  private places: readonly Place[] = Object.entries(VISITS).flatMap(([name, { taken }]) => {
    const sessionId = idOf(named(name));
    return taken.map((participantId): Place => ({ participantId, sessionId, status: "taken" }));
  });

  /** Who said so may make up for it. */
  missed(sessionId: string): void {
    this.absentFrom.add(sessionId);
  }

  offers(me: string, saidAbsent: readonly string[]): Offer[] {
    const missed = new Set([...this.absentFrom, ...saidAbsent]);
    const makeUps = Object.entries(MAKE_UPS).filter(([, of]) => missed.has(of));
    const visits: Offer = {
      ...{ id: SET, title: TITLE, isMakeUp: false, closesAt: CLOSES_AT },
      sessions: Object.keys(VISITS).map((name) => this.offered(named(name), me, VISITS[name]?.capacity ?? 0)),
    };
    const given = makeUps.map(([name, of]): Offer => {
      const session = named(name);
      const id = saidAbsent.includes(of) ? of : SET.replace("a", "b");
      const sessions = [this.offered(session, me, null)];
      return { id, title: named(of).title, isMakeUp: true, closesAt: CLOSES_AT, sessions };
    });
    return [visits, ...given];
  }

  ask(me: string, sessionId: string, asked: Asked, now: number): PlaceAnswer {
    const nobody = { session: null, givenUp: null, ahead: 0, offerId: SET, closesAt: CLOSES_AT };
    const session = SESSIONS.find((one) => idOf(one) === sessionId);
    if (!session) return { ...nobody, is: "unknown" };
    if (now >= CLOSES_AT) return { ...nobody, session: visible(session), is: "closed" };
    const capacities = new Map(
      Object.entries(VISITS).map(([name, { capacity }]) => [idOf(named(name)), capacity as number | null]),
    );
    for (const name of Object.keys(MAKE_UPS)) capacities.set(idOf(named(name)), null);
    const { is, ahead, givenUp, places } = settle({ capacities, places: this.places }, me, sessionId, asked);
    this.places = places;
    const left = SESSIONS.find((one) => idOf(one) === givenUp);
    return { ...nobody, is, ahead, session: visible(session), givenUp: left ? visible(left) : null };
  }

  private offered(session: Session, me: string, capacity: number | null): Offer["sessions"][number] {
    const here = this.places.filter((one) => one.sessionId === idOf(session));
    const taken = here.filter(({ status }) => status === "taken").length;
    return {
      session: visible(session),
      left: capacity === null ? null : capacity - taken,
      waiting: here.length - taken,
      mine: here.find(({ participantId }) => participantId === me)?.status ?? null,
    };
  }
}

function named(id: string): Session {
  const session = SESSIONS.find((one) => one.id === id);
  if (!session) throw new Error(id);
  return session;
}
