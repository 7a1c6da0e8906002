/** `npm run twins`, as somebody uses it: a process of its own, a page, one exchange on each platform. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hasBrowser, openBrowser } from "../../http/chat/browser.ts";
import type { Deed, Shown } from "./booths.ts";

interface State {
  readonly booths: readonly {
    readonly platform: string;
    readonly faults: readonly string[];
    readonly phones: readonly { readonly name: string; readonly screen: readonly Shown[] }[];
  }[];
}

const PATIENCE = { timeout: 20_000, interval: 50 };
let child: ChildProcess;
let url = "";

beforeAll(async () => {
  const run = path.join(import.meta.dirname, "run.ts");
  child = spawn(process.execPath, ["--import", "tsx", run], { env: { ...process.env, PORT: "0" } });
  url = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(said)));
  });
}, 90_000);
afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
});

async function post(at: string, body: object): Promise<{ status?: number; error?: string }> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url + at, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as { status?: number; error?: string };
}
const does = (platform: string, phone: string, deed: Deed) => post("/deeds", { platform, phone, deed });

async function screenOf(platform: string, phone: string): Promise<readonly Shown[]> {
  const state = (await (await fetch(`${url}/state`)).json()) as State;
  const booth = state.booths.find((one) => one.platform === platform);
  return booth?.phones.find(({ name }) => name === phone)?.screen ?? [];
}

/** The bot's answers on this phone, once there are so many. */
async function answers(platform: string, phone: string, count: number): Promise<readonly Shown[]> {
  return vi.waitFor(async () => {
    const fromBot = (await screenOf(platform, phone)).filter(({ by }) => by === "bot");
    expect(fromBot.length).toBeGreaterThanOrEqual(count);
    return fromBot;
  }, PATIENCE);
}

describe("the desk of the twins", () => {
  it.each(["LINE", "Zalo Bot", "Zalo OA"])(
    "on %s somebody follows, asks, and is answered",
    async (platform) => {
      expect(await does(platform, "Minh", { type: "follows" })).toEqual({ status: 200 });
      const [greeting] = await answers(platform, "Minh", 1);
      expect(greeting?.words).toMatch(/Xin chào! こんにちは！ Hello!/);
      const before = (await answers(platform, "Minh", 1)).length;
      expect(await does(platform, "Minh", { type: "says", text: "lịch học ngày mai?" })).toEqual({
        status: 200,
      });
      await answers(platform, "Minh", before + 1);
      const screen = await screenOf(platform, "Minh");
      expect(screen.map(({ by, words }) => `${by} ${words}`)).toContain("person lịch học ngày mai?");
    },
  );

  it.each(["LINE", "Zalo OA"])("on %s what was offered can be tapped", async (platform) => {
    await does(platform, "Lan", { type: "says", text: "lịch học ngày mai?" });
    const choice = await vi.waitFor(async () => {
      const [offered] = (await screenOf(platform, "Lan")).flatMap((shown) => shown.offered);
      if (!offered) throw new Error("nothing is offered yet");
      return offered;
    }, PATIENCE);
    const before = (await answers(platform, "Lan", 1)).length;
    const { label, value } = choice;
    expect(await does(platform, "Lan", { type: "taps", label, value })).toEqual({ status: 200 });
    await answers(platform, "Lan", before + 1);
  });

  it("an event that is told again changes nothing, and a fault is survived", async () => {
    expect(await post("/faults", { platform: "LINE", fault: "error-before" })).toEqual({});
    await does("LINE", "Tanaka", { type: "says", text: "明日の予定は？" });
    const first = await answers("LINE", "Tanaka", 1);
    expect(await does("LINE", "Tanaka", { type: "isToldAgain" })).toEqual({ status: 200 });
    await does("LINE", "Tanaka", { type: "says", text: "ありがとう" });
    const all = await answers("LINE", "Tanaka", first.length + 1);
    expect(all.filter(({ words }) => words === first[0]?.words)).toHaveLength(1);
  });

  it("what is told in the wrong order is told all the same, and answered", async () => {
    const sent = (await answers("Zalo OA", "Lan", 0)).length;
    expect(await post("/faults", { platform: "Zalo OA", fault: "out-of-order" })).toEqual({});
    expect(await does("Zalo OA", "Lan", { type: "unfollows" })).toEqual({ status: 0 });
    expect(await does("Zalo OA", "Lan", { type: "follows" })).toEqual({ status: 200 });
    await answers("Zalo OA", "Lan", sent + 1);
    const before = (await answers("Zalo OA", "Lan", 1)).length;
    await does("Zalo OA", "Lan", { type: "says", text: "lịch học ngày mai?" });
    await answers("Zalo OA", "Lan", before + 1);
  });

  it("Zalo's access token ends before its time, and the answer comes all the same", async () => {
    expect(await post("/faults", { platform: "Zalo OA", fault: "token-expired" })).toEqual({});
    await does("Zalo OA", "Tanaka", { type: "says", text: "明日の予定は？" });
    await answers("Zalo OA", "Tanaka", 1);
  });

  it.each<[string, string, object, RegExp]>([
    [
      "an unknown platform",
      "/deeds",
      { platform: "Fax", phone: "Lan", deed: { type: "follows" } },
      /no platform Fax/,
    ],
    [
      "an unknown phone",
      "/deeds",
      { platform: "LINE", phone: "Ngọc", deed: { type: "follows" } },
      /no phone of Ngọc/,
    ],
    ["an unknown fault", "/faults", { platform: "LINE", fault: "flood" }, /no fault flood/],
    [
      "a deed that nobody can do",
      "/deeds",
      { platform: "LINE", phone: "Lan", deed: { type: "flies" } },
      /type/,
    ],
  ])("refuses %s in words", async (_label, at, body, says) => {
    expect((await post(at, body)).error).toMatch(says);
  });

  it("other pages of the browser cannot play along", async () => {
    const body = JSON.stringify({ platform: "LINE", phone: "Lan", deed: { type: "unfollows" } });
    const asForm = await fetch(`${url}/deeds`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body,
    });
    expect(asForm.status).toBe(415);
    const page = await fetch(url);
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  });

  it.runIf(hasBrowser)(
    "the page shows each phone, and is used by its labels",
    async () => {
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
        await page.goto(url);
        const booth = page.getByRole("region", { name: "Zalo Bot" });
        await booth.getByLabel("Phone of").selectOption("Tanaka");
        await booth.getByLabel("Message").fill("<b>xin chào</b>");
        await booth.getByRole("button", { name: "Send" }).click();
        const chat = booth.getByRole("log", { name: "Chat on Zalo Bot" });
        await chat.getByText("<b>xin chào</b>", { exact: true }).waitFor();
        await chat.locator("li.bot").first().waitFor();
        await page.getByRole("status").getByText("our webhook answered 200").waitFor();
        expect(errors).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
