/** Channel accounts as rows. Secrets are sealed before they come here. */

export interface AccountRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The secret fields as JSON, sealed. */
  readonly secrets: string;
}

export interface AccountStore {
  /** Those that are not removed, oldest first. */
  list(): Promise<readonly AccountRow[]>;
  /** @throws AppError `name-taken` where another account, removed or not, has the name */
  insert(row: AccountRow): Promise<void>;
  /** Keeps the settings and secrets of an account that is there. */
  update(row: AccountRow): Promise<void>;
  /** Marks it as removed; false where there is no such account. */
  remove(id: string): Promise<boolean>;
}
