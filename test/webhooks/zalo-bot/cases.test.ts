/** Runs the labelled cases: what Zalo sends → our events, our content → what Zalo is asked to show. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/language/language.ts";
import type { Content } from "../../../src/core/message/content.ts";
import { UnreadableBody } from "../../../src/services/ports/channel.ts";
import { parse } from "../../../webhooks/zalo-bot/parse.ts";
import { pack, render } from "../../../webhooks/zalo-bot/render.ts";
import received from "./cases/received.json" with { type: "json" };
import rendered from "./cases/rendered.json" with { type: "json" };

const RECEIVED_AT = Date.UTC(2026, 10, 21, 3, 0, 0);

/** What a case cannot spell out: the time of arrival, and ids computed from the bytes. */
function meant(value: unknown): unknown {
  if (value === "(now)") return RECEIVED_AT;
  if (value === "(from its bytes)") return expect.stringMatching(/^sha256-[0-9a-f]{64}$/);
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, meant(item)]));
}

function parsed(body: unknown) {
  const bytes = new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return parse({ headers: {}, body: bytes, receivedAt: RECEIVED_AT });
}

describe("Zalo Bot hears", () => {
  it.each(received.map((each) => [each.label, each] as const))("%s", (_label, { body, events }) => {
    if (events === "unreadable") expect(() => parsed(body)).toThrow(UnreadableBody);
    else expect(parsed(body)).toEqual(meant(events));
  });

  it("gives the wrapped and the bare shape of one follow the same event id, and another follow another", () => {
    const follow = { event_name: "user.follow", user: { id: "lan" } };
    const idOf = (body: unknown) => parsed(body)[0]?.eventId;
    expect(idOf({ ok: true, result: follow })).toBe(idOf(follow));
    expect(idOf({ ...follow, user: { id: "minh" } })).not.toBe(idOf(follow));
  });

  it("makes an event of anything that stands where an update should", () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...received.map(({ body }) => body as fc.JsonValue)),
    );
    const update = fc.record(
      { event_name: field, message: field, from: field, user: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(update, field), (result) => {
        for (const event of parsed({ ok: true, result })) {
          expect(event.eventId.length).toBeGreaterThan(0);
          expect(event.eventId.length).toBeLessThanOrEqual(200);
          expect(Number.isSafeInteger(event.occurredAt)).toBe(true);
        }
      }),
    );
  });

  it("survives what is nested a hundred thousand levels deep", () => {
    const deep = `{"event_name":"x","message":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(parsed(deep)).toMatchObject([{ happening: { type: "unsupported", platformType: "x" } }]);
  });
});

describe("Zalo Bot shows", () => {
  it.each(rendered.map((each) => [each.label, each] as const))(
    "%s",
    (_label, { content, language, calls }) => {
      const messages = pack([content as Content])
        .flat()
        .map((packed) => render(packed, language as Language));
      expect(messages).toEqual(calls);
    },
  );
});
