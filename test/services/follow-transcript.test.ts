import { describe, expect, it } from "vitest";
import { text } from "../../src/core/message/content.ts";
import type { Happening } from "../../src/core/message/inbound-event.ts";
import { followTranscript, type TranscriptItem } from "../../src/services/follow-transcript.ts";
import type { TranscriptRow, TranscriptStore } from "../../src/services/ports/transcript-store.ts";
import { localBell } from "../http/chat/chat-house.ts";

const MINUTE_MS = 60_000;
const T = Date.parse("2026-11-23T08:00:00+07:00");
const lan = { accountId: "account", address: "lan" };

const delivery = (id: string, at: number): TranscriptRow => ({
  kind: "delivery",
  id,
  at,
  language: "vi",
  contents: [text(id)],
});
const event = (id: string, at: number, happening: Happening): TranscriptRow => ({
  kind: "event",
  id,
  at,
  happening,
});
const heard = (id: string, at: number, words: string) =>
  event(`lan:${id}`, at, { type: "messageReceived", message: { type: "text", text: words } });

/** Rows become visible when `commit` says so, whatever time they carry. */
function house(...rows: TranscriptRow[]) {
  const bell = localBell();
  const asked: { after: number | null; limit: number }[] = [];
  const store: TranscriptStore = {
    read(_account, _address, range) {
      asked.push(range);
      const { after, limit } = range;
      const found = rows.filter((row) => after === null || row.at > after).sort((a, b) => a.at - b.at);
      return Promise.resolve(found.slice(-limit));
    },
  };
  const stopped = new AbortController();
  const follow = (after: number | null = null, lookEveryMs = 60_000) =>
    followTranscript({ store, bell }, { ...lan, after, signal: stopped.signal }, lookEveryMs);
  const commit = (...more: TranscriptRow[]) => {
    rows.push(...more);
    bell.ring("lan");
  };
  return { bell, store, asked, commit, follow, stop: () => stopped.abort(), rows };
}

const idsOf = (result: IteratorResult<readonly TranscriptItem[], unknown>) =>
  (result.value as readonly TranscriptItem[]).map(({ id }) => id);

describe("following a transcript", () => {
  it("begins with the newest fifty of the past, oldest first", async () => {
    const past = Array.from({ length: 60 }, (_, n) => delivery(`d${String(n)}`, T + n));
    const ids = idsOf(
      await house(...past)
        .follow()
        .next(),
    );
    expect(ids).toEqual(past.slice(-50).map(({ id }) => id));
  });

  it("begins with nothing where nothing was said yet, so that the page knows", async () => {
    expect((await house().follow().next()).value).toEqual([]);
  });

  it("tells what comes as soon as the bell rings, each once", async () => {
    const { follow, commit } = house(delivery("d1", T));
    const following = follow();
    expect(idsOf(await following.next())).toEqual(["d1"]);
    commit(heard("m1", T + 1, "Xin chào"));
    expect(idsOf(await following.next())).toEqual(["m1"]);
    commit(delivery("d2", T + 2), delivery("d3", T + 3));
    expect(idsOf(await following.next())).toEqual(["d2", "d3"]);
  });

  it("does not miss a ring that comes while it is busy", async () => {
    const { follow, commit } = house();
    const following = follow();
    await following.next();
    commit(delivery("d1", T));
    commit(delivery("d2", T + 1));
    expect(idsOf(await following.next())).toEqual(["d1", "d2"]);
  });

  it("looks by itself when no bell rings", async () => {
    const { follow, rows } = house();
    const following = follow(null, 5);
    await following.next();
    rows.push(delivery("d1", T));
    expect(idsOf(await following.next())).toEqual(["d1"]);
  });

  it("tells a row that is committed later than its neighbours but carries an earlier time", async () => {
    const { follow, commit } = house(delivery("d1", T));
    const following = follow();
    await following.next();
    commit(delivery("d3", T + MINUTE_MS));
    expect(idsOf(await following.next())).toEqual(["d3"]);
    commit(delivery("d2", T + 1));
    expect(idsOf(await following.next())).toEqual(["d2"]);
  });

  it("goes on after a cursor, from two minutes before it", async () => {
    const { follow, asked } = house(
      delivery("long ago", T - 3 * MINUTE_MS),
      delivery("just before", T - MINUTE_MS),
      delivery("missed", T + MINUTE_MS),
    );
    expect(idsOf(await follow(T).next())).toEqual(["just before", "missed"]);
    expect(asked).toEqual([{ after: T - 2 * MINUTE_MS, limit: 500 }]);
  });

  it("shows what the visitor said and chose, and leaves the rest of what happened out", async () => {
    const { follow } = house(
      event("lan:start", T, { type: "contactFollowed", startText: "AB12CD34" }),
      heard("m1", T + 1, "Lịch học ngày mai?"),
      event("lan:m2", T + 2, { type: "choiceTapped", value: "schedule:today" }),
      event("lan:x", T + 3, { type: "unsupported", platformType: "?" }),
    );
    expect((await follow().next()).value).toEqual([
      { id: "m1", at: T + 1, from: "me", text: "Lịch học ngày mai?" },
      { id: "m2", at: T + 2, from: "me", choice: "schedule:today" },
    ]);
  });

  it("ends with its reader, and leaves the bell", async () => {
    const { follow, bell, stop } = house();
    const following = follow();
    await following.next();
    expect(bell.count()).toBe(1);
    const last = following.next();
    stop();
    expect((await last).done).toBe(true);
    expect(bell.count()).toBe(0);
  });

  it("throws when the store cannot be read, and leaves the bell", async () => {
    const { bell } = house();
    const store: TranscriptStore = { read: () => Promise.reject(new Error("no database")) };
    const { signal } = new AbortController();
    const following = followTranscript({ store, bell }, { ...lan, after: null, signal });
    await expect(following.next()).rejects.toThrow("no database");
    expect(bell.count()).toBe(0);
  });
});
