/** What was said between one contact and us, as the rows know it. */
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Happening } from "../../core/message/inbound-event.ts";

/** One delivery that went out, or one event that came in. `at` in epoch milliseconds; it never changes. */
export type TranscriptRow =
  | {
      readonly kind: "delivery";
      readonly id: string;
      readonly at: number;
      readonly language: Language;
      readonly contents: readonly Content[];
    }
  | { readonly kind: "event"; readonly id: string; readonly at: number; readonly happening: Happening };

export interface TranscriptStore {
  /**
   * The newest `limit` rows later than `after` (epoch milliseconds; null: from the beginning), oldest first.
   * Deliveries count from the moment when they were first sent; waiting and failed ones are left out.
   */
  read(
    accountId: string,
    address: string,
    options: { readonly after: number | null; readonly limit: number },
  ): Promise<readonly TranscriptRow[]>;
}
