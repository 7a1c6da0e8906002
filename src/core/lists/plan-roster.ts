/** What importing a roster would do: the file's people found among those who are stored, and what differs. Pure. */
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import type { Fault } from "./faults.ts";
import { matchPeople, type Person, type Placed, type Refuse } from "./match-roster.ts";
import { bareName, finderOf, firstName, foldName, newSlug, type Named } from "./naming.ts";
import type { RosterField, RosterLine } from "./roster.ts";
import type { StoredEnrolment, StoredPerson, StoredRoster } from "./stored-roster.ts";
import { supervisorFinder, type SupervisorOf } from "./roster-supervisors.ts";

export interface RosterWishes {
  /** Slug of the cohort of lines that name none. */
  readonly cohort?: string | undefined;
  /** Units that nobody knows are made. */
  readonly createsUnits?: boolean | undefined;
}

/** What the planner is given besides: the words' language, defaults of new people, and what it must not know itself. */
export interface RosterMeans {
  /** In which new units and positions are written. */
  readonly language: Language;
  readonly timezone: string;
  readonly newId: () => string;
  readonly fingerprint: (phone: string) => string;
}

export interface Change {
  readonly field: RosterField;
  readonly from: string | null;
  readonly to: string;
}

export interface RosterPlan {
  readonly faults: readonly Fault[];
  /** Not enrolled in that cohort before; `isNew`: nobody knew them at all. */
  readonly added: readonly {
    readonly line: number;
    readonly name: string;
    readonly cohort: string;
    readonly isNew: boolean;
  }[];
  readonly changed: readonly {
    readonly line: number;
    readonly name: string;
    readonly changes: readonly Change[];
  }[];
  readonly same: number;
  /** Enrolled in one of the file's cohorts, and not in the file: they stay. */
  readonly onlyInBase: readonly { readonly name: string; readonly cohort: string }[];
  readonly newUnits: readonly string[];
  readonly newSupervisors: readonly string[];
  readonly write: RosterWrite;
}

/** Rows to be written; people and enrolments as they shall be afterwards. */
export interface RosterWrite {
  readonly units: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: LocalText;
    readonly kind: string;
  }[];
  /** `phone` only where it is new: E.164. */
  readonly people: readonly (Omit<StoredPerson, "phoneHash"> & { readonly phone?: string })[];
  readonly enrolments: readonly StoredEnrolment[];
}

export function planRoster(
  stored: StoredRoster,
  lines: readonly RosterLine[],
  wishes: RosterWishes,
  means: RosterMeans,
): RosterPlan {
  return new Planner(stored, wishes, means).plan(lines);
}

class Planner {
  private readonly faults: Fault[] = [];
  private readonly people: Map<string, Person>;
  private readonly enrolments = new Map<string, StoredEnrolment>();
  private readonly unitsById: Map<string, Named>;
  private readonly newUnits = new Map<string, RosterWrite["units"][number]>();
  private readonly newSupervisors: string[] = [];
  private readonly writtenEnrolments: StoredEnrolment[] = [];
  private readonly findCohort;
  private readonly findUnit;
  private readonly stored: StoredRoster;
  private readonly wishes: RosterWishes;
  private readonly means: RosterMeans;

  constructor(stored: StoredRoster, wishes: RosterWishes, means: RosterMeans) {
    this.stored = stored;
    this.wishes = wishes;
    this.means = means;
    this.people = new Map(
      [...stored.people, ...stored.elsewhere].map((person) => [person.id, { ...person }]),
    );
    for (const one of stored.enrolments) this.enrolments.set(`${one.participantId} ${one.cohortId}`, one);
    this.unitsById = new Map(stored.units.map((unit) => [unit.id, unit]));
    this.findCohort = finderOf(stored.cohorts);
    this.findUnit = finderOf(stored.units);
  }

  plan(lines: readonly RosterLine[]): RosterPlan {
    const placed = this.withoutDoubles(lines.flatMap((line) => this.place(line)));
    const found = matchPeople(this.stored, this.people, placed, this.refuse);
    const added: { line: number; name: string; cohort: string; isNew: boolean }[] = [];
    const changed: { line: number; name: string; changes: Change[] }[] = [];
    let same = 0;
    // Somebody new may stand in several cohorts.
    const newcomers = new Map<string, Person>();
    const persons = placed.flatMap((one) => {
      const known = found.get(one);
      if (known === "refused") return [];
      const newcomer = newcomers.get(whoIs(one));
      const person = known ?? newcomer ?? this.newPerson(one.line, one.phoneHash);
      if (known === undefined) newcomers.set(whoIs(one), person);
      return [{ one, person, isNew: known === undefined }];
    });
    // Supervisors after all lines have their people: one may stand in the same file.
    const supervisors = supervisorFinder({
      people: this.people,
      enrolments: this.stored.enrolments,
      fingerprint: this.means.fingerprint,
      refuse: this.refuse,
      newPerson: (...whom) => {
        const person = this.newPerson(...whom);
        this.newSupervisors.push(person.name);
        return person;
      },
    });
    for (const { one, person, isNew } of persons) {
      const changes = isNew ? [] : this.changePerson(person, one);
      const isAdded = this.enrol(person, one, supervisors, changes);
      const { line, name } = one.line;
      if (isAdded) added.push({ line, name, cohort: firstName(one.cohort.name), isNew });
      else if (changes.length === 0) same++;
      if (!isNew && changes.length > 0) changed.push({ line, name, changes });
    }
    return {
      ...{ faults: this.faults, added, changed, same, newSupervisors: this.newSupervisors },
      onlyInBase: this.onlyInBase(persons.map(({ one, person }) => ({ one, person }))),
      newUnits: [...this.newUnits.values()].map(({ name }) => firstName(name)),
      write: {
        units: [...this.newUnits.values()],
        people: [...this.people.values()].flatMap(({ isTouched, phoneHash: _, ...person }) =>
          isTouched ? [person] : [],
        ),
        enrolments: this.writtenEnrolments,
      },
    };
  }

  private readonly refuse: Refuse = ({ line, header }, field, value, code, hint) => {
    this.faults.push({ line, column: header(field), value, code, hint });
  };

  private place(line: RosterLine): Placed[] {
    const { cohorts } = this.stored;
    const all = cohorts.map(({ name, slug }) => firstName(name) || slug).join(", ");
    const [only] = cohorts.length === 1 ? cohorts : [];
    const written = line.cohort ?? this.wishes.cohort ?? only?.slug;
    const found = written === undefined ? null : this.findCohort(written);
    const cohort = found && "id" in found ? cohorts.find(({ id }) => id === found.id) : undefined;
    if (written === undefined) this.refuse(line, "cohort", "", "no-cohort", all);
    else if (!cohort) this.refuse(line, "cohort", written, "unknown-cohort", all);
    const unitId = line.unit === undefined ? null : this.unit(line, line.unit);
    if (!cohort || unitId === undefined) return [];
    return [
      {
        line,
        cohort,
        unitId,
        phoneHash: line.phone === undefined ? null : this.means.fingerprint(line.phone),
      },
    ];
  }

  /** Its id; undefined where it was refused. */
  private unit(line: RosterLine, written: string): string | undefined {
    const key = foldName(written);
    const made = this.newUnits.get(key);
    if (made) return made.id;
    const found = this.findUnit(written);
    if ("id" in found) return found.id;
    if ("several" in found) this.refuse(line, "unit", written, "several-so-called", found.several.join(", "));
    else if (this.wishes.createsUnits !== true)
      this.refuse(line, "unit", written, "unknown-unit", found.near.map((name) => `“${name}”`).join(", "));
    else {
      const taken = new Set([...this.stored.units, ...this.newUnits.values()].map(({ slug }) => slug));
      const unit = {
        ...{ id: this.means.newId(), slug: newSlug(written, taken), kind: kindOfUnit(written) },
        name: { [this.means.language]: written },
      };
      this.newUnits.set(key, unit);
      this.unitsById.set(unit.id, unit);
      return unit.id;
    }
    return undefined;
  }

  /** The same person twice in one cohort: the second line is refused. */
  private withoutDoubles(placed: readonly Placed[]): Placed[] {
    const seen = new Map<string, number>();
    return placed.filter((one) => {
      const { line, cohort } = one;
      const key = `${cohort.id} ${whoIs(one)}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line.line);
      else
        this.refuse(
          line,
          line.reference === undefined ? "name" : "reference",
          line.reference ?? line.name,
          "same-person-twice",
          String(before),
        );
      return before === undefined;
    });
  }

  private newPerson(
    {
      name,
      phone,
      reference,
      language,
      timezone,
    }: Pick<RosterLine, "name" | "phone" | "reference" | "language" | "timezone">,
    phoneHash: string | null,
  ): Person {
    const person: Person = {
      ...{ id: this.means.newId(), name, reference: reference ?? null, phoneHash },
      ...{ language: language ?? this.means.language, timezone: timezone ?? this.means.timezone },
      ...(phone === undefined ? {} : { phone }),
      isTouched: true,
    };
    this.people.set(person.id, person);
    return person;
  }

  private changePerson(person: Person, { line, phoneHash }: Placed): Change[] {
    const changes: Change[] = [];
    const change = (field: "name" | "reference" | "language" | "timezone", to: string | undefined) => {
      if (to === undefined || person[field] === to) return;
      changes.push({ field, from: person[field], to });
      Object.assign(person, { [field]: to, isTouched: true });
    };
    change("name", line.name);
    change("reference", line.reference);
    change("language", line.language);
    change("timezone", line.timezone);
    if (line.phone !== undefined && phoneHash !== person.phoneHash) {
      changes.push({ field: "phone", from: null, to: line.phone });
      Object.assign(person, { phone: line.phone, phoneHash, isTouched: true });
    }
    return changes;
  }

  /** Whether that is new. What differs from a former enrolment goes into `changes`. */
  private enrol(
    person: Person,
    { line, cohort, unitId }: Placed,
    supervisorOf: SupervisorOf,
    changes: Change[],
  ): boolean {
    const before = this.enrolments.get(`${person.id} ${cohort.id}`);
    const { language } = this.means;
    const unit = unitId ?? before?.unitId ?? null;
    const supervisor = line.supervisor === undefined ? undefined : supervisorOf(line, unit);
    const supervisorId = supervisor?.id ?? before?.supervisorId ?? null;
    const positionWas = before?.position ? inLanguage(before.position, language) : null;
    const isPosition = line.position === undefined || line.position === positionWas;
    const position = isPosition
      ? (before?.position ?? null)
      : { ...before?.position, [language]: line.position };
    const differences: Change[] = [];
    const nameOf = (id: string | null) =>
      id === null ? null : firstName(this.unitsById.get(id)?.name ?? {});
    const supervisorWas = this.people.get(before?.supervisorId ?? "")?.name ?? null;
    if (before?.unitId !== unit)
      differences.push({ field: "unit", from: nameOf(before?.unitId ?? null), to: nameOf(unit) ?? "" });
    if (!isPosition) differences.push({ field: "position", from: positionWas, to: line.position ?? "" });
    if ((before?.supervisorId ?? null) !== supervisorId)
      differences.push({ field: "supervisor", from: supervisorWas, to: supervisor?.name ?? "" });
    if (before) changes.push(...differences);
    if (!before || differences.length > 0)
      this.writtenEnrolments.push({
        ...{ participantId: person.id, cohortId: cohort.id, unitId: unit },
        ...{ position, supervisorId },
      });
    return before === undefined;
  }

  private onlyInBase(persons: readonly { one: Placed; person: Person }[]) {
    const inFile = new Set(persons.map(({ one, person }) => `${person.id} ${one.cohort.id}`));
    const touched = new Map(persons.map(({ one }) => [one.cohort.id, one.cohort]));
    return [...this.enrolments.entries()].flatMap(([key, { participantId, cohortId }]) => {
      const cohort = touched.get(cohortId);
      if (!cohort || inFile.has(key)) return [];
      return [{ name: this.people.get(participantId)?.name ?? "", cohort: firstName(cohort.name) }];
    });
  }
}

/** The same for lines that mean the same person, as far as the file itself tells. */
function whoIs({ line, unitId, phoneHash }: Placed): string {
  if (line.reference !== undefined) return `reference ${line.reference}`;
  return `${phoneHash ?? `unit ${unitId ?? ""}`} ${foldName(line.name)}`;
}

function kindOfUnit(name: string): "department" | "district" | "board" | "office" {
  const bare = bareName(name);
  if (/^(?:quan|huyen|thi xa|thanh pho|phuong|xa|thi tran|ubnd)\b|(?:区|市|町|村)$|\bdistrict\b/.test(bare))
    return "district";
  if (/^so\b|(?:部|局|課)$|\bdepartment\b/.test(bare)) return "department";
  return /^ban\b|委員会$|\bboard\b/.test(bare) ? "board" : "office";
}
