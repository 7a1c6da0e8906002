/** The supervisors that a roster names: found among those who are stored or in the same file, else new. */
import { foldName } from "./naming.ts";
import { grouped, isAlike, type Person, type Refuse } from "./match-roster.ts";
import type { StoredEnrolment } from "./stored-roster.ts";
import type { RosterLine } from "./roster.ts";

/** @returns undefined where the line was refused */
export type SupervisorOf = (line: RosterLine, unitId: string | null) => Person | undefined;

export interface SupervisorMeans {
  /** Of all whom the plan knows by now: stored, or in the file. */
  readonly people: ReadonlyMap<string, Person>;
  readonly enrolments: readonly StoredEnrolment[];
  readonly fingerprint: (phone: string) => string;
  readonly refuse: Refuse;
  readonly newPerson: (who: NonNullable<RosterLine["supervisor"]>, phoneHash: string | null) => Person;
}

/**
 * By reference; by telephone number; by name among the supervisors of the same unit. Namesakes in other units are
 * other people unless a number says otherwise.
 */
export function supervisorFinder(means: SupervisorMeans): SupervisorOf {
  const all = [...means.people.values()];
  const byReference = grouped(all, ({ reference }) => reference);
  const byPhone = grouped(all, ({ phoneHash }) => phoneHash);
  const byNameAndUnit = new Map<string, Person>();
  const keyOf = (name: string, unitId: string | null) => `${foldName(name)} ${unitId ?? ""}`;
  for (const { supervisorId, unitId } of means.enrolments) {
    const person = means.people.get(supervisorId ?? "");
    if (person) byNameAndUnit.set(keyOf(person.name, unitId), person);
  }
  return (line, unitId) => {
    const { supervisor = { name: "" } } = line;
    const { name, reference } = supervisor;
    const phoneHash = supervisor.phone === undefined ? null : means.fingerprint(supervisor.phone);
    const isMeant = (one: Person) => name === "" || isAlike(one.name, name);
    const sameName = byNameAndUnit.get(keyOf(name, unitId));
    const known =
      byReference.get(reference ?? "")?.find(isMeant) ??
      byPhone.get(phoneHash ?? "")?.find(isMeant) ??
      (sameName && noOther(sameName.phoneHash, phoneHash) && noOther(sameName.reference, reference ?? null)
        ? sameName
        : undefined);
    if (!known && name === "") {
      means.refuse(line, "supervisor", "", "no-supervisor-name");
      return undefined;
    }
    const person = known ?? means.newPerson(supervisor, phoneHash);
    if (supervisor.phone !== undefined && person.phoneHash === null)
      Object.assign(person, { phone: supervisor.phone, phoneHash, isTouched: true });
    if (reference !== undefined && person.reference === null)
      Object.assign(person, { reference, isTouched: true });
    if (!known && phoneHash !== null) byPhone.set(phoneHash, [...(byPhone.get(phoneHash) ?? []), person]);
    if (reference !== undefined) byReference.set(reference, [person]);
    byNameAndUnit.set(keyOf(person.name, unitId), person);
    return person;
  };
}

const noOther = (one: string | null, other: string | null) => one === null || other === null || one === other;
