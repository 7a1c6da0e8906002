/** From claimed conversations to what follows from them: runs the engine, answers its lookups in bulk. */
import { offeredSince } from "../core/flow/conversation-state.ts";
import { runTurn } from "../core/flow/engine.ts";
import type { WorldEffect } from "../core/flow/effects.ts";
import type { ContactFacts } from "../core/flow/flow.ts";
import type { Asking, LookupAnswer, OutcomeAnswer } from "../core/flow/lookups.ts";
import type { Script } from "../core/flow/script.ts";
import type { Language } from "../core/language/language.ts";
import type { InboundEvent } from "../core/message/inbound-event.ts";
import type { AccountLinks } from "./account-links.ts";
import type { NewFeed } from "./feeds/feeds.ts";
import { sourceOf } from "./error-source.ts";
import type { OutcomePictures } from "./reports/outcome-pictures.ts";
import type { OpenAccount } from "./ports/account-directory.ts";
import type { System } from "./ports/system.ts";
import type {
  AnswerChange,
  AskedLookup,
  ClaimedConversation,
  ContactChange,
  ConversationOutcome,
  NewDelivery,
  PendingEvent,
  SaidAttendance,
  SeenAttendance,
} from "./ports/turn-store.ts";

/** After this many failed tries an event is dead: shown to the operator, no longer tried. */
export const MAX_TURN_ATTEMPTS = 3;
/** An answer that could not be sent within this time is no answer any more. Less than a retry key's 24 hours. */
const ANSWER_LIFETIME_MS = 6 * 60 * 60_000;

export interface DecideTools {
  /** Makes addresses of calendars; absent where the world cannot reach us. */
  readonly newFeed?: (() => NewFeed) | undefined;
  /** Absent where the world cannot reach our pages. */
  readonly links?: AccountLinks | undefined;
  /** The same. */
  readonly pictures?: OutcomePictures | undefined;
  readonly script: Script;
  readonly system: System;
  readonly accountOf: (accountId: string) => Promise<OpenAccount | null>;
}

export type AnswerLookups = (asked: readonly AskedLookup[]) => Promise<readonly LookupAnswer[]>;

/** Runs all conversations in step: each round answers what all of them ask with one query per kind of question. */
export async function decideTurns(
  conversations: readonly ClaimedConversation[],
  answer: AnswerLookups,
  tools: DecideTools,
): Promise<readonly ConversationOutcome[]> {
  const accounts = await Promise.all(conversations.map(({ accountId }) => tools.accountOf(accountId)));
  const runs = conversations.map((conversation, index) => {
    const draft = new Draft(conversation, tools);
    const running = draft.run(tools.script, accounts[index] ?? null);
    return { draft, running, step: running.next() };
  });
  for (;;) {
    const asking = runs.filter(({ step }) => step.done !== true);
    if (asking.length === 0) return runs.map(({ draft }) => draft.outcome());
    const answers = await answer(asking.map(({ draft, step }) => draft.ask(step)));
    asking.forEach((run, index) => {
      run.step = run.running.next(run.draft.withPicture(run.step, answers[index] as LookupAnswer));
    });
  }
}

/** The outcome of one conversation in the making. */
class Draft {
  private readonly conversation: ClaimedConversation;
  private readonly system: System;
  private readonly links: AccountLinks | undefined;
  private readonly newFeed: (() => NewFeed) | undefined;
  private readonly pictures: OutcomePictures | undefined;
  private readonly handled: bigint[] = [];
  private readonly deliveries: NewDelivery[] = [];
  private readonly effects: WorldEffect[] = [];
  private readonly trace: string[] = [];
  private readonly wantedFiles: bigint[] = [];
  private readonly attendances: SaidAttendance[] = [];
  private readonly seen: SeenAttendance[] = [];
  private readonly orders: ConversationOutcome["orders"][number][] = [];
  private readonly calendars: { participantId: string; hash: string | null }[] = [];
  private readonly answers: AnswerChange[] = [];
  private readonly forgottenEvents: bigint[] = [];
  private readonly misunderstood: { inboundEventId: bigint; language: Language; text: string }[] = [];
  private contact: ContactFacts | null = null;
  private state: unknown;
  private failed: ConversationOutcome["failed"];

  constructor(conversation: ClaimedConversation, { system, links, newFeed, pictures }: DecideTools) {
    this.conversation = conversation;
    this.system = system;
    this.links = links;
    this.newFeed = newFeed;
    this.pictures = pictures;
    const { state, offered } = conversation;
    this.state = offered ? offeredSince(state, offered) : state;
  }

  /** Event by event, in order; stops at the first that cannot be handled. */
  *run(script: Script, account: OpenAccount | null): Asking<void> {
    for (const pending of this.conversation.events) {
      // The account was removed after the event had been taken in: nobody is there to answer.
      if (account) {
        try {
          yield* this.turn(script, account, pending);
        } catch (error) {
          this.failed = this.failure(pending, error);
          return;
        }
      }
      this.handled.push(pending.id);
      // What comes next looks its form up anew, and must find what was answered now.
      if (this.answers.length > 0) return;
    }
  }

  ask(step: IteratorResult<AskedLookup["lookup"], void>): AskedLookup {
    const { participant, coordinator } = this.contact ?? this.conversation;
    return {
      conversation: this.conversation,
      participant,
      coordinator,
      lookup: step.value as AskedLookup["lookup"],
    };
  }

  /** The answer, with where its picture is to be seen. */
  withPicture(
    { value: lookup }: IteratorResult<AskedLookup["lookup"], void>,
    answer: LookupAnswer,
  ): LookupAnswer {
    const { coordinator } = this.contact ?? this.conversation;
    if (lookup?.type !== "outcome" || !answer || !this.pictures || !coordinator) return answer;
    const picture = this.pictures.addressOf(coordinator.id, lookup.of, lookup.language);
    return { ...(answer as OutcomeAnswer), picture };
  }

  outcome(): ConversationOutcome {
    return {
      contactId: this.conversation.contactId,
      accountId: this.conversation.accountId,
      version: this.conversation.version,
      state: this.state,
      handled: this.handled,
      ...(this.failed ? { failed: this.failed } : {}),
      contact: contactChange(this.effects, this.system.now()),
      deliveries: this.deliveries,
      consents: this.effects.flatMap((effect) => (effect.type === "recordConsent" ? [effect.decision] : [])),
      attendances: this.attendances,
      seen: this.seen,
      calendars: this.calendars,
      answers: this.answers,
      forgottenEvents: this.forgottenEvents,
      leavesEvents: this.answers.length > 0 && this.handled.length < this.conversation.events.length,
      erasures: this.effects.flatMap((effect) => (effect.type === "eraseContact" ? [effect.wish] : [])),
      orders: this.orders,
      usedCodes: this.effects.flatMap((effect) =>
        (effect.type === "linkParticipant" || effect.type === "linkCoordinator") && effect.code !== null
          ? [effect.code]
          : [],
      ),
      wrongCodes: this.effects.flatMap((effect) => (effect.type === "countWrongCode" ? [effect.kind] : [])),
      misunderstood: this.misunderstood,
      wantedFiles: this.wantedFiles,
      removedMessages: this.effects.flatMap((effect) =>
        effect.type === "removeMessage" ? [effect.messageId] : [],
      ),
      trace: this.trace,
    };
  }

  private *turn(script: Script, account: OpenAccount, pending: PendingEvent): Asking<void> {
    const { conversation } = this;
    const contact: ContactFacts = this.contact ?? {
      id: conversation.contactId,
      kind: conversation.kind,
      language: conversation.language,
      displayName: conversation.displayName,
      participant: conversation.participant,
      coordinator: conversation.coordinator,
      isOptedOut: conversation.isOptedOut,
      timezone: (conversation.participant ?? conversation.coordinator)?.timezone ?? account.timezone,
    };
    const { name, calledBy, can, language } = account;
    const page = this.linkPage(account, pending);
    const now = this.system.now();
    // Some clocks are ahead of ours.
    const saidAt = Math.min(pending.event.occurredAt, pending.receivedAt, now);
    const feed = contact.kind === "person" ? this.newFeed?.() : undefined;
    const calendar = feed && { calendarAddress: feed.address };
    const facts = { now, saidAt, contact, account: { name, calledBy, can, language, ...page, ...calendar } };
    const outcome = yield* runTurn(script, this.state, this.asHeard(pending.event), facts);
    this.state = outcome.state;
    this.contact = outcome.contact;
    this.effects.push(...outcome.effects);
    this.trace.push(...outcome.trace);
    this.deliveries.push(...this.pack(account, pending, outcome.effects, outcome.language));
    for (const effect of outcome.effects)
      if (effect.type === "giveOrder" && outcome.contact.coordinator)
        this.orders.push({ coordinatorId: outcome.contact.coordinator.id, order: effect.order });
      else if (effect.type === "keepFile") this.wantedFiles.push(pending.id);
      else if (effect.type === "forgetWords") this.forgottenEvents.push(pending.id);
      else if (effect.type === "noteMisunderstood")
        this.misunderstood.push({
          inboundEventId: pending.id,
          language: outcome.language,
          text: effect.text,
        });
    this.noteCalendars(outcome.effects, contact.participant?.id, feed?.hash);
    this.noteOfParticipant(outcome.effects, outcome.contact.participant?.id);
  }

  /** Of whoever is linked at the end of the turn. */
  private noteOfParticipant(effects: readonly WorldEffect[], participantId: string | undefined): void {
    if (participantId === undefined) return;
    for (const effect of effects)
      if (effect.type === "recordAttendance") {
        const { sessionId, said, reason } = effect;
        this.attendances.push({ participantId, sessionId, said, reason });
      } else if (effect.type === "recordSeen") {
        const { sessionId, seen, at } = effect;
        this.seen.push({ participantId, sessionId, seen, at });
      } else if (effect.type === "keepAnswers" || effect.type === "sendAnswers") {
        const { key, versionId, draft } = effect;
        const sent = effect.type === "sendAnswers" ? effect.sent : null;
        this.answers.push({ participantId, key, versionId, draft, sent });
      }
  }

  /** Of whoever was linked before the turn: who unlinks leaves no address behind. */
  private noteCalendars(
    effects: readonly WorldEffect[],
    participantId: string | undefined,
    hash: string | undefined,
  ): void {
    if (participantId === undefined) return;
    for (const { type } of effects)
      if (type === "keepCalendar" && hash !== undefined) this.calendars.push({ participantId, hash });
      else if (type === "revokeCalendars" || type === "unlinkParticipant")
        this.calendars.push({ participantId, hash: null });
  }

  private linkPage({ id, channel }: OpenAccount, { event }: PendingEvent): { readonly linkPage?: string } {
    const { identity } = event;
    if (!this.links || !channel.linkAddress || identity?.kind !== "person") return {};
    return { linkPage: this.links.pageFor(id, identity.address) };
  }

  /** Who was at our page has sent their code. */
  private asHeard(event: InboundEvent): InboundEvent {
    const { happening, identity } = event;
    if (happening.type !== "accountLinked" || !identity) return event;
    const code = this.links?.codeIn(happening.nonce, identity.address) ?? null;
    if (code === null) return event;
    return { ...event, happening: { type: "messageReceived", message: { type: "text", text: code } } };
  }

  /** As few platform calls as the channel allows; the first may use the event's reply token. */
  private pack(
    account: OpenAccount,
    { id, event, receivedAt }: PendingEvent,
    effects: readonly WorldEffect[],
    language: Language,
  ): NewDelivery[] {
    const contents = effects.flatMap((effect) => (effect.type === "sendMessage" ? [effect.content] : []));
    const lifetimeMs = account.can.replyTokenLifetimeMs;
    return account.channel.pack(contents).map((group, index) => {
      const isReply = index === 0 && event.replyToken !== undefined && lifetimeMs !== null;
      return {
        id: this.system.uuid(),
        inboundEventId: id,
        language,
        contents: group,
        route: isReply ? "reply" : "push",
        replyToken: isReply ? (event.replyToken ?? null) : null,
        replyTokenExpiresAt: isReply ? receivedAt + lifetimeMs : null,
        expiresAt: this.system.now() + ANSWER_LIFETIME_MS,
      };
    });
  }

  private failure(pending: PendingEvent, error: unknown): NonNullable<ConversationOutcome["failed"]> {
    const attempts = pending.attempts + 1;
    const retryAt = attempts >= MAX_TURN_ATTEMPTS ? null : this.system.now() + retryPauseMs(attempts);
    return { id: pending.id, failure: sourceOf(error), retryAt };
  }
}

/** The pause before a failed turn is tried again: 2 s, then 4 s. */
export function retryPauseMs(attempts: number): number {
  return 1_000 * 2 ** attempts;
}

function contactChange(effects: readonly WorldEffect[], now: number): ContactChange {
  const change: { -readonly [Key in keyof ContactChange]: ContactChange[Key] } = {};
  for (const effect of effects) {
    if (effect.type === "setLanguage") change.language = effect.language;
    else if (effect.type === "linkParticipant") change.participantId = effect.participant.id;
    else if (effect.type === "unlinkParticipant") change.participantId = null;
    else if (effect.type === "linkCoordinator") change.coordinatorId = effect.coordinator.id;
    else if (effect.type === "unlinkCoordinator") change.coordinatorId = null;
    else if (effect.type === "optOut") change.optedOutAt = now;
    else if (effect.type === "resumeContact") change.optedOutAt = null;
    else if (effect.type === "recordConsent") {
      const { purpose, granted } = effect.decision;
      if (purpose === "profile" && !granted) change.forgetsName = true;
    } else if (effect.type === "setBlocked") change.blockedAt = effect.at;
  }
  return change;
}
