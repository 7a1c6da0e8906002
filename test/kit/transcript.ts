/**
 * Plays a written conversation through the engine and all flows, in a small world of its own: no database, no
 * platform, a clock that moves only when told. What the bot said and what was stored is compared with the file;
 * UPDATE_TRANSCRIPTS=1 writes it anew, to be reviewed as a diff.
 */
import { script as house } from "../../flows/index.ts";
import type { CodeKind, WorldEffect } from "../../src/core/flow/effects.ts";
import { contactAfter } from "../../src/core/flow/contact-after.ts";
import { runTurn } from "../../src/core/flow/engine.ts";
import type { Facts } from "../../src/core/flow/flow.ts";
import type { ConsentsAnswer, Lookup, LookupAnswer } from "../../src/core/flow/lookups.ts";
import type { Script } from "../../src/core/flow/script.ts";
import type { Choice, Content } from "../../src/core/message/content.ts";
import { CHECK_IN_BEFORE_MS, type Seen } from "../../src/core/programme/attendance.ts";
import { localInstant } from "../../src/core/local-time.ts";
import type { Session } from "../../src/core/programme/session.ts";
import type { OrderAnswer } from "../../src/core/staff/order.ts";
import type { Happening, ReceivedMessage } from "../../src/core/message/inbound-event.ts";
import { numberedChoices } from "../../webhooks/kit/numbered-choices.ts";
import { plainText } from "../../webhooks/kit/plain-text.ts";
import {
  CHECK_IN_CODES,
  CODES,
  NOW,
  PEOPLE,
  PHONES,
  PUBLIC_PROGRAMMES,
  REMINDERS,
  SESSIONS,
} from "./cast.ts";
import { Choosing } from "./choosing.ts";
import { printOrder, STAFF, STAFF_CODES, StaffDesk } from "./staff-world.ts";
import { FormsWorld } from "./forms.ts";
import { outcomeFor, subjectsOf } from "./outcomes.ts";
import type { Line, Transcript } from "./transcript-lines.ts";

export type { Line, Transcript } from "./transcript-lines.ts";

/** Plays the contact's lines; gives the transcript as it truly went. */
export function play(told: Transcript, script: Script = house): Transcript {
  const world = new World(told);
  const lines: Line[] = [];
  for (const line of told.lines) {
    if ("bot" in line) continue;
    lines.push(line);
    if ("laterMinutes" in line) world.now += line.laterMinutes * 60_000;
    else if ("elsewhere" in line) world.forms.answerElsewhere(line.elsewhere, line.sent ?? false);
    else {
      let said: Happening | null = happening(line, world);
      while (said) {
        for (const content of world.hear(said, script)) lines.push({ bot: print(content, world) });
        const answer = world.answers.shift();
        said = answer ? { type: "orderAnswered", answer } : null;
      }
    }
  }
  return { ...told, lines, stored: world.stored, standing: world.standing() };
}

function happening(
  line: Exclude<Line, { bot: unknown } | { laterMinutes: unknown } | { elsewhere: unknown }>,
  world: World,
): Happening {
  if ("told" in line) return { type: "orderAnswered", answer: line.told };
  if ("withdraw" in line) return { type: "dataWithdrawn" };
  if ("me" in line)
    return {
      type: "messageReceived",
      message: { type: "text", text: line.me },
      ...(world.facts().contact.kind === "group" ? { mentionsUs: true } : {}),
    };
  if ("tapOld" in line) return { type: "choiceTapped", value: line.tapOld };
  if ("follow" in line)
    return { type: "contactFollowed", ...(line.follow === "" ? {} : { startText: line.follow }) };
  if ("pick" in line) {
    const picker = world.shown.findLast((one) => one.pick);
    if (!picker) throw new Error(`There is no picker among ${JSON.stringify(world.shown)}`);
    return { type: "choiceTapped", value: picker.value, picked: line.pick };
  }
  if ("share" in line) return { type: "messageReceived", message: { type: "details", ...line.share } };
  if ("send" in line) return { type: "messageReceived", message: received(line.send) };
  const choice = world.offered.find((one) => one.label === line.tap);
  if (!choice) throw new Error(`There is no choice "${line.tap}" among ${JSON.stringify(world.offered)}`);
  return { type: "choiceTapped", value: choice.value };
}

function received(type: Exclude<ReceivedMessage["type"], "text">): ReceivedMessage {
  if (type === "place") return { type, latitude: 21.03, longitude: 105.85 };
  return type === "unreadable" ? { type, platformType: "poll" } : { type };
}

/** Everything around the engine, as far as a conversation can tell. */
class World {
  now: number;
  offered: readonly Choice[] = [];
  /** The same with their pickers, as the phone shows them. */
  shown: readonly Choice[] = [];
  readonly stored: string[] = [];
  readonly forms: FormsWorld;
  private readonly told: Transcript;
  /** What their orders led to, not told yet. */
  readonly answers: OrderAnswer[] = [];
  private readonly desk = new StaffDesk(() => this.contact.coordinator);
  private state: unknown;
  private contact: Facts["contact"];
  private consents: ConsentsAnswer = {};
  private wrongCodesAt: { readonly kind: CodeKind; readonly at: number }[] = [];
  private readonly seen = new Map<string, Seen>();
  private readonly choosing = new Choosing();
  private events = 0;
  private said = 0;

  constructor(told: Transcript) {
    this.told = told;
    this.now = Date.parse(told.now ?? NOW);
    this.forms = new FormsWorld(told.forms ?? []);
    const participant = PEOPLE[told.who] ?? null;
    const coordinator = told.staff === undefined ? null : (STAFF[told.staff] ?? null);
    // Participants have been met before.
    this.state = told.before ?? (participant || coordinator ? { hasMet: true } : undefined);
    this.contact = {
      id: "contact",
      kind: told.group ? "group" : "person",
      language:
        told.language === undefined ? ((participant ?? coordinator)?.language ?? null) : told.language,
      displayName: told.who,
      participant,
      coordinator,
      isOptedOut: told.optedOut ?? false,
      timezone: (participant ?? coordinator)?.timezone ?? "Asia/Ho_Chi_Minh",
    };
    if (participant)
      for (const purpose of ["training", "notifications"] as const)
        this.consents[purpose] = { granted: true, noticeVersion: "2026-11" };
  }

  facts(): Facts {
    const buttons = this.told.buttons ?? true;
    return {
      now: this.now,
      saidAt: this.now,
      contact: this.contact,
      account: {
        calledBy: ["Đồng Hành"],
        name: "test",
        ...(this.told.calendarAddress === undefined ? {} : { calendarAddress: this.told.calendarAddress }),
        ...(this.told.linkPage === undefined ? {} : { linkPage: this.told.linkPage }),
        language: "vi",
        can: {
          maxChoices: buttons ? 13 : 0,
          requestsDetails: this.told.detailsForm ?? false,
          picksDates: this.told.pickers ?? false,
          readsProfiles: this.told.profiles ?? false,
          maxMessagesPerCall: 5,
          replyTokenLifetimeMs: null,
          repeat: { reply: "never", push: "never" },
          redelivers: true,
        },
      },
    };
  }

  /** One turn; gives what the bot said. */
  hear(happened: Happening, script: Script): Content[] {
    this.events += 1;
    const event = {
      eventId: `event-${String(this.events)}`,
      occurredAt: this.now,
      identity: { kind: this.contact.kind, address: "address" },
      happening: happened,
    };
    const run = runTurn(script, this.state, event, this.facts());
    let step = run.next();
    while (!step.done) step = run.next(this.answer(step.value));
    // As stored: what does not survive JSON must not be relied on.
    this.state = JSON.parse(JSON.stringify(step.value.state));
    this.offered = step.value.state.offered;
    return step.value.effects.flatMap((effect) => {
      if (effect.type === "sendMessage") {
        this.shown = effect.content.choices ?? [];
        this.said += 1;
        return [effect.content];
      }
      this.carryOut(effect);
      return [];
    });
  }

  standing(): string[] {
    const { frames = [] } = (this.state ?? {}) as { frames?: { flow: string; step: string; mode: string }[] };
    return frames.map(({ flow, step, mode }) => `${mode} ${flow}.${step}`);
  }

  private recentlyWrong(tried: CodeKind): number {
    return this.wrongCodesAt.filter(({ kind, at }) => kind === tried && at > this.now - 3_600_000).length;
  }

  /** Of the participant's programmes, in order. */
  private sessions(): Session[] {
    const programmes = this.contact.participant?.enrolments.map((one) => one.programme) ?? PUBLIC_PROGRAMMES;
    return SESSIONS.filter(({ programme }) => programmes.includes(programme));
  }

  private answer(lookup: Lookup): LookupAnswer {
    switch (lookup.type) {
      case "sessions": {
        return this.sessions().filter(({ date }) => date >= lookup.from && date <= lookup.to);
      }
      case "inviteCode": {
        const name = CODES[lookup.code];
        const wrongByContact = this.recentlyWrong("invite");
        return {
          participant: name === undefined ? null : (PEOPLE[name] ?? null),
          coordinator: STAFF[STAFF_CODES[lookup.code] ?? ""] ?? null,
          wrongByContact,
          wrongOnAccount: wrongByContact + (this.told.wrongOnAccount ?? 0),
        };
      }
      case "phone": {
        const names = PHONES[lookup.phone] ?? [];
        const participants = names.flatMap((name) => PEOPLE[name] ?? []);
        const wrong = this.recentlyWrong("invite");
        return { participants, wrongByContact: wrong, wrongOnAccount: wrong };
      }
      case "participant":
        return Object.values(PEOPLE).find(({ id }) => id === lookup.id) ?? null;
      case "consents":
        return this.consents;
      case "reminder": {
        const { participant } = this.contact;
        const { of, sessions } = REMINDERS[lookup.id] ?? { of: "", sessions: [] };
        return PEOPLE[of] === participant ? SESSIONS.filter(({ id }) => sessions.includes(id)) : [];
      }
      case "checkIn": {
        const open = this.sessions().filter(
          ({ date, startTime, endTime, timezone, isCancelled }) =>
            !isCancelled &&
            localInstant(date, startTime, timezone) - CHECK_IN_BEFORE_MS <= lookup.at &&
            localInstant(date, endTime, timezone) > lookup.at,
        );
        const session = open.find(({ id }) => id === CHECK_IN_CODES[lookup.code]) ?? null;
        const seen = this.seen.get(session?.id ?? "") ?? null;
        return { session, seen, open: open.length, wrongByContact: this.recentlyWrong("checkIn") };
      }
      case "audiences":
        return this.desk.audiences(lookup.programmeId);
      case "lastBroadcast":
        return this.desk.lastBroadcast();
      case "subjects":
        return subjectsOf(this.contact.coordinator, lookup.from, lookup.to);
      case "outcome":
        return outcomeFor(this.contact.coordinator, lookup.of, this.told.pictureAddress);
      case "offers":
        return this.choosing.offers(this.contact.participant?.id ?? "", lookup.saidAbsent);
      case "place":
        return this.choosing.ask(
          this.contact.participant?.id ?? "",
          lookup.sessionId,
          lookup.asked,
          this.now,
        );
      case "openForms":
        return this.contact.participant ? this.forms.open() : [];
      case "form":
        return this.contact.participant ? this.forms.fact(lookup.key) : null;
      case "keptData":
        return { since: Date.parse("2026-11-02T02:00:00Z"), received: this.events, sent: this.said };
    }
  }

  private carryOut(effect: Exclude<WorldEffect, { type: "sendMessage" }>): void {
    switch (effect.type) {
      case "setLanguage":
        this.contact = { ...this.contact, language: effect.language };
        return void this.stored.push(`language ${effect.language}`);
      case "linkParticipant":
        this.contact = {
          ...this.contact,
          participant: effect.participant,
          timezone: effect.participant.timezone,
        };
        return void this.stored.push(
          `linked to ${effect.participant.name} by ${effect.code ?? "telephone number"}`,
        );
      case "unlinkParticipant":
        this.contact = { ...this.contact, participant: null };
        return void this.stored.push("unlinked");
      case "recordConsent": {
        const { purpose, granted, noticeVersion, evidence } = effect.decision;
        this.consents = { ...this.consents, [purpose]: { granted, noticeVersion } };
        const shown = evidence.noticeShown.replaceAll("\n", " ").slice(0, 60);
        const proof = `${evidence.eventId}, answered “${evidence.answer}” to “${shown}…” (${evidence.language})`;
        return void this.stored.push(
          `${granted ? "agreed to" : "refused"} ${purpose}, notice ${noticeVersion}: ${proof}`,
        );
      }
      case "optOut":
      case "resumeContact":
        this.contact = { ...this.contact, isOptedOut: effect.type === "optOut" };
        return void this.stored.push(effect.type === "optOut" ? "opted out" : "resumed");
      case "setBlocked":
        return void this.stored.push(effect.at !== null ? "blocked" : "reachable");
      case "eraseContact":
        return void this.stored.push(
          `to be erased: ${effect.wish.evidence.eventId}, by the ${effect.wish.askedBy}`,
        );
      case "linkCoordinator":
        this.contact = contactAfter(this.contact, effect);
        return void this.stored.push(`linked to coordinator ${effect.coordinator.name} by ${effect.code}`);
      case "unlinkCoordinator":
        this.contact = contactAfter(this.contact, effect);
        return void this.stored.push("no coordinator any more");
      case "giveOrder":
        this.answers.push(this.desk.answer(effect.order));
        return void this.stored.push(`ordered ${printOrder(effect.order)}`);
      case "countWrongCode":
        this.wrongCodesAt.push({ kind: effect.kind, at: this.now });
        return void this.stored.push(`wrong ${effect.kind === "invite" ? "" : "check-in "}code counted`);
      case "recordSeen":
        this.seen.set(effect.sessionId, effect.seen);
        return void this.stored.push(`seen ${effect.seen} at ${effect.sessionId}`);
      case "keepFile":
        return void this.stored.push("file wanted");
      case "removeMessage":
        return void this.stored.push(`removed ${effect.messageId}`);
      case "keepCalendar":
        return void this.stored.push("calendar kept");
      case "revokeCalendars":
        return void this.stored.push("calendars revoked");
      case "recordAttendance": {
        if (effect.said === "absent") this.choosing.missed(effect.sessionId);
        const why = effect.reason === null ? "" : `, because “${effect.reason}”`;
        return void this.stored.push(`${effect.said} at ${effect.sessionId}${why}`);
      }
      case "keepAnswers":
      case "sendAnswers":
        return void this.stored.push(...this.forms.carryOut(effect));
      case "forgetWords":
        return void this.stored.push("words forgotten");
      case "noteMisunderstood":
        return void this.stored.push(`misunderstood: ${effect.text}`);
    }
  }
}

/** The message as a reader sees it: buttons in brackets, or the numbered list of a channel without buttons. */
function print(content: Content, world: World): string[] {
  const { contact, account } = world.facts();
  const choices = content.choices ?? [];
  const shown =
    choices.length === 0
      ? []
      : account.can.maxChoices > 0
        ? [choices.map((choice) => `[${choice.label}]`).join(" ")]
        : numberedChoices(choices, contact.language ?? account.language).split("\n");
  return [...plainText(content).split("\n"), ...shown];
}
