/**
 * What staff keep at the desk, and what they write of each: programmes, cohorts, units, venues, participants,
 * sessions. Commands take their options from these schemas, the API its bodies; the descriptions are the help of both.
 */
import { z } from "zod";
import { LANGUAGES } from "../language/language.ts";
import { isTimezone } from "../timezone.ts";
import { SESSION_KINDS } from "./session.ts";

const words = z.string().trim().min(1).max(300);

/** A text that staff write, in one or more of our languages. */
const writtenText = z
  .strictObject({ vi: words.optional(), ja: words.optional(), en: words.optional() })
  .refine((text) => Object.values(text).some((one) => one !== undefined), {
    error: 'a text in at least one language, such as { "vi": "Lớp 1", "en": "Class 1" }',
  });

const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and dashes, such as so-noi-vu")
  .describe("what commands and lists call it; it stays the same for good");
const day = z.iso.date({ error: "a day such as 2026-11-27" });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 13:30");
const timezone = z
  .string()
  .refine(isTimezone, { error: "a time zone such as Asia/Ho_Chi_Minh" })
  .describe("IANA name, such as Asia/Tokyo");
const webAddress = z.url({ protocol: /^https?$/ }).max(1_000);
const reference = z.string().trim().min(1).max(100);

const programme = z.strictObject({
  name: writtenText.describe("as people see it"),
  timezone: timezone.describe("where its days are counted"),
  startsOn: day.describe("its first day"),
  endsOn: day.describe("its last day"),
  organisers: z.array(writtenText).max(20).describe("who holds it"),
  isPublic: z.boolean().describe("true: anybody may see the timetable, without an invite code"),
  country: z
    .enum(["VN", "JP"])
    .describe("whose public holidays are kept, and whose telephone numbers need no code"),
});

const cohort = z.strictObject({ name: writtenText.describe("as people see it") });

const unit = z.strictObject({
  name: writtenText.describe("as people see it"),
  kind: z
    .enum(["department", "district", "board", "office"])
    .describe("department, district, board or office"),
});

const venue = z.strictObject({
  name: writtenText.describe("as people see it"),
  address: writtenText.describe("where it is"),
  mapUrl: webAddress.nullable().describe("where a map shows it"),
});

const enrolled = {
  unit: z.string().min(1).nullable().describe("the slug of the department they come from"),
  position: writtenText.nullable().describe("what they do there"),
  supervisor: z
    .string()
    .min(1)
    .nullable()
    .describe("who is asked about them later: the id, reference or name of somebody in the programme"),
};
const participant = z.strictObject({
  name: z.string().trim().min(1).max(200).describe("family name and given name, as they write it"),
  language: z.enum(LANGUAGES).describe("vi, ja or en, until they choose themselves"),
  timezone: timezone.describe("where they usually are"),
  phone: z.string().min(3).max(40).nullable().describe("kept encrypted; by it they can link their chat"),
  reference: reference.nullable().describe("the office's own number of them"),
  ...enrolled,
});

const session = z.strictObject({
  title: writtenText.describe("as people see it"),
  kind: z.enum(SESSION_KINDS).describe(SESSION_KINDS.join(", ")),
  cohorts: z.array(z.string().min(1)).min(1).max(100).describe("slugs of those whom it concerns"),
  speakers: z
    .array(z.strictObject({ name: writtenText, role: writtenText.optional() }))
    .max(20)
    .describe('such as [{ "name": { "vi": "TS. Phạm Thị Huyền" } }]'),
  materials: z
    .array(z.strictObject({ title: writtenText, url: webAddress }))
    .max(50)
    .describe('such as [{ "title": { "vi": "Bài giảng" }, "url": "https://…" }]'),
  reference: reference.nullable().describe("the office's own number of it"),
});
const when = {
  date: day.describe("its day, local"),
  startTime: time.describe("local"),
  endTime: time.describe("local, on the same day"),
  timezone: timezone.describe("where it is held; the programme's if not said").optional(),
  venue: z.string().min(1).describe("slug of the place").optional(),
  room: writtenText.describe("in that place").optional(),
};

/** What a new one needs, and what may be changed later of each noun. */
export const NOUNS = {
  programme: {
    given: programme.extend({
      slug,
      organisers: programme.shape.organisers.default([]),
      isPublic: programme.shape.isPublic.default(false),
      country: programme.shape.country.default("VN"),
    }),
    edit: programme.partial(),
  },
  cohort: { given: cohort.extend({ slug }), edit: cohort.partial() },
  unit: { given: unit.extend({ slug }), edit: unit.partial() },
  venue: { given: venue.extend({ slug, mapUrl: venue.shape.mapUrl.optional() }), edit: venue.partial() },
  participant: {
    given: participant.partial().extend({
      name: participant.shape.name,
      cohort: z.string().min(1).optional().describe("slug of the cohort they join"),
      supervises: z
        .array(z.string().min(1))
        .min(1)
        .max(100)
        .optional()
        .describe("about whom they are asked later: ids, references or names; with it they need no cohort"),
    }),
    edit: participant.partial().extend({
      cohort: z
        .string()
        .min(1)
        .optional()
        .describe("the cohort that unit and position are meant for; they join it if need be"),
      leaves: z.string().min(1).optional().describe("slug of a cohort that they are no longer in"),
    }),
  },
  session: {
    given: session.extend({
      ...when,
      kind: session.shape.kind.default("lecture"),
      speakers: session.shape.speakers.default([]),
      materials: session.shape.materials.default([]),
      reference: session.shape.reference.optional(),
    }),
    edit: session.partial(),
  },
} as const;

export type NounName = keyof typeof NOUNS;
/** What staff wrote of a new one. */
export type Given<Name extends NounName> = z.output<(typeof NOUNS)[Name]["given"]>;
/** What staff wrote of one that is there; what is missing stays. */
export type Edit<Name extends NounName> = z.output<(typeof NOUNS)[Name]["edit"]>;
