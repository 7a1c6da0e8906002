/**
 * Fetches the files that people sent us while the platform still has them, and removes those that must go. What is to
 * be done stands in rows; a process that dies in the middle leaves a row that somebody takes up again.
 */
import { mayKeep, mediaTypeOf, type FileRules } from "../core/message/file-rules.ts";
import { SendError } from "../core/delivery/send-error.ts";
import type { AccountDirectory, OpenAccount } from "./ports/account-directory.ts";
import type { Download, Downloads, FileRequest } from "./ports/downloads.ts";
import { FileTooLarge, type FileStore } from "./ports/file-store.ts";
import { HttpFailure } from "./ports/http-client.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import type { FileEnd, ReceivedFiles, WantedFile } from "./ports/received-files.ts";
import type { System } from "./ports/system.ts";

export interface KeepFilesTools {
  readonly rows: ReceivedFiles;
  readonly files: FileStore;
  readonly downloads: Downloads;
  readonly accounts: Pick<AccountDirectory, "get">;
  readonly rules: FileRules;
  readonly system: Pick<System, "now">;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
}

const LOOK_EVERY_MS = 1_000;
/** Fetched at once by one process. */
const AT_ONCE = 4;
const FETCH_TIMEOUT_MS = 5 * 60_000;
/** Longer than any fetch and its recording: after that, whoever fetched has died. */
export const LEASE_MS = 6 * 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
/** With the pauses, about two hours: LINE does not tell for how long it keeps files. */
const MAX_ATTEMPTS = 20;

/** Looks every second until the signal aborts. Any number of processes may. Never rejects. */
export async function keepFiles(tools: KeepFilesTools, signal: AbortSignal): Promise<void> {
  const { rows, system, sleep, log } = tools;
  while (!signal.aborted) {
    try {
      const wanted = await rows.take({ now: system.now(), leaseMs: LEASE_MS, limit: AT_ONCE });
      await Promise.all(wanted.map((file) => keepOne(file, tools, signal)));
      await removeDoomed(tools);
      if (wanted.length === AT_ONCE) continue;
    } catch (error) {
      log.warn("files-not-looked-at", {}, error);
    }
    await sleep(LOOK_EVERY_MS, signal);
  }
}

/** Bytes first: a row without bytes is found again, bytes without a row never. */
async function removeDoomed({ rows, files, system }: KeepFilesTools): Promise<void> {
  const ids = await rows.doomed(system.now(), 100);
  if (ids.length === 0) return;
  for (const id of ids) await files.remove(id);
  await rows.forget(ids);
}

async function keepOne(wanted: WantedFile, tools: KeepFilesTools, signal: AbortSignal): Promise<void> {
  const { rows, files, accounts, system, metrics, log } = tools;
  const account = await accounts.get(wanted.accountId);
  const end = account
    ? await fetchFile(wanted, account, tools, signal)
    : ({ status: "gone", reason: "account-removed" } as const);
  // Cut off by our own end: the row is taken up again when its lease is over.
  if (signal.aborted && end.status !== "kept") return;
  if (end.status !== "kept") await files.remove(wanted.id);
  if (!(await rows.settle(wanted, end, system.now()))) return files.remove(wanted.id);
  if (end.status === "wanted") return;
  metrics.fileEnded(account?.type ?? "", end.status);
  if (end.status !== "kept")
    log.warn("file-not-kept", { fileId: wanted.id, as: end.status, reason: end.reason });
}

async function fetchFile(
  wanted: WantedFile,
  account: OpenAccount,
  { downloads, files, rules, system, log }: KeepFilesTools,
  stop: AbortSignal,
): Promise<FileEnd> {
  const later = (reason: string): FileEnd =>
    wanted.attempts >= MAX_ATTEMPTS
      ? { status: "failed", reason }
      : { status: "wanted", reason, dueAt: system.now() + pauseAfter(wanted.attempts) };
  const signal = AbortSignal.any([stop, AbortSignal.timeout(FETCH_TIMEOUT_MS)]);
  try {
    const request = await requestFor(wanted, account, signal);
    if (!request) return { status: "gone", reason: "no-source" };
    const answer = await downloads.get(request, signal);
    const name = wanted.message?.type === "file" ? wanted.message.name : undefined;
    const contentType = mediaTypeOf(answer.headers["content-type"], name);
    const refusal = refusalOf(answer, contentType, rules);
    if (refusal) {
      await leave(answer);
      return refusal === "later" ? later(`http-${String(answer.status)}`) : refusal;
    }
    return { status: "kept", contentType, ...(await files.write(wanted.id, answer.body, rules.maxBytes)) };
  } catch (error) {
    if (error instanceof FileTooLarge) return { status: "refused", reason: "too-large" };
    if (error instanceof HttpFailure) return later(error.reason);
    if (error instanceof SendError) return later(error.code);
    log.error("file-not-stored", { fileId: wanted.id }, error);
    return later("not-stored");
  }
}

/** Where the file is: behind an address of its own, or at the platform under the message's id. */
async function requestFor(
  { message, messageId }: WantedFile,
  { channel }: OpenAccount,
  signal: AbortSignal,
): Promise<FileRequest | null> {
  const url = message && "url" in message ? message.url : undefined;
  if (url !== undefined) return { url, from: "stranger" };
  return (message && messageId !== null && (await channel.fileRequest?.(messageId, signal))) || null;
}

/** Why this answer is not kept; null where it is. 202: the platform still prepares it. */
function refusalOf(
  { status, headers }: Download,
  contentType: string,
  rules: FileRules,
): Extract<FileEnd, { reason: string; status: "gone" | "refused" | "failed" }> | "later" | null {
  if (status === 404 || status === 410) return { status: "gone", reason: `http-${String(status)}` };
  if (status === 202 || status >= 500 || [401, 403, 408, 425, 429].includes(status)) return "later";
  if (status !== 200) return { status: "failed", reason: `http-${String(status)}` };
  if (!mayKeep(contentType, rules)) return { status: "refused", reason: "type" };
  return Number(headers["content-length"] ?? 0) > rules.maxBytes
    ? { status: "refused", reason: "too-large" }
    : null;
}

/** Lets go of the connection without reading on. */
async function leave({ body }: Download): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}

function pauseAfter(attempts: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
}
