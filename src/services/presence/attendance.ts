/** What staff see and put right of who was at a session. */
import { demand, type Actor, type Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { MAX_REASON_LENGTH, type Seen } from "../../core/programme/attendance.ts";
import { isUuid } from "../../core/uuid.ts";
import type { Attendee, HeldSession, PresenceStore } from "../ports/presence-store.ts";
import type { System } from "../ports/system.ts";

export interface AttendanceTools {
  readonly store: PresenceStore;
  readonly system: Pick<System, "now">;
}

export interface Correction {
  /** Id or name of somebody whom the session concerns. */
  readonly participant: string;
  /** Null: nothing was seen after all. */
  readonly seen: Seen | null;
  /** Why: it stays beside it. */
  readonly note: string;
}

/** The session, where the actor may do with it what needs this role. @throws AppError `not-found`, `not-allowed` */
export async function heldSession(
  { store }: Pick<AttendanceTools, "store">,
  actor: Actor,
  sessionId: string,
  needed: Role,
): Promise<HeldSession> {
  const session = isUuid(sessionId) ? await store.session(sessionId) : null;
  if (!session) throw new AppError("not-found", "There is no such session.");
  demand(actor, session.programmeId, needed);
  return session;
}

/** Everybody whom the session concerns, by unit and name, with what is known. @throws AppError */
export async function showAttendance(
  tools: AttendanceTools,
  actor: Actor,
  sessionId: string,
): Promise<{ readonly session: HeldSession; readonly attendees: readonly Attendee[] }> {
  const session = await heldSession(tools, actor, sessionId, "viewer");
  return { session, attendees: await tools.store.attendees(session.id) };
}

/** Writes down what staff saw, with a note; what somebody said themselves stays. @throws AppError */
export async function correctAttendance(
  tools: AttendanceTools,
  actor: Actor,
  sessionId: string,
  { participant, seen, note: given }: Correction,
): Promise<Attendee> {
  const session = await heldSession(tools, actor, sessionId, "coordinator");
  const note = given.trim();
  if (note === "" || note.length > MAX_REASON_LENGTH)
    throw new AppError(
      "wrong-input",
      `Say why, in up to ${String(MAX_REASON_LENGTH)} characters: the note stays beside it.`,
    );
  const meant = findAttendee(await tools.store.attendees(session.id), participant);
  const audit = {
    ...{ actor, programmeId: session.programmeId, action: "attendanceCorrected", subjectId: session.id },
    details: { participantId: meant.participantId, from: meant.seen, to: seen },
  };
  await tools.store.correct(session.id, meant.participantId, { seen, note }, audit, tools.system.now());
  return { ...meant, seen, seenBy: "coordinator", note };
}

/** By id or by name, whatever its capitals. @throws AppError `not-found` */
function findAttendee(attendees: readonly Attendee[], named: string): Attendee {
  const wanted = named.trim().normalize("NFC").toLowerCase();
  const meant = attendees.filter(
    ({ participantId, name }) => participantId === named || name.normalize("NFC").toLowerCase() === wanted,
  );
  const [one] = meant;
  if (one && meant.length === 1) return one;
  throw new AppError(
    "not-found",
    one
      ? `Several people are called so. Name one by its id: ${meant.map(({ participantId }) => participantId).join(", ")}.`
      : "The session concerns nobody of this name or id.",
  );
}
