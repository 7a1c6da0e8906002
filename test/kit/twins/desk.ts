/**
 * The three twins, a house that is connected to them, and a page on which one is everybody's phone. On loopback, for
 * trying things by hand: `npm run twins`.
 */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { openDatabase } from "../../../src/adapters/prisma/client.ts";
import { prismaAccountStore } from "../../../src/adapters/prisma/accounts.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { compose } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { channelKinds } from "../../../webhooks/index.ts";
import { demoPersonas } from "../../../demo/index.ts";
import { seedDemoInto } from "../../journey/prepare.ts";
import { Deed, lineBooth, zaloBotBooth, zaloOaBooth, type Booth } from "./booths.ts";
import { startLineTwin } from "./line.ts";
import { startTwinServer, type TwinAnswer, type TwinRequest } from "./twin-server.ts";
import { startZaloBotTwin } from "./zalo-bot.ts";
import { startZaloOaTwin } from "./zalo-oa.ts";

const LINE = { channelSecret: "secret-of-line", accessToken: "token-of-line" };
const BOT = { token: "123456789:abc-xyz", secretToken: "mot-bi-mat-dai" };
const OA = { appId: "3608001234567890123", appSecret: "bi-mat-cua-ung-dung", oaSecretKey: "khoa-cua-oa" };
const OA_ID = "3886001234567890123";

export interface Desk {
  /** The page's address. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Seeds the demo, connects one account of each platform and opens the page.
 * @param databaseUrl a migrated database of its own
 * @param port of the page; 0: any
 */
export async function openDesk(
  databaseUrl: string,
  secretKey: Uint8Array,
  dataDir: string,
  port = 0,
): Promise<Desk> {
  const line = await startLineTwin(LINE);
  const bot = await startZaloBotTwin(BOT);
  const oa = await startZaloOaTwin({ ...OA, oaId: OA_ID });
  await seedDemoInto(databaseUrl);

  const db = openDatabase(databaseUrl, 2);
  const tools = {
    kinds: channelKinds,
    store: prismaAccountStore(db),
    secrets: sealWith(secretKey),
    system: { uuid: randomUUID },
  };
  const keys = { oauthUrl: oa.url, refreshToken: oa.issue().refresh };
  const added = [
    await addAccount(tools, { type: "line", name: `LINE ${randomUUID()}`, ...LINE, apiUrl: line.url }),
    await addAccount(tools, { type: "zalo-bot", name: `Bot ${randomUUID()}`, ...BOT, apiUrl: bot.url }),
    await addAccount(tools, { type: "zalo-oa", name: `OA ${randomUUID()}`, ...OA, ...keys, apiUrl: oa.url }),
  ];
  await db.$disconnect();

  const config = readConfig({ PORT: "0", LOG_LEVEL: "warn", DATA_DIR: dataDir });
  const house = compose(config, databaseUrl, secretKey);
  const web = await house.startWeb();
  await house.startWorker();
  const [lineHook = "", botHook = "", oaHook = ""] = added.map(
    ({ webhookPath }) => `http://127.0.0.1:${String(web.port)}${webhookPath}`,
  );
  line.webhook.endpoint = lineHook;
  const booths = [lineBooth(line, lineHook), zaloBotBooth(bot, botHook), zaloOaBooth(oa, oaHook)];

  const page = await startTwinServer((request) => answer(booths, request), port);
  return {
    url: page.url,
    async close() {
      await page.close();
      await house.stop();
      for (const twin of [line, bot, oa]) await twin.close();
    },
  };
}

const FILES: Readonly<Record<string, [file: string, type: string]>> = {
  "/": ["index.html", "text/html"],
  "/twins.js": ["twins.js", "text/javascript"],
  "/twins.css": ["twins.css", "text/css"],
};
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const At = z.object({ platform: z.string() });
const Doing = At.extend({ phone: z.string(), deed: Deed });
const Failing = At.extend({ fault: z.string() });

async function answer(booths: readonly Booth[], request: TwinRequest): Promise<TwinAnswer> {
  const { method, path: asked, headers, body } = request;
  // Other pages in the same browser must not play along: neither under another name nor by a form of theirs.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "")) return { status: 403 };
  if (method === "POST" && headers["content-type"] !== "application/json") return { status: 415 };
  const file = method === "GET" ? FILES[asked] : undefined;
  if (file) {
    const [name, type] = file;
    const text = await readFile(path.join(import.meta.dirname, "page", name), "utf8");
    return { status: 200, headers: { ...HEADERS, "content-type": `${type}; charset=utf-8` }, body: text };
  }
  try {
    return {
      status: 200,
      headers: HEADERS,
      body: await reply(booths, `${method} ${asked}`, body.toString()),
    };
  } catch (error) {
    return { status: 400, headers: HEADERS, body: { error: error instanceof Error ? error.message : "?" } };
  }
}

async function reply(booths: readonly Booth[], asked: string, body: string): Promise<object> {
  const boothAt = ({ platform }: z.infer<typeof At>) => {
    const booth = booths.find((one) => one.platform === platform);
    if (!booth) throw new Error(`there is no platform ${platform}`);
    return booth;
  };
  switch (asked) {
    case "GET /state":
      return {
        codes: demoPersonas.map(({ name, inviteCode }) => ({ name, inviteCode })),
        booths: booths.map(({ platform, phones, faults, screen }) => ({
          platform,
          faults,
          phones: phones.map((name) => ({ name, screen: screen(name) })),
        })),
      };
    case "POST /deeds": {
      const doing = Doing.parse(JSON.parse(body));
      return { status: await boothAt(doing).does(doing.phone, doing.deed) };
    }
    case "POST /faults": {
      const failing = Failing.parse(JSON.parse(body));
      boothAt(failing).fail(failing.fault);
      return {};
    }
    default:
      throw new Error("there is nothing here");
  }
}
