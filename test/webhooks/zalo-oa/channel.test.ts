/** What is the official account's own: refusals one by one, tokens that end, consent, and the check of an account. */
import { afterEach, describe, expect, it } from "vitest";
import { SendError, type SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import { addressOfVisitor } from "../../../webhooks/zalo-oa/address.ts";
import { LAN, OA_ID, openZaloOa } from "./harness.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function open(...options: Parameters<typeof openZaloOa>) {
  const opened = await openZaloOa(...options);
  closing.push(opened.close);
  opened.twin.interact(LAN);
  const say = (words: string, to = LAN) =>
    opened.channel.send({ to, route: "push", contents: [text(words)], language: "vi" }, "key", anHour());
  return { ...opened, say };
}

const anHour = () => AbortSignal.timeout(3_600_000);
const HOUR_MS = 3_600_000;

async function failureOf(sending: Promise<unknown>): Promise<SendError> {
  const error: unknown = await sending.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SendError);
  return error as SendError;
}

describe("a send of a Zalo official account", () => {
  it("gives the message's id, and carries the token in a header of its own", async () => {
    const { twin, say } = await open();
    expect(await say("Xin chào")).toEqual({ messageIds: ["63ec1"] });
    const [{ path, headers } = { path: "", headers: {} }] = twin.calls();
    expect(path).toBe("/v3.0/oa/message/cs");
    expect(headers).toMatchObject({ access_token: `access-2-of-${OA_ID}` });
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("appsecret_proof");
  });

  it("reaches a visitor of a web page by the other address", async () => {
    const { twin, say } = await open();
    twin.interact("visitor:anon-77");
    await say("Xin chào", addressOfVisitor("anon-77", "conv:9"));
    expect(twin.calls()[0]?.path).toBe("/v2.0/oa/message");
    expect(twin.wordsSeenBy("visitor:anon-77")).toEqual(["Xin chào"]);
  });

  it("carries a proof of the app secret where the app wants one", async () => {
    const { twin, say } = await open({ appSecretProof: "send" });
    await say("Xin chào");
    expect(twin.calls()[0]?.headers.appsecret_proof).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is refused by Zalo eight days after the last word", async () => {
    const { clock, say } = await open();
    clock.at += 8 * 24 * HOUR_MS;
    expect((await failureOf(say("Xin chào"))).facts).toMatchObject({
      code: "window-closed",
      platformCode: "-230",
      httpStatus: 200,
    });
  });

  const codes: [number, SendErrorCode][] = [
    [-32, "rate-limited"],
    [-100, "bad-content"],
    [-200, "not-now"],
    [-201, "bad-content"],
    [-204, "not-allowed"],
    [-205, "not-allowed"],
    [-209, "not-allowed"],
    [-210, "quota-spent"],
    [-211, "quota-spent"],
    [-212, "not-allowed"],
    [-213, "recipient-unreachable"],
    [-217, "recipient-unreachable"],
    [-218, "quota-spent"],
    [-219, "not-allowed"],
    [-221, "not-allowed"],
    [-223, "not-allowed"],
    [-224, "not-allowed"],
    [-227, "recipient-unreachable"],
    [-230, "window-closed"],
    [-232, "window-closed"],
    [-233, "bad-content"],
    [-234, "not-now"],
    [-235, "not-allowed"],
    [-240, "bad-content"],
    [-242, "not-allowed"],
    [-244, "recipient-unreachable"],
    [-248, "bad-content"],
    [-249, "bad-content"],
    [-320, "not-allowed"],
    [-321, "quota-spent"],
    [-403, "recipient-unreachable"],
    [-124, "not-allowed"], // a code of ZNS: unknown here
  ];
  it.each(codes)("that Zalo answers with %i ends as %s", async (platformCode, code) => {
    const { twin, say } = await open();
    twin.failNext(platformCode);
    const { facts } = await failureOf(say("Xin chào"));
    expect(facts).toMatchObject({ code, httpStatus: 200, platformCode: String(platformCode) });
    expect(facts.advice).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the access token of a Zalo official account", () => {
  it("comes from the refresh token that was given, once", async () => {
    const { twin, say } = await open();
    await say("một");
    await say("hai");
    expect(twin.exchanges()).toBe(1);
  });

  it("is renewed before the call where it has ended", async () => {
    const { twin, clock, say } = await open();
    await say("một");
    clock.at += 25 * HOUR_MS;
    await say("hai");
    expect(twin.wordsSeenBy(LAN)).toEqual(["một", "hai"]);
    expect(twin.exchanges()).toBe(2);
    expect(twin.calls()).toHaveLength(2);
  });

  it.each([-216, -220])(
    "that Zalo refuses with %i is renewed once, and the call made once more",
    async (code) => {
      const { twin, clock, say } = await open();
      await say("một");
      clock.at += HOUR_MS;
      twin.failNext(code);
      await say("hai");
      expect(twin.wordsSeenBy(LAN)).toEqual(["một", "hai"]);
      expect(twin.exchanges()).toBe(2);
    },
  );

  it("is not renewed again and again where Zalo refuses each", async () => {
    const { twin, clock, say } = await open();
    await say("một");
    clock.at += HOUR_MS;
    twin.failNext(-216, 100);
    for (let count = 0; count < 5; count += 1)
      expect((await failureOf(say("hai"))).code).toBe("bad-credentials");
    expect(twin.exchanges()).toBe(2);
  });

  it("is renewed in the second half of its life when somebody looks after it", async () => {
    const { twin, clock, channel } = await open();
    await channel.renew?.(anHour());
    clock.at += 12 * HOUR_MS;
    await channel.renew?.(anHour());
    expect(twin.exchanges()).toBe(1);
    clock.at += HOUR_MS;
    await channel.renew?.(anHour());
    expect(twin.exchanges()).toBe(2);
  });

  it("that nobody renews any more calls a person, once, and names the command", async () => {
    const { twin, clock, say, log, channel } = await open();
    await say("một");
    twin.revoke();
    clock.at += 26 * HOUR_MS;
    for (let count = 0; count < 3; count += 1) {
      const { code, facts } = await failureOf(say("hai"));
      expect(code).toBe("bad-credentials");
      expect(facts.advice).toContain("donghanh account consent");
    }
    await channel.renew?.(anHour());
    expect(twin.exchanges()).toBe(2);
    expect(log.events.filter((event) => event === "account-needs-consent")).toHaveLength(1);
  });

  const passing: [string, Parameters<Awaited<ReturnType<typeof open>>["twin"]["failNextExchange"]>[0]][] = [
    ["drops the connection", "drop-before"],
    ["is broken", "error-before"],
    ["answers nonsense", "garbage"],
    ["answers too late", "slow-before"],
  ];
  it.each(passing)(
    "is asked for again later where OAuth %s: the message was certainly not sent",
    async (_, fault) => {
      const { twin, clock, say } = await open();
      twin.failNextExchange(fault);
      const error = await failureOf(say("một"));
      expect(error.code).toBe("not-now");
      expect(error.meaning).toMatchObject({ retry: "later", outcome: "notSent" });
      // Not by each of a thousand waiting messages.
      await failureOf(say("một"));
      expect(twin.calls()).toHaveLength(0);
      clock.at += 10_000;
      await say("một");
      expect(twin.wordsSeenBy(LAN)).toEqual(["một"]);
    },
  );

  it("is never made of an error's body", async () => {
    const { twin, say, store } = await open();
    twin.failNextExchange(-14_014);
    await failureOf(say("một"));
    expect([...store.rows.values()]).toMatchObject([{ sealed: null, failure: expect.any(String) }]);
  });

  it.each([-14_002, -14_003])("waits for the app to be mended on OAuth's %i", async (code) => {
    const { twin, say } = await open();
    twin.failNextExchange(code);
    expect((await failureOf(say("một"))).facts).toMatchObject({
      code: "not-allowed",
      platformCode: String(code),
    });
  });
});

describe("consent for a Zalo official account", () => {
  const VERIFIER = "v".repeat(43);
  const asked = {
    redirectUrl: "https://bot.example.gov.vn/oauth/zalo/callback",
    state: "s",
    verifier: VERIFIER,
  };

  it("brings tokens where there were none, and revives what had died", async () => {
    const { twin, channel, say } = await open({ refreshToken: undefined });
    const { code, facts } = await failureOf(say("một"));
    expect(code).toBe("bad-credentials");
    expect(facts.advice).toMatch(/^Nobody has agreed yet.*donghanh account consent/);
    const back = twin.agree(channel.consent?.link(asked) ?? "");
    expect(back.searchParams.get("state")).toBe("s");
    await channel.consent?.complete(back.searchParams.get("code") ?? "", VERIFIER, anHour());
    await say("hai");
    expect(twin.wordsSeenBy(LAN)).toEqual(["hai"]);
  });

  it("asks with nothing that Zalo does not know", async () => {
    const { channel } = await open();
    const link = new URL(channel.consent?.link(asked) ?? "");
    expect(link.pathname).toBe("/v4/oa/permission");
    expect([...link.searchParams.keys()]).toEqual(["app_id", "redirect_uri", "code_challenge", "state"]);
    expect(link.searchParams.get("code_challenge")).toMatch(/^[\w-]{43}$/);
  });

  it("takes the verifier of the console's link where one is set", async () => {
    const { twin, channel } = await open({ codeVerifier: "c".repeat(43), oaId: OA_ID });
    expect(channel.consent?.platformLinkOf).toBe(OA_ID);
    const back = twin.agree(channel.consent?.link(asked) ?? "");
    await channel.consent?.complete(back.searchParams.get("code") ?? "", undefined, anHour());
    expect((await channel.check(anHour())).findings[0]?.ok).toBe(true);
  });

  it("of another account's administrator is refused, and changes nothing", async () => {
    const { twin, channel, store } = await open({ oaId: "1112223334445556667" });
    const code = twin.agree(channel.consent?.link(asked) ?? "").searchParams.get("code") ?? "";
    const error = await failureOf(channel.consent?.complete(code, VERIFIER, anHour()) ?? Promise.resolve());
    expect(error.code).toBe("not-allowed");
    expect(store.rows.size).toBe(0);
  });

  it.each([
    ["a code that was used already", VERIFIER, true],
    ["another verifier", "w".repeat(43), false],
  ])("fails with %s", async (_label, verifier, isUsed) => {
    const { twin, channel } = await open();
    const code = twin.agree(channel.consent?.link(asked) ?? "").searchParams.get("code") ?? "";
    if (isUsed) await channel.consent?.complete(code, VERIFIER, anHour());
    const error = await failureOf(channel.consent?.complete(code, verifier, anHour()) ?? Promise.resolve());
    expect(error.code).toBe("bad-credentials");
  });
});

describe("the check of a Zalo official account", () => {
  it("names the account", async () => {
    const { channel } = await open();
    const { name, findings } = await channel.check(anHour());
    expect(name).toBe("Đào tạo Hà Nội");
    expect(findings.every(({ ok }) => ok)).toBe(true);
  });

  it("says when the token belongs to another account", async () => {
    const { channel } = await open({ oaId: "1112223334445556667" });
    expect((await channel.check(anHour())).findings[0]).toMatchObject({
      ok: false,
      says: expect.stringContaining(OA_ID),
    });
  });
});
