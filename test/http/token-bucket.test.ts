import { describe, expect, it } from "vitest";
import { tokenBucket } from "../../src/http/token-bucket.ts";

const MINUTE_MS = 60_000;

describe("the token bucket", () => {
  it("lets so many through at once, then as many as time brings back", () => {
    const mayAct = tokenBucket(2);
    expect([mayAct("a", 0), mayAct("a", 0), mayAct("a", 0)]).toEqual([true, true, false]);
    expect([mayAct("a", MINUTE_MS / 2), mayAct("a", MINUTE_MS / 2)]).toEqual([true, false]);
  });

  it("never saves up more than a minute's worth", () => {
    const mayAct = tokenBucket(2);
    mayAct("a", 0);
    const later = 100 * MINUTE_MS;
    expect([mayAct("a", later), mayAct("a", later), mayAct("a", later)]).toEqual([true, true, false]);
  });

  it("counts each sender apart", () => {
    const mayAct = tokenBucket(1);
    expect([mayAct("a", 0), mayAct("b", 0), mayAct("a", 0)]).toEqual([true, true, false]);
  });

  it("still knows the busy ones after very many others", () => {
    const mayAct = tokenBucket(1);
    for (let n = 0; n < 20_000; n++) mayAct(`once ${String(n)}`, n);
    mayAct("busy", 10 * MINUTE_MS);
    for (let n = 0; n < 20_000; n++) mayAct(`again ${String(n)}`, 10 * MINUTE_MS + 1);
    expect(mayAct("busy", 10 * MINUTE_MS + 2)).toBe(false);
  });

  it("is not confused by a clock that goes back", () => {
    const mayAct = tokenBucket(1);
    expect([mayAct("a", MINUTE_MS), mayAct("a", 0)]).toEqual([true, false]);
  });
});
