/** Documents of a message: fetched where they lie, uploaded to Zalo, and sent by the token that this gives. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { FileContent } from "../../src/core/message/content.ts";
import type { Downloads } from "../../src/services/ports/downloads.ts";
import { HttpFailure } from "../../src/services/ports/http-client.ts";
import { multipart } from "../kit/multipart.ts";
import type { OaApi } from "./client.ts";
import { Uploaded } from "./payload.ts";

/** What Zalo takes, by the end of the name; 5 MB each. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv",
};
const MAX_BYTES = 5 * 1024 * 1024;
const FETCH_TIMEOUT_MS = 5_000;
/** Zalo forgets an upload after seven days. */
const KEPT_MS = 6 * 24 * 3_600_000;
const MAX_KEPT = 200;

/** Gives the token of a document, or null where it can only go as a link. Never throws for the document's sake. */
export interface Uploads {
  tokenOf(content: FileContent, signal: AbortSignal): Promise<string | null>;
  /** Zalo knows the token no more: the next call uploads anew. */
  forget(content: FileContent): void;
}

/** The kind of a document that Zalo takes; undefined for all others. */
export function kindOf({ name, url }: Pick<FileContent, "name" | "url">): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return [name, path]
    .map((one) => /\.([a-z]{3,4})$/i.exec(one)?.[1]?.toLowerCase() ?? "")
    .find((ending) => Object.hasOwn(TYPES, ending));
}

/** Uploads of one account; a token is used again for as long as Zalo keeps it. */
export function uploads(api: OaApi, downloads: Downloads | undefined, now = Date.now): Uploads {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return {
    forget: ({ url }) => void kept.delete(url),
    async tokenOf(content, signal) {
      const known = kept.get(content.url);
      if (known && known.until > now()) return known.token;
      const kind = kindOf(content);
      if (!downloads || kind === undefined) return null;
      const bytes = await fetched(content.url, downloads, signal);
      if (!bytes) return null;
      const name = content.name.toLowerCase().endsWith(`.${kind}`) ? content.name : `${content.name}.${kind}`;
      try {
        const file = multipart("file", { name, type: TYPES[kind] ?? "", bytes });
        const { token } = Uploaded.parse(await api("/v2.0/oa/upload/file", { method: "POST", file }, signal));
        const [oldest] = kept.keys();
        if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
        kept.set(content.url, { token, until: now() + KEPT_MS });
        return token;
      } catch (error) {
        // What is wrong with the account must be said; what is wrong with the upload alone makes it a link.
        if (error instanceof SendError && ["bad-credentials", "rate-limited"].includes(error.code))
          throw error;
        return null;
      }
    },
  };
}

/** The bytes behind a public https address; null where they are not to be had, or too many. */
async function fetched(url: string, downloads: Downloads, signal: AbortSignal): Promise<Uint8Array | null> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(FETCH_TIMEOUT_MS)]);
  try {
    const { status, body } = await downloads.get({ url, from: "stranger" }, limit);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of body) {
      size += piece.length;
      if (status !== 200 || size > MAX_BYTES) return null;
      pieces.push(piece);
    }
    return status === 200 && size > 0 ? Buffer.concat(pieces) : null;
  } catch (error) {
    if (error instanceof HttpFailure) return null;
    throw error;
  }
}
