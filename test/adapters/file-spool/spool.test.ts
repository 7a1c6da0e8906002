import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileSpool } from "../../../src/adapters/file-spool/spool.ts";
import type { SpooledBatch } from "../../../src/services/ports/spool.ts";
import { RecordedLog } from "../../kit/recorders.ts";

let folder: string;
let log: RecordedLog;

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "spool-")), "spool");
  log = new RecordedLog();
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const batch = (receivedAt: number): SpooledBatch => ({
  account: { id: "account-1", type: "zalo-bot" },
  events: [{ eventId: `e${String(receivedAt)}`, occurredAt: 1, happening: { type: "contactUnfollowed" } }],
  receivedAt,
});

async function drained(): Promise<SpooledBatch[]> {
  const taken: SpooledBatch[] = [];
  await fileSpool(folder, log).drain((one) => Promise.resolve(void taken.push(one)));
  return taken;
}

test("what was put before the process died is drained by the next, once and in order", async () => {
  const spool = fileSpool(folder, log);
  await spool.put(batch(1));
  await new Promise((resolve) => setTimeout(resolve, 2));
  await spool.put(batch(2));
  expect(await drained()).toEqual([batch(1), batch(2)]);
  expect(await drained()).toEqual([]);
});

test("nothing is forgotten that was not taken", async () => {
  await fileSpool(folder, log).put(batch(1));
  const refusing = fileSpool(folder, log).drain(() => Promise.reject(new Error("still away")));
  await expect(refusing).rejects.toThrow("still away");
  expect(await drained()).toEqual([batch(1)]);
});

test("an unreadable file is set aside and stands in nobody's way", async () => {
  await fileSpool(folder, log).put(batch(1));
  await writeFile(path.join(folder, "000000000000000-cut.json"), '{"account":');
  expect(await drained()).toEqual([batch(1)]);
  expect(await readdir(folder)).toEqual(["000000000000000-cut.json.unreadable"]);
  expect(log.events).toEqual(["spooled-events-unreadable"]);
});

test("a half-written file of a process that died is not read", async () => {
  await fileSpool(folder, log).put(batch(1));
  await writeFile(path.join(folder, "000000000000000-half.part"), '{"account":');
  expect(await drained()).toEqual([batch(1)]);
});

test("only we may read what people wrote", async () => {
  await fileSpool(folder, log).put(batch(1));
  const [name = ""] = await readdir(folder);
  expect((await stat(path.join(folder, name))).mode & 0o077).toBe(0);
});

test("an empty spool needs no folder", async () => {
  expect(await drained()).toEqual([]);
});
