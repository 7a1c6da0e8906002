/** Participants, and where they are enrolled. */
import { AppError } from "../../../core/errors.ts";
import { isCalled } from "../../../core/programme/participant.ts";
import { readPhone } from "../../../core/programme/phone.ts";
import type { Edit, Given } from "../../../core/programme/nouns.ts";
import { isUuid } from "../../../core/uuid.ts";
import type { Drawer, Kept } from "../../../services/ports/desk-store.ts";
import type { Secrets } from "../../../services/ports/secrets.ts";
import type { Connection, Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { planReminders } from "../plan-reminders.ts";
import { adding, changing, cohortIds, json, removing, unitId } from "./drawer.ts";
import { usesOf } from "./uses.ts";

const seats = {
  enrolments: {
    include: {
      cohort: true,
      unit: { select: { slug: true } },
      supervisor: { select: { id: true, name: true } },
    },
    orderBy: { enrolledAt: "asc" },
  },
  // For the programme of somebody who supervises and is not enrolled.
  supervised: { include: { cohort: true }, orderBy: { enrolledAt: "asc" }, take: 1 },
  _count: { select: { contacts: true } },
} satisfies Prisma.ParticipantInclude;

/** Of more that are called the same, nobody wants a list. */
const MAX_FOUND = 20;

/** @param secrets seal telephone numbers */
export function participantDrawer(
  db: Database,
  secrets: Secrets,
): Drawer<Given<"participant">, Edit<"participant">> {
  const read = async (programmeId: string | null, where: Prisma.ParticipantWhereInput, limit?: number) =>
    (
      await db.participant.findMany({
        where: { AND: [where, isOf(programmeId)] },
        ...{ include: seats, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
        take: limit,
      })
    ).map((row) => kept(row, programmeId));
  return {
    list: (programmeId, after, limit) => {
      const [at, id = ""] = after?.split(" ") ?? [];
      const since = at === undefined ? null : new Date(Number(at));
      const beyond = since
        ? { OR: [{ createdAt: { gt: since } }, { createdAt: since, id: { gt: id } }] }
        : {};
      return read(programmeId, { AND: [beyond, { enrolments: isIn(programmeId) }] }, limit);
    },
    async find(programmeId, named) {
      if (isUuid(named)) return read(programmeId, { id: named.toLowerCase() });
      const byNumber = await read(programmeId, { reference: named });
      if (byNumber.length > 0 || named.trim() === "") return byNumber;
      const meant = await called(db, named, isOf(programmeId));
      return read(programmeId, { id: { in: meant.slice(0, MAX_FOUND) } });
    },
    add: (programmeId, { name, language, timezone, phone, reference, supervises, ...seat }, note, now) =>
      adding(db, "participant", note, now, async (tx) => {
        if (seat.cohort === undefined && supervises === undefined)
          throw new AppError("wrong-input", "cohort: say which one they join, or whom they supervise.");
        const programme = await tx.programme.findUniqueOrThrow({ where: { id: programmeId ?? "" } });
        // Who has a number of the office is known already: enrolled, and not doubled.
        const known = reference ? await tx.participant.findFirst({ where: { reference } }) : null;
        if (known && known.name.toLowerCase() !== name.toLowerCase())
          throw new AppError("name-taken", `reference: somebody else has the number "${reference ?? ""}".`);
        const { id } =
          known ??
          (await tx.participant.create({
            data: {
              ...{
                name,
                language: language ?? "vi",
                timezone: timezone ?? programme.timezone,
                reference: reference ?? null,
              },
              ...(await phoneColumns(phone ?? null, programme.country)),
              createdAt: new Date(now),
            },
          }));
        await enrol(tx, programme.id, id, seat, now);
        for (const named of supervises ?? []) {
          const participantId = await personId(tx, "supervises", named, { enrolments: isIn(programme.id) });
          const mine = { participantId, cohort: { programmeId: programme.id } };
          await tx.enrolment.updateMany({ where: mine, data: { supervisorId: id } });
        }
        await planReminders(tx, { programmeId: programme.id }, now);
        return { id };
      }),
    change: (id, { name, language, timezone, phone, reference, leaves, ...seat }, note, now) =>
      changing(db, "participant", note, now, async (tx) => {
        const programme = await tx.programme.findUniqueOrThrow({ where: { id: note.programmeId ?? "" } });
        await tx.participant.update({
          where: { id },
          data: {
            ...{ name, language, timezone, reference },
            ...(phone === undefined ? {} : await phoneColumns(phone, programme.country)),
          },
        });
        await enrol(tx, programme.id, id, seat, now);
        if (leaves !== undefined) await leave(tx, programme.id, id, leaves);
        for (const one of new Set([programme.id, ...(await programmesOf(tx, id))]))
          await planReminders(tx, { programmeId: one }, now);
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        async (tx) => {
          const elsewhere = (await programmesOf(tx, id)).filter((one) => one !== note.programmeId).length;
          const uses = await usesOf(tx, "participant", id, ALONG);
          return [...uses, ...(elsewhere > 0 ? [{ count: elsewhere, what: "other programme" }] : [])];
        },
        (tx) => tx.participant.delete({ where: { id } }),
      ),
  };

  async function phoneColumns(phone: string | null, country: string) {
    if (phone === null) return { phoneHash: null, phoneSealed: null };
    const number = readPhone(phone, country === "JP" ? "JP" : "VN");
    if (number === null)
      throw new AppError(
        "wrong-input",
        "phone: that is no telephone number. Write it such as 0912 345 678 or +81 90 1234 5678.",
      );
    return { phoneHash: secrets.fingerprint(number), phoneSealed: secrets.seal(number) };
  }
}

/** What a participant takes along: enrolments, codes, what is planned for them, their calendars' addresses. */
const ALONG = [
  ...["enrolment.participant_id", "invite_code.participant_id", "reminder.participant_id"],
  "reminder.about_id",
  ...["unreached.participant_id", "calendar_feed.participant_id"],
];

type Seat = Pick<Edit<"participant">, "cohort" | "unit" | "position" | "supervisor">;

/** Enrols somebody, or changes their enrolment: in the cohort that is named, else in the only one that they have. */
async function enrol(
  tx: Connection,
  programmeId: string,
  participantId: string,
  { cohort, unit, position, supervisor }: Seat,
  now: number,
): Promise<void> {
  if ([cohort, unit, position, supervisor].every((one) => one === undefined)) return;
  const cohortId =
    cohort === undefined
      ? await onlyCohort(tx, programmeId, participantId)
      : (await cohortIds(tx, programmeId, [cohort]))[0];
  const data = {
    ...(unit === undefined ? {} : { unitId: unit === null ? null : await unitId(tx, unit) }),
    ...(position === undefined ? {} : { position: json(position) ?? Prisma.DbNull }),
    ...(supervisor === undefined
      ? {}
      : {
          supervisorId:
            supervisor === null ? null : await personId(tx, "supervisor", supervisor, isOf(programmeId)),
        }),
  };
  const key = { participantId, cohortId: cohortId ?? "" };
  await tx.enrolment.upsert({
    where: { participantId_cohortId: key },
    create: { ...key, ...data, enrolledAt: new Date(now) },
    update: data,
  });
}

async function onlyCohort(tx: Connection, programmeId: string, participantId: string): Promise<string> {
  const [found, ...others] = await tx.enrolment.findMany({
    where: { participantId, cohort: { programmeId } },
  });
  if (found && others.length === 0) return found.cohortId;
  throw new AppError("wrong-input", "cohort: say in which one; they are in several.");
}

/** The one of these people who has this id, reference or name. @throws AppError `not-found`, naming the field */
async function personId(
  tx: Connection,
  field: string,
  named: string,
  among: Prisma.ParticipantWhereInput,
): Promise<string> {
  const where = { AND: [among, isUuid(named) ? { id: named.toLowerCase() } : { reference: named }] };
  const numbered = await tx.participant.findMany({ where, select: { id: true } });
  const found = numbered.length > 0 ? numbered.map(({ id }) => id) : await called(tx, named, among);
  if (found[0] !== undefined && found.length === 1) return found[0];
  throw new AppError(
    "not-found",
    found.length > 1
      ? `${field}: several in the programme are called "${named}". Name one by their id or reference.`
      : `${field}: nobody in the programme has the id, reference or name "${named}".`,
  );
}

/** The ids of those of these people who are called so. */
async function called(
  tx: Connection,
  named: string,
  among: Prisma.ParticipantWhereInput,
): Promise<readonly string[]> {
  if (named.trim() === "") return [];
  const names = await tx.participant.findMany({ where: among, select: { id: true, name: true } });
  return names.flatMap(({ id, name }) => (isCalled(name, named) ? [id] : []));
}

/** An enrolment in this programme; null: in any. */
const isIn = (programmeId: string | null) => ({
  some: programmeId === null ? {} : { cohort: { programmeId } },
});

/** Enrolled in it, or supervising in it. */
const isOf = (programmeId: string | null): Prisma.ParticipantWhereInput => ({
  OR: [{ enrolments: isIn(programmeId) }, { supervised: isIn(programmeId) }],
});

async function leave(
  tx: Connection,
  programmeId: string,
  participantId: string,
  cohort: string,
): Promise<void> {
  const [cohortId = ""] = await cohortIds(tx, programmeId, [cohort]);
  const { count } = await tx.enrolment.deleteMany({ where: { participantId, cohortId } });
  if (count === 0) throw new AppError("not-found", `leaves: they are not in "${cohort}".`);
}

async function programmesOf(tx: Connection, participantId: string): Promise<string[]> {
  const found = await tx.enrolment.findMany({
    where: { participantId },
    select: { cohort: { select: { programmeId: true } } },
  });
  return [...new Set(found.map(({ cohort }) => cohort.programmeId))];
}

/** @param asked whose enrolments are shown; null: those of the first programme */
function kept(row: Prisma.ParticipantGetPayload<{ include: typeof seats }>, asked: string | null): Kept {
  const { id, name, reference, language, timezone, createdAt, phoneHash, _count } = row;
  const [first] = [...row.enrolments, ...row.supervised];
  const programmeId = asked ?? first?.cohort.programmeId ?? null;
  return {
    ...{ id, programmeId, key: `${String(createdAt.getTime())} ${id}` },
    shown: {
      ...{ id, name, reference, language, timezone, hasPhone: phoneHash !== null, chats: _count.contacts },
      enrolments: row.enrolments
        .filter(({ cohort }) => cohort.programmeId === programmeId)
        .map(({ cohort, unit, position, supervisor }) => ({
          ...{ cohort: cohort.slug, unit: unit?.slug ?? null, position, supervisor },
        })),
    },
  };
}
