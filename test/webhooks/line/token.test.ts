import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import type { SendError } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import { checkedSettings } from "../../../src/services/accounts/account-settings.ts";
import { tokenKeepers, type TokenKeepers } from "../../../src/services/accounts/token-keeper.ts";
import type { ChannelKind } from "../../../src/services/ports/channel.ts";
import { line } from "../../../webhooks/line/index.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { memoryLeases, MemoryTokenStore, openSecrets } from "../../kit/memory-tokens.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";

const MINUTE_MS = 60_000;
const LAN = lineUserId("Lan");
let system: FrozenSystem;
let http: ClosableHttpClient;
let twin: LineTwin;
let keepers: TokenKeepers;

beforeEach(async () => {
  system = new FrozenSystem();
  http = axiosHttpClient();
  twin = await startLineTwin({
    channelSecret: "secret",
    accessToken: "long-lived",
    channelId: "1234567890",
    now: system.now,
  });
  keepers = tokenKeepers({
    store: new MemoryTokenStore(),
    lease: memoryLeases()("one"),
    secrets: openSecrets,
    system,
    sleep: () => Promise.resolve(),
    log: new RecordedLog(),
  });
});
afterEach(async () => {
  await twin.close();
  await http.close();
});

const signal = () => AbortSignal.timeout(5_000);
function open(settings: object) {
  const all = line.settings.parse({ channelSecret: "secret", apiUrl: twin.url, ...settings });
  const tokens = keepers.of("account-1");
  return line.open(all, { http, wakeVisitor: () => Promise.resolve(), tokens });
}
const push = { to: LAN, route: "push", contents: [text("Chào chị Lan")], language: "vi" } as const;
const send = (channel: ReturnType<typeof open>) => channel.send(push, crypto.randomUUID(), signal());
const codeOf = (sending: Promise<unknown>) =>
  sending.then(
    () => "sent",
    (error: unknown) => (error as SendError).code,
  );

describe("with a channel ID, access tokens are issued by us", () => {
  it("and one serves all calls", async () => {
    const channel = open({ channelId: "1234567890" });
    await send(channel);
    await send(channel);
    expect([...twin.stateless.keys()]).toEqual(["stateless-1"]);
    expect(twin.seenBy(LAN)).toHaveLength(2);
  });
  it("and renewed when half of their quarter of an hour is over, before anybody waits for it", async () => {
    const channel = open({ channelId: "1234567890" });
    await send(channel);
    system.time += 7 * MINUTE_MS;
    await channel.renew?.(signal());
    expect(twin.stateless.size).toBe(1);
    system.time += MINUTE_MS;
    await channel.renew?.(signal());
    expect(twin.stateless.size).toBe(2);
  });
  it("and issued anew where the last one has ended", async () => {
    const channel = open({ channelId: "1234567890" });
    await send(channel);
    system.time += 60 * MINUTE_MS;
    expect(await codeOf(send(channel))).toBe("sent");
  });
  it("and replaced where LINE refuses one before its time", async () => {
    const channel = open({ channelId: "1234567890" });
    await send(channel);
    twin.stateless.clear();
    system.time += 6 * MINUTE_MS;
    twin.stateless.set("another", 0);
    expect(await codeOf(send(channel))).toBe("sent");
  });
  it("also where a long-lived one is kept beside it", async () => {
    await send(open({ channelId: "1234567890", accessToken: "long-lived" }));
    expect(twin.stateless.size).toBe(1);
  });
  it("and where LINE refuses id or secret, a person reads what to compare; right ones work soon after", async () => {
    const wrong = open({ channelId: "999999" });
    expect(await codeOf(send(wrong))).toBe("not-allowed");
    const check = wrong.check(signal());
    await expect(check).rejects.toThrow("compare channel ID and channel secret");
    system.time += 11_000;
    expect(await codeOf(send(open({ channelId: "1234567890" })))).toBe("sent");
  });
});

describe("without a channel ID", () => {
  it("the console's long-lived token is used, and nothing is renewed", async () => {
    const channel = open({ accessToken: "long-lived" });
    expect(await codeOf(send(channel))).toBe("sent");
    expect(channel.renew).toBeUndefined();
    expect(twin.stateless.size).toBe(0);
  });
  it("and without a token, the settings are not right, and say what is missing", () => {
    expect(() => checkedSettings(line as ChannelKind, { channelSecret: "secret" })).toThrow(
      "--channel-id: set the channel ID (recommended), or a long-lived access token",
    );
  });
});
