import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawRequest } from "../../../src/services/ports/channel.ts";
import { parse } from "../../../webhooks/line/parse.ts";

const RECEIVED_AT = 1_795_000_099_000;

interface Case {
  readonly label: string;
  readonly request: { readonly events: readonly unknown[] };
  /** `(its own)` stands for an id that we made, `(receipt)` for the time of receipt. */
  readonly expected: readonly { readonly eventId: string; readonly occurredAt: number | string }[];
}
const cases = JSON.parse(readFileSync(new URL("cases/events.json", import.meta.url), "utf8")) as Case[];

const requestOf = (body: unknown): RawRequest => ({
  headers: {},
  body: new TextEncoder().encode(JSON.stringify(body)),
  receivedAt: RECEIVED_AT,
});

describe("LINE's events", () => {
  it.each(cases)("$label", ({ request, expected }) => {
    const wanted = expected.map(({ eventId, occurredAt, ...event }) => ({
      ...event,
      eventId:
        eventId === "(its own)" ? (expect.stringMatching(/^sha256-[0-9a-f]{64}$/) as unknown) : eventId,
      occurredAt: occurredAt === "(receipt)" ? RECEIVED_AT : occurredAt,
    }));
    expect(parse(requestOf(request))).toEqual(wanted);
  });
});

describe("an event without LINE's id", () => {
  const idOf = (event: unknown) => parse(requestOf({ events: [event] }))[0]?.eventId;
  const joined = { type: "join", timestamp: 5, deliveryContext: { isRedelivery: false } };

  it("has the same id of ours when LINE delivers it again", () => {
    expect(idOf({ ...joined, deliveryContext: { isRedelivery: true } })).toBe(idOf(joined));
  });
  it("has an id that differs from another event's", () => {
    expect(idOf({ ...joined, timestamp: 6 })).not.toBe(idOf(joined));
  });
});
