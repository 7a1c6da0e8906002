/**
 * A form as data: what is asked, in which order, under which condition, in which languages, and what is right.
 * Only shapes are judged here; whether a form may be published is told by `checkForm` (check.ts).
 */
import { z } from "zod";
import { LANGUAGES, type LocalText } from "../language/language.ts";

const MAX_QUESTIONS = 100;
/** What LINE shows; channels with fewer number them. */
const MAX_OPTIONS = 13;
/** As much as is read of one message. */
export const MAX_TEXT_ANSWER = 2000;

const words = (max: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(max), {
    error: 'a text per language, e.g. { "vi": "…", "ja": "…", "en": "…" }',
  }) as unknown as z.ZodType<LocalText>;

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, "a short name of letters, digits, - and _, such as speaker-clear");

/** One thing that must hold of an earlier answer. */
const condition = z
  .strictObject({
    question: name,
    /** One of these options, numbers or days; of `many`, one of those picked. */
    is: z
      .union([z.string(), z.number()])
      .or(z.array(z.union([z.string(), z.number()])).min(1))
      .optional(),
    isNot: z
      .union([z.string(), z.number()])
      .or(z.array(z.union([z.string(), z.number()])).min(1))
      .optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** Answered at all, and not skipped. */
    isAnswered: z.boolean().optional(),
  })
  .refine((one) => Object.keys(one).length > 1, {
    error: "Say what the answer must be: is, isNot, atLeast, atMost or isAnswered.",
  });
export type Condition = z.output<typeof condition>;

const option = z.strictObject({
  id: name,
  text: words(100),
  /** Of a quiz. */
  isRight: z.boolean().optional(),
});
export type Option = z.output<typeof option>;

const every = {
  id: name,
  text: words(1000),
  /** One who may skip a question is told so. */
  isRequired: z.boolean().default(true),
  /** It is asked only where all of this holds. */
  when: z.union([condition.transform((one) => [one]), z.array(condition).min(1)]).optional(),
  /** Of a quiz: 1 where nothing is said. */
  points: z.number().positive().max(100).optional(),
  /** Of a quiz: why the right answer is right. */
  explanation: words(1000).optional(),
};
const options = z.array(option).min(2).max(MAX_OPTIONS);

const question = z.discriminatedUnion("type", [
  z.strictObject({
    ...every,
    type: z.literal("rating"),
    /** From 1 to this. */
    scale: z.int().min(2).max(10).default(5),
    lowest: words(40).optional(),
    highest: words(40).optional(),
  }),
  z.strictObject({ ...every, type: z.literal("choice"), options }),
  z.strictObject({ ...every, type: z.literal("many"), options, atMost: z.int().min(1).optional() }),
  z.strictObject({
    ...every,
    type: z.literal("text"),
    maxLength: z.int().min(1).max(MAX_TEXT_ANSWER).default(MAX_TEXT_ANSWER),
    /** Of a quiz: what counts as right; capitals, marks and spaces around do not. */
    right: z.array(z.string().trim().min(1).max(200)).min(1).optional(),
  }),
  z.strictObject({
    ...every,
    type: z.literal("number"),
    min: z.number().optional(),
    max: z.number().optional(),
    isWhole: z.boolean().default(false),
    right: z.number().optional(),
    /** How far from the right one is right still. */
    tolerance: z.number().min(0).default(0),
  }),
  z.strictObject({
    ...every,
    type: z.literal("date"),
    earliest: z.iso.date().optional(),
    latest: z.iso.date().optional(),
  }),
  z.strictObject({ ...every, type: z.literal("place") }),
  z.strictObject({ ...every, type: z.literal("photo") }),
]);
export type Question = z.output<typeof question>;

const quiz = z.strictObject({
  /** Percent of all points. */
  passMark: z.number().min(0).max(100).optional(),
  attempts: z.int().min(1).max(20).default(1),
  timeLimitMinutes: z.int().min(1).max(600).optional(),
  /** Questions and options in an order of each person's own. */
  isShuffled: z.boolean().default(false),
  /** When right answers are told. */
  explains: z.enum(["each", "end", "never"]).default("end"),
});
export type Quiz = z.output<typeof quiz>;

export const FORM_KINDS = ["feedback", "quiz", "survey", "signUp"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * Participants for themselves, the supervisor of each about them, or once for each unit the supervisor of the first of
 * it who has one.
 */
export const ASKED = ["participant", "supervisor", "unit"] as const;
export type Asked = (typeof ASKED)[number];

/** A form as staff write it, in YAML or JSON. */
export const formSchema = z.strictObject({
  kind: z.enum(FORM_KINDS),
  title: words(100),
  /** Said before the first question. */
  intro: words(1000).optional(),
  /** Said in the end: what will happen with the answers. */
  thanks: words(1000),
  /** In these every text must be written. */
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .default([...LANGUAGES]),
  /** Answered once for each session, or once. */
  per: z.enum(["session", "course"]).default("course"),
  /** Who is asked. */
  asks: z.enum(ASKED).default("participant"),
  /** The answer carries no way back to the person. */
  isAnonymous: z.boolean().default(false),
  /** Of `kind: quiz`. */
  quiz: quiz.optional(),
  questions: z.array(question).min(1).max(MAX_QUESTIONS),
});
export type Form = z.output<typeof formSchema>;

/** How a quiz is held; of one that says nothing, as usual. Null: the form is no quiz. */
export function quizOf(form: Form): Quiz | null {
  return form.kind === "quiz" ? (form.quiz ?? quiz.parse({})) : null;
}

/** The options of a question that has some, else none. */
export function optionsOf(question: Question): readonly Option[] {
  return question.type === "choice" || question.type === "many" ? question.options : [];
}

/** Slugs of forms: small letters, digits and hyphens. */
export const formSlug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "small letters, digits and hyphens, such as end-of-day");
