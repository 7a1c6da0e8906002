/** What a channel owes before any platform is called: whom it believes, what it reads, how it packs. */
import { expect } from "vitest";
import { text, type Content } from "../../src/core/message/content.ts";
import { UnreadableBody, type RawRequest } from "../../src/services/ports/channel.ts";
import type { BatchHarness, ChannelHarness, Clause } from "./channel.ts";
import { HARD_CONTENTS, LONG_TEXTS } from "./contents.ts";

const CHOICES = [
  { label: "Hôm trước", value: "before" },
  { label: "Hôm sau", value: "after" },
];
const NUMBERED = Array.from({ length: 13 }, (_, index) => text(`Buổi ${String(index + 1)}.`));
const LONG = text("Anh/Chị vui lòng đọc kỹ thông báo này. 研修は明日です。👨‍👩‍👧‍👦 ".repeat(400));

const bytes = (body: string) => new TextEncoder().encode(body);
/** The words alone: spaces may be lost where a text is parted, and marks may be composed. */
const squeezed = (words: string) => words.normalize("NFC").replace(/\s+/g, "");
const wordsOf = (contents: readonly Content[]) =>
  squeezed(contents.map((content) => (content.type === "text" ? content.text : "")).join(" "));

export const CHANNEL_CLAUSES: readonly Clause<ChannelHarness>[] = [
  {
    says: "believes what the platform sent",
    holds: ({ channel, genuine }) => {
      expect(channel.verify(genuine)).toEqual({ genuine: true });
    },
  },
  {
    says: "refuses missing, wrong and foreign credentials and altered bodies, and says which",
    holds({ channel, refused: { missing, ...others } }) {
      expect(channel.verify(missing)).toEqual({ genuine: false, reason: "missing" });
      for (const request of Object.values(others))
        expect(channel.verify(request)).toEqual({ genuine: false, reason: "wrong" });
    },
  },
  {
    says: "judges any bytes without throwing",
    holds({ channel, genuine }) {
      const bodies = [bytes(""), bytes("["), bytes("[".repeat(100_000)), Uint8Array.of(0, 255, 254, 13)];
      for (const body of bodies)
        for (const headers of [genuine.headers, {}]) channel.verify({ ...genuine, headers, body });
    },
  },
  {
    says: "reads who said what",
    holds({ channel, genuine }) {
      const [event] = channel.parse(genuine);
      expect(event?.identity?.kind).toBe("person");
      expect(event?.happening).toMatchObject({
        type: "messageReceived",
        message: { type: "text", text: "Xin chào" },
      });
    },
  },
  {
    says: "gives the same event ids when the same request comes again later",
    holds({ channel, genuine }) {
      const again = { ...genuine, receivedAt: genuine.receivedAt + 60_000 };
      const idsOf = (request: RawRequest) => channel.parse(request).map((event) => event.eventId);
      expect(idsOf(again)).toEqual(idsOf(genuine));
      expect(idsOf(again).every((id) => id.length > 0 && id.length <= 200)).toBe(true);
    },
  },
  {
    says: "throws UnreadableBody, and nothing else, for bodies that are none of this platform's, and repeats none",
    holds({ channel, unreadable }) {
      for (const [label, request] of Object.entries(unreadable)) {
        let thrown: unknown;
        try {
          channel.parse(request);
        } catch (error) {
          thrown = error;
        }
        expect(thrown, label).toBeInstanceOf(UnreadableBody);
        const body = new TextDecoder().decode(request.body);
        if (body.length > 3) expect(String(thrown)).not.toContain(body);
      }
    },
  },
  {
    says: "tells many at once exactly where it says how many",
    holds: ({ channel, kind }) => {
      expect(channel.sendToMany === undefined).toBe(kind.can.multicastSize === undefined);
    },
  },
  {
    says: "admits visitors exactly where it says that its page is ours",
    holds: ({ channel, kind }) => {
      expect(channel.visitors !== undefined).toBe(kind.can.hasOwnPage === true);
    },
  },
  {
    says: "keeps the order, loses no word and no choice, and never exceeds a call",
    holds({ channel, kind }) {
      const groups = channel.pack([...NUMBERED, LONG, text("Anh/Chị muốn xem ngày nào?", CHOICES)]);
      const all = groups.flat();
      expect(wordsOf(all)).toContain(wordsOf([...NUMBERED, LONG]));
      expect(all.at(-1)?.choices).toEqual(CHOICES);
      expect(all.slice(0, -1).every((content) => !content.choices)).toBe(true);
      for (const group of groups) {
        expect(group.length).toBeGreaterThan(0);
        expect(group.length).toBeLessThanOrEqual(kind.can.maxMessagesPerCall);
      }
    },
  },
  {
    says: "parts long texts without losing a letter or cutting one in two",
    holds({ channel }) {
      for (const [label, words] of Object.entries(LONG_TEXTS)) {
        const packed = channel.pack([text(words)]).flat();
        expect(wordsOf(packed), label).toBe(squeezed(words));
        for (const content of packed)
          if (content.type === "text")
            expect(content.text, label).not.toMatch(/^[\p{M}\u200d]|\u200d$|\p{Surrogate}/u);
      }
    },
  },
  {
    says: "packs every kind of content, however hard to show, into calls",
    holds({ channel, kind }) {
      for (const [label, content] of Object.entries(HARD_CONTENTS))
        for (const group of channel.pack([content])) {
          expect(group.length, label).toBeGreaterThan(0);
          expect(group.length, label).toBeLessThanOrEqual(kind.can.maxMessagesPerCall);
        }
    },
  },
  {
    says: "makes no call of nothing",
    holds: ({ channel }) => {
      expect(channel.pack([])).toEqual([]);
    },
  },
];

/** For channels whose requests hold many events. */
export const BATCH_CLAUSES: readonly Clause<BatchHarness>[] = [
  {
    says: "keeps the neighbours of an unreadable event",
    holds({ channel, mixed }) {
      expect(channel.parse(mixed).map((event) => event.happening)).toMatchObject([
        { type: "messageReceived", message: { text: "Xin chào" } },
        { type: "unsupported" },
        { type: "messageReceived", message: { text: "Cảm ơn" } },
      ]);
    },
  },
];
