/** What staff do with choices between sessions: make and close them, invite to them, give and take places. */
import { z } from "zod";
import { demand, type Actor, type Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { PlaceAnswer } from "../../core/flow/lookups.ts";
import { localInstant } from "../../core/local-time.ts";
import { MAX_SESSIONS_TO_CHOOSE } from "../../core/programme/places.ts";
import { namedProgramme } from "../named-programme.ts";
import type { ChoiceSet, HeldPlace, PlaceStore } from "../ports/place-store.ts";
import type { System } from "../ports/system.ts";

export interface ChoiceTools {
  readonly store: PlaceStore;
  readonly system: Pick<System, "now">;
}

const words = z.string().trim().min(1).max(100);
const capacity = z.int().min(1).max(100_000);

/** What is written of a choice set. */
export const choiceSetSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "small letters, digits and dashes, such as visits"),
  title: z
    .strictObject({ vi: words.optional(), ja: words.optional(), en: words.optional() })
    .refine((title) => Object.values(title).some(Boolean), "a title in at least one language"),
  closesAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "a local time such as 2026-11-27T18:00"),
  sessions: z
    .array(z.strictObject({ id: z.uuid(), capacity: capacity.nullable() }))
    .min(2, "at least two sessions: else there is nothing to choose")
    .max(MAX_SESSIONS_TO_CHOOSE),
});
export type ChoiceSetWords = z.infer<typeof choiceSetSchema>;

async function programmeFor({ store }: ChoiceTools, actor: Actor, slug: string, needed: Role) {
  const programme = namedProgramme(slug, await store.programme(slug));
  demand(actor, programme.id, needed);
  return programme;
}

/** By deadline. @throws AppError */
export async function listChoiceSets(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
): Promise<readonly ChoiceSet[]> {
  return tools.store.choiceSets((await programmeFor(tools, actor, programme, "viewer")).id);
}

/** Adds a choice set, or changes the one of that slug. Times are local at the programme. @throws AppError */
export async function saveChoiceSet(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  { closesAt: local, title, ...rest }: ChoiceSetWords,
): Promise<void> {
  const { id, timezone } = await programmeFor(tools, actor, programme, "coordinator");
  const [day = "", time = ""] = local.split("T");
  let closesAt: number;
  try {
    closesAt = localInstant(day, time, timezone);
  } catch {
    throw new AppError("wrong-input", `${local} is no moment of any calendar.`);
  }
  const note = {
    ...noteOf(actor, id, "choiceSetSaved", rest.slug),
    details: { sessions: rest.sessions.length },
  };
  const written = Object.fromEntries(Object.entries(title).filter(([, value]) => value !== undefined));
  await tools.store.saveChoiceSet(id, { ...rest, title: written, closesAt }, note, tools.system.now());
}

/** Nobody chooses by themselves from now on. @throws AppError */
export async function closeChoiceSet(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<void> {
  const { id } = await programmeFor(tools, actor, programme, "coordinator");
  const note = noteOf(actor, id, "choiceSetClosed", slug);
  if (!(await tools.store.close(id, slug, note, tools.system.now()))) throw noSet(slug);
}

/** Invites everybody who may choose and has not. @returns how many are told. @throws AppError */
export async function offerChoiceSet(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<number> {
  const { id } = await programmeFor(tools, actor, programme, "coordinator");
  const told = await tools.store.offer(
    id,
    slug,
    noteOf(actor, id, "choiceSetOffered", slug),
    tools.system.now(),
  );
  if (told === null) throw noSet(slug);
  return told;
}

/** Who has a place, who waits. @param where a choice set's slug, or a session's id @throws AppError */
export async function listPlaces(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  where: Parameters<PlaceStore["places"]>[1],
): Promise<readonly HeldPlace[]> {
  return tools.store.places((await programmeFor(tools, actor, programme, "viewer")).id, where);
}

/**
 * Gives somebody a place at a session, or takes it, whatever the deadline; they are told.
 * @param named the participant's id or name @throws AppError, `not-ready` where there is no place
 */
export async function settleForThem(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  {
    named,
    sessionId,
    asked,
  }: { readonly named: string; readonly sessionId: string; readonly asked: "take" | "leave" },
): Promise<PlaceAnswer> {
  const { id } = await programmeFor(tools, actor, programme, "coordinator");
  const people = await tools.store.participants(id, named);
  const [person, ...others] = people;
  if (!person) throw new AppError("not-found", "The programme has nobody of this name or id.");
  if (others.length > 0)
    throw new AppError(
      "not-found",
      `Several people are called so. Name one by its id: ${people.map((one) => one.id).join(", ")}.`,
    );
  const action = asked === "take" ? "placeGiven" : "placeTaken";
  const note = { ...noteOf(actor, id, action, sessionId), details: { participantId: person.id } };
  const answer = await tools.store.settle(person.id, sessionId, asked, note, tools.system.now());
  const refusal = REFUSALS[answer.is];
  if (refusal !== undefined) throw new AppError("not-ready", refusal);
  return answer;
}

const REFUSALS: Readonly<Partial<Record<PlaceAnswer["is"], string>>> = {
  full: "There is no place left at that session: give it more (choice-set add), or move somebody.",
  closed: "That session has begun, or was cancelled.",
  unknown: "That session is none to choose, or not of that person's cohort.",
  nothing: "They have no place there.",
};

/**
 * Makes a session the make-up of another; whoever was absent there is offered it. @returns how many are told
 * @throws AppError
 */
export async function makeUpFor(
  tools: ChoiceTools,
  actor: Actor,
  programme: string,
  {
    sessionId,
    missedId,
    capacity: places,
  }: { readonly sessionId: string; readonly missedId: string; readonly capacity: number | null },
): Promise<number> {
  const { id } = await programmeFor(tools, actor, programme, "coordinator");
  if (sessionId === missedId) throw new AppError("wrong-input", "A session cannot make up for itself.");
  const note = { ...noteOf(actor, id, "makeUpOffered", sessionId), details: { missedId } };
  return tools.store.makeUp(id, { sessionId, missedId, capacity: places }, note, tools.system.now());
}

const noSet = (slug: string) =>
  new AppError("not-found", `There is no choice set "${slug}". See: donghanh choice-set list <programme>`);

const noteOf = (actor: Actor, programmeId: string, action: string, subjectId: string) => ({
  ...{ actor, programmeId, action, subjectId },
});
