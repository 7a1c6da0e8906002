/** `donghanh start`: the whole house in one process, ready for a first question. */
import { compose } from "../compose.ts";
import type { Config } from "../config.ts";
import { demoPersonas } from "../../demo/index.ts";
import { furnish } from "./furnish.ts";
import { openGround, Refusal } from "./ground.ts";
import { listeningOn } from "./listening.ts";
import { untilStopped } from "./signals.ts";

const LOST_PATIENCE_MS = 5_000;

/** Resolves when it was stopped and everything is closed. @throws Refusal when there is a house already, or the port is taken */
export async function start(): Promise<void> {
  const stopped = untilStopped();
  const ground = await openGround(say);
  try {
    if (!(await ground.claimHouse())) {
      throw new Refusal(
        `Đồng Hành runs already on ${ground.config.dataDir}. Stop it there (Ctrl-C), or start with another folder and ` +
          "port: DATA_DIR=./data2 PORT=3001 npm start. Other commands (chat, account, doctor …) work beside it.",
      );
    }
    const hasDemo = await furnish(ground);
    const house = compose(ground.config, ground.databaseUrl, ground.secretKey);
    try {
      const { port } = await listeningOn(ground.config, () => house.startWeb());
      await house.startWorker();
      welcome(ground.config, port, hasDemo);
      const isLost = await Promise.race([stopped.then(() => false), ground.lost.then(() => true)]);
      say(
        isLost
          ? "The embedded PostgreSQL has gone away. Stopping; start again, it recovers by itself."
          : "Stopping …",
      );
      if (isLost) {
        process.exitCode = 1;
        // What cannot be closed without its database is left.
        setTimeout(() => process.exit(), LOST_PATIENCE_MS).unref();
      }
    } finally {
      await house.stop();
    }
  } finally {
    await ground.leave();
  }
  say("Stopped.");
}

function welcome(config: Config, port: number, hasDemo: boolean): void {
  const host = ["0.0.0.0", "::"].includes(config.host) ? "localhost" : config.host;
  const page = `${config.publicUrl ?? `http://${host}:${String(port)}`}/chat`;
  const personas = demoPersonas.map(({ name, inviteCode }) => `${name} ${inviteCode}`).join(", ");
  const lines = [
    "",
    "Đồng Hành is ready.",
    "",
    `  Chat page   ${page}`,
    ...(hasDemo
      ? [
          "  Try         lịch học ngày mai?",
          "              PAPI khi nào?",
          "              明日の予定は？  (or: what is on this week?)",
          `  Be someone  send one of these codes: ${personas}`,
          "              or here in a second terminal: npm run cli -- chat --as Lan",
        ]
      : ["  Next        connect an account: npm run cli -- account add --help"]),
    "  Docs        README.md, docs/demo.md; every command: npm run cli -- --help",
    "  Stop        Ctrl-C",
    "",
  ];
  for (const line of lines) say(line);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
