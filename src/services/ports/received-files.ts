/** Files that people sent us, as rows. Times in epoch milliseconds. */
import type { ReceivedMessage } from "../../core/message/inbound-event.ts";

/** One that is to be fetched now. */
export interface WantedFile {
  readonly id: string;
  readonly accountId: string;
  /** Tries so far, this one included. */
  readonly attempts: number;
  /** The message that brought it; null where nothing of it is left. */
  readonly message: ReceivedMessage | null;
  readonly messageId: string | null;
}

/** How a try ended. `reason` is one word of ours, for operators. */
export type FileEnd =
  | { readonly status: "kept"; readonly contentType: string; readonly size: number; readonly sha256: string }
  /** The platform has it no more; it may not be kept; it could not be had. For good. */
  | { readonly status: "gone" | "refused" | "failed"; readonly reason: string }
  | { readonly status: "wanted"; readonly reason: string; readonly dueAt: number };

export interface ReceivedFiles {
  /** Takes files that are due; nobody else is given them for `leaseMs`. */
  take(options: {
    readonly now: number;
    readonly leaseMs: number;
    readonly limit: number;
  }): Promise<readonly WantedFile[]>;
  /** Records how the try ended. False where it is wanted no more: whatever was kept of it must go. */
  settle(file: Pick<WantedFile, "id" | "attempts">, end: FileEnd, now: number): Promise<boolean>;
  /** Files that must go, once nobody can be fetching them any more. */
  doomed(now: number, limit: number): Promise<readonly string[]>;
  /** Their bytes are gone: forgets them. */
  forget(ids: readonly string[]): Promise<void>;
}
