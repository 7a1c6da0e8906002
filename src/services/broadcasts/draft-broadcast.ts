/** Takes down what a coordinator wrote: read from a file or a request, checked, kept as a draft. */
import { z } from "zod";
import { demand, type Actor } from "../../core/audience/actor.ts";
import { filterSchema } from "../../core/audience/segment.ts";
import { AppError } from "../../core/errors.ts";
import { localInstant } from "../../core/local-time.ts";
import { placeholdersIn, writtenSchema } from "../../core/message/written.ts";
import { isPlaceholder, PLACEHOLDERS } from "../../core/programme/placeholders.ts";
import type { BroadcastStore } from "../ports/broadcast-store.ts";
import type { System } from "../ports/system.ts";
import { namedProgramme } from "../named-programme.ts";
import { wholeFilter } from "../whole-filter.ts";

const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, {
  error: 'a local time such as "2026-11-24T07:30"',
});

/** A broadcast as it is written. */
export const draftSchema = z.strictObject({
  programme: z.string().min(1).describe("the programme's slug"),
  name: z.string().trim().min(1).max(100).describe("what staff call it; recipients do not see it"),
  to: filterSchema.describe('whom it is for; { "all": [] } is everybody in the programme'),
  texts: writtenSchema.describe("what it says, per language"),
  session: z.string().min(1).optional().describe("the session that the text speaks of: its id or its title"),
  at: localTime.optional().describe("when, by the clock of each person's place; at once if not said"),
  until: localTime.optional().describe("not sent later than this, by the programme's clock"),
  urgent: z.string().trim().min(3).max(300).optional().describe("why quiet hours and days off do not count"),
});
export type DraftInput = z.input<typeof draftSchema>;

export interface BroadcastTools {
  readonly store: BroadcastStore;
  readonly system: Pick<System, "now">;
}

/**
 * @returns the draft's id. Again under the same name: the draft is changed, and an approval of it taken back
 * @throws AppError `not-found`, `not-allowed`, `wrong-input`
 */
export async function draftBroadcast(
  { store, system }: BroadcastTools,
  actor: Actor,
  input: z.output<typeof draftSchema>,
): Promise<string> {
  const programme = namedProgramme(input.programme, await store.programme(input.programme));
  demand(actor, programme.id, "coordinator");
  const segments = await store.segments(programme.id);
  try {
    await wholeFilter(store, programme.id, input.to, segments);
  } catch (error) {
    throw error instanceof RangeError ? new AppError("wrong-input", `to: ${error.message}`) : error;
  }
  const used = Object.values(input.texts).flatMap((contents) => placeholdersIn(contents));
  const unknown = used.find((name) => !isPlaceholder(name));
  if (unknown !== undefined)
    throw new AppError(
      "wrong-input",
      `texts: there is no placeholder {${unknown}}. There are: ${Object.keys(PLACEHOLDERS).join(", ")}.`,
    );
  const about = used.find((name) => name.startsWith("session."));
  if (about !== undefined && input.session === undefined)
    throw new AppError("wrong-input", `texts: {${about}} needs a session: name it under "session".`);
  const sessionId =
    input.session === undefined ? null : await sessionNamed(store, programme.id, input.session);
  const now = system.now();
  const expiresAt = input.until === undefined ? null : momentOf(input.until, programme.timezone, "until");
  if (expiresAt !== null && expiresAt <= now) throw new AppError("wrong-input", "until: that time is past.");
  if (input.at !== undefined) momentOf(input.at, programme.timezone, "at");
  return store.saveDraft(
    {
      ...{ programmeId: programme.id, name: input.name, filter: input.to, texts: input.texts, sessionId },
      ...{ sendAt: input.at ?? null, expiresAt, urgentReason: input.urgent ?? null },
    },
    { actor, programmeId: programme.id, action: "broadcastDrafted", subjectId: null },
    now,
  );
}

async function sessionNamed(store: BroadcastStore, programmeId: string, name: string): Promise<string> {
  const [found, ...others] = await store.sessionsNamed(programmeId, name);
  if (!found) throw new AppError("not-found", `session: the programme has no session "${name}".`);
  if (others.length > 0)
    throw new AppError(
      "wrong-input",
      `session: ${String(others.length + 1)} sessions are called "${name}". Name one by its id.`,
    );
  return found.id;
}

function momentOf(local: string, timezone: string, field: string): number {
  try {
    const [day = "", time = ""] = local.split("T");
    return localInstant(day, time, timezone);
  } catch {
    throw new AppError("wrong-input", `${field}: there is no such day or time.`);
  }
}
