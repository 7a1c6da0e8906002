/** Runs the labelled cases: what Zalo sends → our events, our content → what Zalo is asked to show. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/language/language.ts";
import type { Content } from "../../../src/core/message/content.ts";
import { UnreadableBody } from "../../../src/services/ports/channel.ts";
import { parse } from "../../../webhooks/zalo-oa/parse.ts";
import { MAX_TEXT_UNITS, pack, render } from "../../../webhooks/zalo-oa/render.ts";
import { faultIn } from "../../kit/twins/zalo-oa-rules.ts";
import { NOW, OA_ID, request } from "./harness.ts";
import received from "./cases/received.json" with { type: "json" };
import rendered from "./cases/rendered.json" with { type: "json" };

/** What a case cannot spell out: the time of arrival, and ids computed from the bytes. */
function meant(value: unknown): unknown {
  if (value === "(now)") return NOW;
  if (value === "(from its bytes)") return expect.stringMatching(/^sha256-[0-9a-f]{64}$/);
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, meant(item)]));
}

const parsed = (body: unknown, ownId: string | undefined = OA_ID) => parse(request(body), ownId);

describe("a Zalo official account hears", () => {
  it.each(received.map((each) => [each.label, each] as const))("%s", (_label, { body, events }) => {
    if (events === "unreadable") expect(() => parsed(body)).toThrow(UnreadableBody);
    else expect(parsed(body)).toEqual(meant(events));
  });

  it("whatever comes to its webhook, where its own id is not known", () => {
    const [foreign] = received.filter(({ label }) => label.includes("another account"));
    expect(parse(request(foreign?.body), undefined)).toMatchObject([
      { happening: { type: "messageReceived" } },
    ]);
  });

  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["1", 1],
    ["5", 5],
    ["0", undefined],
    ["-1", undefined],
    ["many", undefined],
  ])("with the header num_retry %s, that it was told %s times before, and the same event", (retry, times) => {
    const [text] = received;
    const [first] = parse(request(text?.body), OA_ID);
    const [again] = parse(request(text?.body, { num_retry: retry }), OA_ID);
    expect(again).toEqual({ ...first, ...(times !== undefined && { toldBefore: times }) });
  });

  it("keeps nothing of contact details but name and number", () => {
    const [info] = received.filter(({ label }) => label.startsWith("contact details that"));
    expect(JSON.stringify(parsed(info?.body))).not.toContain("Hà Nội");
  });

  it("makes an event of anything that has a name, or says that it is none", () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...received.map(({ body }) => body as fc.JsonValue)),
    );
    const name = fc.constantFrom("user_send_text", "user_send_image", "user_send_location", "follow", "x");
    const event = fc.record(
      { event_name: fc.oneof(name, field), sender: field, follower: field, message: field, timestamp: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(event, field), (body) => {
        try {
          for (const { eventId, occurredAt } of parsed(body)) {
            expect(eventId.length).toBeGreaterThan(0);
            expect(eventId.length).toBeLessThanOrEqual(200);
            expect(Number.isSafeInteger(occurredAt)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBody);
        }
      }),
    );
  });
});

describe("a Zalo official account shows", () => {
  const shape = { buttonTemplate: "unnamed", cards: "text", hasButtons: true } as const;

  it.each(rendered.map((each) => [each.label, each] as const))("%s", (_label, each) => {
    const given = { ...shape, ...each.settings, hasButtons: each.hasButtons ?? true } as typeof shape;
    const messages = pack([each.content as Content], given)
      .flat()
      .map((packed) => render(packed, each.language as Language, given));
    expect(messages).toEqual(each.messages);
  });

  it("a long text in several messages, the buttons at its end", () => {
    const choices = [{ label: "Tiếp", value: "next" }];
    const calls = pack([{ type: "text", text: "Anh/Chị đọc kỹ nhé. ".repeat(300), choices }], shape);
    expect(calls.length).toBeGreaterThan(2);
    const messages = calls.flat().map((content) => render(content, "vi", shape));
    expect(messages.map(({ attachment }) => attachment !== undefined)).toEqual([
      ...Array<boolean>(calls.length - 1).fill(false),
      true,
    ]);
  });

  it("all choices of a long question to a visitor without buttons: the words are cut first", () => {
    const content: Content = {
      type: "text",
      text: "A".repeat(MAX_TEXT_UNITS),
      choices: [{ label: "Đồng ý", value: "yes" }],
    };
    const { text = "" } = render(content, "vi", { ...shape, hasButtons: false });
    expect(text).toMatch(/…\n\nAnh\/Chị vui lòng trả lời bằng số:\n1\. Đồng ý$/);
  });

  const words = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "Ngày mai ".repeat(600),
      "研修は明日です。".repeat(700),
      "👨‍👩‍👧‍👦".repeat(400),
      "Bảy ".normalize("NFD").repeat(900),
    ),
  );
  const choices = fc.array(fc.record({ label: words, value: fc.string({ maxLength: 300 }) }), {
    maxLength: 40,
  });
  const link = fc.record({ label: words, url: fc.webUrl() });
  const line = fc.record({ label: words, text: words });
  const card = fc.record({
    title: words,
    lines: fc.array(line, { maxLength: 3 }),
    links: fc.array(link, { maxLength: 2 }),
  });
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.record({ type: fc.constant("text" as const), text: words, choices }),
    fc.record({
      type: fc.constant("cards" as const),
      summary: words,
      cards: fc.array(card, { maxLength: 7 }),
      choices,
    }),
    fc.record({
      type: fc.constant("picture" as const),
      url: fc.oneof(fc.webUrl(), words),
      description: words,
      choices,
    }),
    fc.record({
      type: fc.constant("template" as const),
      templateId: fc.constant("7895417"),
      params: fc.dictionary(fc.string({ maxLength: 9 }), words),
      text: fc.constant("Nhắc lịch"),
    }),
    fc.record({ type: fc.constant("detailsRequest" as const), title: words, text: words, choices }),
    fc.record({
      type: fc.constant("file" as const),
      url: fc.oneof(fc.webUrl(), fc.constant("https://docs.example/tai-lieu.pdf")),
      name: words,
      choices,
    }),
  );
  it("nothing that Zalo would refuse, whatever the content, the language and the settings", () => {
    const setting = fc.record({
      buttonTemplate: fc.constantFrom("unnamed" as const, "named" as const),
      cards: fc.constantFrom("text" as const, "list" as const),
      hasButtons: fc.boolean(),
      files: fc.constantFrom("upload" as const, "link" as const),
      detailsImage: fc.constantFrom(undefined, "https://donghanh.example.vn/form.png"),
    });
    fc.assert(
      fc.property(
        fc.array(content, { maxLength: 3 }),
        setting,
        fc.constantFrom("vi", "ja", "en"),
        (contents, given, language) => {
          for (const group of pack(contents, given)) {
            expect(group).toHaveLength(1);
            for (const one of group)
              expect(faultIn(render(one, language as Language, given), () => false)).toBeNull();
          }
        },
      ),
    );
  });
});
