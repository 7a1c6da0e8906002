import { beforeEach, describe, expect, test } from "vitest";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { makeWaitingSigns, type WaitingSigns } from "../../src/services/waiting-signs.ts";
import { directoryOf, FakeAccount, sendError, settled } from "../kit/fake-account.ts";

const SAID: InboundEvent["happening"] = { type: "messageReceived", message: { type: "text", text: "lịch?" } };
const event = (address: string, differing: Partial<InboundEvent> = {}): InboundEvent => ({
  eventId: `of ${address}`,
  occurredAt: 1,
  identity: { kind: "person", address },
  happening: SAID,
  ...differing,
});

let shown: string[];
let show: (to: string) => Promise<void>;
let signs: WaitingSigns;
let timePasses: () => Promise<void>;

beforeEach(() => {
  shown = [];
  show = (to) => Promise.resolve(void shown.push(to));
  const account = new FakeAccount();
  const channel = { ...account.open.channel, showWaiting: (to: string) => show(to) };
  const sleepers: (() => void)[] = [];
  signs = makeWaitingSigns({
    accounts: { get: (id) => Promise.resolve(id === "account-1" ? { ...account.open, channel } : null) },
    sleep: () => new Promise((resolve) => sleepers.push(resolve)),
  });
  timePasses = async () => {
    for (const wake of sleepers.splice(0)) wake();
    await settled();
  };
});

describe("somebody who waits for an answer", () => {
  test("is shown a sign when the turn takes long", async () => {
    signs.expect("account-1", "lan", event("U-lan"));
    await settled();
    expect(shown).toEqual([]);
    await timePasses();
    expect(shown).toEqual(["U-lan"]);
  });

  test("is shown nothing when the turn ended in time, and a sign again when the next one takes long", async () => {
    signs.expect("account-1", "lan", event("U-lan"));
    signs.settle("lan");
    signs.expect("account-1", "lan", event("U-lan"));
    await timePasses();
    expect(shown).toEqual(["U-lan"]);
  });

  test("is shown one sign for several messages", async () => {
    for (let n = 0; n < 3; n++) signs.expect("account-1", "lan", event("U-lan"));
    await timePasses();
    expect(shown).toEqual(["U-lan"]);
  });

  test.each<[string, InboundEvent]>([
    ["a group", event("C-class", { identity: { kind: "group", address: "C-class" } })],
    ["a chat where we must be silent", event("U-lan", { isStandby: true })],
    ["a follow, which asks nothing", event("U-lan", { happening: { type: "contactFollowed" } })],
  ])("is not %s", async (_, of) => {
    signs.expect("account-1", "somebody", of);
    await timePasses();
    expect(shown).toEqual([]);
  });

  test("is told nothing by an account that was removed, or whose platform has no such sign", async () => {
    signs.expect("removed", "lan", event("U-lan"));
    const plain = makeWaitingSigns({
      accounts: directoryOf(new FakeAccount()),
      sleep: () => Promise.resolve(),
    });
    plain.expect("account-1", "lan", event("U-lan"));
    await timePasses();
    expect(shown).toEqual([]);
  });

  test("is left alone when the house stops", async () => {
    signs.expect("account-1", "lan", event("U-lan"));
    signs.stop();
    await timePasses();
    expect(shown).toEqual([]);
  });
});

describe("signs", () => {
  test("that fail disturb nobody", async () => {
    show = () => Promise.reject(sendError("bad-credentials"));
    signs.expect("account-1", "lan", event("U-lan"));
    await timePasses();
    show = (to) => Promise.resolve(void shown.push(to));
    signs.expect("account-1", "lan", event("U-lan"));
    await timePasses();
    expect(shown).toEqual(["U-lan"]);
  });

  test("are at most twenty under way, so that a slow day is not made slower", async () => {
    let calls = 0;
    show = () => {
      calls++;
      return new Promise(() => undefined);
    };
    for (let n = 0; n < 30; n++) signs.expect("account-1", `person ${String(n)}`, event(`U-${String(n)}`));
    await timePasses();
    expect(calls).toBe(20);
  });
});
