/** Places at sessions that people choose among: who gets one, who waits, who moves up. Pure; the lock is the caller's. */
import type { LocalText } from "../language/language.ts";
import type { Session } from "./session.ts";

/** Sessions of one choice: as many as fit one message as choices, beside giving up and help. */
export const MAX_SESSIONS_TO_CHOOSE = 10;

export type PlaceStatus = "taken" | "waiting";

/** Sessions to choose among, as one participant sees them. */
export interface Offer {
  /** The choice set's, or that of the session which is made up for. */
  readonly id: string;
  readonly title: LocalText;
  readonly isMakeUp: boolean;
  /** Until then they choose and change by themselves; in epoch milliseconds. */
  readonly closesAt: number;
  readonly sessions: readonly OfferedSession[];
}

export interface OfferedSession {
  readonly session: Session;
  /** Places left; null: there is no limit. */
  readonly left: number | null;
  readonly waiting: number;
  readonly mine: PlaceStatus | null;
}

export interface Place {
  readonly participantId: string;
  readonly sessionId: string;
  readonly status: PlaceStatus;
}

/** All places of one choice, in the order in which they were asked for. */
export interface Choice {
  /** By session: how many places there are; null: no limit. */
  readonly capacities: ReadonlyMap<string, number | null>;
  readonly places: readonly Place[];
}

/** What somebody asks for: a place; a place or else one in the queue; neither any more. */
export type Asked = "take" | "wait" | "leave";

export interface Settled {
  readonly is: "taken" | "already" | "full" | "waiting" | "left" | "nothing";
  /** How many wait before them. */
  readonly ahead: number;
  /** The session whose place they gave up for this one. */
  readonly givenUp: string | null;
  readonly places: readonly Place[];
  /** Others who got a place because of it. */
  readonly movedUp: readonly Place[];
}

/**
 * Settles one wish. Each participant has at most one place and waits at most once; whoever moves up gives up the place
 * that they had, which moves up others.
 */
export function settle(choice: Choice, participantId: string, sessionId: string, asked: Asked): Settled {
  const mine = (status: PlaceStatus) =>
    choice.places.find((one) => one.participantId === participantId && one.status === status);
  const taken = mine("taken");
  const nothing = { ahead: 0, givenUp: null, places: choice.places, movedUp: [] };
  if (asked === "leave") {
    const isHere = (one: Place) => one.participantId === participantId && one.sessionId === sessionId;
    if (!choice.places.some(isHere)) return { ...nothing, is: "nothing" };
    const rest = choice.places.filter((one) => !isHere(one));
    return { ...nothing, is: "left", ...moveUp({ ...choice, places: rest }) };
  }
  if (taken?.sessionId === sessionId) return { ...nothing, is: "already" };
  const others = (status: PlaceStatus) =>
    choice.places.filter((one) => one.participantId !== participantId || one.status !== status);
  if (hasRoom(choice, sessionId)) {
    const rest = others("taken").filter(
      (one) => one.participantId !== participantId || one.sessionId !== sessionId,
    );
    const places = [...rest, { participantId, sessionId, status: "taken" } as const];
    return { ...nothing, is: "taken", givenUp: taken?.sessionId ?? null, ...moveUp({ ...choice, places }) };
  }
  const queue = choice.places.filter((one) => one.sessionId === sessionId && one.status === "waiting");
  const at = queue.findIndex((one) => one.participantId === participantId);
  if (at >= 0) return { ...nothing, is: "waiting", ahead: at };
  if (asked === "take") return { ...nothing, is: "full", ahead: queue.length };
  const places = [...others("waiting"), { participantId, sessionId, status: "waiting" } as const];
  return { ...nothing, is: "waiting", ahead: queue.length, places };
}

/** Gives whatever is free to those who have waited longest. */
export function moveUp(choice: Choice): Pick<Settled, "places" | "movedUp"> {
  let places = [...choice.places];
  const movedUp: Place[] = [];
  for (;;) {
    const next = places.find(
      ({ status, sessionId }) => status === "waiting" && hasRoom({ ...choice, places }, sessionId),
    );
    if (!next) return { places, movedUp };
    const up: Place = { ...next, status: "taken" };
    places = [...places.filter((one) => one.participantId !== next.participantId || keeps(one, next)), up];
    movedUp.push(up);
  }
}

/** Of whoever moves up: neither the place they had nor the one in the queue stays. */
const keeps = (one: Place, next: Place): boolean => one !== next && one.status !== "taken";

function hasRoom({ capacities, places }: Choice, sessionId: string): boolean {
  const capacity = capacities.get(sessionId);
  // A session that is not open for moving has none.
  if (capacity === undefined) return false;
  const taken = places.filter((one) => one.sessionId === sessionId && one.status === "taken").length;
  return capacity === null || taken < capacity;
}
