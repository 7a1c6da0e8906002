/**
 * Real messages through real processes, PostgreSQL and both queues, against twins of LINE and Zalo Bot that have bad
 * days; the process is killed at every point of the journey. Nobody's answer is lost, nobody gets one twice.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../kit/database.ts";
import { freshRedis, hasRedis } from "../kit/redis.ts";
import { lineUserId } from "../kit/twins/line-events.ts";
import { startLineTwin, type LineFault } from "../kit/twins/line.ts";
import { startZaloBotTwin, type ZaloBotFault } from "../kit/twins/zalo-bot.ts";
import { dice, oneOf } from "./dice.ts";
import { KILL_POINTS, type KillPlan, type KillPoint } from "./kill-points.ts";
import { seedDemoInto, addAccounts } from "./prepare.ts";
import { startHouse } from "./start-house.ts";

const EVENTS = 500;
const SEED = 20_261_121;
const QUESTION = "lịch học ngày mai?";

const LINE_FAULTS: readonly LineFault[] = [
  "drop-before",
  "drop-after",
  "error-before",
  "error-after",
  "garbage",
  "rate-limited",
];
const ZALO_FAULTS: readonly ZaloBotFault[] = ["drop-before", "drop-after", "error-after", "garbage-after"];

/** What a fresh reply never meets: only deliveries that had to wait are handed to the queue. */
const leavesByQueue = (point: KillPoint) => /^(due|queue|take)/.test(point);

interface Question {
  readonly who: string;
  readonly channel: "line" | "zalo-bot";
  /** Posts it as the platform does; gives the status, or 0 when nobody answered. */
  tell(port: number, isAgain: boolean): Promise<number>;
}

const QUEUES = hasRedis ? (["postgres", "redis"] as const) : (["postgres"] as const);

describe.each(QUEUES)("the journey with the queue on %s", (queueOn) => {
  let databaseUrl: string;
  let redisUrl: string | null = null;
  let line: Awaited<ReturnType<typeof startLineTwin>>;
  let zalo: Awaited<ReturnType<typeof startZaloBotTwin>>;
  let accountIds: { readonly line: string; readonly zaloBot: string };
  let killHouse: () => void = () => undefined;
  let isBusy = false;
  const secretKey = randomBytes(32).toString("base64");
  const roll = dice(SEED);

  beforeAll(async () => {
    databaseUrl = await freshDatabase();
    if (queueOn === "redis") redisUrl = await freshRedis();
    const pick = <Fault>(faults: readonly Fault[]) => (roll() < 0.05 ? oneOf(roll, faults) : undefined);
    // A busy LINE makes deliveries wait, so that they leave by the queue.
    const lineFault = () => (isBusy && roll() < 0.5 ? "rate-limited" : pick(LINE_FAULTS));
    line = await startLineTwin({
      channelSecret: "line-secret",
      accessToken: "line-token",
      faultFor: lineFault,
    });
    zalo = await startZaloBotTwin({
      token: "123:zalo-token",
      secretToken: "zalo-secret",
      faultFor: ({ method }) => (method === "sendMessage" ? pick(ZALO_FAULTS) : undefined),
    });
    await seedDemoInto(databaseUrl);
    accountIds = await addAccounts(databaseUrl, secretKey, { lineUrl: line.url, zaloUrl: zalo.url });
  });

  afterAll(async () => {
    killHouse();
    await line.close();
    await zalo.close();
  });

  const start = (kill: KillPlan | null) =>
    startHouse({ databaseUrl, redisUrl, secretKey, kill }, (killed) => (killHouse = killed));

  function ask(index: number): Question {
    // Every tenth person writes twice, quickly.
    const who = `person-${String(index % 10 === 9 ? index - 1 : index)}`;
    if (index % 2 === 0 || index % 10 === 9) {
      const event = line.textEvent(lineUserId(who), QUESTION);
      const url = (port: number) => `http://127.0.0.1:${String(port)}/webhooks/${accountIds.line}`;
      return {
        who: lineUserId(who),
        channel: "line",
        tell: (port, isAgain) =>
          (isAgain ? line.redeliver(url(port), event) : line.deliver(url(port), [event])).catch(() => 0),
      };
    }
    const update = zalo.updates.text({ id: who }, QUESTION);
    return {
      who,
      channel: "zalo-bot",
      tell: (port) =>
        zalo
          .deliver(`http://127.0.0.1:${String(port)}/webhooks/${accountIds.zaloBot}`, update, {
            shape: index % 4 === 1 ? "wrapped" : "bare",
            secretToken: "zalo-secret",
          })
          .catch(() => 0),
    };
  }

  it(`answers ${String(EVENTS)} questions once each, whatever is killed`, async () => {
    const rounds = KILL_POINTS.map((point) => ({ point, afterMs: Math.floor(roll() * 200) }));
    const perRound = Math.ceil(EVENTS / rounds.length);
    const questions = Array.from({ length: EVENTS }, (_, index) => ask(index));
    let untold: Question[] = [];
    const survived: KillPoint[] = [];

    const tellAll = async (port: number, fresh: readonly Question[]): Promise<void> => {
      const again = untold;
      untold = [];
      await Promise.all([
        ...again.map(async (question) => {
          if ((await question.tell(port, true)) !== 200) untold.push(question);
        }),
        ...fresh.map(async (question, index) => {
          await sleep(index * 10);
          if ((await question.tell(port, false)) !== 200) untold.push(question);
        }),
      ]);
    };

    for (const [round, kill] of rounds.entries()) {
      isBusy = leavesByQueue(kill.point);
      const { port, exited } = await start(kill);
      if (port > 0) await tellAll(port, questions.slice(round * perRound, (round + 1) * perRound));
      else untold.push(...questions.slice(round * perRound, (round + 1) * perRound));
      const died = await Promise.race([exited.then(() => true), sleep(15_000, false)]);
      if (!died) {
        survived.push(kill.point);
        killHouse();
      }
      await exited;
    }

    isBusy = false;
    const { port } = await start(null);
    for (let tries = 0; tries === 0 || (untold.length > 0 && tries < 20); tries++) await tellAll(port, []);
    expect(untold).toEqual([]);
    const result = await settled(databaseUrl);

    const accepted = new Map<string, number>();
    for (const call of line.sent()) accepted.set(call.to, (accepted.get(call.to) ?? 0) + 1);
    for (const message of zalo.sent()) accepted.set(message.to, (accepted.get(message.to) ?? 0) + 1);
    const lost = result.filter(
      ({ address, events, handled, deliveries, sent, unknown }) =>
        handled < events || sent + unknown < deliveries || (accepted.get(address) ?? 0) < sent,
    );
    const doubled = result.filter(
      ({ address, sent, unknown }) => (accepted.get(address) ?? 0) > sent + unknown,
    );
    const unknown = result.reduce((sum, person) => sum + person.unknown, 0);
    console.log(
      `journey on ${queueOn}: ${String(EVENTS)} events, ${String(rounds.length - survived.length)} kills, ${String(lost.length)} lost, ` +
        `${String(doubled.length)} doubled, ${String(unknown)} unknown`,
    );
    expect(lost).toEqual([]);
    expect(doubled).toEqual([]);
    expect(result.reduce((sum, person) => sum + person.events, 0)).toBe(EVENTS);
    // Each question on one channel has as many deliveries as every other one: no turn ran twice.
    expect(
      new Set(
        result
          .filter(({ type }) => type === "line")
          .map(({ perEvent }) => perEvent)
          .flat(),
      ).size,
    ).toBe(1);
    expect(survived).toEqual([]);
  }, 300_000);
});

interface Person {
  readonly address: string;
  readonly type: string;
  readonly events: number;
  readonly handled: number;
  readonly deliveries: number;
  readonly sent: number;
  readonly unknown: number;
  /** Statuses and reasons of those that were neither sent nor unknown. */
  readonly others: readonly string[] | null;
  /** Deliveries of each event. */
  readonly perEvent: readonly number[];
}

/** Waits until nothing is pending any more, then tells how everybody fared. */
async function settled(databaseUrl: string): Promise<readonly Person[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    let open = -1;
    for (let tries = 0; open !== 0; tries++) {
      const { rows } = await client.query<{ open: number }>(`
        SELECT (SELECT count(*) FROM inbound_event WHERE status = 'pending')::int
          + (SELECT count(*) FROM delivery WHERE status IN ('pending', 'sending'))::int AS open`);
      open = rows[0]?.open ?? -1;
      if (tries > 900) throw new Error(`${String(open)} rows are still open`);
      await sleep(100);
    }
    const { rows } = await client.query<Person>(`
      SELECT c.address, k.type,
        (SELECT count(*)::int FROM inbound_event e WHERE e.contact_id = c.id) AS events,
        (SELECT count(*)::int FROM inbound_event e WHERE e.contact_id = c.id AND e.status = 'handled') AS handled,
        (SELECT count(*)::int FROM delivery d WHERE d.contact_id = c.id) AS deliveries,
        (SELECT count(*)::int FROM delivery d WHERE d.contact_id = c.id AND d.status = 'sent') AS sent,
        (SELECT count(*)::int FROM delivery d WHERE d.contact_id = c.id AND d.status = 'unknown') AS unknown,
        (SELECT array_agg(d.status || ' ' || coalesce(d.reason, '')) FROM delivery d
          WHERE d.contact_id = c.id AND d.status NOT IN ('sent', 'unknown')) AS others,
        (SELECT array_agg(n) FROM (SELECT count(d.id)::int AS n FROM inbound_event e
          LEFT JOIN delivery d ON d.inbound_event_id = e.id WHERE e.contact_id = c.id GROUP BY e.id) t) AS "perEvent"
      FROM contact c JOIN channel_account k ON k.id = c.account_id`);
    return rows;
  } finally {
    await client.end();
  }
}
