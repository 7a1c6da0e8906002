import { beforeEach, describe, expect, it, test } from "vitest";
import { z } from "zod";
import { sendMessage, waitFor } from "../../../src/core/flow/effects.ts";
import { defineFlow } from "../../../src/core/flow/flow.ts";
import { text } from "../../../src/core/message/content.ts";
import { MINUTE_MS, order, Talk, tinyScript } from "../../kit/tiny-script.ts";

let lan: Talk;
beforeEach(() => {
  lan = new Talk();
});

/** Lan stands in the middle of an order: her name is known, the colour is asked. */
function inTheMiddle(): void {
  lan.tap("order:start");
  lan.say("Lan");
}

describe("stop and resume", () => {
  test.each([["stop"], ["STOP"], ["dừng"], ["停止"]])("%s is obeyed in the middle of any flow", (word) => {
    inTheMiddle();
    expect(lan.say(word)).toEqual(["stopped"]);
    expect(lan.effects).toContain("optOut");
    expect(lan.contact.isOptedOut).toBe(true);
    expect(lan.standing).toEqual([]);
  });

  test("go before a choice that has the word in its label", () => {
    const askColour = () => [
      sendMessage(text("where?", [{ label: "Bus stop", value: "red" }])),
      waitFor("readColour", { again: "askColour" }),
    ];
    lan = new Talk(tinyScript(defineFlow({ ...order, steps: { ...order.steps, askColour } })));
    inTheMiddle();
    expect(lan.say("stop")).toEqual(["stopped"]);
    inTheMiddle();
    expect(lan.say("bus stop")).toEqual(["size, Lan in red?"]);
  });

  test("resume is heard by the same flow, at its own step", () => {
    lan.say("stop");
    expect(lan.say("resume")).toEqual(["resumed"]);
    expect(lan.contact.isOptedOut).toBe(false);
  });
});

describe("a waiting flow", () => {
  test("is led through its questions, and remembers", () => {
    inTheMiddle();
    expect(lan.tap("red")).toEqual(["size, Lan in red?"]);
    expect(lan.say("42")).toEqual(["Lan, red, 42"]);
    expect(lan.standing).toEqual([]);
  });

  test.each([
    ["the choice tapped", (talk: Talk) => talk.tap("blue")],
    ["its number", (talk: Talk) => talk.say("2")],
    ["its label", (talk: Talk) => talk.say("navy blue")],
  ])("understands a choice by %s", (_, choose) => {
    inTheMiddle();
    expect(choose(lan)).toEqual(["size, Lan in blue?"]);
  });

  test("asks again when it did not understand, and counts", () => {
    inTheMiddle();
    expect(lan.say("hanoi 302")).toEqual(["colour? misses 1"]);
    expect(lan.say("hanoi 302")).toEqual(["colour? misses 2"]);
    expect(lan.tap("red")).toEqual(["size, Lan in red?"]);
    expect(lan.state).toMatchObject({ frames: [{ misses: 0 }] });
  });

  test("hears before the triggers of others", () => {
    lan.tap("order:start");
    expect(lan.say("help")).toEqual(["colour?"]);
  });
});

describe("cancel", () => {
  it("ends whatever waits", () => {
    inTheMiddle();
    lan.tap("survey:ask");
    expect(lan.say("cancel")).toEqual(["cancelled"]);
    expect(lan.standing).toEqual([]);
  });

  it("is an ordinary word where nothing waits", () => {
    expect(lan.say("cancel")).toEqual(["sorry?"]);
    lan.tap("weather:today");
    expect(lan.say("cancel")).toEqual(["sorry?"]);
  });
});

describe("back", () => {
  it("goes back through several questions, each with what was known then", () => {
    inTheMiddle();
    lan.tap("red");
    expect(lan.say("back")).toEqual(["colour? again"]);
    expect(lan.state).toMatchObject({ frames: [{ step: "readColour", state: { name: "Lan", colour: "" } }] });
    expect(lan.say("back")).toEqual(["name?"]);
    expect(lan.state).toMatchObject({ frames: [{ step: "readName", state: { name: "", colour: "" } }] });
    expect(lan.say("quay lại")).toEqual(["name?"]);
    expect([lan.say("Minh"), lan.tap("blue"), lan.say("40")].flat().at(-1)).toBe("Minh, blue, 40");
  });

  it("is an ordinary word where nothing waits", () => {
    expect(lan.say("back")).toEqual(["sorry?"]);
  });
});

describe("an interruption", () => {
  test("that answers at once leads back to the question", () => {
    inTheMiddle();
    expect(lan.say("help")).toEqual(["help", "returning", "colour? again"]);
    expect(lan.offered).toEqual(["Crimson red", "Navy blue"]);
    expect(lan.say("1")).toEqual(["size, Lan in red?"]);
  });

  test("that lingers leads back as well", () => {
    inTheMiddle();
    expect(lan.tap("weather:today")).toEqual(["sunny", "returning", "colour? again"]);
    expect(lan.standing).toEqual(["order.readColour wait"]);
  });

  test("that waits itself is answered first", () => {
    inTheMiddle();
    expect(lan.tap("survey:ask")).toEqual(["stars?"]);
    expect(lan.standing).toEqual(["order.readColour wait", "survey.read wait"]);
    expect(lan.say("5")).toEqual(["thanks", "returning", "colour? again"]);
    expect(lan.tap("blue")).toEqual(["size, Lan in blue?"]);
  });

  test("forgives the misses before it", () => {
    inTheMiddle();
    lan.say("hanoi 302");
    expect(lan.say("help")).toEqual(["help", "returning", "colour? again"]);
    expect(lan.say("hanoi 302")).toEqual(["colour? misses 1"]);
  });

  test("by the flow that waits begins it anew, once", () => {
    inTheMiddle();
    expect(lan.tap("order:start")).toEqual(["name?"]);
    expect(lan.standing).toEqual(["order.readName wait"]);
  });
});

describe("a flow that lingers", () => {
  test("understands a follow-up, and lingers on", () => {
    lan.tap("weather:today");
    expect(lan.say("hanoi 302")).toEqual(["rain, after 1", "sunny"]);
    expect(lan.say("hanoi 302")).toEqual(["rain, after 2", "sunny"]);
  });

  test("steps back for any other wish, and is not asked again", () => {
    lan.tap("weather:today");
    expect(lan.say("help")).toEqual(["help"]);
    expect(lan.standing).toEqual([]);
    expect(lan.say("hanoi 302")).toEqual(["sorry?"]);
  });

  test("lapses silently", () => {
    lan.tap("weather:today");
    lan.wait(10 * MINUTE_MS);
    expect(lan.say("hanoi 302")).toEqual(["sorry?"]);
  });
});

describe("a question that waited too long", () => {
  beforeEach(() => {
    inTheMiddle();
    lan.wait(30 * MINUTE_MS);
  });

  test("lapses with a word, and what was said is heard", () => {
    expect(lan.say("help")).toEqual(["lapsed", "help"]);
    expect(lan.say("help")).toEqual(["help"]);
  });

  test("takes no late answer", () => {
    expect(lan.say("1")).toEqual(["lapsed", "sorry?"]);
    expect(lan.standing).toEqual([]);
  });
});

describe("a choice of weeks ago", () => {
  test("starts its flow", () => {
    lan.tap("order:start");
    lan.wait(21 * 24 * 60 * MINUTE_MS);
    expect(lan.tap("weather:today")).toEqual(["sunny", "returning", "name?"]);
  });

  test.each([
    ["a flow that is gone", "gone:now"],
    ["an answer to a question that is over", "red"],
    ["nonsense", ""],
  ])("of %s is met with the fallback", (_, value) => expect(lan.tap(value)).toEqual(["sorry?"]));
});

describe("when the flows have changed", () => {
  const renewed = { ...order, version: 2 };

  test("an upgrade moves the contact, who goes on", () => {
    inTheMiddle();
    lan.script = tinyScript(
      defineFlow({
        ...renewed,
        upgrade: { 1: (old) => ({ ...old, state: { ...(old.state as object), name: "Ms Lan" } }) },
      }),
    );
    expect(lan.tap("red")).toEqual(["size, Ms Lan in red?"]);
  });

  test("upgrades follow one another", () => {
    inTheMiddle();
    const add = (letter: string) => (old: { step: string; again: string; state: unknown }) => ({
      ...old,
      state: { name: (old.state as { name: string }).name + letter },
    });
    lan.script = tinyScript(defineFlow({ ...order, version: 3, upgrade: { 1: add("b"), 2: add("c") } }));
    expect(lan.tap("red")).toEqual(["size, Lanbc in red?"]);
  });

  test("a version without an upgrade goes on where the step is still there", () => {
    inTheMiddle();
    lan.script = tinyScript(defineFlow(renewed));
    expect(lan.tap("red")).toEqual(["size, Lan in red?"]);
  });

  const { askName, readName, askSize, readSize } = order.steps;
  const fewerSteps = Object.fromEntries(
    Object.entries({ askName, readName, askSize, readSize }).filter(([, step]) => step),
  );
  test.each([
    ["a step is gone", defineFlow({ ...renewed, steps: fewerSteps } as typeof order)],
    [
      "the state does not fit",
      defineFlow({ ...renewed, state: z.object({ name: z.number().default(0) }) } as never),
    ],
    [
      "the upgrade breaks",
      defineFlow({
        ...renewed,
        upgrade: {
          1: () => {
            throw new TypeError("a bug");
          },
        },
      }),
    ],
    ["the version went back", defineFlow({ ...order, version: 0 })],
  ])("%s: the contact is told, and begins again", (_, flow) => {
    inTheMiddle();
    lan.script = tinyScript(flow);
    expect(lan.tap("red")).toEqual(["moved", "name?"]);
    expect(lan.standing).toEqual(["order.readName wait"]);
  });

  test("a flow is gone: the contact is told, and heard", () => {
    inTheMiddle();
    const script = tinyScript();
    lan.script = { ...script, flows: script.flows.filter(({ id }) => id !== "order") };
    expect(lan.say("help")).toEqual(["moved", "help"]);
    expect(lan.say("help")).toEqual(["help"]);
  });

  test("the interrupted flow is gone: the question that waits now is answered all the same", () => {
    inTheMiddle();
    lan.tap("survey:ask");
    lan.script = tinyScript(defineFlow({ ...renewed, steps: fewerSteps } as typeof order));
    expect(lan.say("5").at(-1)).toBe("thanks");
  });

  test("a stored state that cannot be read: the contact is told, and heard", () => {
    lan.state = { frames: "all of them" };
    expect(lan.say("help")).toEqual(["moved", "help"]);
  });
});

describe("following", () => {
  test("greets, and once more when they come back", () => {
    expect(lan.hear({ type: "contactFollowed" })).toEqual(["hello", "stars?"]);
    expect(lan.effects).toContain("setBlocked");
    lan.hear({ type: "contactUnfollowed" });
    expect(lan.standing).toEqual([]);
    expect(lan.hear({ type: "contactFollowed", isUnblocked: true })).toEqual(["hello again", "stars?"]);
  });

  test("somebody who left is not answered", () => {
    expect(lan.hear({ type: "contactUnfollowed" })).toEqual([]);
    expect(lan.last?.effects).toEqual([{ type: "setBlocked", at: expect.any(Number) as number }]);
  });
});

describe("what is not for us", () => {
  test.each([
    ["an edited message", { type: "messageEdited", messageId: "1", text: "stop" }],
    ["an unsent message", { type: "messageUnsent", messageId: "1" }],
    [
      "what others say",
      { type: "messageReceived", message: { type: "text", text: "stop" }, mentionsUs: false },
    ],
    ["something unsupported", { type: "unsupported", platformType: "memberJoined" }],
  ] as const)("%s changes nothing", (_, happening) => {
    inTheMiddle();
    const before = lan.state;
    expect(lan.hear(happening)).toEqual([]);
    expect(lan.state).toEqual(before);
  });

  test("while another tool has the chat we stay silent, and keep our place", () => {
    inTheMiddle();
    const said = { type: "messageReceived", message: { type: "text", text: "Hanoi" } } as const;
    expect(lan.hear(said, { isStandby: true })).toEqual([]);
    expect(lan.hear({ type: "choiceTapped", value: "red" }, { isStandby: true })).toEqual([]);
    expect(lan.hear({ type: "contactFollowed" }, { isStandby: true })).toEqual([]);
    expect(lan.effects).toEqual(["setBlocked"]);
  });

  test("a message that was taken back before it was heard is not answered, and nothing of it stays", () => {
    expect(lan.hear({ type: "messageReceived", messageId: "5", message: { type: "removed" } })).toEqual([]);
    expect(lan.last?.effects).toEqual([{ type: "removeMessage", messageId: "5" }]);
  });

  test.each([
    ["a sticker", { type: "sticker" }],
    ["a picture", { type: "picture" }],
    ["spaces", { type: "text", text: "  " }],
  ] as const)("%s is met with the fallback", (_, message) =>
    expect(lan.hear({ type: "messageReceived", message })).toEqual(["sorry?"]),
  );
});

describe("the language", () => {
  test("is kept when it first shows", () => {
    lan.contact = { ...lan.contact, language: null };
    lan.say("giúp tôi với ạ");
    expect(lan.contact.language).toBe("vi");
    expect(lan.last?.language).toBe("vi");
  });

  test("of a single message is answered in, and offered to be kept", () => {
    lan.say("使い方を教えてください");
    expect(lan.last?.language).toBe("ja");
    expect(lan.contact.language).toBe("en");
    expect(lan.offered).toContain("日本語");
    lan.say("日本語");
    expect(lan.contact.language).toBe("ja");
    lan.say("使い方を教えてください");
    expect(lan.offered).not.toContain("日本語");
  });
});

describe("a lookup", () => {
  test("is asked in the middle of a step, and answered", () => {
    expect(lan.say("ABCD1234")).toEqual(["code of Minh"]);
    expect(lan.asked).toEqual([{ type: "inviteCode", code: "ABCD1234" }]);
    expect(lan.say("EFGH-5678")).toEqual(["wrong code"]);
  });
});

describe("a broken flow", () => {
  test.each([
    ["loop", /30 steps/],
    ["ping", /30 steps/],
    ["decline", /only a waiting step/],
    ["missingFlow", /no such flow/],
    ["missingStep", /no such step/],
    ["constructor", /no such step/],
    ["badState", /expected number/],
    ["throws", /a bug/],
  ])("that does %s throws, so that the turn can be set apart", (step, why) => {
    expect(() => lan.tap(`broken:${step}`)).toThrow(why);
  });
});
