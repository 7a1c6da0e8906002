import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { undiciDownloads, type ClosableDownloads } from "../../../src/adapters/axios/downloads.ts";
import { isPublicAddress, publicLookup } from "../../../src/adapters/axios/public-addresses.ts";
import { startTwinServer, type TwinAnswer, type TwinServer } from "../../kit/twins/twin-server.ts";

let downloads: ClosableDownloads;
let server: TwinServer;
beforeAll(async () => {
  downloads = undiciDownloads();
  server = await startTwinServer(({ path, headers }): TwinAnswer => {
    if (path === "/drop") return "drop";
    if (path === "/moved") return { status: 302, headers: { location: "/large" } };
    return {
      status: headers.authorization === "Bearer token" ? 200 : 401,
      headers: { "content-type": "image/jpeg" },
      body: new Uint8Array(6 * 1024 * 1024),
    };
  });
});
afterAll(async () => {
  await downloads.close();
  await server.close();
});
const signal = () => AbortSignal.timeout(5_000);
const headers = { Authorization: "Bearer token" };

async function sizeOf(body: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of body) size += piece.byteLength;
  return size;
}

describe("a download from a platform", () => {
  test("comes piece by piece, larger than any answer of an API", async () => {
    const answer = await downloads.get({ url: `${server.url}/large`, headers, from: "platform" }, signal());
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "image/jpeg" } });
    expect(await sizeOf(answer.body)).toBe(6 * 1024 * 1024);
  });
  test("follows nobody elsewhere", async () => {
    const answer = await downloads.get({ url: `${server.url}/moved`, headers, from: "platform" }, signal());
    expect(answer.status).toBe(302);
    await sizeOf(answer.body);
  });
  test.each([
    ["/drop", "timed-out"],
    ["", "unreachable"],
  ])("that fails at %j says how, and nothing else", async (path, reason) => {
    const url = path === "" ? "http://127.0.0.1:1/secret" : `${server.url}${path}`;
    const failing = downloads.get({ url, headers, from: "platform" }, signal());
    await expect(failing).rejects.toMatchObject({ name: "HttpFailure", reason });
  });
  test("ends when we stop", async () => {
    const stop = new AbortController();
    const url = `${server.url}/large`;
    const { body } = await downloads.get({ url, headers, from: "platform" }, stop.signal);
    stop.abort();
    await expect(sizeOf(body)).rejects.toMatchObject({ reason: "aborted" });
  });
});

describe("an address that a stranger named", () => {
  test.each([
    ["http://example.com/a.jpg"],
    ["https://127.0.0.1/a.jpg"],
    ["https://[::1]/a.jpg"],
    ["https://[::ffff:10.0.0.1]/a.jpg"],
    ["https://169.254.169.254/latest/meta-data"],
    ["https://0x7f000001/"],
    ["https://localhost/a.jpg"],
    ["file:///etc/passwd"],
    ["not an address"],
  ])("%s is not asked", async (url) => {
    const failing = downloads.get({ url, from: "stranger" }, signal());
    await expect(failing).rejects.toMatchObject({ reason: "unreachable" });
  });

  test.each([
    ["8.8.8.8", true],
    ["203.113.131.1", true],
    ["2405:4800::1", true],
    ["10.1.2.3", false],
    ["100.64.0.1", false],
    ["172.31.255.255", false],
    ["172.32.0.1", true],
    ["192.168.1.1", false],
    ["0.0.0.0", false],
    ["255.255.255.255", false],
    ["::", false],
    ["fe80::1", false],
    ["fd00::1", false],
    ["2002:7f00:1::", false],
    ["64:ff9b::7f00:1", false],
    ["example.com", false],
  ])("%s is public: %s", (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

  test.each([[true], [false]])(
    "a name that leads into our network is not resolved (all: %s)",
    async (all) => {
      const error = await new Promise((done) =>
        publicLookup("localhost", { all }, (failure) => done(failure)),
      );
      expect(error).toBeInstanceOf(Error);
    },
  );
});
