/** What stands in for a platform counts as its plan does. */
import { describe, expect, it } from "vitest";
import { text } from "../../../src/core/message/content.ts";
import type { Route } from "../../../src/core/message/outgoing.ts";
import { Phones, standIn } from "../../../src/services/rehearsal/stand-in.ts";
import { FakeAccount, REPLIES_AND_KEYS } from "../../kit/fake-account.ts";

const at = (day: string) => Date.parse(`${day}T18:00+09:00`);

class Telephone {
  readonly phones = new Phones();
  now = at("2026-11-20");
  private readonly account;

  constructor(allowance: number | null) {
    const true_ = new FakeAccount("account-1", { ...REPLIES_AND_KEYS, planZone: "Asia/Tokyo" }).open;
    const quota = { counted: "messages" as const, used: 8, allowance, knownAt: at("2026-11-01") };
    this.account = standIn(true_, this.phones, { now: () => this.now }, quota);
  }

  /** @returns "sent", or the code of the refusal */
  async send(route: Route = "push"): Promise<string> {
    const outgoing = { to: "Lan", route, contents: [text("Chào Lan")], language: "vi" as const };
    return this.account.channel.send(outgoing, "key", AbortSignal.timeout(1_000)).then(
      () => "sent",
      (error: { code: string }) => error.code,
    );
  }
}

describe("a plan of ten messages, of which eight are used", () => {
  it("takes two more, and says on which day it was used up, once", async () => {
    const lan = new Telephone(10);
    expect([await lan.send(), await lan.send(), await lan.send(), await lan.send()]).toEqual([
      ...["sent", "sent", "quota-spent", "quota-spent"],
    ]);
    expect(lan.phones.spent).toEqual([{ account: "Fake", at: at("2026-11-20") }]);
    expect(lan.phones.drain()).toHaveLength(2);
    expect(lan.phones.drain()).toEqual([]);
  });

  it("does not count answers by reply token", async () => {
    const lan = new Telephone(9);
    expect([await lan.send("push"), await lan.send("reply"), await lan.send("push")]).toEqual([
      ...["sent", "sent", "quota-spent"],
    ]);
  });

  it("is new with each month of its zone", async () => {
    const lan = new Telephone(8);
    expect(await lan.send()).toBe("quota-spent");
    lan.now = Date.parse("2026-12-01T00:00+09:00");
    expect(await lan.send()).toBe("sent");
  });
});

it("counts nothing where the plan has no limit", async () => {
  const lan = new Telephone(null);
  expect([await lan.send(), await lan.send(), await lan.send()]).toEqual(["sent", "sent", "sent"]);
});
