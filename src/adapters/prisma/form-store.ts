/** Forms, their versions and what was answered. */
import { formSchema } from "../../core/form/form.ts";
import { answersSchema } from "../../core/form/answer.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { FormStore, FormVersion, StoredForm } from "../../services/ports/form-store.ts";
import { noteAudit } from "./audit.ts";
import type { Connection, Database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { planReminders } from "./plan-reminders.ts";

/** Reminders are planned anew, of however many people. */
const PLANNING = { timeout: 60_000 };

export function prismaFormStore(db: Database): FormStore {
  return {
    async programme(slug) {
      const found = await db.programme.findUnique({ where: { slug } });
      if (found === null) return null;
      const { id, timezone, startsOn, endsOn } = found;
      return { id, timezone, startsOn: isoDay(startsOn), endsOn: isoDay(endsOn) };
    },

    async forms(programmeId, slug) {
      const found = await db.form.findMany({
        where: { programmeId, ...(slug === undefined ? {} : { slug }) },
        include: { versions: { orderBy: { number: "asc" } } },
        orderBy: { slug: "asc" },
      });
      const counts = await db.answering.groupBy({
        by: ["formId"],
        where: { formId: { in: found.map(({ id }) => id) } },
        _count: { _all: true, submittedAt: true },
      });
      return found.map((form): StoredForm => {
        const { _all: all = 0, submittedAt: sent = 0 } =
          counts.find(({ formId }) => formId === form.id)?._count ?? {};
        return {
          ...{ id: form.id, programmeId, slug: form.slug, begun: all - sent, sent },
          closesAt: form.closesAt?.getTime() ?? null,
          closedAt: form.closedAt?.getTime() ?? null,
          versions: form.versions.map(({ id, number, definition, publishedAt }): FormVersion => ({
            ...{ id, number, definition: formSchema.parse(definition) },
            publishedAt: publishedAt?.getTime() ?? null,
          })),
        };
      });
    },

    saveDraft: ({ programmeId, slug, definition, closesAt }, note, now) =>
      db.$transaction(async (tx) => {
        const times =
          closesAt === undefined ? {} : { closesAt: closesAt === null ? null : new Date(closesAt) };
        const { id } = await tx.form.upsert({
          where: { programmeId_slug: { programmeId, slug } },
          create: { programmeId, slug, createdAt: new Date(now), ...times },
          update: times,
        });
        const number = await saveVersion(tx, id, definition as Prisma.InputJsonObject, now);
        // Some may be relative to its due time.
        if (closesAt !== undefined) await planRulesOf(tx, id, programmeId, now);
        await noteAudit(tx, { ...note, subjectId: id, details: { ...note.details, number } }, now);
        return number;
      }, PLANNING),

    publish: ({ id, definition }, note, now) =>
      db.$transaction(async (tx) => {
        // Only what was checked: somebody may have changed the draft since.
        const { count } = await tx.formVersion.updateMany({
          where: { id, publishedAt: null, definition: { equals: definition as Prisma.InputJsonObject } },
          data: { publishedAt: new Date(now) },
        });
        if (count === 0) return false;
        await noteAudit(tx, note, now);
        return true;
      }),

    close: (formId, note, now) =>
      db.$transaction(async (tx) => {
        const { programmeId } = await tx.form.update({
          where: { id: formId },
          data: { closedAt: new Date(now) },
        });
        await planRulesOf(tx, formId, programmeId, now);
        await noteAudit(tx, note, now);
      }, PLANNING),

    async responses(formId) {
      const found = await db.response.findMany({
        where: { formId },
        include: {
          version: { select: { number: true } },
          session: { select: { id: true, title: true, date: true } },
          participant: {
            select: { id: true, name: true, enrolments: { select: { unit: { select: { name: true } } } } },
          },
          about: { select: { id: true, name: true } },
        },
        orderBy: { id: "asc" },
      });
      return found.map(
        ({ id, version, session, participant, about, answers, score, maxScore, submittedAt }) => ({
          ...{ id, version: version.number, about, score, maxScore },
          session: session && {
            id: session.id,
            title: session.title as LocalText,
            date: isoDay(session.date),
          },
          participant: participant && {
            id: participant.id,
            name: participant.name,
            unit: (participant.enrolments.find(({ unit }) => unit)?.unit?.name ?? null) as LocalText | null,
          },
          answers: answersSchema.parse(answers),
          submittedAt: submittedAt.getTime(),
        }),
      );
    },
  };
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** The reminders that ask for the form. */
async function planRulesOf(tx: Connection, formId: string, programmeId: string, now: number): Promise<void> {
  for (const { id } of await tx.reminderRule.findMany({
    where: { formId, stoppedAt: null },
    select: { id: true },
  }))
    await planReminders(tx, { programmeId, ruleId: id }, now);
}

/** In place of the draft, else as the next version. */
async function saveVersion(
  tx: Connection,
  formId: string,
  definition: Prisma.InputJsonObject,
  now: number,
): Promise<number> {
  // Two who write at once come one after the other.
  await tx.$queryRaw`SELECT id FROM form WHERE id = ${formId}::uuid FOR UPDATE`;
  const last = await tx.formVersion.findFirst({ where: { formId }, orderBy: { number: "desc" } });
  if (last && last.publishedAt === null) {
    await tx.formVersion.updateMany({ where: { id: last.id }, data: { definition } });
    return last.number;
  }
  const number = (last?.number ?? 0) + 1;
  await tx.formVersion.create({ data: { formId, number, definition, createdAt: new Date(now) } });
  return number;
}
