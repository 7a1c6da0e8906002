/** Rehearsals that staff ask for, and what came of them. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Report } from "../../core/rehearsal/report.ts";

/** What is to be rehearsed. */
export interface RehearsalWish {
  /** The first day, ISO, in the programme's zone; the usual one where it is missing. */
  readonly from?: string | undefined;
  /** The whole course where it is missing. */
  readonly days?: number | undefined;
  readonly seed: number;
}

export interface AskedRehearsal {
  readonly id: string;
  readonly wish: RehearsalWish;
  readonly status: "wanted" | "running" | "done" | "failed";
  readonly askedAt: number;
  readonly endedAt: number | null;
  /** Why it failed. */
  readonly reason: string | null;
}

export type RehearsalEnd =
  | { readonly status: "done"; readonly report: Report }
  | { readonly status: "failed"; readonly reason: string }
  /** Nobody's fault: another process may begin it anew. */
  | { readonly status: "wanted" };

export interface RehearsalOrders {
  /** Null where no programme has the slug. */
  programme(slug: string): Promise<{ readonly id: string } | null>;
  /** @returns its id; null while another one of the programme is open */
  add(
    programmeId: string,
    wish: RehearsalWish,
    note: Omit<AuditNote, "subjectId">,
    now: number,
  ): Promise<string | null>;
  /** The newest first. */
  list(programmeId: string): Promise<readonly AskedRehearsal[]>;
  find(
    programmeId: string,
    id: string,
  ): Promise<(AskedRehearsal & { readonly report: Report | null }) | null>;
  /**
   * The next one that nobody is at, or whose process has died, for this process alone. Forgets those of long ago, and
   * gives up one that has been begun too often.
   */
  take(
    now: number,
  ): Promise<{ readonly id: string; readonly programmeId: string; readonly wish: RehearsalWish } | null>;
  end(id: string, end: RehearsalEnd, now: number): Promise<void>;
}
