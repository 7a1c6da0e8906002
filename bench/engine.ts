/** The engine alone: turns per second of CPU time, with lookups answered from memory. */
import { script } from "../flows/index.ts";
import { runTurn } from "../src/core/flow/engine.ts";
import type { Facts } from "../src/core/flow/flow.ts";
import type { Lookup, LookupAnswer } from "../src/core/flow/lookups.ts";
import type { InboundEvent } from "../src/core/message/inbound-event.ts";
import { NOW, PEOPLE, SESSIONS } from "../test/kit/cast.ts";
import { line } from "../webhooks/line/index.ts";
import { questionAt } from "./questions.ts";

/** @param turns how many are run, after as many to warm up */
export function engineTurnsPerSecond(turns: number): number {
  for (let index = 0; index < turns; index++) runOne(index);
  const start = process.cpuUsage();
  for (let index = 0; index < turns; index++) runOne(index);
  const { user, system } = process.cpuUsage(start);
  return (1_000_000 * turns) / (user + system);
}

const states = new Map<number, unknown>();

/** One of a hundred conversations goes on. */
function runOne(index: number): void {
  const who = index % 100;
  const event: InboundEvent = {
    eventId: String(index),
    occurredAt: Date.parse(NOW),
    happening: { type: "messageReceived", message: { type: "text", text: questionAt(index) } },
  };
  const run = runTurn(
    script,
    states.get(who) ?? { frames: [], offered: [], hasMet: true },
    event,
    factsOf(who),
  );
  let step = run.next();
  while (step.done !== true) step = run.next(answerTo(step.value));
  states.set(who, step.value.state);
}

function factsOf(who: number): Facts {
  const participant = who % 2 === 0 ? (PEOPLE["Lan"] ?? null) : null;
  return {
    now: Date.parse(NOW),
    saidAt: Date.parse(NOW),
    contact: {
      id: String(who),
      kind: "person",
      language: participant ? "vi" : null,
      displayName: null,
      participant,
      coordinator: null,
      isOptedOut: false,
      timezone: "Asia/Ho_Chi_Minh",
    },
    account: {
      name: "line",
      calledBy: ["Đồng Hành"],
      language: "vi",
      can: line.can,
    },
  };
}

function answerTo(lookup: Lookup): LookupAnswer {
  if (lookup.type === "sessions")
    return SESSIONS.filter(({ date }) => date >= lookup.from && date <= lookup.to);
  if (lookup.type === "consents") return {};
  return { participant: null, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 };
}
