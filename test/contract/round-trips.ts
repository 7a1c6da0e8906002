/**
 * There and back, by properties: whatever we want to show, the platform takes, and no word of it is lost on the way;
 * whatever somebody does on the platform, we hear, and nothing of it is lost either. On the channel's twin.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/core/language/language.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import type { Outgoing } from "../../src/core/message/outgoing.ts";
import type { Channel, RawRequest } from "../../src/services/ports/channel.ts";
import { anyContent, anyWords } from "../kit/any-content.ts";

/** Something that somebody did, as the platform tells it, and what it means. */
export interface Told {
  readonly request: RawRequest;
  /** What the one event must hold, at least; null: nothing happened, such as our own message coming back to us. */
  readonly means: Partial<InboundEvent> | null;
}

export interface RoundTripHarness {
  readonly channel: Channel;
  outgoing(contents: readonly Content[], language: Language): Outgoing;
  /** All words on Lan's screen, in order. */
  screen(): readonly string[];
  readonly told: fc.Arbitrary<Told>;
  close(): Promise<void>;
}

const languages = fc.constantFrom<Language>("vi", "ja", "en");
const squeezed = (words: string) => words.normalize("NFC").replace(/\s+/g, "");

/** Declares the properties for one channel. */
export function describeRoundTrips(name: string, makeHarness: () => Promise<RoundTripHarness>): void {
  describe(`${name}, there and back`, () => {
    async function show(
      { channel, outgoing }: RoundTripHarness,
      contents: readonly Content[],
      language: Language,
    ) {
      for (const group of channel.pack(contents))
        await channel.send(outgoing(group, language), crypto.randomUUID(), AbortSignal.timeout(20_000));
    }

    it("the platform takes whatever we want to show", async () => {
      const harness = await makeHarness();
      const contents = fc.array(anyContent, { minLength: 1, maxLength: 3 });
      const taken = fc.asyncProperty(contents, languages, (given, language) =>
        show(harness, given, language),
      );
      await fc.assert(taken, { numRuns: 120 }).finally(() => harness.close());
    }, 60_000);

    it("no word of a text is lost on the way to the screen", async () => {
      const harness = await makeHarness();
      const seen = fc.asyncProperty(anyWords, languages, async (words, language) => {
        const before = harness.screen().length;
        await show(harness, [text(words, [{ label: "Tiếp", value: "next" }])], language);
        expect(squeezed(harness.screen().slice(before).join(""))).toContain(squeezed(words));
      });
      await fc.assert(seen, { numRuns: 60 }).finally(() => harness.close());
    }, 60_000);

    it("nothing is lost of what people do", async () => {
      const harness = await makeHarness();
      const heard = fc.property(harness.told, ({ request, means }) => {
        expect(harness.channel.verify(request)).toEqual({ genuine: true });
        const events = harness.channel.parse(request);
        expect(events).toHaveLength(means ? 1 : 0);
        if (means) expect(events[0]).toMatchObject(means);
      });
      try {
        fc.assert(heard, { numRuns: 500 });
      } finally {
        await harness.close();
      }
    });
  });
}
