/** The desk: what staff do with a noun, the same for all of them: look, add, change, remove. */
import { demand, may, type Actor, type AuditNote, type Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { inLanguage, type LocalText } from "../../core/language/language.ts";
import type { Edit, Given, NounName } from "../../core/programme/nouns.ts";
import type { DeskStore, Drawer, Kept, Use } from "../ports/desk-store.ts";
import type { System } from "../ports/system.ts";

export interface DeskTools {
  readonly desk: DeskStore;
  readonly system: Pick<System, "now">;
}

/** Which one: what it is called, and in which programme it is looked for; null: in all of them. */
export interface Which {
  readonly noun: NounName;
  readonly programmeId: string | null;
  readonly named: string;
}

/** Who may change a programme itself decides over all in it. */
const CHANGER: Readonly<Record<NounName, Role>> = {
  programme: "approver",
  cohort: "coordinator",
  unit: "coordinator",
  venue: "coordinator",
  participant: "coordinator",
  session: "coordinator",
};

/** Those of a noun that the actor may see, in order. @param page where to go on, and how many at most */
export async function listKept(
  { desk }: DeskTools,
  actor: Actor,
  noun: NounName,
  programmeId: string | null,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<readonly Kept[]> {
  const all = await desk[noun].list(programmeId, page.after, page.limit);
  return all.filter((kept) => mayTouch(actor, kept.programmeId, "viewer"));
}

/** The one that is called so. @throws AppError `not-found`, also where several are; `not-allowed` */
export async function findKept(
  { desk }: DeskTools,
  actor: Actor,
  which: Which,
  role: Role = "viewer",
): Promise<Kept> {
  const { noun, programmeId, named } = which;
  const all = await desk[noun].find(programmeId, named);
  const visible = all.filter((kept) => mayTouch(actor, kept.programmeId, "viewer"));
  const [found, ...others] = visible;
  if (!found) throw new AppError("not-found", `There is no ${noun} "${named}".`);
  if (others.length > 0) {
    const lines = visible.slice(0, 10).map(({ id, shown }) => `  ${id}  ${inWords(shown)}`);
    throw new AppError(
      "not-found",
      [`Several are called "${named}". Name one by its id:`, ...lines].join("\n"),
    );
  }
  demandTouch(actor, found.programmeId, role);
  return found;
}

/** Adds one. @returns its id. @throws AppError `not-allowed`, and as Drawer.add */
export async function addKept<Name extends NounName>(
  { desk, system }: DeskTools,
  actor: Actor,
  noun: Name,
  programmeId: string | null,
  given: Given<Name>,
): Promise<string> {
  demandHouse(actor, noun);
  demandTouch(actor, programmeId, CHANGER[noun]);
  const note = noteOf(actor, noun, "Added", programmeId, null, Object.keys(given));
  // The compiler does not see that the drawer and what goes into it have the same name.
  const drawer = desk[noun] as unknown as Drawer<Given<Name>, unknown>;
  return drawer.add(programmeId, given, note, system.now());
}

/** Changes what is given of one. @throws AppError `wrong-input` where nothing is, and as above */
export async function changeKept<Name extends NounName>(
  tools: DeskTools,
  actor: Actor,
  which: Which & { readonly noun: Name },
  edit: Edit<Name>,
): Promise<void> {
  const { noun } = which;
  const fields = Object.entries(edit).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  if (fields.length === 0) throw new AppError("wrong-input", "Say what shall be changed.");
  const { id, programmeId } = await findKept(tools, actor, which, CHANGER[noun]);
  const note = noteOf(actor, noun, "Changed", programmeId, id, fields);
  const drawer = tools.desk[noun] as unknown as Drawer<unknown, Edit<Name>>;
  await drawer.change(id, edit, note, tools.system.now());
}

/** Removes one that nothing uses. @throws AppError `not-ready` naming what uses it, and as above */
export async function removeKept(tools: DeskTools, actor: Actor, which: Which): Promise<Kept> {
  const { noun } = which;
  demandHouse(actor, noun);
  const kept = await findKept(tools, actor, which, CHANGER[noun]);
  const note = noteOf(actor, noun, "Removed", kept.programmeId, kept.id, []);
  const uses = await tools.desk[noun].remove(kept.id, note, tools.system.now());
  if (uses.length > 0)
    throw new AppError("not-ready", `It is in use by ${uses.map(counted).join(", ")}. ${INSTEAD[noun]}`);
  return kept;
}

const INSTEAD: Readonly<Record<NounName, string>> = {
  programme: "Remove these first; or leave it: a programme that is over disturbs nobody.",
  cohort: "Take these out of it first.",
  unit: "Give these another one first.",
  venue: "Give these another one first.",
  participant: "They unlink a chat there themselves; or take them out of the cohort with --leaves.",
  session: "Cancel it instead: then everybody who knows of it is told.",
};

const PLURALS: Readonly<Record<string, string>> = { person: "people" };

/** By which people tell them apart: "2026-11-26 08:00 PAPI". */
function inWords({ date, startTime, title, name }: Kept["shown"]): string {
  const called = title ?? name ?? "";
  const words = typeof called === "string" ? called : inLanguage(called as LocalText, "vi");
  return [date, startTime, words].filter(Boolean).join(" ");
}

/** "12 participants", "1 broadcast" */
function counted({ count, what }: Use): string {
  const [word = "", ...rest] = what.split(" ").reverse();
  const plural = [...rest.reverse(), PLURALS[word] ?? `${word}s`].join(" ");
  return `${String(count)} ${count === 1 ? what : plural}`;
}

function noteOf(
  actor: Actor,
  noun: NounName,
  done: "Added" | "Changed" | "Removed",
  programmeId: string | null,
  subjectId: string | null,
  fields: readonly string[],
): AuditNote {
  return { actor, programmeId, action: `${noun}${done}`, subjectId, details: { fields } };
}

/** Programmes come and go by the hand of whoever holds the command line. */
function demandHouse(actor: Actor, noun: NounName): void {
  if (noun === "programme" && actor.roles !== null)
    throw new AppError("not-allowed", "Programmes are added and removed at the command line, without --as.");
}

/** What is everybody's may be touched by whoever has the role in some programme. */
function mayTouch(actor: Actor, programmeId: string | null, role: Role): boolean {
  if (programmeId !== null || actor.roles === null) return may(actor, programmeId ?? "", role);
  return [...actor.roles.keys()].some((one) => may(actor, one, role));
}

function demandTouch(actor: Actor, programmeId: string | null, role: Role): void {
  if (programmeId !== null) demand(actor, programmeId, role);
  else if (!mayTouch(actor, null, role))
    throw new AppError("not-allowed", `That needs the role ${role} in some programme.`);
}
