/** What goes wrong when: drawn from the seed alone, so that a run can be repeated. */
import { dice, oneOf } from "../dice.ts";

/** The broadcasts, by the number that stands in their words. */
export const BROADCASTS = [
  { nth: 1, isPersonal: false },
  { nth: 2, isPersonal: true },
  { nth: 3, isPersonal: false },
  { nth: 4, isPersonal: true },
] as const;

/** What happens at a moment. Broadcast 3 is cancelled in its middle, 4 paused and resumed. */
export type Deed =
  | { readonly do: "approve" | "cancel"; readonly nth: number }
  | { readonly do: "pause"; readonly nth: number; readonly forMs: number }
  | { readonly do: "restart-database"; readonly how: "SIGINT" | "SIGQUIT"; readonly awayMs: number }
  | { readonly do: "flush-redis" }
  | { readonly do: "kill" }
  | { readonly do: "ask"; readonly index: number };

export type Storm = "throttles" | "drops" | "fails-after-accepting";

export interface Schedule {
  /** In order; `atMs` since the doors are open. */
  readonly deeds: readonly { readonly atMs: number; readonly deed: Deed }[];
  /** Times at which a platform does little else. */
  readonly storms: readonly {
    readonly channel: string;
    readonly kind: Storm;
    readonly fromMs: number;
    readonly untilMs: number;
  }[];
  readonly lengthMs: number;
}

const STORMS: readonly Storm[] = ["throttles", "drops", "fails-after-accepting"];
const PLATFORMS = ["line", "zalo-oa", "zalo-bot"];

/** @param people of whom every ninth asks something meanwhile. @param lengthMs of the bad times */
export function drawSchedule(seed: number, people: number, lengthMs: number): Schedule {
  const roll = dice(seed);
  const between = (from: number, to: number) => Math.round((from + roll() * (to - from)) * lengthMs);
  const deeds: { atMs: number; deed: Deed }[] = [
    { atMs: 0, deed: { do: "approve", nth: 1 } },
    { atMs: between(0.1, 0.2), deed: { do: "approve", nth: 2 } },
    { atMs: between(0.3, 0.35), deed: { do: "approve", nth: 3 } },
    { atMs: between(0.4, 0.55), deed: { do: "cancel", nth: 3 } },
    { atMs: between(0.5, 0.55), deed: { do: "approve", nth: 4 } },
    { atMs: between(0.55, 0.65), deed: { do: "pause", nth: 4, forMs: between(0.1, 0.2) } },
    // In good order, and as when the power goes.
    { atMs: between(0.2, 0.4), deed: { do: "restart-database", how: "SIGINT", awayMs: between(0, 0.05) } },
    { atMs: between(0.6, 0.85), deed: { do: "restart-database", how: "SIGQUIT", awayMs: between(0, 0.05) } },
    { atMs: between(0.3, 0.8), deed: { do: "flush-redis" } },
  ];
  for (let atMs = 500; atMs < lengthMs; atMs += 700 + Math.round(roll() * 600))
    deeds.push({ atMs, deed: { do: "kill" } });
  // 9 and 4 have no common divisor: every channel has its turn.
  for (let index = 0; index < people; index += 9)
    deeds.push({ atMs: between(0, 1), deed: { do: "ask", index } });
  const storms = PLATFORMS.flatMap((channel) =>
    [0, 0.5].map((from) => {
      const fromMs = between(from, from + 0.4);
      return { channel, kind: oneOf(roll, STORMS) ?? "drops", fromMs, untilMs: fromMs + 0.08 * lengthMs };
    }),
  );
  deeds.sort((one, other) => one.atMs - other.atMs);
  return { deeds, storms, lengthMs };
}

/** The words by which the oracle knows a message again. */
export const wordsOfBroadcast = (nth: number, name: string | null): string =>
  name === null
    ? `Bản tin ${String(nth)}: mai nghỉ học.`
    : `Bản tin ${String(nth)}: chào ${name}, mai nghỉ học.`;

export const wordsOfReminder = (name: string): string => `Nhắc riêng: ${name} nhớ mang thẻ.`;
