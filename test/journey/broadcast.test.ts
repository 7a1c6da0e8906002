/**
 * Broadcasts through real processes that are killed at every point, to a LINE that has bad days: everybody gets each of
 * the two once, and both are finished.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { addAudience, approve, EQUAL, PERSONAL, tally } from "../kit/audience.ts";
import { freshDatabase } from "../kit/database.ts";
import { freshRedis, hasRedis } from "../kit/redis.ts";
import { lineUserId } from "../kit/twins/line-events.ts";
import { startLineTwin, type LineFault } from "../kit/twins/line.ts";
import { BROADCAST_KILL_POINTS, type KillPlan } from "./kill-points.ts";
import { addAccounts } from "./prepare.ts";
import { startHouse } from "./start-house.ts";

const PEOPLE = 600;
const FAULTS: readonly LineFault[] = ["drop-before", "drop-after", "error-before", "error-after", "garbage"];

let killHouse: () => void = () => undefined;
afterEach(() => killHouse());

it.each(hasRedis ? ["postgres", "redis"] : ["postgres"])(
  `tells ${String(PEOPLE)} people two things once each, whatever is killed, with the queue on %s`,
  async (queueOn) => {
    const databaseUrl = await freshDatabase();
    const redisUrl = queueOn === "redis" ? await freshRedis() : null;
    const secretKey = randomBytes(32).toString("base64");
    const twin = await startLineTwin({
      channelSecret: "line-secret",
      accessToken: "line-token",
      faultFor: ({ count }) => (count % 17 === 0 ? FAULTS[(count / 17) % FAULTS.length] : undefined),
    });
    const sql = new pg.Client({ connectionString: databaseUrl });
    await sql.connect();

    const start = (kill: KillPlan | null) =>
      startHouse({ databaseUrl, redisUrl, secretKey, kill }, (killed) => (killHouse = killed));

    try {
      const accounts = await addAccounts(databaseUrl, secretKey, { lineUrl: twin.url, zaloUrl: twin.url });
      const programmeId = await addAudience(sql, accounts.line, PEOPLE);
      const ids = [await approve(sql, programmeId, EQUAL), await approve(sql, programmeId, PERSONAL)];
      for (const point of BROADCAST_KILL_POINTS) {
        const { exited } = await start({ point, afterMs: 20 });
        await Promise.race([exited, sleep(5_000)]);
        killHouse();
        await exited;
      }
      await start(null);
      for (let tries = 0; tries < 600; tries++) {
        const { rowCount } = await sql.query("SELECT FROM broadcast WHERE finished_at IS NOT NULL");
        if (rowCount === ids.length) break;
        await sleep(200);
      }
      for (const id of ids) expect(await tally(sql, id)).toEqual([`sent ${String(PEOPLE)}`]);
      const seen = new Map<string, number>();
      for (const { to } of twin.sent()) seen.set(to, (seen.get(to) ?? 0) + 1);
      expect([...seen.values()].filter((times) => times !== 2)).toEqual([]);
      expect(seen.size).toBe(PEOPLE);
      expect(twin.wordsSeenBy(lineUserId("person 7")).sort()).toEqual([
        "Chào Person 7, mai nghỉ học.",
        "Mai nghỉ học.",
      ]);
    } finally {
      await sql.end();
      await twin.close();
    }
  },
  300_000,
);
