/**
 * The house's log: one line per event, made of plain facts. Nothing personal goes in: no names of people, addresses,
 * phone numbers, texts, tokens or bodies. The adapter enforces what it can; the callers keep the rest.
 */

/** Ids, codes, counts, durations (`…Ms`). */
export type Fact = string | number | boolean | null | undefined;

export interface Facts {
  readonly [name: string]: Fact;
}

export interface Log {
  /** @param event what happened, in the past tense and kebab-case: `turn-failed`. Logs are searched by it. */
  info(event: string, facts?: Facts): void;
  /** @param error anything caught: its name, its code and the place it came from are kept, its message never. */
  warn(event: string, facts?: Facts, error?: unknown): void;
  error(event: string, facts?: Facts, error?: unknown): void;
}
