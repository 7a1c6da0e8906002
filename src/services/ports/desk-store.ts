/** Where programmes and what belongs to them are kept, one by one: a drawer for each noun. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Edit, Given, NounName } from "../../core/programme/nouns.ts";

/** One thing in a drawer. */
export interface Kept {
  readonly id: string;
  /** Whose it is; null where it is everybody's, as units and venues are. */
  readonly programmeId: string | null;
  /** Its place in a list: lists go on after a key. */
  readonly key: string;
  /** What staff are shown of it. */
  readonly shown: Readonly<Record<string, unknown>>;
}

/** What refers to a thing, so that it cannot go: how many of what. */
export interface Use {
  readonly count: number;
  /** One of it, in words: `participant`, `reminder rule`. */
  readonly what: string;
}

export interface Drawer<New, Change> {
  /** In the order of their keys. @param programmeId null: of all programmes @param after a key */
  list(programmeId: string | null, after?: string, limit?: number): Promise<readonly Kept[]>;
  /** Those that are called so: by id, by slug, or as people call it. */
  find(programmeId: string | null, named: string): Promise<readonly Kept[]>;
  /** @returns its id. @throws AppError `name-taken`; `not-found`, `wrong-input` for what it names */
  add(programmeId: string | null, given: New, note: AuditNote, now: number): Promise<string>;
  /** @throws AppError as above */
  change(id: string, edit: Change, note: AuditNote, now: number): Promise<void>;
  /** Removes it unless something uses it. @returns what uses it: nothing where it is gone */
  remove(id: string, note: AuditNote, now: number): Promise<readonly Use[]>;
}

/** Each change is noted, and the reminders that follow from it planned anew, in the change's own transaction. */
export type DeskStore = { readonly [Name in NounName]: Drawer<Given<Name>, Edit<Name>> };
