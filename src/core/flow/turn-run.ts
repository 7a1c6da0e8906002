/** The working memory of one turn: whoever is asked, what they asked for, and where the contact stands then. */
import { isBack } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Choice } from "../message/content.ts";
import type { OrderAnswer } from "../staff/order.ts";
import { bringsFile } from "../message/file-rules.ts";
import { isSkip } from "../form/commands.ts";
import type { InboundEvent } from "../message/inbound-event.ts";
import { whoStillStands, type ConversationState, type Frame } from "./conversation-state.ts";
import type { Effect, MoveEffect, WorldEffect } from "./effects.ts";
import { contactAfter } from "./contact-after.ts";
import type { AnyFlow, ContactFacts, Facts, Said, Trigger, Turn } from "./flow.ts";
import { hear, isCalledOnly, isTriggered, languageOf } from "./hearing.ts";
import type { Asking } from "./lookups.ts";
import { languageToKeep, offerOnce } from "./offer.ts";
import { FlowError, type Script } from "./script.ts";

export interface TurnOutcome {
  readonly state: ConversationState;
  readonly effects: readonly WorldEffect[];
  /** The contact as changed by the effects, for the next event of the same conversation. */
  readonly contact: ContactFacts;
  /** What was answered in. */
  readonly language: Language;
  /** Which steps ran and why, for `replay`. No words of the contact. */
  readonly trace: readonly string[];
}

/** A flow that loops is stopped here. */
const MAX_STEPS_PER_TURN = 30;
const MAX_FRAMES = 4;
const MAX_PAST = 10;
/** What is longer is no command, where somebody was asked to write a text. */
const LONGEST_COMMAND = 20;

interface RunningFlow {
  readonly flow: AnyFlow;
  readonly state: unknown;
  readonly misses: number;
  readonly past: Frame["past"];
}

export class TurnRun {
  readonly effects: WorldEffect[] = [];
  private readonly trace: string[] = [];
  private readonly script: Script;
  private readonly isFirstTurn: boolean;
  private frames: Frame[];
  private offered: readonly Choice[];
  private contact: ContactFacts;
  private readonly facts: Facts;
  private language: Language;
  private shownLanguage: Language | null = null;
  private said: Said | null = null;
  private answer: OrderAnswer | null = null;
  private stepsLeft = MAX_STEPS_PER_TURN;

  constructor(script: Script, state: ConversationState, facts: Facts) {
    this.script = script;
    this.facts = facts;
    this.contact = facts.contact;
    this.frames = [...state.frames];
    this.offered = state.offered;
    this.isFirstTurn = !state.hasMet;
    this.language = languageOf(null, facts).answer;
  }

  outcome(): TurnOutcome {
    const sent = this.effects.some((effect) => effect.type === "sendMessage");
    const toKeep = languageToKeep(this.shownLanguage, this.contact.language, this.effects, this.script);
    const { effects, offered } = offerOnce(this.effects, toKeep);
    const state: ConversationState = {
      frames: this.frames.slice(-MAX_FRAMES),
      offered: sent ? offered : [...this.offered],
      hasMet: sent || !this.isFirstTurn,
    };
    return { state, effects, contact: this.contact, language: this.language, trace: this.trace };
  }

  /** Nothing of what it said stays; without the platform's id there is no telling which one it was. */
  remove(messageId: string | undefined): void {
    if (messageId !== undefined) this.effects.push({ type: "removeMessage", messageId });
  }

  forget(why: string): void {
    if (this.frames.length > 0) this.trace.push(`forgot ${this.frames.length} waiting: ${why}`);
    this.frames = [];
  }

  /** Hears the event and runs flows until one waits or all have ended. */
  *begin(event: InboundEvent, wasUnreadable = false): Asking<void> {
    const said = hear(event, this.facts, this.offered);
    this.said = said;
    if (said?.message && bringsFile(said.message)) this.apply({ type: "keepFile" });
    const { answer, shown } = languageOf(said, this.facts);
    this.language = answer;
    this.shownLanguage = shown;
    if (shown !== null && this.contact.language === null)
      this.apply({ type: "setLanguage", language: shown });

    if (event.happening.type === "contactFollowed" || event.happening.type === "groupJoined") {
      const found = this.triggered((trigger) => trigger.when === "followed");
      if (found) yield* this.run(start(found.flow), found.step);
      return;
    }
    if (!said) return;
    if (isCalledOnly(said, this.facts)) {
      const help = this.flow(this.script.special.help);
      yield* this.run(start(help), help.first);
      return;
    }
    const { intent } = said.understanding;
    const first = this.frames.at(-1);
    if (first && this.hearsFirst(first, said) && (yield* this.askTheWaiting(first))) return;
    const isStaff = this.contact.coordinator !== null;
    const commanded =
      said.choice === null
        ? this.triggered((trigger) => trigger.when === "command" && trigger.heard(said.text, isStaff))
        : null;
    if (commanded) {
      this.forgetLapsed();
      yield* this.interruptWith(commanded);
      return;
    }
    if (said.choice === null && (intent === "stop" || (intent === "resume" && this.contact.isOptedOut))) {
      this.forget(intent);
      const flow = this.flow(this.script.special.optOut);
      const found = this.triggered(
        (trigger) => trigger.when === "intent" && trigger.intents.includes(intent),
        [flow],
      );
      yield* this.run(start(flow), found?.step ?? flow.first);
      return;
    }
    const restart = this.letLapse(wasUnreadable);
    if (restart) {
      yield* this.run(start(restart), restart.first);
      return;
    }
    const top = this.frames.at(-1);
    if (top?.mode === "wait" && said.choice === null) {
      if (intent === "cancel") {
        this.forget("cancelled");
        const help = this.flow(this.script.special.help);
        yield* this.run(start(help), "afterCancel");
        return;
      }
      if (isBack(said.text)) {
        yield* this.goBack(top);
        return;
      }
    }
    if (top && (yield* this.askTheWaiting(top))) return;
    yield* this.askTheOthers();
  }

  /** An order is answered: its flow goes on where it waits, whatever was asked meanwhile, or speaks as if it began. */
  *goOn(answer: OrderAnswer): Asking<void> {
    this.answer = answer;
    this.forgetLapsed();
    const isHeard = (trigger: Trigger) => trigger.when === "answered" && trigger.answers.includes(answer.is);
    const waiting = this.frames.findLast((frame) => this.flow(frame.flow).starts.some(isHeard));
    const found = this.triggered(isHeard, waiting ? [this.flow(waiting.flow)] : this.script.flows);
    if (!found) return;
    this.frames = this.frames.filter((frame) => frame !== waiting);
    yield* this.run(waiting ? this.resume(waiting) : start(found.flow), found.step);
  }

  private hearsFirst({ hearsFirst, expiresAt }: Frame, { text, choice }: Said): boolean {
    if (hearsFirst === null || choice !== null || (expiresAt !== null && expiresAt <= this.facts.now))
      return false;
    if (hearsFirst === "skip") return isSkip(text);
    return hearsFirst === "all" || text.length > LONGEST_COMMAND;
  }

  private forgetLapsed(): void {
    this.frames = whoStillStands(this.frames, this.script.flows, this.facts.now).kept;
  }

  /**
   * Drops what waited too long or can no longer be continued, and says so.
   * Gives the flow to begin again, if there is one.
   */
  private letLapse(wasUnreadable: boolean): AnyFlow | null {
    const phrases = this.script.phrases[this.language];
    const { kept, hasLapsed, gone } = whoStillStands(this.frames, this.script.flows, this.facts.now);
    this.frames = kept;
    if (gone || wasUnreadable) this.say(phrases.moved, "a waiting step is gone");
    else if (hasLapsed) this.say(phrases.lapsed, "a question lapsed");
    return this.script.flows.find(({ id }) => id === gone?.flow) ?? null;
  }

  /** Lets the waiting flow judge. False when it could not use what was said. */
  private *askTheWaiting(top: Frame): Asking<boolean> {
    this.frames.pop();
    const depth = this.frames.length;
    const heard = yield* this.run(this.resume(top), top.step, { mayDecline: true });
    if (heard) yield* this.returnToTheInterrupted(depth);
    else if (top.mode === "wait") this.frames.push({ ...top, misses: top.misses + 1 });
    return heard;
  }

  private *askTheOthers(): Asking<void> {
    const found = this.triggered((trigger, flow) => isTriggered(trigger, flow.id, this.said));
    const top = this.frames.at(-1);
    if (found) yield* this.interruptWith(found);
    else if (top) {
      this.frames.pop();
      yield* this.run(this.resume(top), top.again);
    } else {
      const fallback = this.flow(this.script.special.fallback);
      yield* this.run(start(fallback), fallback.first);
    }
  }

  /** Begins a flow above whatever waits. */
  private *interruptWith({ flow, step }: { flow: AnyFlow; step: string }): Asking<void> {
    this.frames = this.frames.filter((frame) => frame.flow !== flow.id);
    const depth = this.frames.length;
    yield* this.run(start(flow), step);
    yield* this.returnToTheInterrupted(depth);
  }

  /** When nothing above `depth` waits for an answer: the flow that was interrupted puts its question again. */
  private *returnToTheInterrupted(depth: number): Asking<void> {
    const top = this.frames.at(-1);
    if (depth === 0 || (top?.mode === "wait" && this.frames.length > depth)) return;
    this.frames = this.frames.slice(0, depth);
    const interrupted = this.frames.pop();
    if (!interrupted) return;
    this.say(this.script.phrases[this.language].returning, "returns");
    yield* this.run({ ...this.resume(interrupted), misses: 0 }, interrupted.again, { isReturn: true });
  }

  /** Puts the question before this one again; the first question is simply repeated. */
  private *goBack(top: Frame): Asking<void> {
    this.frames.pop();
    const { back } = this.flow(top.flow);
    if (back !== undefined) return void (yield* this.run(this.resume(top), back));
    const past = top.past.length > 1 ? top.past.slice(0, -1) : top.past;
    const earlier = past.at(-1) ?? top;
    const running = { flow: this.flow(top.flow), state: earlier.state, misses: 0, past };
    yield* this.run(running, earlier.again, { isReturn: true });
  }

  /** Runs a flow from a step until it waits or ends. False only when it may decline what was said, and did. */
  private *run(
    begun: RunningFlow,
    firstStep: string,
    options: { mayDecline?: boolean; isReturn?: boolean } = {},
  ): Asking<boolean> {
    let running = begun;
    let step: string | null = firstStep;
    while (step !== null) {
      if (--this.stepsLeft < 0) throw new FlowError(running.flow.id, step, "more than 30 steps in one turn");
      const body = Object.hasOwn(running.flow.steps, step) ? running.flow.steps[step] : undefined;
      if (!body) throw new FlowError(running.flow.id, step, "there is no such step");
      this.trace.push(`${running.flow.id}.${step}`);
      const result = body(this.turnFor(running, options.isReturn ?? false));
      const effects: readonly Effect[] = "next" in result ? yield* result : result;
      let next: string | null = null;
      for (const effect of effects) {
        switch (effect.type) {
          case "remember":
            running = { ...running, state: running.flow.state.parse(effect.state) };
            break;
          case "goTo":
            next = effect.step;
            running = { ...running, misses: 0 };
            break;
          case "startFlow": {
            const flow = this.flow(effect.flow);
            running = start(flow, effect.state);
            next = effect.step ?? flow.first;
            break;
          }
          case "notUnderstood":
            if (options.mayDecline) return false;
            throw new FlowError(
              running.flow.id,
              step,
              "only a waiting step may say that it did not understand",
            );
          case "waitFor":
          case "lingerFor":
            this.wait(running, effect);
            break;
          case "endFlow":
            break;
          default:
            this.apply(effect);
        }
      }
      step = next;
    }
    return true;
  }

  private wait(running: RunningFlow, effect: MoveEffect & { type: "waitFor" | "lingerFor" }): void {
    const again = effect.type === "waitFor" ? effect.again : effect.step;
    // The questions of this flow so far, the present one last.
    const isNew = running.past.at(-1)?.again !== again;
    const standing = { step: effect.step, again, state: running.state };
    const past = isNew ? [...running.past, standing].slice(-MAX_PAST) : running.past;
    this.frames.push({
      flow: running.flow.id,
      version: running.flow.version,
      ...standing,
      mode: effect.type === "waitFor" ? "wait" : "linger",
      misses: isNew ? 0 : running.misses,
      hearsFirst: (effect.type === "waitFor" && effect.hearsFirst) || null,
      expiresAt: effect.forMs === undefined ? null : this.facts.now + effect.forMs,
      past,
    });
  }

  private resume(frame: Frame): RunningFlow {
    return { flow: this.flow(frame.flow), state: frame.state, misses: frame.misses, past: frame.past };
  }

  private say(words: string, why: string): void {
    this.trace.push(why);
    this.apply({ type: "sendMessage", content: { type: "text", text: words } });
  }

  /** Notes an effect, and lets the rest of the turn see it. */
  private apply(effect: WorldEffect): void {
    this.effects.push(effect);
    this.contact = contactAfter(this.contact, effect);
    if (effect.type === "setLanguage") this.language = effect.language;
  }

  private turnFor(running: RunningFlow, isReturn: boolean): Turn<unknown> {
    return {
      ...this.facts,
      contact: this.contact,
      state: running.state,
      language: this.language,
      said: this.said,
      answer: this.answer,
      misses: running.misses,
      isReturn,
      isFirstTurn: this.isFirstTurn,
    };
  }

  private flow(id: string): AnyFlow {
    const flow = this.script.flows.find((one) => one.id === id);
    if (!flow) throw new FlowError(id, "", "there is no such flow");
    return flow;
  }

  private triggered(
    test: (trigger: Trigger, flow: AnyFlow) => boolean,
    among = this.script.flows,
  ): { flow: AnyFlow; step: string } | null {
    for (const flow of among) {
      const trigger = flow.starts.find((one) => test(one, flow));
      if (trigger) return { flow, step: trigger.step ?? flow.first };
    }
    return null;
  }
}

const start = (flow: AnyFlow, state: unknown = {}): RunningFlow => ({
  flow,
  state: flow.state.parse(state),
  misses: 0,
  past: [],
});
