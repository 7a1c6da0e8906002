/** The part of LINE's twin that knows people: what they show of themselves, what they sent, and who they are at our page. */
import type { TwinAnswer, TwinRequest } from "./twin-server.ts";

/** What somebody sent. LINE says 202 so many times before it gives it. */
export interface TwinContent {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly preparing?: number;
}

/** A link token is good for so long, once. */
const LINK_TOKEN_MS = 10 * 60_000;
const gone = (status: number, message: string): TwinAnswer => ({ status, body: { message } });

/** @param blocked who blocked the account: LINE shows nothing of them */
export function linePeople(now: () => number, blocked: ReadonlySet<string>) {
  const profiles = new Map<string, { readonly displayName: string; readonly language?: string }>();
  const contents = new Map<string, TwinContent | "unsent">();
  const linkTokens = new Map<string, { readonly userId: string; readonly issuedAt: number }>();

  function content(messageId: string): TwinAnswer {
    const sent = contents.get(messageId);
    if (sent === undefined) return gone(404, "Not found");
    if (sent === "unsent") return gone(410, "Gone");
    if (!sent.preparing) return { status: 200, headers: { "content-type": sent.type }, body: sent.bytes };
    contents.set(messageId, { ...sent, preparing: sent.preparing - 1 });
    return { status: 202, body: {} };
  }

  function profile(userId: string): TwinAnswer {
    const shown = blocked.has(userId) ? undefined : profiles.get(userId);
    return shown ? { status: 200, body: { userId, ...shown } } : gone(404, "Not found");
  }

  function linkToken(userId: string): TwinAnswer {
    const token = `link-${String(linkTokens.size + 1)}`;
    linkTokens.set(token, { userId, issuedAt: now() });
    return { status: 200, body: { linkToken: token } };
  }

  return {
    profiles,
    contents,
    /** Undefined where the request is about nobody. */
    answer({ method, path }: TwinRequest): TwinAnswer | undefined {
      const [, userId] = /^\/v2\/bot\/profile\/(U[0-9a-f]{32})$/.exec(path) ?? [];
      if (method === "GET" && userId !== undefined) return profile(userId);
      const [, messageId] = /^\/v2\/bot\/message\/(\d+)\/content$/.exec(path) ?? [];
      if (method === "GET" && messageId !== undefined) return content(messageId);
      const [, linked] = /^\/v2\/bot\/user\/(U[0-9a-f]{32})\/linkToken$/.exec(path) ?? [];
      return method === "POST" && linked !== undefined ? linkToken(linked) : undefined;
    },
    /**
     * This person's browser comes to LINE's dialog with the address that we sent it to. Gives the nonce that LINE tells us
     * in `accountLink`; null where LINE tells nothing: the token is used, too old, or somebody else's.
     */
    atDialog(userId: string, address: string): string | null {
      const { pathname, searchParams } = new URL(address);
      if (pathname !== "/dialog/bot/accountLink") throw new Error(`LINE has no page ${pathname}`);
      const nonce = searchParams.get("nonce") ?? "";
      if (nonce.length < 10 || nonce.length > 255) throw new Error("a nonce has 10 to 255 characters");
      const token = linkTokens.get(searchParams.get("linkToken") ?? "");
      linkTokens.delete(searchParams.get("linkToken") ?? "");
      return token?.userId === userId && now() - token.issuedAt <= LINK_TOKEN_MS ? nonce : null;
    },
  };
}
