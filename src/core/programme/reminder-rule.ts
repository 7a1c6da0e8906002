/**
 * When to remind, relative to what. Days and months are counted on the reader's own calendar and clock, hours and
 * minutes as they pass.
 */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { localInstant } from "../local-time.ts";
import { SESSION_KINDS } from "./session.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 18:00");

const relative = z
  .strictObject({
    /**
     * `courseStart` and `courseEnd` are the programme's first and last day, `enrolment` the moment of a person's own,
     * `formDue` the moment from which the rule's form takes no more answers.
     */
    of: z.enum(["sessionStart", "sessionEnd", "enrolment", "courseStart", "courseEnd", "formDue"]),
    /** Negative: before. */
    amount: z.int().min(-1000).max(1000),
    unit: z.enum(["minutes", "hours", "days", "months"]),
    /** The local time on that day, `HH:mm`; without it that of what it is relative to. */
    at: clock.optional(),
  })
  .refine(({ unit, at }) => at === undefined || unit === "days" || unit === "months", {
    error: "A time of day goes with days, weeks or months only.",
  })
  .refine(({ of, at }) => (of !== "courseStart" && of !== "courseEnd") || at !== undefined, {
    error: 'A course begins and ends with a day: say at what time, e.g. "3 months after course at 09:00".',
  })
  .refine(({ of, amount }) => of !== "formDue" || amount < 0, {
    error: 'Once it is due nobody can answer a form: remind before, e.g. "1 day before due at 09:00".',
  });

export const timingSchema = z.discriminatedUnion("of", [
  relative,
  z.strictObject({ of: z.literal("date"), day: z.iso.date(), at: clock }),
]);
export type Timing = z.infer<typeof timingSchema>;

/** Which sessions of the programme; what is missing does not narrow. */
export const sessionChoiceSchema = z.strictObject({
  kinds: z.array(z.enum(SESSION_KINDS)).min(1).optional(),
  ids: z.array(z.uuid()).min(1).optional(),
});
export type SessionChoice = z.infer<typeof sessionChoiceSchema>;

/** What a timing is relative to, in epoch milliseconds; a moment has the same start and end. */
export interface Occasion {
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface Due {
  readonly dueAt: number;
  /** It is of no use after this. */
  readonly expiresAt: number;
}

/** What reminds of something that is over keeps its use for so long: longer than Tết. */
const USE_AFTER_MS = 14 * 24 * 60 * 60_000;

/** Is it relative to a session? */
export function isOfSession(timing: Timing): boolean {
  return timing.of === "sessionStart" || timing.of === "sessionEnd";
}

/**
 * When a reminder is due for readers in a zone, and until when it is of use: what comes before something, until that
 * begins; during it, until it ends; afterwards, for two weeks. A day that a month does not have is its last one; a
 * time that a clock skips is the one after the gap.
 * @param occasion is not looked at where the timing is a date
 */
export function whenDue(timing: Timing, occasion: Occasion, timezone: string): Due {
  if (timing.of === "date") {
    const dueAt = localInstant(timing.day, timing.at, timezone);
    return { dueAt, expiresAt: dueAt + USE_AFTER_MS };
  }
  const { startsAt, endsAt } = occasion;
  const base = Temporal.Instant.fromEpochMilliseconds(
    timing.of === "sessionEnd" ? endsAt : startsAt,
  ).toZonedDateTimeISO(timezone);
  const moved = base.add({ [timing.unit]: timing.amount });
  const dueAt =
    timing.at === undefined
      ? moved.epochMilliseconds
      : localInstant(moved.toPlainDate().toString(), timing.at, timezone);
  const expiresAt = dueAt < startsAt ? startsAt : dueAt < endsAt ? endsAt : dueAt + USE_AFTER_MS;
  return { dueAt, expiresAt };
}

const BASES = {
  start: "sessionStart",
  end: "sessionEnd",
  enrolment: "enrolment",
  opening: "courseStart",
  course: "courseEnd",
  due: "formDue",
} as const;
const SAID =
  /^(\d{1,4}) (minute|hour|day|week|month)s? (before|after) (start|end|enrolment|opening|course|due)(?: at (\d\d:\d\d))?$/;
const DATE = /^(\d{4}-\d\d-\d\d)(?: at)? (\d\d:\d\d)$/;

/**
 * Reads a timing as staff write it: "1 day before start at 18:00", "2 hours before start", "30 minutes after end",
 * "1 week after enrolment", "3 days before opening at 18:00", "3 months after course at 09:00",
 * "1 day before due at 09:00", "2026-12-01 09:00". Null where it is none of these.
 */
export function readTiming(words: string): Timing | null {
  const written = words.trim().toLowerCase().replace(/\s+/g, " ");
  const [, day, at] = DATE.exec(written) ?? [];
  const [, amount = "", unit = "", side, base = "start", time] = SAID.exec(written) ?? [];
  const weeks = unit === "week" ? 7 : 1;
  const sign = side === "before" ? -1 : 1;
  const parsed = timingSchema.safeParse(
    day === undefined
      ? {
          of: BASES[base as keyof typeof BASES],
          amount: amount === "" ? null : Number(amount) * weeks * sign,
          unit: unit === "week" ? "days" : `${unit}s`,
          ...(time === undefined ? {} : { at: time }),
        }
      : { of: "date", day, at },
  );
  return parsed.success ? parsed.data : null;
}

/** Writes a timing as `readTiming` reads it. */
export function writeTiming(timing: Timing): string {
  if (timing.of === "date") return `${timing.day} ${timing.at}`;
  const { of, amount, unit, at } = timing;
  const base = Object.entries(BASES).find(([, one]) => one === of)?.[0] ?? "";
  const count = Math.abs(amount);
  const side = amount < 0 ? "before" : "after";
  const what = count === 1 ? unit.slice(0, -1) : unit;
  return `${String(count)} ${what} ${side} ${base}${at === undefined ? "" : ` at ${at}`}`;
}
