/**
 * `npm run bench`: our house against its floors, on real PostgreSQL, in interleaved rounds; the engine alone; how well
 * and how fast days are understood. Prints what it finds and writes it into README.md beside this file.
 * `npm run bench -- broadcast` measures broadcasts instead (broadcast.ts), `-- audience` the choice of people (audience.ts).
 * `npm run bench -- --rounds 1 --only answer --profile` looks at one of them and leaves CPU profiles in data/profiles
 * and the dearest statements on the screen.
 */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { startChild, type Child } from "./children.ts";
import { cpuSeconds, cpuSecondsOfFamily } from "./cpu.ts";
import { engineTurnsPerSecond } from "./engine.ts";
import { prepareGround } from "./ground.ts";
import type { HouseOrders, Variant } from "./house.ts";
import type { LoadOrder, LoadResult } from "./load.ts";
import { PEOPLE } from "./questions.ts";
import { percentile, printed, report, type Figures, type Round } from "./report.ts";
import { measureWork, printedWork, WORK } from "./work.ts";

for (const other of ["broadcast", "audience"])
  if (process.argv.includes(other)) {
    await import(`./${other}.ts`);
    process.exit();
  }

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    profile: { type: "boolean", default: false },
    people: { type: "string", default: String(WORK.people) },
    responses: { type: "string", default: String(WORK.responses) },
  },
});
const wished = { people: Number(options.people), responses: Number(options.responses) };
if (positionals.includes("work")) {
  const alone = await prepareGround("http://127.0.0.1:9", false);
  console.log(printedWork(await measureWork(alone.houseUrls[0], wished)));
  await alone.leave();
  process.exit();
}
const variants = (["floor", "insert", "acknowledge", "answer"] as const).filter(
  (variant) => options.only === undefined || options.only === variant,
);
const CONCURRENCY = 64;
const WARM_UP = 2_000;

const load = startChild("load.ts");
const ground = await prepareGround((await load.hear()) as string, options.profile);
const houses = new Map<Variant, { readonly child: Child; readonly port: number }>();
const rounds = new Map<Variant, Round[]>(variants.map((variant) => [variant, []]));
let idle: Figures["idle"];
let work: Figures["work"];
try {
  for (const variant of variants) {
    houses.set(variant, await startHouse(variant));
    await measure(variant, WARM_UP);
  }
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const variant of variants) rounds.get(variant)?.push(await measure(variant, PEOPLE));
    console.log(printed(rounds));
  }
  if (houses.has("answer")) {
    const { latenciesMs } = await play("answer", { count: 200, concurrency: 1, pauseMs: 20 });
    idle = { p50Ms: percentile(latenciesMs, 0.5), p99Ms: percentile(latenciesMs, 0.99) };
  }
  if (options.profile) console.table(await ground.dearestStatements());
  for (const { child } of houses.values()) await child.stop();
  houses.clear();
  if (options.only === undefined) work = await measureWork(ground.houseUrls[0], wished);
} finally {
  for (const { child } of houses.values()) await child.stop();
  await load.stop();
  await ground.leave();
}

if (options.only === undefined) {
  const engine = engineTurnsPerSecond(5_000);
  const understanding = execFileSync(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, "understand.ts"), "3"],
    { encoding: "utf8" },
  );
  const text = report({ rounds, idle, work, engine, understanding, postgresVersion: ground.postgresVersion });
  console.log(text);
  await writeFile(path.join(import.meta.dirname, "README.md"), text);
} else console.log(idle);

async function startHouse(variant: Variant): Promise<{ child: Child; port: number }> {
  const databaseUrl = {
    floor: ground.emptyUrl,
    insert: ground.emptyUrl,
    acknowledge: ground.houseUrls[0],
    answer: ground.houseUrls[1],
  }[variant];
  const orders: HouseOrders = { variant, databaseUrl, secretKey: ground.secretKey };
  const child = startChild("house.ts", orders, options.profile ? "data/profiles" : undefined);
  return { child, port: (await child.hear()) as number };
}

function play(
  variant: Variant,
  how: Pick<LoadOrder, "count" | "concurrency" | "pauseMs">,
): Promise<LoadResult> {
  const order: LoadOrder = {
    ...how,
    port: houses.get(variant)?.port ?? 0,
    path: `/webhooks/${ground.accountId}`,
    awaitsAnswers: variant === "answer",
  };
  const result = load.hear() as Promise<LoadResult>;
  load.tell(order);
  return result;
}

async function measure(variant: Variant, count: number): Promise<Round> {
  const pid = houses.get(variant)?.child.pid ?? 0;
  const before = { server: cpuSeconds(pid), database: cpuSecondsOfFamily(ground.postmasterPid) };
  const { seconds, latenciesMs } = await play(variant, { count, concurrency: CONCURRENCY, pauseMs: 0 });
  return {
    perSecond: count / seconds,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    serverCpuMs: (1000 * (cpuSeconds(pid) - before.server)) / count,
    databaseCpuMs: (1000 * (cpuSecondsOfFamily(ground.postmasterPid) - before.database)) / count,
  };
}
