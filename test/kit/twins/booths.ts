/** Phones to try the bot with, by hand: three people on each platform's twin, what they see and what they do. */
import { z } from "zod";
import { lineUserId, type LineEvent } from "./line-events.ts";
import type { LineFault, LineTwin } from "./line.ts";
import type { OaEventPayload } from "./zalo-oa-events.ts";
import type { startZaloBotTwin, ZaloBotFault } from "./zalo-bot.ts";
import type { startZaloOaTwin, ZaloOaFault } from "./zalo-oa.ts";

export const Deed = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("says"), text: z.string().min(1).max(5_000) }),
  /** Something that was offered; `picked` is the date or time that was picked with it. */
  z.strictObject({
    type: z.literal("taps"),
    label: z.string(),
    value: z.string(),
    picked: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("follows") }),
  z.strictObject({ type: z.literal("unfollows") }),
  /** The platform tells the last deed once more. */
  z.strictObject({ type: z.literal("isToldAgain") }),
]);
export type Deed = z.infer<typeof Deed>;

export interface Offered {
  readonly label: string;
  readonly value: string;
  readonly pick?: string;
}

/** One line on a phone. */
export interface Shown {
  readonly by: "bot" | "person";
  readonly words: string;
  readonly offered: readonly Offered[];
}

/** A platform as its users see it. */
export interface Booth {
  readonly platform: string;
  readonly phones: readonly string[];
  /** How the platform's next answer to us, or its next call, may go wrong. */
  readonly faults: readonly string[];
  fail(fault: string): void;
  screen(phone: string): readonly Shown[];
  /** @returns the status that our webhook answered; 0 where the platform does not tell yet. @throws when nobody answers, or the phone cannot do that */
  does(phone: string, deed: Deed): Promise<number>;
}

/** What happens next is told only after what happens then. */
const OUT_OF_ORDER = "out-of-order";
const PHONES = ["Lan", "Minh", "Tanaka"];

/** What a platform must bring to become a booth. */
interface Platform<Fault extends string> {
  readonly platform: string;
  readonly faults: readonly Fault[];
  readonly fail: (fault: Fault) => void;
  /** What the bot has said to this phone so far, oldest first. */
  readonly received: (phone: string) => readonly Omit<Shown, "by">[];
  /** Gives the call of our webhook that this deed makes, to be made now and perhaps again. */
  readonly calls: (phone: string, deed: Exclude<Deed, { type: "isToldAgain" }>) => () => Promise<number>;
}

function boothOf<Fault extends string>({ received, calls, fail, ...rest }: Platform<Fault>): Booth {
  /** Told after the next call: platforms keep no order. */
  let isNextLate = false;
  let late: (() => Promise<number>) | undefined;
  const tell = async (call: () => Promise<number>): Promise<number> => {
    if (isNextLate) {
      isNextLate = false;
      late = call;
      return 0;
    }
    const status = await call();
    const overtaken = late;
    late = undefined;
    return overtaken ? overtaken() : status;
  };
  const screens = new Map(PHONES.map((phone) => [phone, { shown: [] as Shown[], fromBot: 0 }]));
  const last = new Map<string, () => Promise<number>>();
  const screen = (phone: string): Shown[] => {
    const of = screens.get(phone);
    if (!of) throw new Error(`there is no phone of ${phone}`);
    const all = received(phone);
    of.shown.push(...all.slice(of.fromBot).map((message) => ({ by: "bot" as const, ...message })));
    of.fromBot = all.length;
    return of.shown;
  };
  return {
    ...rest,
    phones: PHONES,
    faults: [...rest.faults, OUT_OF_ORDER],
    fail: (fault) => {
      if (fault === OUT_OF_ORDER) return void (isNextLate = true);
      const known = rest.faults.find((one) => one === fault);
      if (known === undefined) throw new Error(`there is no fault ${fault}`);
      fail(known);
    },
    screen,
    async does(phone, deed) {
      const shown = screen(phone);
      if (deed.type === "isToldAgain") {
        const again = last.get(phone);
        if (!again) throw new Error("nothing was done yet");
        return again();
      }
      const call = calls(phone, deed);
      last.set(phone, call);
      shown.push({ by: "person", words: wordsOf(deed), offered: [] });
      return tell(call);
    },
  };
}

function wordsOf(deed: Exclude<Deed, { type: "isToldAgain" }>): string {
  switch (deed.type) {
    case "says":
      return deed.text;
    case "taps":
      return [`[${deed.label}]`, deed.picked].filter(Boolean).join(" ");
    case "follows":
      return "(follows)";
    case "unfollows":
      return "(unfollows)";
  }
}

const BOTH_FAULTS = [
  "drop-before",
  "drop-after",
  "error-before",
  "error-after",
  "slow-before",
  "slow-after",
] as const;

/** @param webhook the address of our webhook */
export function lineBooth(twin: LineTwin, webhook: string): Booth {
  const eventOf = (user: string, deed: Parameters<Platform<never>["calls"]>[1]): LineEvent => {
    switch (deed.type) {
      case "says":
        return twin.textEvent(user, deed.text);
      case "taps": {
        const mode = deed.picked?.includes("T") ? "datetime" : deed.picked?.includes(":") ? "time" : "date";
        return twin.postbackEvent(
          user,
          deed.value,
          deed.picked === undefined ? undefined : { [mode]: deed.picked },
        );
      }
      case "follows":
        return twin.followEvent(user);
      case "unfollows":
        return twin.unfollowEvent(user);
    }
  };
  return boothOf<LineFault>({
    platform: "LINE",
    faults: [...BOTH_FAULTS, "garbage", "rate-limited", "quota-spent", "reply-token-invalid", "unauthorised"],
    fail: (fault) => {
      twin.failNext(fault);
    },
    received: (phone) =>
      twin.seenBy(lineUserId(phone)).map((message) => ({
        words: lineWords(message).join("\n"),
        offered: lineActions(message),
      })),
    calls: (phone, deed) => {
      const event = eventOf(lineUserId(phone), deed);
      let told = 0;
      return () => (told++ === 0 ? twin.deliver(webhook, [event]) : twin.redeliver(webhook, event));
    },
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** All words of a LINE message that stand on the screen, whatever kind it is. */
function lineWords(part: unknown): string[] {
  if (!isObject(part)) return [];
  const own = ["title", "text", "address", "originalContentUrl"].flatMap((key) => {
    const value = part[key];
    return typeof value === "string" ? [value] : [];
  });
  const link = typeof part["uri"] === "string" ? [`${String(part["label"])}: ${part["uri"]}`] : [];
  const within = Object.entries(part).filter(([key]) => key !== "quickReply");
  return [...own, ...link, ...within.flatMap(([, value]) => lineWords(value))];
}

/** All that can be tapped in it and comes back to us. */
function lineActions(part: unknown): Offered[] {
  if (!isObject(part)) return [];
  const { type, label, data, mode } = part;
  if ((type === "postback" || type === "datetimepicker") && typeof data === "string")
    return [{ label: String(label), value: data, ...(typeof mode === "string" && { pick: mode }) }];
  return Object.values(part).flatMap(lineActions);
}

export function zaloBotBooth(twin: Awaited<ReturnType<typeof startZaloBotTwin>>, webhook: string): Booth {
  const speaker = (phone: string) => ({ id: `bot-user-${phone.toLowerCase()}`, displayName: phone });
  return boothOf<ZaloBotFault>({
    platform: "Zalo Bot",
    faults: [...BOTH_FAULTS, "garbage", "quota-spent", "unauthorised", "proxy-refuses"],
    fail: (fault) => {
      twin.failNext(fault);
    },
    received: (phone) =>
      twin.seenBy(speaker(phone).id).map(({ text, photo, caption }) => ({
        words: [text, caption, photo].filter(Boolean).join("\n"),
        offered: [],
      })),
    calls: (phone, deed) => {
      const { id, displayName } = speaker(phone);
      if (deed.type === "taps") throw new Error("Zalo Bot has no buttons: answer with the number");
      const update =
        deed.type === "says"
          ? twin.updates.text({ id, displayName }, deed.text)
          : // The shape of these is not published.
            { event_name: deed.type === "follows" ? "user.follow" : "user.unfollow", user: { id } };
      return () => twin.deliver(webhook, update);
    },
  });
}

export function zaloOaBooth(twin: Awaited<ReturnType<typeof startZaloOaTwin>>, webhook: string): Booth {
  const userOf = (phone: string) => `24680123456789012${String(PHONES.indexOf(phone)).padStart(2, "0")}`;
  const eventOf = (user: string, deed: Parameters<Platform<never>["calls"]>[1]): OaEventPayload => {
    switch (deed.type) {
      case "says":
        return twin.events.text(user, deed.text);
      case "taps": // a button of `oa.query.*` comes back as a text
        return twin.events.text(user, deed.value);
      case "follows":
        return twin.events.follow(user);
      case "unfollows":
        return twin.events.unfollow(user);
    }
  };
  return boothOf<Extract<ZaloOaFault, string> | "-32" | "-230" | "token-expired">({
    platform: "Zalo OA",
    faults: [...BOTH_FAULTS, "garbage", "-32", "-230", "token-expired"],
    fail: (fault) => {
      if (fault === "token-expired") twin.dropAccess();
      else if (fault === "-32" || fault === "-230") twin.failNext(Number(fault));
      else twin.failNext(fault);
    },
    received: (phone) =>
      twin
        .sent()
        .filter(({ to }) => to === userOf(phone))
        .map(({ message }) => oaShown(message)),
    calls: (phone, deed) => {
      const event = eventOf(userOf(phone), deed);
      return async () => {
        twin.interact(userOf(phone));
        const response = await fetch(webhook, { method: "POST", ...twin.signed(event) });
        await response.arrayBuffer();
        return response.status;
      };
    },
  });
}

const OaMessage = z.object({
  text: z.string().optional(),
  attachment: z
    .object({
      payload: z.object({
        elements: z
          .array(
            z.object({
              title: z.string().optional(),
              subtitle: z.string().optional(),
              url: z.string().optional(),
            }),
          )
          .default([]),
        buttons: z.array(z.object({ title: z.string(), payload: z.unknown() })).default([]),
      }),
    })
    .optional(),
});

function oaShown(message: unknown): Omit<Shown, "by"> {
  const { text, attachment } = OaMessage.parse(message);
  const { elements = [], buttons = [] } = attachment?.payload ?? {};
  const lines = [text, ...elements.flatMap(({ title, subtitle, url }) => [title, subtitle, url])];
  return {
    words: lines.filter(Boolean).join("\n"),
    offered: buttons.map(({ title, payload }) => ({ label: title, value: String(payload) })),
  };
}
