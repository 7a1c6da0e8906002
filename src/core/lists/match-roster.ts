/** Who of the stored people each line of a roster means. */
import { oneSlipApart } from "../language/normalise.ts";
import type { FaultCode } from "./faults.ts";
import { bareName, foldName, type Named } from "./naming.ts";
import type { StoredPerson, StoredRoster } from "./stored-roster.ts";
import type { RosterField, RosterLine } from "./roster.ts";

/** A line whose cohort and unit are known. */
export interface Placed {
  readonly line: RosterLine;
  readonly cohort: Named;
  readonly unitId: string | null;
  readonly phoneHash: string | null;
}

/** Somebody as the plan has them so far; `phone` only where it is new. */
export type Person = { -readonly [Key in keyof StoredPerson]: StoredPerson[Key] } & {
  phone?: string;
  isTouched?: true;
};

export type Refuse = (
  line: RosterLine,
  field: RosterField,
  value: string,
  code: FaultCode,
  hint?: string,
) => void;

/**
 * Surest first: by reference, by telephone number and name, by name and unit, by name in the cohort. Whoever was
 * found is not found again by something weaker. A number alone means nobody: offices share telephones, and running
 * numbers of rows move.
 * @returns nothing for a line of somebody new
 */
export function matchPeople(
  stored: StoredRoster,
  people: ReadonlyMap<string, Person>,
  placed: readonly Placed[],
  refuse: Refuse,
): Map<Placed, Person | "refused"> {
  const found = new Map<Placed, Person | "refused">();
  const taken = new Set<string>();
  const ways = waysOf(stored, people);
  for (const way of ways)
    for (const one of placed) {
      if (found.has(one)) continue;
      const { line, cohort } = one;
      const free = way(one).filter(
        ({ id, reference }) =>
          !taken.has(`${id} ${cohort.id}`) &&
          (reference === null || line.reference === undefined || reference === line.reference),
      );
      const [person] = free;
      if (!person) continue;
      if (free.length > 1) refuse(line, "name", line.name, "several-people", String(free.length));
      else if (!isAlike(person.name, line.name))
        refuse(line, "reference", line.reference ?? "", "other-name", person.name);
      else {
        found.set(one, person);
        taken.add(`${person.id} ${cohort.id}`);
        continue;
      }
      found.set(one, "refused");
    }
  return found;
}

function waysOf(
  stored: StoredRoster,
  people: ReadonlyMap<string, Person>,
): ((one: Placed) => readonly Person[])[] {
  const ours = stored.people.flatMap(({ id }) => people.get(id) ?? []);
  const elsewhere = stored.elsewhere.flatMap(({ id }) => people.get(id) ?? []);
  const enrolled = stored.enrolments.flatMap((enrolment) => {
    const person = people.get(enrolment.participantId);
    return person ? [{ person, ...enrolment }] : [];
  });
  const byReference = grouped(ours, ({ reference }) => reference);
  const byPhone = grouped(ours, ({ phoneHash }) => phoneHash);
  const byPhoneElsewhere = grouped(elsewhere, ({ phoneHash }) => phoneHash);
  const byUnit = grouped(enrolled, ({ person, unitId }) => `${foldName(person.name)} ${unitId ?? ""}`);
  const byCohort = grouped(enrolled, ({ person, cohortId }) => `${foldName(person.name)} ${cohortId}`);
  const persons = (rows: readonly { readonly person: Person }[] = []) =>
    unique(rows.map(({ person }) => person));
  const samePhone = ({ phoneHash, line }: Placed, all: ReadonlyMap<string, readonly Person[]>) => {
    const sharing = all.get(phoneHash ?? "") ?? [];
    const same = sharing.filter(({ name }) => foldName(name) === foldName(line.name));
    return same.length > 0 ? same : sharing.filter(({ name }) => isAlike(name, line.name));
  };
  const noOtherPhone = ({ phoneHash }: Placed, one: Person) =>
    one.phoneHash === null || phoneHash === null || one.phoneHash === phoneHash;
  return [
    ({ line }) => byReference.get(line.reference ?? "") ?? [],
    (one) => samePhone(one, byPhone),
    ({ line, unitId }) => persons(byUnit.get(`${foldName(line.name)} ${unitId ?? ""}`)),
    (one) =>
      persons(byCohort.get(`${foldName(one.line.name)} ${one.cohort.id}`)).filter((person) =>
        noOtherPhone(one, person),
      ),
    (one) => samePhone(one, byPhoneElsewhere),
  ];
}

export function grouped<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** One name written in two ways: without marks, with a slip, or with a part left out. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)];
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  const isPart = short !== undefined && short.length > 1 && short.every((word) => long?.includes(word));
  return a === b || oneSlipApart(a, b) || isPart;
}
