/** A small house around the chat page: the real router and channel on loopback, rows in memory, a bot that answers. */
import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Content } from "../../../src/core/message/content.ts";
import type { InboundEvent } from "../../../src/core/message/inbound-event.ts";
import { chatRouter } from "../../../src/http/chat/router.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import { UnreadableBody, type Channel, type RawRequest } from "../../../src/services/ports/channel.ts";
import type { Log } from "../../../src/services/ports/log.ts";
import type { TranscriptRow, TranscriptStore } from "../../../src/services/ports/transcript-store.ts";
import type { VisitorBell } from "../../../src/services/ports/visitor-bell.ts";
import { webChat } from "../../../webhooks/web-chat/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";

export const ACCOUNT = "0b8f6f0e-5d3c-4c59-9d0f-6a1f2b7c8d90";
export const OTHER_ACCOUNT = "1c9f6f0e-5d3c-4c59-9d0f-6a1f2b7c8d91";
export const SECRETS: Record<string, string> = {
  [ACCOUNT]: "secret-of-hanoi-".repeat(2),
  [OTHER_ACCOUNT]: "secret-of-hai-phong-".repeat(2),
};
/** An account whose page is not ours. */
export const LINE_ACCOUNT = "2d9f6f0e-5d3c-4c59-9d0f-6a1f2b7c8d92";

export type Bot = (event: InboundEvent, say: (...contents: Content[]) => void) => void;

export interface ChatHouse {
  readonly url: string;
  /** Every event id that was accepted, once each, in order. */
  readonly accepted: string[];
  /** Writes to a visitor without having been asked. */
  say(address: string, ...contents: Content[]): void;
  /** Cuts all open connections; the server goes on. */
  cut(): void;
  /** What the next requests are answered with instead; null: normal. */
  fault: ((method: string, path: string) => number | null) | null;
  readonly listeners: () => number;
  stop(): Promise<void>;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The bell of one process. */
export function localBell(): VisitorBell & { readonly count: () => number } {
  const listeners = new Map<string, Set<() => void>>();
  return {
    ring: (address) => {
      for (const onRing of listeners.get(address) ?? []) onRing();
    },
    listen(address, onRing) {
      const own = listeners.get(address) ?? new Set();
      listeners.set(address, own.add(onRing));
      return () => void own.delete(onRing);
    },
    count: () => [...listeners.values()].reduce((sum, own) => sum + own.size, 0),
  };
}

/** Rows of one house in memory. Time goes on by one millisecond with each row. */
export function memoryStore(now: () => number) {
  const rows: { accountId: string; address: string; row: TranscriptRow }[] = [];
  let latest = 0;
  const at = () => (latest = Math.max(latest + 1, now()));
  const store: TranscriptStore = {
    read: (accountId, address, { after, limit }) =>
      Promise.resolve(
        rows
          .filter((entry) => entry.accountId === accountId && entry.address === address)
          .map(({ row }) => row)
          .filter((row) => after === null || row.at > after)
          .sort((a, b) => a.at - b.at)
          .slice(-limit),
      ),
  };
  return {
    store,
    has: (accountId: string, id: string) =>
      rows.some((entry) => entry.accountId === accountId && entry.row.id === id),
    deliver(accountId: string, address: string, contents: readonly Content[]) {
      const id = createHash("sha256").update(String(rows.length)).digest("hex").slice(0, 32);
      rows.push({ accountId, address, row: { kind: "delivery", id, at: at(), language: "vi", contents } });
    },
    hear(accountId: string, address: string, event: InboundEvent) {
      const row = { kind: "event", id: event.eventId, at: at(), happening: event.happening } as const;
      rows.push({ accountId, address, row });
    },
  };
}

/** Starts the house on a free port of loopback. `bot` answers each accepted event. */
export async function startChatHouse(
  bot: Bot = () => undefined,
  options: { frameAncestors?: string; name?: string; now?: () => number; port?: number } = {},
): Promise<ChatHouse> {
  const now = options.now ?? Date.now;
  const memory = memoryStore(now);
  const bell = localBell();
  const stopping = new AbortController();
  const accepted: string[] = [];
  const channels = new Map<string, Channel>();
  for (const [id, visitorSecret] of Object.entries(SECRETS)) {
    const wakeVisitor = (address: string) => Promise.resolve(bell.ring(address));
    const http = { request: () => Promise.reject(new Error("the web chat calls nobody")) };
    channels.set(id, webChat.open({ visitorSecret }, { http, wakeVisitor, tokens: noTokens }));
  }
  const accountOf = (id: string): OpenAccount | null => {
    const channel = channels.get(id);
    if (!channel && id !== LINE_ACCOUNT) return null;
    return {
      id,
      type: channel ? "web-chat" : "line",
      name: options.name ?? "Đồng Hành Hà Nội",
      calledBy: ["Đồng Hành"],
      can: webChat.can,
      channel: channel ?? ({} as Channel),
      language: "vi",
      timezone: "Asia/Ho_Chi_Minh",
    };
  };
  const say = (address: string, ...contents: Content[]) => {
    memory.deliver(ACCOUNT, address, contents);
    bell.ring(address);
  };

  const app = express();
  const house: ChatHouse = {
    url: "",
    accepted,
    say,
    fault: null,
    listeners: bell.count,
    cut: () => {
      server.closeAllConnections();
    },
    async stop() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  app.use((request, response, next) => {
    const status = house.fault?.(request.method, request.path) ?? null;
    if (status === null) next();
    else if (status === 0) request.socket.destroy();
    else response.sendStatus(status);
  });
  app.use(
    "/chat",
    chatRouter({
      accounts: {
        get: (id) => Promise.resolve(accountOf(id)),
        list: () => Promise.resolve([LINE_ACCOUNT, ACCOUNT].flatMap((id) => accountOf(id) ?? [])),
      },
      store: memory.store,
      bell,
      log: silentLog,
      system: { now, random: Math.random, uuid: () => crypto.randomUUID() },
      frameAncestors: options.frameAncestors ?? "'self'",
      stopping: stopping.signal,
    }),
  );
  app.post("/webhooks/:id", express.raw({ type: () => true, limit: "1mb" }), (request, response) => {
    const { id } = request.params;
    const channel = channels.get(id);
    if (!channel) return void response.sendStatus(404);
    const raw: RawRequest = {
      headers: request.headers as Record<string, string | undefined>,
      body: request.body as Uint8Array,
      receivedAt: now(),
    };
    if (!channel.verify(raw).genuine) return void response.sendStatus(401);
    try {
      for (const event of channel.parse(raw)) {
        const address = event.identity?.address ?? "";
        if (memory.has(id, event.eventId)) continue;
        accepted.push(event.eventId);
        memory.hear(id, address, event);
        bell.ring(address);
        bot(event, (...contents) => {
          say(address, ...contents);
        });
      }
      response.sendStatus(200);
    } catch (error) {
      response.sendStatus(error instanceof UnreadableBody ? 400 : 500);
    }
  });
  const server = app.listen(options.port ?? 0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  Object.assign(house, { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
  return house;
}
