/** The names that contacts show on their platform, kept for those who agreed to it. Times in epoch milliseconds. */
import type { Language } from "../../core/language/language.ts";

/** What the platform shows of a person. */
export interface Profile {
  readonly displayName: string;
  /** Where the platform names one that we speak. */
  readonly language?: Language;
}

export interface ProfileStore {
  /** Persons on these accounts who agreed, and whose profile was never read or last read before `before`. */
  due(
    accountIds: readonly string[],
    before: number,
    limit: number,
  ): Promise<readonly { readonly contactId: string; readonly accountId: string; readonly address: string }[]>;
  /** Keeps what was read, unless they have taken back their consent since; null: the platform shows nothing. */
  save(contactId: string, profile: Profile | null, now: number): Promise<void>;
}
