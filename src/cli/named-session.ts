/** The session that somebody at a keyboard means. */
import { prismaSessionStore } from "../adapters/prisma/session-store.ts";
import { may } from "../core/audience/actor.ts";
import { isUuid } from "../core/uuid.ts";
import { findSession } from "../services/sessions/find-session.ts";
import type { Acting } from "./acting.ts";

/** Sessions of so long ago are found by a part of their title; older ones by their id. */
const FOUND_FOR_MS = 120 * 24 * 60 * 60_000;

export interface Where {
  /** A programme's slug; else all that the actor may look into. */
  readonly programme?: string;
  /** An ISO day, where several are called the same. */
  readonly on?: string | undefined;
}

/** @param named an id, or a part of a title in any language @returns its id @throws AppError `not-found` naming what there is */
export async function namedSession(
  { db, actor }: Acting,
  named: string,
  { programme, on }: Where = {},
): Promise<string> {
  if (isUuid(named)) return named;
  const sessions = await prismaSessionStore(db).list(programme ?? null, Date.now() - FOUND_FOR_MS);
  const theirs = sessions.filter(({ programmeId }) => may(actor, programmeId, "viewer"));
  return findSession(theirs, named, on).id;
}
