import { AxiosHeaders } from "axios";
import type { Dispatcher } from "undici";
import { describe, expect, it } from "vitest";
import { NoAnswer, undiciAdapter } from "../../../src/adapters/axios/undici-transport.ts";

describe("a call given up while it waits for a connection", () => {
  it("was not sent, and is not sent when the connection comes after all", async () => {
    const handlers: Dispatcher.DispatchHandler[] = [];
    const pool = { dispatch: (_: unknown, handler: Dispatcher.DispatchHandler) => handlers.push(handler) };
    const deadline = new AbortController();
    const calling = undiciAdapter(pool as unknown as Dispatcher)({
      url: "http://127.0.0.1/push",
      headers: new AxiosHeaders(),
      timeout: 60_000,
      signal: deadline.signal,
    });
    deadline.abort();
    await expect(calling).rejects.toEqual(new NoAnswer(false));

    const reasons: Error[] = [];
    const controller = { abort: (reason: Error) => reasons.push(reason) };
    handlers[0]?.onRequestStart?.(controller as unknown as Dispatcher.DispatchController, {});
    expect(reasons).toHaveLength(1);
  });
});
