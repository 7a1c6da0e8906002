/** One run of the chaos: prepares, lets everything go wrong by the seed, waits for calm, and judges. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../../src/adapters/prisma/client.ts";
import { prismaBroadcastRuns } from "../../../src/adapters/prisma/broadcast-runs.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { text } from "../../../src/core/message/content.ts";
import { steerBroadcast } from "../../../src/services/broadcasts/steer-broadcast.ts";
import { addPeople, addProgramme, approve } from "../../kit/audience.ts";
import { connectAccounts } from "../prepare.ts";
import { startFleet, type Fleet } from "./fleet.ts";
import { prepareGround, type Ground } from "./ground.ts";
import { judge, type Facts, type Judgement, type Person, type Told } from "./oracle.ts";
import { CHANNELS, startPlatforms, type Platforms } from "./platforms.ts";
import { BROADCASTS, drawSchedule, wordsOfBroadcast, wordsOfReminder, type Deed } from "./schedule.ts";

export interface ChaosOptions {
  readonly seed: number;
  /** On all four channels together. */
  readonly people: number;
  /** Of the bad times, in milliseconds. */
  readonly lengthMs: number;
  readonly queueOn: "redis" | "postgres";
  /** The processes' warnings go to standard error. */
  readonly isLogged?: boolean;
}

export interface ChaosResult extends Judgement {
  readonly kills: number;
  readonly seconds: number;
}

const HOUSES = 3;
/** Longer than a call and its recording; a row whose sender was killed waits for so long. */
const SENDING_MS = 5_000;
/** For so long nothing may change before it counts as stuck: a busy machine takes its time. */
const STUCK_AFTER_MS = 90_000;

interface Stage {
  readonly ground: Ground;
  readonly platforms: Platforms;
  readonly programmeId: string;
  /** In the order of CHANNELS. */
  readonly accountIds: readonly string[];
  /** By number. */
  readonly broadcastIds: ReadonlyMap<number, string>;
}

/** @throws where the machine fails, not the house: that is told by the violations */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { seed, lengthMs, queueOn } = options;
  const startedAt = Date.now();
  const each = Math.round(options.people / CHANNELS.length);
  const schedule = drawSchedule(seed, each * CHANNELS.length, lengthMs);
  let badSince: number | null = null;
  const elapsedMs = () => (badSince === null ? null : Date.now() - badSince);
  const ground = await prepareGround(queueOn);
  const platforms = await startPlatforms(seed, each, schedule, elapsedMs);
  const secretKey = randomBytes(32).toString("base64");
  let fleet: Fleet | undefined;
  try {
    const stage = await setStage(ground, platforms, secretKey, lengthMs);
    const { databaseUrl, redisUrl, dataDir } = ground;
    const orders = { databaseUrl, redisUrl, secretKey, dataDir, kill: null, sendingMs: SENDING_MS };
    fleet = startFleet(HOUSES, { ...orders, ...(options.isLogged && { isLogged: true }) });
    await firstKeys(ground, fleet);
    const watch = watchFinished(stage);
    badSince = Date.now();
    await ground.query(
      "UPDATE reminder SET wakes_at = wakes_at + (now() - due_at), due_at = now() WHERE status = 'planned'",
    );
    const { asked, kills } = await goThrough(schedule, elapsedMs, stage, fleet);
    badSince = null;
    const openRows = await calm(ground);
    const early = await watch.stop();
    const pages = await platforms.pages(await fleet.port(), stage.accountIds[3] ?? "");
    const judged = judge(await gatherFacts(stage, [...platforms.ledger(), ...pages], asked));
    return {
      outcomes: judged.outcomes,
      violations: [...openRows, ...early, ...judged.violations],
      kills,
      seconds: Math.round((Date.now() - startedAt) / 1000),
    };
  } finally {
    await fleet?.end();
    await platforms.close();
    await ground.leave();
  }
}

/** Accounts, people, broadcasts as drafts, and a reminder for everybody in the first half of the bad times. */
async function setStage(
  ground: Ground,
  platforms: Platforms,
  secretKey: string,
  lengthMs: number,
): Promise<Stage> {
  const accountIds = await connectAccounts(ground.databaseUrl, secretKey, platforms.wishes);
  const sql = { query: (words: string, values: unknown[]) => ground.query(words, values) } as never;
  const programmeId = await addProgramme(sql);
  for (const [nth, channel] of CHANNELS.entries())
    await addPeople(sql, programmeId, accountIds[nth] ?? "", platforms.addresses[channel]);
  // One in fifty said stop; some have no chat at all.
  await ground.query("UPDATE contact SET opted_out_at = now() WHERE abs(hashtext(address)) % 50 = 3");
  await ground.query(
    `WITH p AS (INSERT INTO participant (name, language, timezone)
       SELECT 'Nobody ' || n, 'vi', 'Asia/Ho_Chi_Minh' FROM generate_series(1, 9) n RETURNING id)
     INSERT INTO enrolment (participant_id, cohort_id) SELECT p.id, k.id FROM p, cohort k`,
  );
  const broadcastIds = new Map<number, string>();
  for (const { nth, isPersonal } of BROADCASTS) {
    const texts = { vi: [text(wordsOfBroadcast(nth, isPersonal ? "{name}" : null))] };
    broadcastIds.set(nth, await approve(sql, programmeId, texts, { status: "draft" }));
  }
  await ground.query(
    `WITH r AS (INSERT INTO reminder_rule (programme_id, name, timing, texts) VALUES ($1, 'card', '{}', $2) RETURNING id)
     INSERT INTO reminder (rule_id, participant_id, occasion_id, due_at, wakes_at, expires_at)
     SELECT r.id, p.id, r.id, now(), now() + random() * $3 * interval '1 millisecond', now() + interval '1 day'
     FROM r, participant p`,
    [programmeId, JSON.stringify({ vi: [text(wordsOfReminder("{name}"))] }), lengthMs / 2],
  );
  return { ground, platforms, programmeId, accountIds, broadcastIds };
}

/**
 * Zalo's refresh token is good for one exchange: a process that dies between the answer and its record loses it, and a
 * person must consent again. No order of steps avoids that; so the first exchange is let pass.
 */
async function firstKeys(ground: Ground, fleet: Fleet): Promise<void> {
  await fleet.port();
  for (let tries = 0; tries < 300; tries++) {
    const [found] = await ground.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM account_tokens",
    );
    if (found && found.count > 0) return;
    await sleep(100);
  }
  throw new Error("the account's first token did not come");
}

/** Does every deed at its time, or as soon as a house is open. */
async function goThrough(
  { deeds, lengthMs }: ReturnType<typeof drawSchedule>,
  elapsedMs: () => number | null,
  stage: Stage,
  fleet: Fleet,
): Promise<{ readonly asked: ReadonlySet<string>; readonly kills: number }> {
  const asked = new Set<string>();
  const aside: Promise<void>[] = [];
  let kills = 0;
  for (const { atMs, deed } of deeds) {
    await sleep(Math.max(0, atMs - (elapsedMs() ?? 0)));
    if (deed.do === "kill") {
      await fleet.killOne();
      kills += 1;
    } else aside.push(perform(deed, stage, fleet, asked));
  }
  await sleep(Math.max(0, lengthMs - (elapsedMs() ?? 0)));
  await Promise.all(aside);
  return { asked, kills };
}

async function perform(
  deed: Exclude<Deed, { do: "kill" }>,
  { ground, platforms, programmeId, accountIds, broadcastIds }: Stage,
  fleet: Fleet,
  asked: Set<string>,
): Promise<void> {
  switch (deed.do) {
    case "restart-database":
      return ground.restartDatabase(deed.how, deed.awayMs);
    case "flush-redis":
      return ground.flushRedis();
    case "approve":
      await ground.query(
        "UPDATE broadcast SET status = 'approved', approved_at = now() WHERE id = $1 AND status = 'draft'",
        [broadcastIds.get(deed.nth)],
      );
      return;
    case "ask": {
      const nth = deed.index % CHANNELS.length;
      const channel = CHANNELS[nth] ?? "line";
      const n = Math.floor(deed.index / CHANNELS.length);
      const tell = platforms.ask(channel, n, accountIds[nth] ?? "");
      // As platforms do that tell again, for longer.
      while ((await tell(await fleet.port())) !== 200) await sleep(300);
      asked.add(`${channel} ${platforms.addresses[channel][n] ?? ""}`);
      return;
    }
    case "pause":
    case "cancel": {
      // In its middle, however slow the machine is.
      for (let tries = 0; tries < 600 && takenOf(platforms, deed.nth) === 0; tries++) await sleep(100);
      const broadcast = { id: broadcastIds.get(deed.nth) ?? "", programmeId };
      await steer(ground, broadcast, deed.do);
      if (deed.do !== "pause") return;
      await sleep(deed.forMs);
      return steer(ground, broadcast, "resume");
    }
  }
}

/** Messages of a broadcast that the platforms with ledgers have taken. */
function takenOf(platforms: Platforms, nth: number): number {
  return platforms.ledger().filter(({ words }) => words.startsWith(`Bản tin ${String(nth)}:`)).length;
}

/** As a coordinator who tries again where the database was away. */
async function steer(
  ground: Ground,
  broadcast: { readonly id: string; readonly programmeId: string },
  to: "pause" | "resume" | "cancel",
): Promise<void> {
  const db = openDatabase(ground.databaseUrl, 1);
  const tools = { runs: prismaBroadcastRuns(db), system: { now: Date.now } };
  try {
    for (let tries = 0; tries < 50; tries++) {
      try {
        return await steerBroadcast(tools, OPERATOR, broadcast, to);
      } catch (error) {
        // It has ended before, or an earlier try had gone through.
        if ((error as { code?: string }).code === "not-ready") return;
        await sleep(200);
      }
    }
  } finally {
    await db.$disconnect();
  }
}

/** @returns what is open and does not change any more, as violations */
async function calm(ground: Ground): Promise<string[]> {
  let seen = "";
  let changedAt = Date.now();
  for (;;) {
    const open = await ground.query<{ what: string; count: number }>(`
      SELECT 'pending events' AS what, count(*)::int FROM inbound_event WHERE status = 'pending' HAVING count(*) > 0
      UNION ALL SELECT 'deliveries ' || status, count(*)::int FROM delivery WHERE status IN ('pending', 'sending') GROUP BY 1
      UNION ALL SELECT 'planned reminders', count(*)::int FROM reminder WHERE status = 'planned' HAVING count(*) > 0
      UNION ALL SELECT 'unfinished broadcasts', count(*)::int FROM broadcast
        WHERE status <> 'draft' AND finished_at IS NULL HAVING count(*) > 0`);
    if (open.length === 0) return [];
    const now = JSON.stringify(open);
    if (now !== seen) [seen, changedAt] = [now, Date.now()];
    if (Date.now() - changedAt > STUCK_AFTER_MS)
      return open.map(({ what, count }) => `still open: ${String(count)} ${what}`);
    await sleep(300);
  }
}

/** Looks all the time whether what says that it is finished, is. */
function watchFinished({ ground, platforms, broadcastIds }: Stage) {
  const violations: string[] = [];
  /** Messages of a broadcast that platforms had taken when it first said so. */
  const takenAtEnd = new Map<number, number>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      for (const [nth, id] of broadcastIds) {
        if (takenAtEnd.has(nth)) continue;
        const [found] = await ground.query<{ open: number }>(
          `SELECT (SELECT count(*)::int FROM delivery d WHERE d.broadcast_id = b.id AND d.status IN ('pending', 'sending')) AS open
           FROM broadcast b WHERE b.id = $1 AND b.finished_at IS NOT NULL`,
          [id],
        );
        if (!found) continue;
        takenAtEnd.set(nth, takenOf(platforms, nth));
        if (found.open > 0)
          violations.push(`broadcast ${String(nth)} said finished with ${String(found.open)} rows open`);
      }
      await sleep(200);
    }
  })();
  return {
    /** @returns what was said too early */
    async stop(): Promise<string[]> {
      isOver = true;
      await watching;
      for (const [nth, before] of takenAtEnd) {
        const late = takenOf(platforms, nth) - before;
        if (late > 0)
          violations.push(`broadcast ${String(nth)} told ${String(late)} more after it said finished`);
      }
      return violations;
    },
  };
}

async function gatherFacts(
  { ground, broadcastIds }: Stage,
  accepted: Facts["accepted"],
  asked: ReadonlySet<string>,
): Promise<Facts> {
  const nthOf = new Map([...broadcastIds].map(([nth, id]) => [id, nth]));
  const told = await ground.query<Omit<Told, "nth"> & { broadcast_id: string | null }>(
    `SELECT k.type AS channel, c.address, d.status, d.reason, d.broadcast_id, d.priority
     FROM delivery d JOIN contact c ON c.id = d.contact_id JOIN channel_account k ON k.id = d.account_id`,
  );
  const people = await ground.query<Person & pgRow>(
    `SELECT k.type AS channel, c.address, p.name,
       (SELECT count(*)::int FROM inbound_event e WHERE e.contact_id = c.id) AS events,
       (SELECT count(*)::int FROM inbound_event e WHERE e.contact_id = c.id AND (e.status <> 'handled'
         OR NOT EXISTS (SELECT FROM delivery d WHERE d.inbound_event_id = e.id))) AS unanswered,
       (SELECT count(*)::int FROM reminder r WHERE r.participant_id = p.id
         AND NOT (r.status = 'told' AND r.delivery_id IS NOT NULL OR r.status = 'dropped' AND r.reason IS NOT NULL)) AS "openReminders"
     FROM contact c JOIN channel_account k ON k.id = c.account_id JOIN participant p ON p.id = c.participant_id`,
  );
  const finished = await ground.query<{ id: string }>(
    "SELECT id FROM broadcast WHERE finished_at IS NOT NULL",
  );
  return {
    people,
    told: told.map(({ broadcast_id: id, ...row }) => ({
      ...row,
      nth: id === null ? null : (nthOf.get(id) ?? null),
    })),
    accepted,
    asked,
    approved: BROADCASTS.map(({ nth, isPersonal }) => ({
      ...{ nth, isPersonal },
      isFinished: finished.some(({ id }) => id === broadcastIds.get(nth)),
    })),
  };
}

type pgRow = Record<string, unknown>;
