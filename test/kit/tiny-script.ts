/** A house of tiny flows in which every turn of the engine can be seen, and somebody who talks with it. */
import { z } from "zod";
import {
  endFlow,
  goTo,
  lingerFor,
  notUnderstood,
  optOut,
  remember,
  resumeContact,
  sendMessage,
  setLanguage,
  startFlow,
  waitFor,
} from "../../src/core/flow/effects.ts";
import { runTurn } from "../../src/core/flow/engine.ts";
import type { TurnOutcome } from "../../src/core/flow/turn-run.ts";
import { defineFlow, type AnyFlow, type ContactFacts, type Facts } from "../../src/core/flow/flow.ts";
import { inviteCode, type Lookup, type LookupAnswer } from "../../src/core/flow/lookups.ts";
import type { Script } from "../../src/core/flow/script.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import type { Happening, InboundEvent } from "../../src/core/message/inbound-event.ts";

export const NOON = Date.parse("2026-11-23T05:00:00Z");
export const MINUTE_MS = 60_000;

const says = (words: string, choices: readonly Choice[] = []) => sendMessage(text(words, choices));
const nothing = z.object({});

/** Asks for a name, a colour and a size, one after the other; a colour it does not know is not understood. */
export const order = defineFlow({
  id: "order",
  version: 1,
  state: z.object({ name: z.string().default(""), colour: z.string().default("") }),
  starts: [{ when: "choice", step: "askName" }],
  first: "askName",
  steps: {
    askName: () => [says("name?"), waitFor("readName", { again: "askName" })],
    readName: ({ said, state }) =>
      said?.text ? [remember({ ...state, name: said.text }), goTo("askColour")] : [notUnderstood()],
    askColour: ({ misses, isReturn }) => [
      says(`colour?${misses > 0 ? ` misses ${String(misses)}` : ""}${isReturn ? " again" : ""}`, [
        { label: "Crimson red", value: "red" },
        { label: "Navy blue", value: "blue" },
      ]),
      waitFor("readColour", { again: "askColour", forMs: 30 * MINUTE_MS }),
    ],
    readColour: ({ said, state }) =>
      said?.choice === "red" || said?.choice === "blue"
        ? [remember({ ...state, colour: said.choice }), goTo("askSize")]
        : [notUnderstood()],
    askSize: ({ state }) => [
      says(`size, ${state.name} in ${state.colour}?`),
      waitFor("readSize", { again: "askSize" }),
    ],
    readSize: ({ said, state }) =>
      /^\d+$/.test(said?.text ?? "")
        ? [says(`${state.name}, ${state.colour}, ${said?.text ?? ""}`), endFlow()]
        : [notUnderstood()],
  },
});

/** Answers at once, and understands a follow-up for ten minutes. */
export const weather = defineFlow({
  id: "weather",
  version: 1,
  state: z.object({ asked: z.number().default(0) }),
  starts: [{ when: "choice", step: "today" }],
  first: "today",
  steps: {
    today: ({ state }) => [
      says("sunny"),
      remember({ asked: state.asked + 1 }),
      lingerFor("more", 10 * MINUTE_MS),
    ],
    more: ({ said, state }) =>
      said?.text === "hanoi 302"
        ? [says(`rain, after ${String(state.asked)}`), goTo("today")]
        : [notUnderstood()],
  },
});

/** Interrupts and waits itself. */
export const survey = defineFlow({
  id: "survey",
  version: 1,
  state: nothing,
  starts: [{ when: "choice", step: "ask" }],
  first: "ask",
  steps: {
    ask: () => [says("stars?"), waitFor("read", { again: "ask", forMs: 60 * MINUTE_MS })],
    read: ({ said }) => (/^\d$/.test(said?.text ?? "") ? [says("thanks")] : [notUnderstood()]),
  },
});

const help = defineFlow({
  id: "help",
  version: 1,
  state: nothing,
  starts: [
    { when: "intent", intents: ["help"] },
    { when: "choice", step: "main" },
  ],
  first: "main",
  steps: { main: () => [says("help")], afterCancel: () => [says("cancelled")] },
});

const optOutFlow = defineFlow({
  id: "optOut",
  version: 1,
  state: nothing,
  starts: [
    { when: "intent", intents: ["stop"], step: "stop" },
    { when: "intent", intents: ["resume"], step: "resume" },
  ],
  first: "stop",
  steps: {
    stop: () => [optOut(), says("stopped")],
    resume: () => [resumeContact(), says("resumed")],
  },
});

const fallback = defineFlow({
  id: "fallback",
  version: 1,
  state: nothing,
  starts: [],
  first: "sorry",
  steps: { sorry: () => [says("sorry?", [{ label: "Weather", value: "weather:today" }])] },
});

const settings = defineFlow({
  id: "settings",
  version: 1,
  state: nothing,
  starts: [{ when: "choice", step: "read" }],
  first: "read",
  steps: {
    read: ({ said }) =>
      said?.choice === "settings:language=ja" ? [setLanguage("ja"), says("はい")] : [says("settings")],
  },
});

const welcome = defineFlow({
  id: "welcome",
  version: 1,
  state: nothing,
  starts: [{ when: "followed" }, { when: "code", step: "code" }],
  first: "hello",
  steps: {
    hello: ({ isFirstTurn }) => [says(isFirstTurn ? "hello" : "hello again"), startFlow("survey")],
    *code({ said }) {
      const { participant } = yield* inviteCode(said?.text ?? "");
      return [says(participant ? `code of ${participant.name}` : "wrong code")];
    },
  },
});

const broken = defineFlow({
  id: "broken",
  version: 1,
  state: z.object({ n: z.number().default(0) }),
  starts: [{ when: "choice", step: "choose" }],
  first: "choose",
  steps: {
    choose: ({ said }) => [goTo(said?.choice?.split(":")[1] ?? "")],
    loop: () => [goTo("loop")],
    ping: () => [startFlow("broken", { step: "pong" })],
    pong: () => [startFlow("broken", { step: "ping" })],
    decline: () => [notUnderstood()],
    missingFlow: () => [startFlow("nowhere")],
    missingStep: () => [goTo("nowhere")],
    badState: () => [remember({ n: "three" })],
    throws: () => {
      throw new RangeError("a bug");
    },
  },
});

const phrases = { lapsed: "lapsed", moved: "moved", returning: "returning" };

/** The tiny house; flows given here stand in for those of the same id, and new ones come last. */
export function tinyScript(...others: readonly AnyFlow[]): Script {
  const own = [optOutFlow, welcome, order, weather, survey, settings, help, broken, fallback];
  const flows = own.map((flow) => others.find(({ id }) => id === flow.id) ?? flow);
  return {
    flows: [...flows, ...others.filter(({ id }) => !own.some((flow) => flow.id === id))],
    special: { optOut: "optOut", help: "help", fallback: "fallback", settings: "settings" },
    phrases: {
      vi: { ...phrases, keepThisLanguage: "Tiếng Việt" },
      ja: { ...phrases, keepThisLanguage: "日本語" },
      en: { ...phrases, keepThisLanguage: "English" },
    },
  };
}

export const LAN: ContactFacts = {
  id: "lan",
  kind: "person",
  language: "en",
  displayName: "Lan",
  participant: null,
  coordinator: null,
  isOptedOut: false,
  timezone: "Asia/Ho_Chi_Minh",
};

/** A conversation whose state goes through JSON between the turns, as it does in the database. */
export class Talk {
  script: Script;
  contact: ContactFacts;
  state: unknown = {};
  now = NOON;
  last: TurnOutcome | null = null;
  readonly asked: Lookup[] = [];
  private count = 0;

  constructor(script = tinyScript(), contact = LAN) {
    this.script = script;
    this.contact = contact;
  }

  /** One turn. @returns the texts of the answers */
  hear(happening: Happening, more: Partial<InboundEvent> = {}): string[] {
    const event: InboundEvent = {
      eventId: `e${String(++this.count)}`,
      occurredAt: this.now,
      happening,
      ...more,
    };
    const can = { maxChoices: 13, maxMessagesPerCall: 5, replyTokenLifetimeMs: null } as const;
    const facts: Facts = {
      now: this.now,
      saidAt: this.now,
      contact: this.contact,
      account: {
        calledBy: ["Đồng Hành"],
        name: "Test",
        language: "vi",
        can: { ...can, repeat: { reply: "never", push: "never" }, redelivers: true },
      },
    };
    const turn = runTurn(this.script, this.state, event, facts);
    let step = turn.next();
    while (step.done !== true) {
      this.asked.push(step.value);
      step = turn.next(answerTo(step.value));
    }
    this.last = step.value;
    this.contact = step.value.contact;
    this.state = JSON.parse(JSON.stringify(step.value.state));
    return step.value.effects.flatMap((effect) =>
      effect.type === "sendMessage" && effect.content.type === "text" ? [effect.content.text] : [],
    );
  }

  say(words: string): string[] {
    return this.hear({ type: "messageReceived", message: { type: "text", text: words } });
  }

  tap(value: string): string[] {
    return this.hear({ type: "choiceTapped", value });
  }

  wait(ms: number): void {
    this.now += ms;
  }

  /** The flows that wait, the one that hears first last. */
  get standing(): string[] {
    return this.last?.state.frames.map(({ flow, step, mode }) => `${flow}.${step} ${mode}`) ?? [];
  }

  /** The labels offered by the last answer. */
  get offered(): string[] {
    return this.last?.state.offered.map(({ label }) => label) ?? [];
  }

  get effects(): string[] {
    return this.last?.effects.map(({ type }) => type) ?? [];
  }
}

function answerTo(lookup: Lookup): LookupAnswer {
  if (lookup.type === "sessions" || lookup.type === "reminder" || lookup.type === "openForms") return [];
  if (lookup.type === "form") return null;
  if (lookup.type === "consents") return {};
  if (lookup.type === "phone") return { participants: [], wrongByContact: 0, wrongOnAccount: 0 };
  if (lookup.type === "keptData") return { since: 0, received: 0, sent: 0 };
  if (lookup.type !== "inviteCode") return null;
  const enrolments: [] = [];
  const minh = {
    id: "minh",
    name: "Minh",
    language: "vi",
    timezone: "Asia/Ho_Chi_Minh",
    enrolments,
  } as const;
  const participant = lookup.code === "ABCD1234" ? minh : null;
  return { participant, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 };
}
