/** Who runs programmes: added, given roles, let go. Only the command line does this, with or without a name. */
import type { Actor, Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language/language.ts";
import type { Coordinator, StaffStore } from "../ports/staff-store.ts";
import type { System } from "../ports/system.ts";
import { namedProgramme } from "../named-programme.ts";

export interface StaffTools {
  readonly store: StaffStore;
  readonly system: Pick<System, "now">;
  /** A new code, unguessable. */
  readonly makeCode: () => string;
}

/** @throws AppError `not-found` */
export async function findCoordinator(store: StaffStore, named: string): Promise<Coordinator> {
  const wanted = named.toLowerCase();
  const all = await store.coordinators();
  const found = all.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (!found) throw new AppError("not-found", `No coordinator is called "${named}".`);
  return found;
}

/** @throws AppError `not-found` */
export async function findProgramme(store: StaffStore, slug: string): Promise<{ id: string; slug: string }> {
  const found = (await store.programmes()).find((programme) => programme.slug === slug);
  return namedProgramme(slug, found);
}

/** @throws AppError `name-taken` */
export async function addCoordinator(
  { store, system }: StaffTools,
  actor: Actor,
  person: { readonly name: string; readonly language: Language; readonly timezone: string },
): Promise<string> {
  const note = { actor, programmeId: null, action: "coordinatorAdded", subjectId: null };
  const id = await store.addCoordinator(person, note, system.now());
  if (id === null)
    throw new AppError("name-taken", `Somebody is called "${person.name}" already: names tell people apart.`);
  return id;
}

/** @param role null: they may do nothing there any more. @throws AppError `not-found` */
export async function setRole(
  { store, system }: StaffTools,
  actor: Actor,
  {
    named,
    programme,
    role,
  }: { readonly named: string; readonly programme: string; readonly role: Role | null },
): Promise<void> {
  const { id } = await findCoordinator(store, named);
  const { id: programmeId } = await findProgramme(store, programme);
  const action = role === null ? "roleTaken" : "roleGiven";
  const details = role === null ? {} : { role };
  await store.setRole(
    id,
    programmeId,
    role,
    { actor, programmeId, action, subjectId: id, details },
    system.now(),
  );
}

/** @throws AppError `not-found` */
export async function removeCoordinator(
  { store, system }: StaffTools,
  actor: Actor,
  named: string,
): Promise<void> {
  const { id } = await findCoordinator(store, named);
  const note = { actor, programmeId: null, action: "coordinatorRemoved", subjectId: id };
  await store.removeCoordinator(id, note, system.now());
}

/** A code by which they link their chat; codes that they had stop working. @throws AppError `not-found` */
export async function giveCode(
  { store, system, makeCode }: StaffTools,
  actor: Actor,
  named: string,
): Promise<string> {
  const { id } = await findCoordinator(store, named);
  const note = { actor, programmeId: null, action: "coordinatorCodeGiven", subjectId: id };
  for (;;) {
    const code = makeCode();
    if (await store.giveCode(id, code, note, system.now())) return code;
  }
}
