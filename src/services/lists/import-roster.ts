/** A roster is imported: looked at, planned, and carried out or only shown; all or nothing. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language/language.ts";
import { findSheet, recogniser } from "../../core/lists/columns.ts";
import type { Fault } from "../../core/lists/faults.ts";
import { planRoster, type RosterPlan } from "../../core/lists/plan-roster.ts";
import { readRoster, ROSTER_FIELDS, type RosterField } from "../../core/lists/roster.ts";
import type { ListProgramme, RosterStore } from "../ports/roster-store.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import type { TableFiles } from "../ports/tables.ts";

export interface RosterTools {
  readonly rosters: RosterStore;
  readonly tables: TableFiles;
  readonly secrets: Pick<Secrets, "fingerprint" | "open">;
  readonly system: Pick<System, "now" | "uuid">;
}

export interface ImportOrder {
  readonly bytes: Uint8Array;
  /** Keeps what it does; else it is only shown. */
  readonly isApplied: boolean;
  /** Headers and the fields that they stand for. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
}

export interface RosterOrder extends ImportOrder {
  /** Slug or name of the cohort of lines that name none. */
  readonly cohort?: string | undefined;
  readonly createsUnits?: boolean | undefined;
}

export interface RosterReport extends Omit<RosterPlan, "write" | "faults"> {
  /** False also where faults stood against it: then nothing was kept. */
  readonly isApplied: boolean;
  readonly sheet: string;
  /** People in the file. */
  readonly people: number;
  readonly faults: readonly Fault[];
  /** Headers that mean nothing here. */
  readonly unused: readonly string[];
  /** Lines that only announce others. */
  readonly headings: number;
}

/**
 * Imports a file of people, or shows what that would do: the same code, rolled back. The same file twice changes
 * nothing. Any fault keeps all of it out.
 * @throws AppError `wrong-input` about the file as a whole, `not-found`, `not-allowed`
 */
export async function importRoster(
  tools: RosterTools,
  actor: Actor,
  slug: string,
  order: RosterOrder,
): Promise<RosterReport> {
  const programme = await programmeFor(tools.rosters, actor, slug, "coordinator");
  const columns = {
    ...{ vocabulary: ROSTER_FIELDS, needed: ["name"] as const satisfies RosterField[] },
    ...{ map: order.map, sheet: order.sheet },
  };
  const sheet = findSheet<RosterField>(await tools.tables.read(order.bytes, recogniser(columns)), columns);
  const { lines, faults } = readRoster(sheet, programme.country);
  const hashes = new Map<string, string>();
  const fingerprint = (phone: string) => {
    const hash = hashes.get(phone) ?? tools.secrets.fingerprint(phone);
    hashes.set(phone, hash);
    return hash;
  };
  const phoneHashes = lines.flatMap(({ phone }) => (phone === undefined ? [] : [fingerprint(phone)]));
  const means = {
    ...{ language: sheet.language ?? languageOf(programme), timezone: programme.timezone },
    ...{ newId: () => tools.system.uuid(), fingerprint },
  };
  return tools.rosters.change(programme.id, phoneHashes, tools.system.now(), (stored) => {
    const { write, ...plan } = planRoster(stored, lines, order, means);
    const all = [...faults, ...plan.faults].sort((one, other) => one.line - other.line);
    const isKept = order.isApplied && all.length === 0;
    const { added, changed, newUnits } = plan;
    const details = { added: added.length, changed: changed.length, units: newUnits.length };
    return {
      write: all.length === 0 ? write : { units: [], people: [], enrolments: [] },
      note: { actor, programmeId: programme.id, action: "rosterImported", subjectId: null, details },
      isKept,
      result: {
        ...plan,
        ...{ faults: all, isApplied: isKept, people: lines.length, sheet: sheet.name },
        ...{ unused: sheet.unused, headings: sheet.headings },
      },
    };
  });
}

/** @throws AppError `not-found`, `not-allowed` */
export async function programmeFor(
  store: { programme(slug: string): Promise<ListProgramme | null> },
  actor: Actor,
  slug: string,
  role: "viewer" | "coordinator",
): Promise<ListProgramme> {
  const programme = await store.programme(slug);
  if (!programme) throw new AppError("not-found", `There is no programme "${slug}".`);
  demand(actor, programme.id, role);
  return programme;
}

/** The language of a programme's country. */
export const languageOf = ({ country }: Pick<ListProgramme, "country">): Language =>
  country === "JP" ? "ja" : "vi";
