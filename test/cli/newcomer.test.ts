/** The commands as somebody meets them who has just cloned the project: real processes, an empty folder. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startLineTwin } from "../kit/twins/line.ts";

// Each command is a process that compiles itself: on a busy machine a test of several takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = path.join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(path.join(tmpdir(), "donghanh-test-"));
chmodSync(folder, 0o711);
const dataDir = path.join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function begin(args: string[], settings: Record<string, string> = {}): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir, PORT: "0", ...settings };
  return spawn(process.execPath, [path.join(root, "bin", "donghanh.js"), ...args], { cwd: folder, env });
}

function donghanh(args: string[], { input = "", ...settings }: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = begin(args, settings);
    const ended = { out: "", err: "" };
    child.stdout?.on("data", (chunk) => (ended.out += String(chunk)));
    child.stderr?.on("data", (chunk) => (ended.err += String(chunk)));
    child.on("close", (code) => resolve({ code, ...ended }));
    child.stdin?.end(input);
  });
}

/** Waits until the house says that it is ready; answers with the chat page's address. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += String(chunk);
      const page = /Chat page\s+(\S+)/.exec(out)?.[1];
      if (page && out.includes("Ctrl-C")) resolve(page);
    });
    child.stderr?.on("data", (chunk) => (out += String(chunk)));
    child.on("close", () => reject(new Error(out)));
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("close", resolve));

/** A step of a long test: names itself and what the process said, where it does not come. */
async function step<Result>(what: string, coming: Promise<Result>, said: () => string): Promise<Result> {
  let patience: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_resolve, reject) => {
    patience = setTimeout(
      () => reject(new Error(`${what}: not after a minute. It said:\n${said()}`)),
      60_000,
    );
  });
  return Promise.race([coming, never]).finally(() => clearTimeout(patience));
}

describe("without anything prepared", () => {
  test("--help shows the commands and examples", async () => {
    const { code, out } = await donghanh(["--help"]);
    expect(code).toBe(0);
    for (const command of ["start", "account", "invite", "chat", "understand", "doctor", "Examples:"]) {
      expect(out).toContain(command);
    }
  });

  const mistakes: [what: string, args: string[], settings: Record<string, string>, says: RegExp][] = [
    ["a command that does not exist", ["begin"], {}, /unknown command 'begin'.*--help/s],
    ["a wrong setting", ["doctor"], { PORT: "http" }, /PORT is not right.*Expected.*Example: +PORT=3000/s],
    ["a missing option", ["account", "add", "line", "--name", "A"], {}, /--channel-secret/],
    ["an unknown channel", ["account", "add", "fax"], {}, /fax|unknown|line/],
    ["invites for nobody", ["invite", "make"], {}, /For whom\?/],
    [
      "a database that is not there",
      ["migrate"],
      { DATABASE_URL: "postgresql://x@127.0.0.1:1/x", SECRET_KEY: Buffer.alloc(32).toString("base64") },
      /Nothing answers at the address/,
    ],
    ["an unknown language", ["chat", "--language", "fr"], {}, /vi, ja, en/],
  ];
  test.each(mistakes)(
    "%s: exit code 1 and what to do, on the error stream",
    async (_what, args, settings, says) => {
      const { code, out, err } = await donghanh(args, settings);
      expect(code).toBe(1);
      expect(`${out}${err}`).toMatch(says);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  test("understand answers line by line, goes on after bad lines, and starts no database", async () => {
    const good = {
      text: "lịch học ngày mai?",
      reference: "2026-11-22T08:00:00+07:00",
      timezone: "Asia/Ho_Chi_Minh",
    };
    const lines = [
      JSON.stringify({ id: 1, ...good }),
      "not JSON",
      JSON.stringify({ id: 2, ...good, timezone: "Mars/Olympus" }),
      JSON.stringify({ id: "last", ...good, text: "???", lang: "vi" }),
    ];
    const nowhere = path.join(folder, "nowhere");
    const { code, out, err } = await donghanh(["understand"], {
      input: `${lines.join("\n")}\n`,
      DATA_DIR: nowhere,
    });
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 1, lang: "vi", intent: "schedule", start: "2026-11-23", end: "2026-11-23" },
      { id: "last", lang: "vi", intent: "none", start: null, end: null },
    ]);
    expect(err).toMatch(/^line 2: .*\nline 3: timezone/);
    expect(code).toBe(1);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("beside a running start", () => {
  let house: ChildProcess;
  let page: string;

  beforeAll(async () => {
    house = begin(["start"]);
    page = await untilReady(house);
  });
  afterAll(async () => {
    if (house.exitCode !== null || house.signalCode !== null) return;
    const gone = ended(house);
    house.kill("SIGTERM");
    await gone;
  });

  test("the chat page is there, and everything is ready", async () => {
    expect((await fetch(page)).status).toBe(200);
    const ready = await fetch(new URL("/readyz", page));
    expect(await ready.json()).toMatchObject({ ok: true, database: true, migrations: true, queue: true });
  });

  test("a second start is refused and says what to do", async () => {
    const { code, err } = await donghanh(["start"]);
    expect(code).toBe(1);
    expect(err).toMatch(/runs already on .*DATA_DIR=/s);
  });

  test("a port in use is explained", async () => {
    const { code, err } = await donghanh(["web"], { PORT: new URL(page).port });
    expect(code).toBe(1);
    expect(err).toMatch(/is used by another program.*PORT=/s);
  });

  test("chat answers in the terminal, and a number takes a choice", async () => {
    const { code, out } = await donghanh(["chat"], { input: "lịch học ngày mai?\n2\n" });
    expect(code).toBe(0);
    expect(out).toMatch(/> lịch học ngày mai\?\n.*\d buổi.*> 2\n\S+/s);
  });

  test("chat --as Lan is met with her name", async () => {
    const { out } = await donghanh(["chat", "--as", "Lan"], { input: "" });
    expect(out).toContain("Lan");
  });

  test("an account is added, listed and removed; its secrets are never shown again", async () => {
    const secret = "0123456789abcdef0123456789abcdef";
    const add = [
      "account",
      "add",
      "line",
      "--name",
      "Sở Nội vụ",
      "--channel-secret",
      secret,
      "--access-token",
      "tok3n",
    ];
    const added = await donghanh(add, { PUBLIC_URL: "https://bot.example.vn/" });
    const [, webhook] = /Webhook address: (\S+)/.exec(added.out) ?? [];
    expect(webhook).toMatch(/^https:\/\/bot\.example\.vn\/webhooks\/[0-9a-f-]{36}$/);
    const again = await donghanh(add);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("already")]);

    // The running house knows the new account without a restart.
    const local = new URL(new URL(webhook ?? "").pathname, page);
    await expect.poll(async () => (await fetch(local, { method: "POST", body: "{}" })).status).toBe(401);

    const list = await donghanh(["account", "list"]);
    expect(list.out).toContain("Sở Nội vụ");
    for (const { out, err } of [added, again, list])
      expect(`${out}${err}`).not.toMatch(/0123456789abcdef|tok3n/);

    expect((await donghanh(["account", "remove", "Sở Nội vụ"])).code).toBe(0);
    expect((await donghanh(["account", "list"])).out).not.toContain("Sở Nội vụ");
    await expect
      .poll(async () => (await fetch(local, { method: "POST", body: "{}" })).status, { timeout: 5_000 })
      .toBe(404);
  });

  test("account check asks the platform, and its refusal is a finding with exit code 1", async () => {
    const platform = createServer((_request, response) => response.writeHead(401).end('{"message":"no"}'));
    await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve));
    const api = `http://127.0.0.1:${String((platform.address() as { port: number }).port)}`;
    const keys = ["--channel-secret", "s".repeat(32), "--access-token", "t", "--api-url", api];
    await donghanh(["account", "add", "line", "--name", "Twin", ...keys]);
    const { code, out } = await donghanh(["account", "check", "Twin"]);
    platform.close();
    expect(code).toBe(1);
    expect(out).toMatch(/WRONG .{20,}/);
    expect(out).toMatch(/ok +Nobody has written yet\..*ok +No try failed in the last 24 hours\./s);
  });

  test("the demo's menus are applied to the only account that can show them, and again change nothing", async () => {
    const twin = await startLineTwin({ channelSecret: "s", accessToken: "t" });
    const keys = [
      "--channel-secret",
      "s",
      "--access-token",
      "t",
      "--api-url",
      twin.url,
      "--data-api-url",
      twin.url,
    ];
    await donghanh(["account", "remove", "Twin"]);
    await donghanh(["account", "add", "line", "--name", "Menus", ...keys]);
    const apply = ["rich-menu", "apply", path.join(root, "demo", "rich-menu", "menu.yaml")];
    expect(await donghanh(apply)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Made: vi, ja, en."),
    });
    expect(twin.richMenus.seenBy("somebody")).toMatchObject({ chatBarText: "Danh mục", hasPicture: true });
    expect((await donghanh(apply)).out).toContain("Unchanged: vi, ja, en.");
    expect((await donghanh(["rich-menu", "apply", "nowhere.yaml"])).err).toMatch(
      /nowhere.yaml cannot be read/,
    );
    expect((await donghanh(["rich-menu", "remove"])).code).toBe(0);
    expect(twin.richMenus.menus.size).toBe(0);
    await donghanh(["account", "remove", "Menus"]);
    await twin.close();
  });

  test("invite codes are made once and listed; --anew replaces them", async () => {
    const who = ["--participant", "tran thu ha"];
    const listed = await donghanh(["invite", "list", ...who]);
    expect(listed.out).toMatch(/^TRAN7777\tTrần Thu Hà\thai-phong-kagawa/);
    expect((await donghanh(["invite", "make", ...who])).out).toContain("TRAN7777");
    const anew = await donghanh(["invite", "make", "--anew", ...who]);
    expect(anew.out).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{8}\t/);
    expect((await donghanh(["invite", "list", ...who])).out).toBe(anew.out);
    expect((await donghanh(["invite", "list", "--cohort", "nowhere"])).err).toMatch(
      /The cohorts are: .*hanoi-reform/,
    );
  });

  test("seed demo a second time changes nothing", async () => {
    expect((await donghanh(["seed", "demo"])).out).toMatch(/2 programmes.*all there already/s);
  });

  test("doctor finds everything well", async () => {
    const { code, out } = await donghanh(["doctor"]);
    expect(out).toMatch(/ok +settings.*ok +database.*queue.*ok +clock.*accounts.*Nothing is wrong\./s);
    expect(code).toBe(0);
  });

  test("Ctrl-C stops everything, the database too; npm's second signal does no harm", async () => {
    const gone = ended(house);
    house.kill("SIGINT");
    house.kill("SIGINT");
    expect(await gone).toBe(0);
    expect(existsSync(path.join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
  });

  test("when PostgreSQL is killed under it, it says so and ends, and the next start recovers", async ({
    onTestFinished,
  }) => {
    const itsOwn = path.join(folder, "lost");
    const startOne = () => {
      const child = begin(["start"], { DATA_DIR: itsOwn });
      onTestFinished(() => void child.kill("SIGKILL"));
      let out = "";
      child.stdout?.on("data", (chunk) => (out = `${out}${String(chunk)}`.slice(-4_000)));
      return { child, said: () => out };
    };
    const killed = startOne();
    await step("the first start", untilReady(killed.child), killed.said);
    const closed = ended(killed.child);
    const home = path.join(itsOwn, "postgres-is-elsewhere");
    const data = existsSync(home)
      ? path.join(readFileSync(home, "utf8").trim(), "postgres")
      : path.join(itsOwn, "postgres");
    process.kill(Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
    await step("its end without PostgreSQL", closed, killed.said);
    expect(killed.child.exitCode).toBe(1);
    expect(killed.said()).toContain("start again");

    const next = startOne();
    await step("the next start", untilReady(next.child), next.said);
    const over = ended(next.child);
    next.child.kill("SIGINT");
    await step("its end", over, next.said);
  }, 240_000);

  test("after kill -9 the next start recovers by itself", async () => {
    const killed = begin(["start"]);
    await untilReady(killed);
    const gone = ended(killed);
    killed.kill("SIGKILL");
    await gone;
    house = begin(["start"]);
    expect(await untilReady(house)).toContain("/chat");
  });
});
