/** What came of one session or one form: the same figures as the report's, of nothing else. */
import { formSchema } from "../../core/form/form.ts";
import type { LocalText } from "../../core/language/language.ts";
import { isTestBefore } from "../../core/report/gain.ts";
import type { Outcome } from "../../core/report/outcome.ts";
import type { ReportForm } from "../../core/report/report-data.ts";
import { isUuid } from "../../core/uuid.ts";
import type { OutcomeStore } from "../../services/ports/outcome-store.ts";
import type { Connection, Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { attendanceOf, countPeople, responsesOf } from "./report-store.ts";

const { sql } = Prisma;

export function prismaOutcomeStore(db: Database): OutcomeStore {
  return {
    async find(coordinatorId, of) {
      const roles = await db.coordinatorRole.findMany({
        where: { coordinatorId, coordinator: { removedAt: null } },
        select: { programmeId: true },
      });
      return readOutcome(
        db,
        roles.map(({ programmeId }) => programmeId),
        of,
      );
    },
  };
}

/** Null where it is of none of these programmes, or was cancelled. @param of id of the session or the form */
export async function readOutcome(
  db: Connection,
  programmeIds: readonly string[],
  of: string,
): Promise<Outcome | null> {
  if (!isUuid(of)) return null;
  const mine = { programmeId: { in: [...programmeIds] }, id: of };
  const session = await db.session.findFirst({
    where: { ...mine, cancelledAt: null },
    include: { programme: { select: { slug: true } } },
  });
  if (session) {
    const { programmeId, title, date, programme } = session;
    const attendance = await attendanceOf(db, programmeId, sql`s.id = ${of}::uuid`);
    const people = attendance.reduce((sum, { expected }) => sum + expected, 0);
    const forms = (await formsOf(db, programmeId, people, of)).filter(
      ({ definition }) => definition.per === "session",
    );
    return {
      ...{ title: title as LocalText, date: date.toISOString().slice(0, 10), programme: programme.slug },
      ...{ attendance, forms },
    };
  }
  const form = await db.form.findFirst({
    where: mine,
    include: { programme: { select: { slug: true } } },
  });
  if (!form) return null;
  const { programmeId, slug, programme } = form;
  const all = await formsOf(db, programmeId, await countPeople(db, programmeId), null);
  const one = all.find((other) => other.slug === slug);
  if (!one) return null;
  const forms = [one, ...all.filter((other) => isTestBefore(other, one))];
  return { title: one.definition.title, date: null, programme: programme.slug, attendance: [], forms };
}

/** Those that were published and are answered for each session, or for the course; with what was said of this session. */
async function formsOf(
  db: Connection,
  programmeId: string,
  people: number,
  sessionId: string | null,
): Promise<ReportForm[]> {
  const found = await db.form.findMany({
    where: { programmeId, versions: { some: { publishedAt: { not: null } } } },
    include: {
      versions: { where: { publishedAt: { not: null } }, orderBy: { number: "desc" }, take: 1 },
      _count: { select: { answerings: { where: { sessionId, submittedAt: { not: null }, attempt: 1 } } } },
    },
    orderBy: { slug: "asc" },
  });
  const which = sessionId === null ? sql`r.session_id IS NULL` : sql`r.session_id = ${sessionId}::uuid`;
  const responses = await responsesOf(db, programmeId, which);
  return found.flatMap(({ id, slug, versions: [version], _count }) =>
    version
      ? {
          ...{
            slug,
            definition: formSchema.parse(version.definition),
            sent: _count.answerings,
            asked: people,
          },
          responses: responses.filter(({ formId }) => formId === id),
        }
      : [],
  );
}
