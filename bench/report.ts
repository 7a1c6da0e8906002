/** What the measurements say, as text for the terminal and for README.md. */
import { cpus, loadavg, totalmem } from "node:os";
import type { Variant } from "./house.ts";
import { printedWork, type WorkFigures } from "./work.ts";

export interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time for each event. */
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
}

export interface Figures {
  readonly rounds: ReadonlyMap<Variant, readonly Round[]>;
  readonly idle: { readonly p50Ms: number; readonly p99Ms: number } | undefined;
  readonly work: WorkFigures | undefined;
  readonly engine: number;
  readonly understanding: string;
  readonly postgresVersion: string;
}

const NAMES: Record<Variant, string> = {
  floor: "(a) express, signature, no storage",
  insert: "(b) the same, one INSERT each",
  acknowledge: "(c) Đồng Hành acknowledges",
  answer: "(d) Đồng Hành answers",
};

/** @param sorted ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** All rounds so far, one line for each kind of server, the median of its rounds. */
export function printed(rounds: Figures["rounds"]): string {
  const header = [
    "| | events/s | p50 | p99 | CPU of the server | CPU of PostgreSQL |",
    "| --- | --: | --: | --: | --: | --: |",
  ];
  const lines = [...rounds].map(([variant, all]) => {
    const of = (read: (round: Round) => number) => median(all.map(read));
    const perRound = all.map(({ perSecond }) => whole(perSecond)).join(" · ");
    return (
      `| ${NAMES[variant]} | **${whole(of((round) => round.perSecond))}** (${perRound}) ` +
      `| ${ms(of((round) => round.p50Ms))} | ${ms(of((round) => round.p99Ms))} ` +
      `| ${of((round) => round.serverCpuMs).toFixed(2)} ms | ${of((round) => round.databaseCpuMs).toFixed(2)} ms |`
    );
  });
  return [...header, ...lines].join("\n");
}

/** The whole README. */
export function report({ rounds, idle, work, engine, understanding, postgresVersion }: Figures): string {
  const ratio = (one: Variant, other: Variant) => {
    const ratios = (rounds.get(one) ?? []).map(
      (round, n) => round.perSecond / (rounds.get(other)?.[n]?.perSecond ?? NaN),
    );
    return median(ratios).toFixed(2);
  };
  const machine = `${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? "?"}), ${String(Math.round(totalmem() / 2 ** 30))} GB`;
  const busy = (loadavg()[1] ?? NaN).toFixed(1);
  return `# How fast it is

\`npm run bench\` writes this page. ${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.versions.node}, PostgreSQL ${postgresVersion}.
Load average of the last five minutes, ours included: ${busy}.

${printed(rounds)}

Medians of ${String(rounds.get("floor")?.length ?? 0)} interleaved rounds (each round's rate in brackets).

| | measured | goal |
| --- | --: | --: |
| (c) ÷ (b) | ${ratio("acknowledge", "insert")} | ≥ 1.10 |
| (c) ÷ (a) | ${ratio("acknowledge", "floor")} | ≥ 0.75 |
| (d) full durable turns per second | ${whole(median((rounds.get("answer") ?? []).map(({ perSecond }) => perSecond)))} | ≥ 1,000 |
| webhook → platform call when idle, p50 | ${ms(idle?.p50Ms ?? NaN)} | |
| webhook → platform call when idle, p99 | ${ms(idle?.p99Ms ?? NaN)} | < 60 ms |
| engine alone, turns per second of CPU time | ${whole(engine)} | |

## Programme work

${work ? printedWork(work) : ""}

The dry run and the import do the same but for the end: one is taken back. The import's floor is one INSERT of the same
names, the report's is reading the same answers as JSON, the timetable's is itself among the fewest sessions. All in one
process that has done nothing before, so that the first of each pays for warming up; the timetable is the median of 300.

## How to read it

- One process sends signed LINE webhooks of one event each, 64 under way at a time, everyone from another person, with
  real questions (\`questions.ts\`) of people who have met the bot; half of them are participants. The same process plays
  LINE's Messaging API. It, the server and PostgreSQL share the machine's cores, and with whatever else runs there:
  compare rows with each other, and the CPU time for each event between machines that are busy and machines that are not.
- (a) and (b) are what anybody would write first. They keep no order, answer nothing and check no shapes; (b) keeps the
  event's JSON in one table.
- (c) is the house with a turn runner that finds nothing to do: signature, parsing, contact, event, group commit, 200.
- (d) is the whole house as \`npm start\` runs it. A turn counts when LINE has taken the answer: event stored, turn decided
  and committed, delivery and attempt stored, call made. The clock stops at the last answer; none may be missing or
  doubled. Its p50 and p99 are from the webhook to the platform call, under full load: they measure the backlog. The idle
  latency is that of 200 single questions, each 20 ms after the last one's 200.
- PostgreSQL is the embedded one with the settings of \`npm start\`: \`fsync\` and \`synchronous_commit\` are on.
- Rates of the engine and of understanding are per second of CPU time on one core, without any storage.

## Days understood, ours and chrono-node's

\`\`\`text
${understanding.trim()}
\`\`\`
`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const ms = (value: number) => `${value.toFixed(1)} ms`;
