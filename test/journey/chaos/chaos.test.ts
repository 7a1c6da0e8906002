/** A part of the chaos that every change has to stand: `npm run chaos` is the whole. */
import { describe, expect, it } from "vitest";
import { hasRedis } from "../../kit/redis.ts";
import { runChaos } from "./run.ts";

describe.runIf(hasRedis)("while processes, PostgreSQL, Redis and platforms fail", () => {
  it.each([20_261_101, 20_261_102])(
    "nobody is told twice and nothing is lost, by the schedule of seed %i",
    async (seed) => {
      const { violations, kills } = await runChaos({ seed, people: 200, lengthMs: 8_000, queueOn: "redis" });
      expect(violations).toEqual([]);
      expect(kills).toBeGreaterThan(5);
    },
    900_000,
  );
});
