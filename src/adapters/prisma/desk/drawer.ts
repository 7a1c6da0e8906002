/** What all drawers of the desk do alike: a change with its note, names that are taken, slugs that name something. */
import type { AuditNote } from "../../../core/audience/actor.ts";
import { AppError } from "../../../core/errors.ts";
import type { Use } from "../../../services/ports/desk-store.ts";
import { noteAudit } from "../audit.ts";
import { inTransaction, isTaken, type Connection, type Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** Adds a row and notes it. @param what "cohort "k1"", for the sentence that it is there already */
export async function adding(
  db: Database,
  what: string,
  note: AuditNote,
  now: number,
  work: (tx: Connection) => Promise<{ readonly id: string; readonly programmeId?: string }>,
): Promise<string> {
  return unlessTaken(what, () =>
    inTransaction(db, async (tx) => {
      const { id, programmeId = note.programmeId } = await work(tx);
      await noteAudit(tx, { ...note, programmeId, subjectId: id }, now);
      return { isKept: true, result: id };
    }),
  );
}

/** Changes a row and notes it. */
export async function changing(
  db: Database,
  what: string,
  note: AuditNote,
  now: number,
  work: (tx: Connection) => Promise<void>,
): Promise<void> {
  await adding(db, what, note, now, async (tx) => {
    await work(tx);
    return { id: note.subjectId ?? "" };
  });
}

/** Removes a row that nothing uses, and notes it. */
export function removing(
  db: Database,
  note: AuditNote,
  now: number,
  usesOfIt: (tx: Connection) => Promise<readonly Use[]>,
  remove: (tx: Connection) => Promise<unknown>,
): Promise<readonly Use[]> {
  return inTransaction(db, async (tx) => {
    const uses = await usesOfIt(tx);
    if (uses.length > 0) return { isKept: false, result: uses };
    await remove(tx);
    await noteAudit(tx, note, now);
    return { isKept: true, result: [] };
  });
}

async function unlessTaken<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isTaken(error)) throw new AppError("name-taken", `There is a ${what} already.`);
    throw error;
  }
}

/** The ids behind slugs of cohorts of one programme. @throws AppError naming those that there are */
export async function cohortIds(
  tx: Connection,
  programmeId: string,
  slugs: readonly string[],
): Promise<string[]> {
  const known = await tx.cohort.findMany({ where: { programmeId }, orderBy: { slug: "asc" } });
  return slugs.map((slug) => {
    const found = known.find((one) => one.slug === slug);
    if (found) return found.id;
    throw unknown("cohort", slug, known);
  });
}

/** @throws AppError naming those that there are */
export async function venueId(tx: Connection, slug: string): Promise<string> {
  const known = await tx.venue.findMany({ orderBy: { slug: "asc" }, select: { id: true, slug: true } });
  const found = known.find((one) => one.slug === slug);
  if (found) return found.id;
  throw unknown("venue", slug, known);
}

/** @throws AppError */
export async function unitId(tx: Connection, slug: string): Promise<string> {
  const found = await tx.unit.findUnique({ where: { slug }, select: { id: true } });
  if (found) return found.id;
  throw new AppError("not-found", `There is no unit "${slug}". See: donghanh unit list`);
}

function unknown(what: string, slug: string, known: readonly { readonly slug: string }[]): AppError {
  const names = known.map((one) => one.slug).join(", ") || "none yet";
  return new AppError("not-found", `There is no ${what} "${slug}". There are: ${names}.`);
}

/** A value for a column of JSON: null empties it, undefined leaves it. */
export function json<Value>(
  value: Value | null | undefined,
): Prisma.InputJsonValue | typeof Prisma.DbNull | undefined {
  return value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue | undefined);
}

/** A column of days as ISO. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
