/** Forms and reminder rules that are made together. */
import type { FormStore } from "./form-store.ts";
import type { ReminderRuleStore } from "./reminder-rules.ts";

export interface AttachingStores {
  readonly store: FormStore;
  readonly rules: ReminderRuleStore;
}

/** What the work does by the stores that it is given is kept together or not at all, one after the other for a programme. */
export type Together = <Result>(
  programmeId: string,
  work: (stores: AttachingStores) => Promise<Result>,
) => Promise<Result>;
