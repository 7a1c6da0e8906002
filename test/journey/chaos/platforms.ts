/** The twins with the schedule's bad days, the people on them, and what each of them was told in the end. */
import { randomBytes, randomUUID } from "node:crypto";
import { visitorsOf } from "../../../webhooks/web-chat/visitor-token.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startLineTwin, type LineFault } from "../../kit/twins/line.ts";
import { startZaloBotTwin, type ZaloBotFault } from "../../kit/twins/zalo-bot.ts";
import { startZaloOaTwin, type ZaloOaFault } from "../../kit/twins/zalo-oa.ts";
import { dice, oneOf } from "../dice.ts";
import { lineAt, zaloBotAt } from "../prepare.ts";
import type { Schedule, Storm } from "./schedule.ts";

export const CHANNELS = ["line", "zalo-oa", "zalo-bot", "web-chat"] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** One message as the platform took it. */
export interface Accepted {
  readonly channel: ChannelName;
  readonly to: string;
  readonly words: string;
}

export type Platforms = Awaited<ReturnType<typeof startPlatforms>>;

/** How often an ordinary call goes wrong, and how often it only takes its time. */
const FAULTY = 0.04;
const SLOW = 0.3;
const SLOW_MS = 150;
const QUESTION = "lịch học ngày mai?";

const LINE_FAULTS: readonly LineFault[] = [
  "drop-before",
  "drop-after",
  "error-before",
  "error-after",
  "garbage",
];
const BOT_FAULTS: readonly ZaloBotFault[] = [
  "drop-before",
  "drop-after",
  "error-after",
  "garbage-after",
  "quota-spent",
];
/** -200: not now. */
const OA_FAULTS: readonly ZaloOaFault[] = ["drop-before", "drop-after", "error-after", "garbage-after", -200];
const IN_STORM = {
  line: { throttles: "rate-limited", drops: "drop-before", "fails-after-accepting": "drop-after" },
  // Its 429 is the plan, not the pace: throttled it is merely slow.
  "zalo-bot": { throttles: "slow-after", drops: "drop-before", "fails-after-accepting": "drop-after" },
  // -32 asks for 15 seconds of silence.
  "zalo-oa": { throttles: -32, drops: "drop-before", "fails-after-accepting": "drop-after" },
} as const satisfies {
  line: Record<Storm, LineFault>;
  "zalo-bot": Record<Storm, ZaloBotFault>;
  "zalo-oa": Record<Storm, ZaloOaFault>;
};

/**
 * @param people on each channel. @param elapsedMs since the bad times began; null before and after them: then
 *   nothing goes wrong
 */
export async function startPlatforms(
  seed: number,
  people: number,
  { storms }: Pick<Schedule, "storms">,
  elapsedMs: () => number | null,
) {
  const bad = <Fault>(
    channel: keyof typeof IN_STORM,
    faults: readonly Fault[],
    inStorm: Record<Storm, Fault>,
    slow: Fault,
  ) => {
    const roll = dice(seed + channel.length);
    return (): Fault | undefined => {
      const now = elapsedMs();
      if (now === null) return undefined;
      const storm = storms.find((one) => one.channel === channel && one.fromMs <= now && now < one.untilMs);
      if (storm && roll() < 0.5) return inStorm[storm.kind];
      const rolled = roll();
      return rolled < FAULTY ? oneOf(roll, faults) : rolled < FAULTY + SLOW ? slow : undefined;
    };
  };
  const lineFault = bad<LineFault>("line", LINE_FAULTS, IN_STORM.line, "slow-after");
  const botFault = bad<ZaloBotFault>("zalo-bot", BOT_FAULTS, IN_STORM["zalo-bot"], "slow-after");
  const oaFault = bad<ZaloOaFault>("zalo-oa", OA_FAULTS, IN_STORM["zalo-oa"], "slow-after");

  const line = await startLineTwin({
    ...{ channelSecret: "line-secret", accessToken: "line-token", slowMs: SLOW_MS },
    strangersInMulticast: "refused",
    faultFor: lineFault,
  });
  const bot = await startZaloBotTwin({
    ...{ token: "123:zalo-token", secretToken: "zalo-secret", slowMs: SLOW_MS },
    faultFor: ({ method }) =>
      method.startsWith("send") && method !== "sendChatAction" ? botFault() : undefined,
  });
  const oa = await startZaloOaTwin({
    ...{ appId: "4242424242", appSecret: "app-secret", oaSecretKey: "oa-secret", oaId: "7777777777" },
    slowMs: SLOW_MS,
    faultFor: ({ path }) => (path === "/v3.0/oa/message/cs" ? oaFault() : undefined),
  });

  const visitorSecret = randomBytes(32).toString("base64url");
  const visitors = Array.from({ length: people }, () => visitorsOf(visitorSecret).admit(Date.now()));
  const numbers = Array.from({ length: people }, (_, n) => n);
  const addresses: Record<ChannelName, readonly string[]> = {
    line: numbers.map((n) => lineUserId(`chaos ${String(n)}`)),
    "zalo-oa": numbers.map((n) => String(5_000_000 + n)),
    "zalo-bot": numbers.map((n) => `bot-${String(n)}`),
    "web-chat": visitors.map(({ address }) => address),
  };
  // One in fifty is out of reach of the platform: LINE knows them no more, Zalo's window is closed.
  for (const [n, address] of addresses.line.entries()) if (n % 50 === 7) line.strangers.add(address);
  for (const [n, address] of addresses["zalo-oa"].entries()) if (n % 50 !== 7) oa.interact(address);

  /** As the platforms show it; the web chat has no ledger but its own page. */
  const ledger = (): Accepted[] => [
    ...line.sent().map(({ to, messages }) => ({
      channel: "line" as const,
      to,
      words: messages.map(({ text, altText }) => text ?? altText ?? "").join("\n"),
    })),
    ...oa
      .sent()
      .map(({ to, message }) => ({ channel: "zalo-oa" as const, to, words: String(message["text"]) })),
    ...bot.sent().map(({ to, text }) => ({ channel: "zalo-bot" as const, to, words: text ?? "" })),
  ];

  return {
    addresses,
    ledger,
    /** In the order of CHANNELS. */
    wishes: [
      lineAt(line.url),
      {
        ...{
          type: "zalo-oa",
          name: "zalo-oa",
          appId: "4242424242",
          appSecret: "app-secret",
          oaSecretKey: "oa-secret",
        },
        ...{ oaId: "7777777777", refreshToken: oa.issue().refresh },
        ...{ apiUrl: oa.url, businessUrl: oa.url, oauthUrl: oa.url },
      },
      { ...zaloBotAt(bot.url), plan: "unlimited" },
      { type: "web-chat", name: "web-chat", visitorSecret },
    ],
    /**
     * Somebody asks, once, as their platform tells it. @returns a way to tell it (again); gives the status, 0 where
     * nobody answered
     */
    ask(channel: ChannelName, n: number, accountId: string): (port: number) => Promise<number> {
      const address = addresses[channel][n] ?? "";
      const url = (port: number) => `http://127.0.0.1:${String(port)}/webhooks/${accountId}`;
      const post = async (port: number, headers: Record<string, string>, body: string) =>
        (await fetch(url(port), { method: "POST", headers, body })).status;
      const quietly = (tell: (port: number) => Promise<number>) => (port: number) =>
        tell(port).catch(() => 0);
      if (channel === "line") {
        const event = line.textEvent(address, QUESTION);
        return quietly((port) => line.deliver(url(port), [event]));
      }
      if (channel === "zalo-oa") {
        const { headers, body } = oa.signed(oa.events.text(address, QUESTION));
        return quietly((port) => post(port, headers, body));
      }
      if (channel === "zalo-bot") {
        const update = bot.updates.text({ id: address }, QUESTION);
        return quietly((port) => bot.deliver(url(port), update, { secretToken: "zalo-secret" }));
      }
      const headers = {
        "content-type": "application/json",
        authorization: `Bearer ${visitors[n]?.token ?? ""}`,
      };
      const body = JSON.stringify({ messageId: randomUUID(), text: QUESTION });
      return quietly((port) => post(port, headers, body));
    },
    /** What the chat page shows to each of its visitors. */
    async pages(port: number, accountId: string): Promise<Accepted[]> {
      const shown: Accepted[] = [];
      for (const { address, token } of visitors)
        for (const words of await readPage(port, accountId, token))
          shown.push({ channel: "web-chat", to: address, words });
      return shown;
    },
    close: () => Promise.all([line.close(), bot.close(), oa.close()]),
  };
}

/** The bot's words on the page, read as the page reads them: up to the event `ready`. */
async function readPage(port: number, accountId: string, token: string): Promise<string[]> {
  const leaving = new AbortController();
  const response = await fetch(`http://127.0.0.1:${String(port)}/chat/${accountId}/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  });
  if (!response.ok || !response.body) throw new Error(`the chat page answers ${String(response.status)}`);
  let stream = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    stream += decoder.decode(chunk as Uint8Array, { stream: true });
    if (/^event: ready$/m.test(stream)) break;
  }
  leaving.abort();
  return stream.split("\n\n").flatMap((event) => {
    if (!/^event: item$/m.test(event)) return [];
    const item = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}") as {
      from: string;
      contents?: { text?: string; title?: string }[];
    };
    return item.from === "bot"
      ? [(item.contents ?? []).map(({ text, title }) => text ?? title ?? "").join("\n")]
      : [];
  });
}
