/** A clock that moves only when told, dice that always show the same, ids that count. */
import type { System } from "../../src/services/ports/system.ts";

export class FrozenSystem implements System {
  /** Epoch milliseconds. */
  time = Date.parse("2026-11-23T03:00:00Z");
  dice = 0.5;
  private count = 0;

  now = (): number => this.time;
  random = (): number => this.dice;
  uuid = (): string => `00000000-0000-4000-8000-${String(++this.count).padStart(12, "0")}`;
}
