/** What the commands `broadcast …` do before a broadcast is approved, on the database. */
import { prismaAccountHealth } from "../adapters/prisma/account-health.ts";
import { prismaBroadcastStore } from "../adapters/prisma/broadcasts.ts";
import { approveBroadcast, type ApproveTools } from "../services/broadcasts/approve-broadcast.ts";
import { declineBroadcast } from "../services/broadcasts/decline-broadcast.ts";
import { draftBroadcast, draftSchema } from "../services/broadcasts/draft-broadcast.ts";
import {
  findBroadcast,
  previewBroadcast,
  type Preview,
  type PreviewGroup,
} from "../services/broadcasts/preview-broadcast.ts";
import { testBroadcast, type TestTools } from "../services/broadcasts/test-broadcast.ts";
import { heldAtFirst } from "../services/broadcasts/send-time.ts";
import type { Broadcast } from "../services/ports/broadcast-store.ts";
import { askApproval } from "../services/staff/ask-approval.ts";
import { numberedChoices } from "../../webhooks/kit/numbered-choices.ts";
import { plainText } from "../../webhooks/kit/plain-text.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { readWritten } from "./written-file.ts";

/** Takes down what a file says. @throws Refusal, AppError */
export async function draft(file: string, options: ActingOptions): Promise<void> {
  const written = await readWritten(file, draftSchema);
  await acting(options, async (at) => {
    const id = await draftBroadcast(toolsAt(at), at.actor, written);
    console.log(`"${written.name}" is a draft: ${id}\nLook at it: donghanh broadcast preview ${id}`);
  });
}

/** Prints whom it would reach, what phones will show, what is wrong. @throws Refusal, AppError */
export async function preview(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    print(await previewBroadcast(tools, await findBroadcast(tools.store, named)));
  });
}

/** Sends it to the named people alone. @throws Refusal, AppError */
export async function test(named: string, people: readonly string[], options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const chats = await testBroadcast(tools, at.actor, await findBroadcast(tools.store, named), people);
    console.log(`A test is on its way to ${count(chats, "chat")}. Nobody else is touched.`);
  });
}

/** Approves it, or says who else must. @throws Refusal, AppError */
export async function approve(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const { outcome, preview: seen } = await approveBroadcast(
      tools,
      at.actor,
      await findBroadcast(tools.store, named),
    );
    const { name, id, programmeId } = seen.broadcast;
    const hours = (await at.hoursOf([programmeId])).get(programmeId);
    console.log(
      outcome === "approved"
        ? `"${name}" is approved: ${count(seen.reachable, "person")} of ${String(seen.people)} can be reached. ${goesOut(seen.broadcast, heldAtFirst(seen.broadcast, hours, at.system.now()))}`
        : `"${name}" would reach ${count(seen.reachable, "person")}: somebody else must approve it too, and is told in their chat.\nTheir turn: donghanh broadcast approve ${id} --as "<another approver>"`,
    );
  });
}

function goesOut({ sendAt, programme: { timezone } }: Broadcast, heldUntil: number | null): string {
  const when = sendAt ? `It goes out at ${sendAt}, by the clock of each person's place` : "It goes out now";
  if (heldUntil === null) return `${when}.`;
  const local = new Date(heldUntil).toLocaleString("sv-SE", { timeZone: timezone }).slice(0, 16);
  return `${sendAt ? `${when}; quiet` : "Quiet"} hours or days off hold it until ${local} (${timezone}).`;
}

/** Asks those who may approve it. @throws Refusal, AppError */
export async function ask(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const broadcast = await findBroadcast(tools.store, named);
    const outcome = await askApproval(tools, at.actor, broadcast);
    console.log(
      outcome === "wanted"
        ? `Those who may approve "${broadcast.name}" are told in their chats.`
        : `Those who may approve "${broadcast.name}" have been asked already.`,
    );
  });
}

/** Says no to one that waits for approval. @throws Refusal, AppError */
export async function decline(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const broadcast = await findBroadcast(tools.store, named);
    const isDone = await declineBroadcast(tools, at.actor, broadcast);
    console.log(
      isDone
        ? `"${broadcast.name}" is declined, and stays a draft. Its author is told in their chat.`
        : `Nobody waits for an approval of "${broadcast.name}".`,
    );
  });
}

function toolsAt({ db, house, ground, system }: Acting): ApproveTools & TestTools {
  return {
    store: prismaBroadcastStore(db),
    accounts: house.accounts,
    health: prismaAccountHealth(db),
    system,
    secondApprovalAbove: ground.config.secondApprovalAbove,
  };
}

function print({ broadcast, people, reachable, unreachable, groups, quotas, problems }: Preview): void {
  console.log(
    `"${broadcast.name}" (${broadcast.status}): ${count(people, "person")}, ${String(reachable)} can be reached.`,
  );
  for (const [reason, some] of Object.entries(unreachable))
    console.log(`  not reached, ${reason}: ${String(some)}`);
  for (const { account, counted, needed, left, short } of quotas)
    console.log(
      `  the plan of "${account}": ${String(needed)} ${counted} needed, ${left === null ? "no limit" : `${String(left)} left`}${short > 0 ? `: ${count(short, "person")} would not be reached` : ""}`,
    );
  for (const group of groups) printGroup(group, broadcast.texts[group.language] !== undefined);
  for (const problem of problems) console.log(`\nWRONG  ${problem}`);
  if (problems.length === 0 && broadcast.status === "draft")
    console.log(`\nNothing is wrong. Approve it: donghanh broadcast approve ${broadcast.id}`);
}

function printGroup(
  { account, channel, language, people, costs, calls, shows, maxChoices }: PreviewGroup,
  isSpoken: boolean,
): void {
  const ways = Object.entries(costs).map(([cost, some]) => `${String(some)} ${cost}`);
  console.log(
    `\n${language} on ${channel} "${account}": ${count(people, "person")} (${ways.join(", ")}), ${count(calls, "call")} each`,
  );
  if (!isSpoken) return;
  for (const content of shows) {
    for (const line of plainText(content).split("\n")) console.log(`  │ ${line}`);
    const choices = content.choices ?? [];
    if (choices.length > maxChoices)
      for (const line of numberedChoices(choices, language).split("\n")) console.log(`  │ ${line}`);
    else for (const { label } of choices) console.log(`  │ [ ${label} ]`);
  }
}

const PLURALS: Readonly<Record<string, string>> = { person: "people" };
const count = (some: number, what: string) =>
  `${String(some)} ${some === 1 ? what : (PLURALS[what] ?? `${what}s`)}`;
