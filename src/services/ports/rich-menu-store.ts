/** Which menus an account has at its platform, and who is shown which. */
import type { Language } from "../../core/language/language.ts";

export interface StoredMenu {
  readonly id: string;
  readonly language: Language;
  /** The platform's id. */
  readonly platformId: string;
  /** Of its words, areas and picture. */
  readonly hash: string;
  readonly isDefault: boolean;
  /** No longer wanted: it goes once nobody is shown it. */
  readonly isRetired: boolean;
}

/** Some people who shall be shown one menu. */
export interface Misplaced {
  /** Null: the default one. */
  readonly menu: Pick<StoredMenu, "id" | "platformId"> | null;
  readonly people: readonly { readonly contactId: string; readonly address: string }[];
}

export interface RichMenuStore {
  list(accountId: string): Promise<readonly StoredMenu[]>;
  /** Makes these the account's menus, all others are retired. Those that it does not know are new. One commit. */
  setMenus(accountId: string, menus: readonly Omit<StoredMenu, "isRetired">[]): Promise<void>;
  /** At most `limit` reachable people of the account whose menu is not that of their language, by menu. */
  misplaced(accountId: string, limit: number): Promise<readonly Misplaced[]>;
  /** These people are shown this menu from now on; null: the default one. */
  recordShown(contactIds: readonly string[], menuId: string | null): Promise<void>;
  /** Retired menus that nobody reachable is shown any more. */
  abandoned(accountId: string): Promise<readonly StoredMenu[]>;
  /** The platform has it no longer. */
  forget(menuId: string): Promise<void>;
}
