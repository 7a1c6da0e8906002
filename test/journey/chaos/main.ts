/**
 * `npm run chaos -- --seed 7`: two thousand people on four channels are told things while everything fails; nobody is
 * told twice, nothing is lost. `--seeds 20` runs the seeds from there on, `--people 400` and `--seconds 10` make it
 * smaller, `--queue postgres` keeps the queue there, `--log` shows the processes' warnings. Ends with 1 where a promise
 * was broken.
 */
import { parseArgs } from "node:util";
import { runChaos } from "./run.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    people: { type: "string", default: "2000" },
    seconds: { type: "string", default: "25" },
    queue: { type: "string", default: "redis" },
    log: { type: "boolean", default: false },
  },
});
const [seed, seeds, people, seconds] = [values.seed, values.seeds, values.people, values.seconds].map(Number);
if (![seed, seeds, people, seconds].every(Number.isSafeInteger) || !/^(redis|postgres)$/.test(values.queue)) {
  console.error(
    "Usage: npm run chaos -- [--seed 1] [--seeds 1] [--people 2000] [--seconds 25] [--queue redis|postgres] [--log]",
  );
  process.exit(2);
}
const SHOWN = 20;

let broken = 0;
for (let one = seed ?? 1; one < (seed ?? 1) + (seeds ?? 1); one++) {
  const {
    outcomes,
    violations,
    kills,
    seconds: took,
  } = await runChaos({
    ...{ seed: one, people: people ?? 0, lengthMs: 1_000 * (seconds ?? 0), isLogged: values.log },
    queueOn: values.queue === "postgres" ? "postgres" : "redis",
  });
  console.log(
    `\nseed ${String(one)}: ${String(kills)} processes killed, PostgreSQL restarted twice, ${String(took)} s`,
  );
  console.table(
    outcomes.map(({ counts, channel, people: told, ...bad }) => ({
      channel,
      people: told,
      ...counts,
      ...bad,
    })),
  );
  if (violations.length === 0) continue;
  broken += 1;
  console.log(`${String(violations.length)} promises broken:`);
  for (const violation of violations.slice(0, SHOWN)) console.log(`  ${violation}`);
  console.log(
    `Again: npm run chaos -- --seed ${String(one)} --people ${values.people} --seconds ${values.seconds} --queue ${values.queue}`,
  );
}
process.exit(broken > 0 ? 1 : 0);
