/** `donghanh understand`: what a text means, line by line. Starts no database. */
import { createInterface } from "node:readline";
import { once } from "node:events";
import { z } from "zod";
import { LANGUAGES, understand } from "../core/language/index.ts";
import { isTimezone } from "../core/timezone.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  // A hint: one that we do not know is left aside.
  lang: z.enum(LANGUAGES).nullish().catch(undefined),
  reference: z.string().refine((when) => !Number.isNaN(Date.parse(when)), "must be an ISO time or day"),
  timezone: z.string().refine(isTimezone, "must be a time zone such as Asia/Ho_Chi_Minh"),
});

/**
 * One answer per line, in order. A line that cannot be read becomes a message on the error stream with its number; the
 * others go on, and the exit code is 1 in the end.
 */
export async function understandLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const answer = answerOf(line);
    if ("problem" in answer) {
      process.stderr.write(`line ${String(number)}: ${answer.problem}\n`);
      process.exitCode = 1;
    } else if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await once(process.stdout, "drain");
    }
  }
}

function answerOf(line: string): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: "this is not JSON" };
  }
  const read = Line.safeParse(json);
  if (!read.success) {
    const problems = read.error.issues.map(
      (issue) => `${issue.path.join(".") || "the line"}: ${issue.message}`,
    );
    return { problem: problems.join("; ") };
  }
  const { id, text, lang, reference, timezone } = read.data;
  try {
    const meant = understand(text, { language: lang ?? undefined, reference, timezone });
    const { start = null, end = null } = meant.days ?? {};
    return { id, lang: meant.language, intent: meant.intent, start, end };
  } catch (error) {
    return {
      problem: error instanceof RangeError ? `the reference cannot be read` : "it could not be understood",
    };
  }
}
