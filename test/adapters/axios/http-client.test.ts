import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { HttpFailure } from "../../../src/services/ports/http-client.ts";
import {
  startTwinServer,
  type TwinAnswer,
  type TwinRequest,
  type TwinServer,
} from "../../kit/twins/twin-server.ts";

let client: ClosableHttpClient;
let twin: TwinServer;
let requests: TwinRequest[];
let answer: TwinAnswer;

beforeEach(async () => {
  client = axiosHttpClient();
  requests = [];
  answer = { status: 200, body: { ok: true } };
  twin = await startTwinServer((request) => {
    requests.push(request);
    return answer;
  });
});

afterEach(async () => {
  await twin.close();
  await client.close();
});

const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

describe("the http client", () => {
  it("sends JSON with our headers and gives the answer's bytes", async () => {
    const response = await client.request({
      method: "POST",
      url: `${twin.url}/push?to=all`,
      headers: { Authorization: "Bearer abc" },
      json: { text: "Xin chào" },
      timeoutMs: 5_000,
    });
    expect(textOf(response.body)).toBe('{"ok":true}');
    expect(response.headers["content-type"]).toBe("application/json");
    expect(requests[0]).toMatchObject({
      method: "POST",
      path: "/push",
      headers: { authorization: "Bearer abc", "content-type": "application/json" },
    });
    expect(requests[0]?.body.toString()).toBe('{"text":"Xin chào"}');
  });

  it("sends files as they are", async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
    const file = { bytes, type: "image/png" };
    await client.request({ method: "POST", url: twin.url, file, timeoutMs: 5_000 });
    expect(requests[0]?.headers["content-type"]).toBe("image/png");
    expect([...(requests[0]?.body ?? [])]).toEqual([...bytes]);
  });

  it("sends forms", async () => {
    await client.request({
      method: "POST",
      url: `${twin.url}/f`,
      form: { a: "1 2", b: "é" },
      timeoutMs: 5_000,
    });
    expect(requests[0]?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
    expect(requests[0]?.body.toString()).toBe("a=1+2&b=%C3%A9");
  });

  it("asks without a body", async () => {
    await client.request({ method: "GET", url: `${twin.url}/info`, timeoutMs: 5_000 });
    expect(requests[0]).toMatchObject({ method: "GET", path: "/info" });
    expect(requests[0]?.body.length).toBe(0);
  });

  it.each([201, 302, 400, 401, 409, 429, 500, 503])(
    "gives an answer of status %i as it is",
    async (status) => {
      answer = { status, headers: { location: "/elsewhere", "x-line-request-id": "r1" }, body: "as it is" };
      const response = await client.request({
        method: "POST",
        url: `${twin.url}/x`,
        json: {},
        timeoutMs: 5_000,
      });
      expect(response.status).toBe(status);
      expect(response.headers["x-line-request-id"]).toBe("r1");
      expect(textOf(response.body)).toBe("as it is");
      expect(requests).toHaveLength(1);
    },
  );

  it("leaves an answer that is not JSON alone", async () => {
    answer = { status: 200, body: "<html>" };
    const response = await client.request({ method: "GET", url: `${twin.url}/x`, timeoutMs: 5_000 });
    expect(textOf(response.body)).toBe("<html>");
  });

  it("keeps connections for the calls that follow", async () => {
    let connections = 0;
    const server = createHttpServer((_, response) => response.end("{}")).on(
      "connection",
      () => connections++,
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    for (let i = 0; i < 10; i++) {
      const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
      await client.request({ method: "POST", url, json: {}, timeoutMs: 5_000 });
    }
    // Two, because the first may not be free yet at the moment the second call starts.
    expect(connections).toBeLessThanOrEqual(2);
    server.closeAllConnections();
    server.close();
  });
});

describe("where no answer comes", () => {
  const reasonOf = async (url: string, options: { timeoutMs?: number; signal?: AbortSignal } = {}) => {
    const failure: unknown = await client
      .request({
        method: "POST",
        url,
        headers: { Authorization: "Bearer secret-token" },
        json: { to: "U-lan" },
        timeoutMs: 5_000,
        ...options,
      })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HttpFailure);
    const told = JSON.stringify(failure, Object.getOwnPropertyNames(failure)) + String(failure);
    expect(told).not.toMatch(/secret-token|U-lan|secret-path/);
    return (failure as HttpFailure).reason;
  };

  it("a refused connection is unreachable", async () => {
    const url = twin.url;
    await twin.close();
    expect(await reasonOf(`${url}/secret-path`)).toBe("unreachable");
  });

  it("an unknown host is unreachable", async () => {
    expect(await reasonOf("http://no-such-host.invalid/secret-path")).toBe("unreachable");
  });

  it("an address that is none is unreachable", async () => {
    expect(await reasonOf("not an address")).toBe("unreachable");
  });

  it("a connection dropped after the request may have been received", async () => {
    answer = "drop";
    expect(await reasonOf(`${twin.url}/secret-path`)).toBe("timed-out");
  });

  it("an answer that takes too long may have been received", async () => {
    answer = { status: 200, delayMs: 10_000 };
    expect(await reasonOf(`${twin.url}/secret-path`, { timeoutMs: 50 })).toBe("timed-out");
  });

  it("an answer that breaks off in the middle may have been received", async () => {
    const server = createServer((socket) => {
      socket.once("data", () => {
        socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    expect(await reasonOf(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)).toBe(
      "timed-out",
    );
    server.close();
  });

  it("an answer of more than 5 MB is not read", async () => {
    answer = { status: 200, body: "x".repeat(6 * 1024 * 1024) };
    expect(await reasonOf(`${twin.url}/secret-path`)).toBe("timed-out");
  });

  it("our own signal is told apart, before and during the call", async () => {
    expect(await reasonOf(`${twin.url}/secret-path`, { signal: AbortSignal.abort() })).toBe("aborted");
    answer = { status: 200, delayMs: 10_000 };
    expect(await reasonOf(`${twin.url}/secret-path`, { signal: AbortSignal.timeout(50) })).toBe("aborted");
  });
});
