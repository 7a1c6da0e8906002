/** Files that people send are fetched while they are there, within the rules, whoever dies in the middle. */
import { beforeEach, describe, expect, test } from "vitest";
import type { ReceivedMessage } from "../../src/core/message/inbound-event.ts";
import { SendError } from "../../src/core/delivery/send-error.ts";
import { keepFiles } from "../../src/services/keep-files.ts";
import type { Download, FileRequest } from "../../src/services/ports/downloads.ts";
import { FileTooLarge, type FileStore } from "../../src/services/ports/file-store.ts";
import { HttpFailure } from "../../src/services/ports/http-client.ts";
import type { FileEnd, WantedFile } from "../../src/services/ports/received-files.ts";
import { FakeAccount, directoryOf } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog, RecordedMetrics } from "../kit/recorders.ts";

const RULES = { maxBytes: 10, types: ["image/*", "application/pdf"] };
let system: FrozenSystem;
let log: RecordedLog;
let metrics: RecordedMetrics;
/** What is on disk, by id. */
let disk: Map<string, string>;
let asked: FileRequest[];
let ends: FileEnd[];
/** Is the row still wanted when the fetch ends? */
let isWanted: boolean;

beforeEach(() => {
  system = new FrozenSystem();
  log = new RecordedLog();
  metrics = new RecordedMetrics();
  disk = new Map();
  asked = [];
  ends = [];
  isWanted = true;
});

const files: FileStore = {
  async write(id, bytes, maxBytes) {
    let text = "";
    for await (const piece of bytes) text += Buffer.from(piece).toString();
    if (text.length > maxBytes) throw new FileTooLarge();
    if (text === "full") throw new Error("the disk is full");
    disk.set(id, text);
    return { size: text.length, sha256: "hash" };
  },
  read: () => Promise.reject(new Error("not here")),
  remove: (id) => Promise.resolve(void disk.delete(id)),
};

type Answer = Partial<Download> & { readonly bytes?: string };

/** One look: a file is wanted, the world answers so. */
async function look(
  answer: Answer | Error,
  wanted: Partial<WantedFile> = {},
  doomed: readonly string[] = [],
): Promise<FileEnd | undefined> {
  const stop = new AbortController();
  const account = new FakeAccount();
  const fileRequest = (messageId: string): Promise<FileRequest> =>
    wanted.messageId === "no token"
      ? Promise.reject(new SendError({ code: "not-allowed", advice: "" }))
      : Promise.resolve({ url: `https://api-data.example/${messageId}`, from: "platform" });
  Object.assign(account.open, { channel: { ...account.open.channel, fileRequest } });
  const file: WantedFile = {
    id: "file-1",
    accountId: "account-1",
    attempts: 1,
    message: { type: "picture" },
    messageId: "m5",
    ...wanted,
  };
  let isFirst = true;
  await keepFiles(
    {
      rows: {
        take: () => Promise.resolve(isFirst ? ((isFirst = false), [file]) : []),
        settle: (_, end) => (ends.push(end), Promise.resolve(isWanted)),
        doomed: () => Promise.resolve(doomed),
        forget: (ids) => Promise.resolve(void ids.forEach((id) => expect(disk.has(id)).toBe(false))),
      },
      downloads: {
        get(request) {
          asked.push(request);
          if (answer instanceof Error) return Promise.reject(answer);
          const headers = { "content-type": "image/jpeg", ...answer.headers };
          return Promise.resolve({
            status: answer.status ?? 200,
            headers,
            body: body(answer.bytes ?? "jpeg"),
          });
        },
      },
      files,
      accounts: directoryOf(account),
      rules: RULES,
      system,
      sleep: () => Promise.resolve(stop.abort()),
      metrics,
      log,
    },
    stop.signal,
  );
  return ends.at(-1);
}
async function* body(text: string): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(Buffer.from(text));
}

describe("a file", () => {
  test("is fetched from the platform and kept", async () => {
    expect(await look({})).toEqual({ status: "kept", contentType: "image/jpeg", size: 4, sha256: "hash" });
    expect(disk.get("file-1")).toBe("jpeg");
    expect(asked).toEqual([{ url: "https://api-data.example/m5", from: "platform" }]);
    expect(metrics.counts).toEqual({ "fileEnded fake kept": 1 });
  });

  test("that has an address of its own is fetched there, as a stranger's", async () => {
    const message: ReceivedMessage = { type: "picture", url: "https://cdn.example/a.jpg" };
    await look({}, { message });
    expect(asked).toEqual([{ url: "https://cdn.example/a.jpg", from: "stranger" }]);
  });

  test("is told by its name where the server does not know its type", async () => {
    const message: ReceivedMessage = { type: "file", name: "Bài tập.PDF" };
    expect(
      await look({ headers: { "content-type": "application/octet-stream" } }, { message }),
    ).toMatchObject({
      contentType: "application/pdf",
    });
  });

  test.each<[string, Answer | Error, Partial<WantedFile>, string, string]>([
    ["whose message was taken back", { status: 410 }, {}, "gone", "http-410"],
    ["that the platform does not know", { status: 404 }, {}, "gone", "http-404"],
    ["of which nothing is left to go by", {}, { message: null, messageId: null }, "gone", "no-source"],
    ["of an account that was removed", {}, { accountId: "gone" }, "gone", "account-removed"],
    ["of a type that is not kept", { headers: { "content-type": "application/zip" } }, {}, "refused", "type"],
    ["that a browser would run", { headers: { "content-type": "image/svg+xml" } }, {}, "refused", "type"],
    ["that says it is too large", { headers: { "content-length": "11" } }, {}, "refused", "too-large"],
    ["that is too large and does not say so", { bytes: "12345678901" }, {}, "refused", "too-large"],
    ["that is elsewhere now", { status: 302 }, {}, "failed", "http-302"],
    ["that could not be had often enough", { status: 202 }, { attempts: 20 }, "failed", "http-202"],
  ])("%s is not fetched again, and says why", async (_, answer, wanted, status, reason) => {
    expect(await look(answer, wanted)).toEqual({ status, reason });
    expect(disk.size).toBe(0);
    expect(log.lines.at(-1)).toMatchObject({ event: "file-not-kept", facts: { as: status, reason } });
  });

  test.each<[string, Answer | Error, Partial<WantedFile>, string]>([
    ["is still being prepared", { status: 202 }, {}, "http-202"],
    ["is held back for its token", { status: 401 }, {}, "http-401"],
    ["is asked for too fast", { status: 429 }, {}, "http-429"],
    ["meets a fault", { status: 503 }, {}, "http-503"],
    ["meets no connection", new HttpFailure("unreachable"), {}, "unreachable"],
    ["meets no token", {}, { messageId: "no token" }, "not-allowed"],
    ["meets a full disk", { bytes: "full" }, {}, "not-stored"],
  ])("that %s is tried again, later each time", async (_, answer, wanted, reason) => {
    const first = await look(answer, wanted);
    expect(first).toEqual({ status: "wanted", reason, dueAt: system.time + 1_000 });
    expect(await look(answer, { ...wanted, attempts: 5 })).toMatchObject({ dueAt: system.time + 16_000 });
    expect(await look(answer, { ...wanted, attempts: 15 })).toMatchObject({ dueAt: system.time + 600_000 });
    expect(metrics.counts).toEqual({});
  });

  test("that nobody wants any more when it arrives does not stay on disk", async () => {
    isWanted = false;
    await look({});
    expect(disk.size).toBe(0);
  });
});

test("what must go, goes: bytes first", async () => {
  disk.set("old", "secret");
  await look({}, {}, ["old"]);
  expect([...disk.keys()]).toEqual(["file-1"]);
});
