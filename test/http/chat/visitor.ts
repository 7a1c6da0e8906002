/** A visitor without a browser: what the page does, by hand. */
import { randomUUID } from "node:crypto";
import { ACCOUNT } from "./chat-house.ts";

/** Where the visitor goes; the account is the small house's unless another is named. */
export interface ChatPlace {
  readonly url: string;
  readonly account?: string;
}

export interface TestVisitor {
  readonly token: string;
  readonly address: string;
}

export async function admit(house: ChatPlace, account = house.account ?? ACCOUNT): Promise<TestVisitor> {
  const response = await fetch(`${house.url}/chat/${account}/visitors`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const { token } = (await response.json()) as { token: string };
  return { token, address: token.split(".")[0] ?? "" };
}

/** @returns the HTTP status */
export async function say(
  house: ChatPlace,
  visitor: TestVisitor,
  text: string,
  messageId: string = randomUUID(),
): Promise<number> {
  const response = await fetch(`${house.url}/webhooks/${house.account ?? ACCOUNT}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${visitor.token}` },
    body: JSON.stringify({ messageId, text }),
  });
  return response.status;
}

export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Opens the stream. `next(n)` gives the next n events, fewer where the stream ends before. */
export function listen(house: ChatPlace, visitor: TestVisitor, after?: string) {
  const leaving = new AbortController();
  const waiting = events(house, visitor, after, leaving.signal);
  return {
    close: () => leaving.abort(),
    async next(count: number): Promise<StreamEvent[]> {
      const heard: StreamEvent[] = [];
      while (heard.length < count) {
        const { value, done } = await waiting.next();
        if (done) break;
        heard.push(value);
      }
      return heard;
    },
  };
}

async function* events(
  house: ChatPlace,
  visitor: TestVisitor,
  after: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, void> {
  const query = after === undefined ? "" : `?after=${after}`;
  try {
    const response = await fetch(`${house.url}/chat/${house.account ?? ACCOUNT}/events${query}`, {
      headers: { authorization: `Bearer ${visitor.token}` },
      signal,
    });
    let rest = "";
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + piece).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) as unknown };
      }
    }
  } catch {
    // The connection broke: there is nothing more to hear.
  }
}
