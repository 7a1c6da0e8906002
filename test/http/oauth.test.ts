/** A person opens our link, agrees at Zalo's twin, and their browser comes back to us. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { oauthRouter } from "../../src/http/oauth.ts";
import { listen, makeApp, type Listening } from "../../src/http/server.ts";
import { CALLBACK_PATH, consentLink } from "../../src/services/accounts/consent.ts";
import { FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog } from "../kit/recorders.ts";
import { OA_ID, openZaloOa } from "../webhooks/zalo-oa/harness.ts";

const ID = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const HOUR_MS = 3_600_000;
const secrets = sealWith(new Uint8Array(32).fill(7));

let zalo: Awaited<ReturnType<typeof openZaloOa>>;
let door: Listening;
let system: FrozenSystem;
let log: RecordedLog;

async function openDoor(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  zalo = await openZaloOa({ refreshToken: undefined, ...settings });
  system = new FrozenSystem();
  log = new RecordedLog();
  const open = { ...new FakeAccount(ID).open, name: "OA Hà Nội", channel: zalo.channel };
  const accounts = {
    get: (id: string) => Promise.resolve(id === ID ? open : null),
    list: () => Promise.resolve([open]),
  };
  const app = makeApp({ "/": oauthRouter({ accounts, secrets, system, log }) }, log);
  door = await listen(app, 0, "127.0.0.1");
}

beforeEach(() => openDoor());
afterEach(async () => {
  await door.close();
  await zalo.close();
});

const publicUrl = () => `http://127.0.0.1:${String(door.port)}`;
const link = () =>
  consentLink({ secrets, system }, { id: ID, name: "OA Hà Nội", channel: zalo.channel }, publicUrl());
async function come(back: URL): Promise<{ status: number; words: string }> {
  const answer = await fetch(back);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return { status: answer.status, words: await answer.text() };
}
const isConnected = () => [...zalo.store.rows.values()].some(({ sealed }) => sealed !== null);

describe("the consent callback", () => {
  it("connects the account", async () => {
    const { status, words } = await come(zalo.twin.agree(link()));
    expect(status).toBe(200);
    expect(words).toContain('Đã kết nối "OA Hà Nội"');
    expect((await zalo.channel.check(AbortSignal.timeout(5_000))).findings[0]?.ok).toBe(true);
  });

  it("takes a code once", async () => {
    const back = zalo.twin.agree(link());
    await come(back);
    expect((await come(back)).status).toBe(400);
  });

  const wrong: [string, (back: URL) => void][] = [
    ["without a code", (back) => back.searchParams.delete("code")],
    ["without our state", (back) => back.searchParams.delete("state")],
    [
      "with a state that was changed",
      (back) =>
        back.searchParams.set("state", back.searchParams.get("state")?.replace(/.{10}$/, "AAAAAAAAAA") ?? ""),
    ],
    [
      "with a state that we sealed for something else",
      (back) => back.searchParams.set("state", secrets.seal("{}")),
    ],
    ["with two codes", (back) => back.searchParams.append("code", "x")],
    ["an hour later", () => (system.time += HOUR_MS)],
  ];
  it.each(wrong)("%s connects nothing", async (_label, change) => {
    const back = zalo.twin.agree(link());
    change(back);
    expect((await come(back)).status).toBe(400);
    expect(isConnected()).toBe(false);
    expect(zalo.twin.exchanges()).toBe(0);
  });

  it("says in words what Zalo refused, and repeats nothing of the address", async () => {
    const back = zalo.twin.agree(link());
    back.searchParams.set("code", "ma-bi-mat");
    const { status, words } = await come(back);
    expect(status).toBe(400);
    expect(words).not.toContain("ma-bi-mat");
    expect(JSON.stringify(log.lines)).not.toContain("ma-bi-mat");
  });
});

describe("the console's own link, which brings no state", () => {
  const withoutState = (): URL => {
    const back = zalo.twin.agree(link());
    back.searchParams.delete("state");
    return back;
  };

  it("connects the account whose id Zalo confirms", async () => {
    await door.close();
    await zalo.close();
    await openDoor({ codeVerifier: "c".repeat(43), oaId: OA_ID });
    expect((await come(withoutState())).status).toBe(200);
    expect(isConnected()).toBe(true);
  });

  it("connects nothing where the browser only says that it is ours", async () => {
    await door.close();
    await zalo.close();
    const ours = "1112223334445556667";
    await openDoor({ codeVerifier: "c".repeat(43), oaId: ours });
    const back = withoutState();
    back.searchParams.set("oa_id", ours);
    expect((await come(back)).words).toContain("another official account");
    expect(isConnected()).toBe(false);
  });
});

it("makes no link for an account whose keys do not run out", () => {
  expect(() =>
    consentLink({ secrets, system }, new FakeAccount().open, "https://bot.example.gov.vn"),
  ).toThrow("needs no consent");
  expect(CALLBACK_PATH).toBe("/oauth/zalo/callback");
});
