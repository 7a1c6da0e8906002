/** Programmes, and their cohorts. */
import { AppError } from "../../../core/errors.ts";
import type { Edit, Given } from "../../../core/programme/nouns.ts";
import type { Drawer, Kept } from "../../../services/ports/desk-store.ts";
import type { Connection, Database } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { planReminders } from "../plan-reminders.ts";
import { adding, changing, isoDay, json, removing } from "./drawer.ts";
import { usesInFilters, usesOf } from "./uses.ts";

const counts = { _count: { select: { cohorts: true, sessions: true } } } satisfies Prisma.ProgrammeInclude;

export function programmeDrawer(db: Database): Drawer<Given<"programme">, Edit<"programme">> {
  const read = async (where: Prisma.ProgrammeWhereInput, limit?: number) =>
    (
      await db.programme.findMany({
        ...{ where, include: counts, orderBy: { slug: "asc" } },
        take: limit,
      })
    ).map(keptProgramme);
  return {
    list: (_programmeId, after, limit) => read(after === undefined ? {} : { slug: { gt: after } }, limit),
    find: (_programmeId, named) => read({ slug: named }),
    add: (_programmeId, { slug, ...given }, note, now) =>
      adding(db, `programme "${slug}"`, note, now, async (tx) => {
        const data = columns(given) as Prisma.ProgrammeUncheckedCreateInput;
        const { id } = await tx.programme.create({ data: { ...data, slug } });
        await checkDays(tx, id);
        return { id, programmeId: id };
      }),
    change: (id, edit, note, now) =>
      changing(db, "programme", note, now, async (tx) => {
        await tx.programme.update({ where: { id }, data: columns(edit) });
        await checkDays(tx, id);
        // Some are relative to its last day.
        await planReminders(tx, { programmeId: id }, now);
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        (tx) =>
          usesOf(tx, "programme", id, [
            "calendar_day.programme_id",
            "coordinator_role.programme_id",
            "api_token.programme_id",
          ]),
        (tx) => tx.programme.delete({ where: { id } }),
      ),
  };
}

function columns({ name, startsOn, endsOn, organisers, ...plain }: Omit<Edit<"programme">, "slug">) {
  return {
    ...plain,
    name: json(name) as Prisma.InputJsonValue | undefined,
    organisers: json(organisers) as Prisma.InputJsonValue | undefined,
    startsOn: startsOn === undefined ? undefined : new Date(startsOn),
    endsOn: endsOn === undefined ? undefined : new Date(endsOn),
  };
}

async function checkDays(tx: Connection, id: string): Promise<void> {
  const { startsOn, endsOn } = await tx.programme.findUniqueOrThrow({ where: { id } });
  if (startsOn > endsOn) throw new AppError("wrong-input", "It would end before it begins.");
}

function keptProgramme(row: Prisma.ProgrammeGetPayload<{ include: typeof counts }>): Kept {
  const { id, slug, name, timezone, startsOn, endsOn, organisers, isPublic, country, _count } = row;
  return {
    ...{ id, programmeId: id, key: slug },
    shown: {
      ...{
        slug,
        name,
        timezone,
        startsOn: isoDay(startsOn),
        endsOn: isoDay(endsOn),
        country,
        isPublic,
        organisers,
      },
      ...{ cohorts: _count.cohorts, sessions: _count.sessions },
    },
  };
}

const inCohort = { _count: { select: { enrolments: true, sessions: true } } } satisfies Prisma.CohortInclude;

export function cohortDrawer(db: Database): Drawer<Given<"cohort">, Edit<"cohort">> {
  const read = async (where: Prisma.CohortWhereInput, limit?: number) =>
    (
      await db.cohort.findMany({
        ...{ where, include: inCohort, orderBy: [{ slug: "asc" }, { id: "asc" }] },
        take: limit,
      })
    ).map(({ id, programmeId, slug, name, _count }): Kept => ({
      ...{ id, programmeId, key: slug },
      shown: { slug, name, participants: _count.enrolments, sessions: _count.sessions },
    }));
  const within = (programmeId: string | null) => (programmeId === null ? {} : { programmeId });
  return {
    list: (programmeId, after, limit) =>
      read({ ...within(programmeId), ...(after === undefined ? {} : { slug: { gt: after } }) }, limit),
    find: (programmeId, named) => read({ ...within(programmeId), slug: named }),
    add: (programmeId, { slug, name }, note, now) =>
      adding(db, `cohort "${slug}"`, note, now, (tx) =>
        tx.cohort.create({ data: { programmeId: programmeId ?? "", slug, name } }),
      ),
    change: (id, { name }, note, now) =>
      changing(db, "cohort", note, now, async (tx) => {
        await tx.cohort.update({ where: { id }, data: { ...(name ? { name } : {}) } });
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        async (tx) => {
          const uses = await usesOf(tx, "cohort", id, []);
          const { slug, programmeId } = await tx.cohort.findUniqueOrThrow({ where: { id } });
          return [...uses, ...(await usesInFilters(tx, "cohort", slug, programmeId))];
        },
        (tx) => tx.cohort.delete({ where: { id } }),
      ),
  };
}
