import { beforeEach, expect, test } from "vitest";
import type { Menus } from "../../../src/services/ports/channel.ts";
import type { RichMenuStore } from "../../../src/services/ports/rich-menu-store.ts";
import { keepMenus } from "../../../src/services/rich-menus/show-menus.ts";
import { FakeAccount, sendError } from "../../kit/fake-account.ts";
import { RecordedLog } from "../../kit/recorders.ts";

let shown: (readonly string[])[];
let showTo: Menus["showTo"];
let pauses: number[];
let isHeld: boolean;
let released: string[];
let log: RecordedLog;

beforeEach(() => {
  shown = [];
  pauses = [];
  isHeld = true;
  released = [];
  log = new RecordedLog();
  showTo = (_, to) => Promise.resolve(void shown.push(to));
});

/** Lan waits for her menu until it is recorded that she sees it. The house stops after so many looks. */
async function look(times: number): Promise<void> {
  const stopping = new AbortController();
  let misplaced = [{ menu: { id: "1", platformId: "m1" }, people: [{ contactId: "lan", address: "U-lan" }] }];
  const store: RichMenuStore = {
    list: () => Promise.resolve([]),
    setMenus: () => Promise.resolve(),
    misplaced: () => Promise.resolve(misplaced),
    recordShown: () => Promise.resolve(void (misplaced = [])),
    abandoned: () => Promise.resolve([]),
    forget: () => Promise.resolve(),
  };
  const { open } = new FakeAccount();
  const menus: Menus = {
    problemsOf: () => [],
    state: () => Promise.resolve({ made: [], shownToAll: null }),
    make: () => Promise.resolve(""),
    showToAll: () => Promise.resolve(),
    showTo: (id, to, signal) => showTo(id, to, signal),
    remove: () => Promise.resolve(),
  };
  const accounts = {
    list: () => Promise.resolve([open, { ...open, id: "account-2", channel: { ...open.channel, menus } }]),
  };
  const sleep = (ms: number) => {
    pauses.push(ms);
    if (pauses.length === times) stopping.abort();
    return Promise.resolve();
  };
  const lease = {
    hold: () => Promise.resolve(isHeld),
    release: (name: string) => Promise.resolve(void released.push(name)),
  };
  await keepMenus({ accounts, store, lease, sleep, log }, stopping.signal);
}

test("a running house shows people their menus, once", async () => {
  await look(3);
  expect(shown).toEqual([["U-lan"]]);
  expect(pauses).toEqual([5_000, 5_000, 5_000]);
  // Between two looks others may arrange the menus.
  expect(released).toHaveLength(3);
});

test("another process at it is left alone", async () => {
  isHeld = false;
  await look(1);
  expect(shown).toEqual([]);
});

test("a platform that refuses is asked again after a minute, and the log says so", async () => {
  showTo = () => Promise.reject(sendError("bad-credentials"));
  await look(2);
  expect(pauses).toEqual([60_000, 60_000]);
  expect(released).toHaveLength(2);
  expect(log.events).toEqual(["menus-not-shown", "menus-not-shown"]);
});
