/** What an official account sends beside plain messages: quotations, documents, templates; and Zalo's night. */
import { afterEach, describe, expect, it } from "vitest";
import { SendError, type SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import { text, type Content } from "../../../src/core/message/content.ts";
import { HttpFailure } from "../../../src/services/ports/http-client.ts";
import type { Downloads } from "../../../src/services/ports/downloads.ts";
import { addressOfPhone, addressOfVisitor } from "../../../webhooks/zalo-oa/address.ts";
import { untilMorning } from "../../../webhooks/zalo-oa/night.ts";
import { refusalOf } from "../../../webhooks/zalo-oa/refusals.ts";
import { LAN, NOW, openZaloOa } from "./harness.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const HOUR_MS = 3_600_000;
const PHONE = addressOfPhone("+84901234567");
const blank = (name: string, differing: object = {}) => ({
  ...{ name, require: true, type: "STRING", minLength: 1, maxLength: 30, acceptNull: false },
  ...differing,
});
const TEMPLATES = { "7895417": [blank("ten"), blank("so_buoi", { type: "NUMBER", require: false })] };

async function open(more: object = {}, downloads?: Downloads) {
  const opened = await openZaloOa({ ...more }, { templates: TEMPLATES, ...(downloads && { downloads }) });
  closing.push(opened.close);
  opened.twin.interact(LAN);
  const send = (content: Content, to = LAN, quotes?: string) =>
    opened.channel.send(
      { to, route: "push", contents: [content], language: "vi", ...(quotes && { quotes }) },
      KEY,
      AbortSignal.timeout(10_000),
    );
  return { ...opened, send };
}

async function failureOf(sending: Promise<unknown>): Promise<SendError> {
  const error: unknown = await sending.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SendError);
  return error as SendError;
}

describe("a late answer", () => {
  it("quotes what it answers, where it is plain text", async () => {
    const { twin, send } = await open();
    await send(text("Lịch ngày mai: 2 buổi"), LAN, "96d3a1");
    await send(text("Chọn ngày", [{ label: "Hôm sau", value: "x" }]), LAN, "96d3a1");
    expect(twin.sent().map(({ message }) => message.quote_message_id)).toEqual(["96d3a1", undefined]);
  });

  it("quotes nothing to a visitor of a web page", async () => {
    const { twin, send } = await open();
    const visitor = addressOfVisitor("khach", "hoi-1");
    twin.interact("visitor:khach");
    await send(text("Xin chào"), visitor, "96d3a1");
    expect(twin.sent()[0]?.message).toEqual({ text: "Xin chào" });
  });
});

/** Documents that lie in the world, by address. */
function world(files: Readonly<Record<string, Uint8Array | number | "down">>) {
  const asked: string[] = [];
  const downloads: Downloads = {
    async get({ url, from }) {
      asked.push(`${from} ${url}`);
      const file = files[url] ?? 404;
      if (file === "down") throw new HttpFailure("unreachable");
      await Promise.resolve();
      const status = typeof file === "number" ? file : 200;
      const body = (async function* () {
        await Promise.resolve();
        yield typeof file === "number" ? new Uint8Array(9) : file;
      })();
      return { status, headers: {}, body };
    },
  };
  return { downloads, asked };
}

describe("a document", () => {
  const url = "https://docs.example/bai-giang.pdf";
  const document = (differing: object = {}): Content => ({
    type: "file",
    url,
    name: "Bài giảng PAPI",
    ...differing,
  });
  const AS_LINK = "Bài giảng PAPI\nhttps://docs.example/bai-giang.pdf";

  it("goes as a file, fetched as a stranger's, uploaded under its name", async () => {
    const { downloads, asked } = world({ [url]: new Uint8Array(2_000).fill(7) });
    const { twin, send } = await open({}, downloads);
    expect(await send(document())).toEqual({ messageIds: ["63ec1"] });
    expect(asked).toEqual([`stranger ${url}`]);
    expect(twin.uploads()).toMatchObject([{ name: "Bài giảng PAPI.pdf", bytes: 2_000 }]);
    expect(twin.sent()[0]?.message).toEqual({ attachment: { type: "file", payload: { token: "file-1" } } });
  });

  it("is uploaded once for many, and anew when Zalo has forgotten it", async () => {
    const { downloads, asked } = world({ [url]: new Uint8Array(10) });
    const { twin, send } = await open({}, downloads);
    await send(document());
    await send(document());
    expect(asked).toHaveLength(1);
    twin.failNext(-100);
    await send(document());
    expect(asked).toHaveLength(2);
    expect(twin.sent()).toHaveLength(3);
  });

  const asLink: [string, Parameters<typeof world>[0], object, object][] = [
    ["is not there", {}, {}, {}],
    ["lies where nobody answers", { [url]: "down" }, {}, {}],
    ["is empty", { [url]: new Uint8Array() }, {}, {}],
    ["is larger than 5 MB", { [url]: new Uint8Array(5 * 1024 * 1024 + 1) }, {}, {}],
    ["belongs to an account that sends links", { [url]: new Uint8Array(10) }, {}, { files: "link" }],
  ];
  it.each(asLink)("goes as a link where it %s", async (_label, files, differing, settings) => {
    const { twin, send } = await open(settings, world(files).downloads);
    await send(document(differing));
    expect(twin.wordsSeenBy(LAN)).toEqual([AS_LINK]);
    expect(twin.uploads()).toEqual([]);
  });

  it("of a kind that Zalo does not take goes as a link, unfetched", async () => {
    const { downloads, asked } = world({});
    const { twin, send } = await open({}, downloads);
    await send(document({ url: "https://docs.example/bai.pptx" }));
    expect([twin.wordsSeenBy(LAN), asked]).toEqual([["Bài giảng PAPI\nhttps://docs.example/bai.pptx"], []]);
  });

  it("goes as a link where Zalo does not take the upload", async () => {
    const { twin, send } = await open({}, world({ [url]: new Uint8Array(10) }).downloads);
    twin.failNext(-201);
    await send(document());
    expect(twin.wordsSeenBy(LAN)).toEqual([AS_LINK]);
  });
});

describe("a template", () => {
  const template = (params: Record<string, string>, templateId = "7895417"): Content => ({
    ...{ type: "template", templateId, params, text: "Nhắc lịch" },
  });

  it("goes to a person who has not written for long", async () => {
    const { twin, clock, send } = await open();
    clock.at += 30 * 24 * HOUR_MS;
    expect(await send(template({ ten: "Lan" }))).toEqual({ messageIds: ["tpl1"] });
    const body = { user_id: LAN, template_id: "7895417", template_data: { ten: "Lan" } };
    expect(twin.sentTemplates()).toEqual([{ to: LAN, body }]);
  });

  it("goes to a telephone number, and carries the delivery's id", async () => {
    const { twin, send } = await open();
    expect(await send(template({ ten: "Lan", so_buoi: "2" }), PHONE)).toEqual({ messageIds: ["tpl1"] });
    expect(twin.sentTemplates()[0]?.body).toMatchObject({ phone: "84901234567", tracking_id: KEY });
    expect(twin.sentTemplates()[0]?.body).not.toHaveProperty("mode");
  });

  it("reaches administrators only in development mode", async () => {
    const { twin, send } = await open({ templateMode: "development" });
    await send(template({ ten: "Lan" }), PHONE);
    expect(twin.sentTemplates()[0]?.body).toMatchObject({ mode: "development" });
  });

  const faults: [string, Record<string, string>, string][] = [
    ["lacks a blank", {}, 'needs "ten"'],
    ["has a blank too many", { ten: "Lan", tuoi: "bảy mươi" }, 'no blank called "tuoi"'],
    ["has too long a word", { ten: "L".repeat(31) }, "at most 30 characters"],
    ["has an empty word", { ten: "" }, 'empty "ten"'],
    ["has a word for a number", { ten: "Lan", so_buoi: "hai" }, "takes a number"],
  ];
  it.each(faults)("that %s is not sent, and says so without its words", async (_label, params, words) => {
    const { twin, send } = await open();
    const { code, facts } = await failureOf(send(template(params)));
    expect([code, facts.advice]).toEqual(["bad-content", expect.stringContaining(words)]);
    expect(twin.sentTemplates()).toEqual([]);
    for (const value of Object.values(params).filter(Boolean)) expect(facts.advice).not.toContain(value);
  });

  it("is asked about once an hour", async () => {
    const { twin, send } = await open();
    for (const ten of ["Lan", "Minh"]) await send(template({ ten }));
    expect(twin.calls().filter(({ path }) => path === "/template/info/v2")).toHaveLength(1);
  });

  it("that Zalo will not describe is tried all the same", async () => {
    const { twin, send } = await open();
    twin.failNext(-117);
    await send(template({ ten: "Lan" }));
    expect(twin.sentTemplates()).toHaveLength(1);
  });

  it("at night goes in the morning", async () => {
    const { clock, send } = await open();
    clock.at = Date.parse("2026-11-23T23:00:00+07:00");
    const { code, facts } = await failureOf(send(template({ ten: "Lan" }), PHONE));
    expect([code, facts.platformCode]).toEqual(["not-now", "-133"]);
    expect(facts.retryAfterMs).toBeGreaterThan(0);
  });

  it("is renewed for, where Zalo refuses the token by its other code", async () => {
    const { twin, clock, send } = await open();
    await send(template({ ten: "Lan" }), PHONE);
    clock.at += HOUR_MS;
    twin.dropAccess();
    await send(template({ ten: "Minh" }), PHONE);
    expect(twin.sentTemplates()).toHaveLength(2);
  });

  it("is all that a telephone number takes", async () => {
    const { send } = await open();
    expect((await failureOf(send(text("Xin chào"), PHONE))).code).toBe("bad-content");
  });

  it("goes to a visitor of a web page in words", async () => {
    const { twin, send } = await open();
    twin.interact("visitor:khach");
    await send(template({ ten: "Lan" }), addressOfVisitor("khach", "hoi-1"));
    expect(twin.wordsSeenBy("visitor:khach")).toEqual(["Nhắc lịch"]);
  });

  const codes: [number, SendErrorCode][] = [
    ...[-100].map((code): [number, SendErrorCode] => [code, "platform-fault"]),
    ...[-101, -102, -103, -104, -105, -117, -125, -126, -127, -131, -135, -136, -137, -146].map(
      (code): [number, SendErrorCode] => [code, "not-allowed"],
    ),
    ...[-109, -111, -112, -1121, -1122, -1124].map((code): [number, SendErrorCode] => [code, "bad-content"]),
    ...[-108, -114, -118, -119, -139, -140, -141].map((code): [number, SendErrorCode] => [
      code,
      "recipient-unreachable",
    ]),
    ...[-115, -144, -1441, -147, -1471, -1472].map((code): [number, SendErrorCode] => [code, "quota-spent"]),
    [-124, "bad-credentials"],
    [-133, "not-now"],
    [-230, "window-closed"],
    [-999, "not-allowed"],
  ];
  it.each(codes)("that Zalo answers with %i ends as %s", (platformCode, code) => {
    const facts = refusalOf(platformCode, "business", NOW);
    expect(facts).toMatchObject({ code, platformCode: String(platformCode) });
    expect(facts.advice).toMatch(/^[A-Z].*\.$/);
  });
});

describe("Zalo's night", () => {
  it.each([
    ["22:00", 8],
    ["23:30", 6.5],
    ["00:00", 6],
    ["05:59", 1 / 60],
    ["12:00", 0.5],
  ])("at %s it is so many hours until one may send: %d", (time, hours) => {
    expect(untilMorning(Date.parse(`2026-11-23T${time}:00+07:00`))).toBe(hours * HOUR_MS);
  });
});
