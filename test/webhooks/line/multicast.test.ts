import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import type { SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import { line } from "../../../webhooks/line/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { startLineTwin, type LineFault, type LineTwin, type LineTwinOptions } from "../../kit/twins/line.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";

const [LAN, MINH, TANAKA] = ["Lan", "Minh", "Ms Tanaka"].map(lineUserId) as [string, string, string];
const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
let http: ClosableHttpClient;
let twin: LineTwin;

async function startTwin(options: Partial<LineTwinOptions> = {}): Promise<void> {
  twin = await startLineTwin({ channelSecret: "secret", accessToken: "token", ...options });
}
const tell = async (to: readonly string[], key = KEY) => {
  const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", apiUrl: twin.url });
  const channel = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  const outgoing = { to, contents: [text("Mai nghỉ học.")], language: "vi" } as const;
  return channel.sendToMany?.(outgoing, key, AbortSignal.timeout(5_000));
};

beforeEach(() => {
  http = axiosHttpClient();
});
afterEach(async () => {
  await Promise.all([twin.close(), http.close()]);
});

describe("one LINE call to many", () => {
  it("tells each of them once, and keeps the request's id", async () => {
    await startTwin();
    expect(await tell([LAN, MINH])).toEqual({ messageIds: [], requestId: "request-1" });
    expect([LAN, MINH, TANAKA].map((to) => twin.wordsSeenBy(to))).toEqual([
      ["Mai nghỉ học."],
      ["Mai nghỉ học."],
      [],
    ]);
  });

  it("tells nobody twice when it is repeated after a lost answer", async () => {
    await startTwin();
    twin.failNext("drop-after");
    await expect(tell([LAN, MINH])).rejects.toMatchObject({ code: "timed-out" });
    expect(await tell([LAN, MINH])).toMatchObject({ requestId: "request-2", acceptedRequestId: "request-1" });
    expect(twin.wordsSeenBy(LAN)).toHaveLength(1);
  });

  it("takes 500 persons, and not 501", async () => {
    await startTwin();
    const crowd = Array.from({ length: 501 }, (_, n) => lineUserId(`person ${String(n)}`));
    await tell(crowd.slice(0, line.can.multicastSize));
    expect(twin.sent()).toHaveLength(500);
    await expect(tell(crowd, crypto.randomUUID())).rejects.toMatchObject({
      code: "bad-content",
      facts: { platformCode: "to" },
    });
  });

  it("counts persons against the month, except those who blocked us, and goes to all or to none", async () => {
    await startTwin({ monthlyQuota: 2 });
    twin.blocked.add(TANAKA);
    await tell([LAN, TANAKA]);
    await expect(tell([LAN, MINH], crypto.randomUUID())).rejects.toMatchObject({ code: "quota-spent" });
    expect(twin.wordsSeenBy(MINH)).toEqual([]);
    await tell([MINH], crypto.randomUUID());
  });

  it("leaves out somebody LINE does not know, or tells nobody and says why: LINE's pages say both", async () => {
    await startTwin();
    twin.strangers.add(TANAKA);
    await tell([LAN, TANAKA]);
    expect(twin.wordsSeenBy(LAN)).toHaveLength(1);
    await twin.close();
    await startTwin({ strangersInMulticast: "refused" });
    twin.strangers.add(TANAKA);
    await expect(tell([LAN, TANAKA])).rejects.toMatchObject({ code: "recipient-unreachable" });
    expect(twin.wordsSeenBy(LAN)).toEqual([]);
  });

  it("goes to no group", async () => {
    await startTwin();
    await expect(tell([`C${LAN.slice(1)}`])).rejects.toMatchObject({ code: "recipient-unreachable" });
  });

  it.each<[LineFault, SendErrorCode]>([
    ["rate-limited", "rate-limited"],
    ["quota-spent", "quota-spent"],
    ["error-before", "platform-fault"],
    ["unauthorised", "bad-credentials"],
    ["garbage", "nonsense"],
  ])("maps %s to %s", async (fault, code) => {
    await startTwin();
    twin.failNext(fault);
    await expect(tell([LAN])).rejects.toMatchObject({ code });
  });
});
