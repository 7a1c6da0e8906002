/** The page for the invite code: from the chat to the page, on to the platform, and back into the chat. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { SendError } from "../../src/core/delivery/send-error.ts";
import { linkRouter } from "../../src/http/link.ts";
import { listen, makeApp, type Listening } from "../../src/http/server.ts";
import { accountLinks, type AccountLinks } from "../../src/services/account-links.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { directoryOf, FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog } from "../kit/recorders.ts";

const ACCOUNT = "8c0f8a52-6f0e-4c53-9a3c-0d2f7f9a1b10";
const LAN = `U${"1a".repeat(16)}`;
const HOUR_MS = 3_600_000;
const system = new FrozenSystem();
let links: AccountLinks;
let log: RecordedLog;
let door: Listening;
let base: string;
/** What the platform was given, and whether it fails. */
let nonces: string[];
let isDown: boolean;

beforeAll(async () => {
  const account = new FakeAccount(ACCOUNT);
  const linkAddress = (address: string, nonce: string) => {
    if (isDown) return Promise.reject(new SendError({ code: "unreachable", advice: "A test did this." }));
    nonces.push(nonce);
    return Promise.resolve(`https://access.example/${address}?nonce=${nonce}`);
  };
  Object.assign(account.open, { channel: { ...account.open.channel, linkAddress } });
  const secrets = sealWith(new Uint8Array(32).fill(7));
  log = new RecordedLog();
  const tools = { accounts: directoryOf(account), secrets, system };
  const late = (): AccountLinks => links;
  const router = linkRouter({
    log,
    links: {
      pageFor: (...asked) => late().pageFor(...asked),
      codeIn: (...asked) => late().codeIn(...asked),
      isOpen: (...asked) => late().isOpen(...asked),
      goOn: (...asked) => late().goOn(...asked),
    },
  });
  door = await listen(makeApp({ "/": router }, log), 0, "127.0.0.1");
  base = `http://127.0.0.1:${String(door.port)}`;
  links = accountLinks(tools, base);
});
afterAll(() => door.close());
beforeEach(() => {
  nonces = [];
  isDown = false;
});

const pageOf = (address: string) => new URL(address).searchParams.get("to") ?? "";
const submit = (to: string, code: string) =>
  fetch(`${base}/link`, { method: "POST", body: new URLSearchParams({ to, code }), redirect: "manual" });

describe("the page", () => {
  it("asks for the code, in three languages and without scripts", async () => {
    const answer = await fetch(links.pageFor(ACCOUNT, LAN));
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of ["Mã mời", "招待コード", "Invite code", "hủy liên kết", "unlink"])
      expect(html).toContain(words);
    expect(html).not.toContain("<script");
    expect(html).not.toContain(LAN);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("leads on to the platform, and what comes back tells us the code", async () => {
    const answer = await submit(pageOf(links.pageFor(ACCOUNT, LAN)), " ab12-cd34 ");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`https://access.example/${LAN}?nonce=${nonces[0] ?? ""}`);
    expect(links.codeIn(nonces[0] ?? "", LAN)).toBe("ab12-cd34");
    expect(nonces[0]?.length).toBeLessThan(256);
  });

  it("says what a code looks like, and stays", async () => {
    const page = pageOf(links.pageFor(ACCOUNT, LAN));
    const answer = await submit(page, "hello");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(page);
    expect(nonces).toEqual([]);
  });

  it("says when the platform cannot be reached", async () => {
    isDown = true;
    const answer = await submit(pageOf(links.pageFor(ACCOUNT, LAN)), "AB12-CD34");
    expect(answer.status).toBe(503);
    expect(log.events).toContain("link-not-made");
  });

  it.each([
    ["is forged", () => "v1.deadbeef.AAAA"],
    ["is missing", () => ""],
    ["is no page but a nonce", () => nonceOf("AB12CD34")],
    [
      "is of an account that is not there",
      () => pageOf(links.pageFor("00000000-0000-4000-8000-000000000000", LAN)),
    ],
  ])("that %s takes no code, and shows a way on", async (_, page) => {
    const answer = await submit(await page(), "AB12-CD34");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("register");
  });

  it("ends after an hour", async () => {
    const address = links.pageFor(ACCOUNT, LAN);
    system.time += HOUR_MS;
    expect((await fetch(address)).status).toBe(404);
    expect((await submit(pageOf(address), "AB12-CD34")).status).toBe(404);
  });

  it("repeats nothing that is not ours", async () => {
    const answer = await fetch(`${base}/link?to=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("alert(1)");
  });
});

/** What the platform would tell us after this code was entered. */
async function nonceOf(code: string): Promise<string> {
  await submit(pageOf(links.pageFor(ACCOUNT, LAN)), code);
  return nonces.at(-1) ?? "";
}

describe("a nonce", () => {
  test("is another one each time", async () => {
    expect(await nonceOf("AB12CD34")).not.toBe(await nonceOf("AB12CD34"));
  });
  test("counts for whom it was made, and for nobody else", async () => {
    expect(links.codeIn(await nonceOf("AB12CD34"), "U-minh")).toBeNull();
  });
  test("counts for an hour", async () => {
    const nonce = await nonceOf("AB12CD34");
    system.time += HOUR_MS;
    expect(links.codeIn(nonce, LAN)).toBeNull();
  });
  test.each(["", "nonsense", "v1.a.b"])("that is not ours (%j) says nothing", (nonce) => {
    expect(links.codeIn(nonce, LAN)).toBeNull();
  });
});
