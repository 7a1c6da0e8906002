/** Broadcasts up to their approval. */
import { z } from "zod";
import { COSTS } from "../../../core/delivery/reply-window.ts";
import { LANGUAGES } from "../../../core/language/language.ts";
import { approveBroadcast, type ApproveTools } from "../../../services/broadcasts/approve-broadcast.ts";
import { declineBroadcast } from "../../../services/broadcasts/decline-broadcast.ts";
import { draftBroadcast, draftSchema } from "../../../services/broadcasts/draft-broadcast.ts";
import {
  findBroadcast,
  MISSED_REASONS,
  previewBroadcast,
  type Preview,
} from "../../../services/broadcasts/preview-broadcast.ts";
import { testBroadcast, type TestTools } from "../../../services/broadcasts/test-broadcast.ts";
import type { Broadcast } from "../../../services/ports/broadcast-store.ts";
import { askApproval } from "../../../services/staff/ask-approval.ts";
import { iso } from "../answer.ts";
import { KEY_OF_TIME, pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Asked, type Route } from "../route.ts";
import { ourBroadcast } from "./broadcast-runs.ts";

export type BroadcastRouteTools = ApproveTools & TestTools;

const broadcast = z
  .object({
    id: z.uuid(),
    name: z.string(),
    status: z.enum(["draft", "approved", "running", "paused", "cancelled"]),
    filter: z.record(z.string(), z.unknown()).describe("whom it is for"),
    texts: z.record(z.string(), z.unknown()).describe("contents per language"),
    sessionId: z.uuid().nullable(),
    sendAt: z.string().nullable().describe("by the clock of each person's place"),
    expiresAt: z.iso.datetime().nullable(),
    urgentReason: z.string().nullable(),
    approvedOnce: z.boolean().describe("somebody has approved it; with many recipients another must, too"),
  })
  .meta({ id: "Broadcast" });

const counts = <Key extends string>(keys: readonly Key[]) => z.partialRecord(z.enum(keys), z.int());
const preview = z
  .object({
    people: z.int().describe("everybody whom the filter means"),
    reachable: z.int(),
    unreachable: counts(MISSED_REASONS),
    groups: z.array(
      z.object({
        account: z.string(),
        channel: z.string(),
        language: z.enum(LANGUAGES),
        people: z.int(),
        costs: counts([...COSTS, "counted"]),
        calls: z.int().describe("platform calls for each of them"),
        shows: z.array(z.record(z.string(), z.unknown())).describe("what one of them will see"),
      }),
    ),
    quotas: z.array(
      z.object({
        account: z.string(),
        counted: z.enum(["messages", "persons"]),
        needed: z.int(),
        left: z.int().nullable().describe("null: no limit"),
        short: z.int().describe("so many people would not be reached by what is left"),
      }),
    ),
    problems: z.array(z.string()).describe("while there is one, it cannot be approved"),
  })
  .meta({ id: "Preview" });

const params = z.object({ id: z.uuid() });
const tag = "Broadcasts";

/** From draft to approval, of the token's own programme only. */
export function broadcastRoutes(tools: BroadcastRouteTools): readonly Route[] {
  const ours = (asked: Asked<{ id: string }, unknown, unknown>) => ourBroadcast(tools.store, asked);
  return [
    route({
      ...{ method: "get", path: "/broadcasts", tag, role: "viewer" },
      summary: "All broadcasts, the newest first",
      query: pageQuery,
      result: pageOf(broadcast),
      handle: async ({ programmeId, query: { limit, cursor } }) => {
        const before = readCursor(cursor, KEY_OF_TIME);
        const found = await tools.store.list(programmeId, before, limit + 1);
        return paged(found, limit, ({ id, createdAt }) => `${String(createdAt)} ${id}`, shown);
      },
    }),
    route({
      ...{ method: "post", path: "/broadcasts", tag, role: "coordinator" },
      summary: "Draft one; again under the same name changes the draft and takes an approval of it back",
      body: draftSchema.omit({ programme: true }),
      result: broadcast,
      handle: async ({ actor, programme, body }) =>
        shown(await findBroadcast(tools.store, await draftBroadcast(tools, actor, { ...body, programme }))),
    }),
    route({
      ...{ method: "get", path: "/broadcasts/{id}", tag, role: "viewer" },
      summary: "One broadcast",
      params,
      result: broadcast,
      handle: async (asked) => shown(await ours(asked)),
    }),
    route({
      ...{ method: "get", path: "/broadcasts/{id}/preview", tag, role: "viewer" },
      summary: "Whom it would reach now, by which way, at what cost; what phones will show; what is wrong",
      params,
      result: preview,
      handle: async (asked) => sketched(await previewBroadcast(tools, await ours(asked))),
    }),
    route({
      ...{ method: "post", path: "/broadcasts/{id}/test", tag, role: "coordinator" },
      summary: "Send it to a few named people; the audience is not touched",
      params,
      body: z.strictObject({ people: z.array(z.string().min(1)).min(1).max(10) }),
      result: z.object({ chats: z.int() }),
      handle: async (asked) => ({
        chats: await testBroadcast(tools, asked.actor, await ours(asked), asked.body.people),
      }),
    }),
    route({
      ...{ method: "post", path: "/broadcasts/{id}/ask", tag, role: "coordinator" },
      summary: "Ask those who may approve it, in their chats; once until it is changed or declined",
      params,
      result: z.object({ outcome: z.enum(["wanted", "already"]) }),
      handle: async (asked) => ({ outcome: await askApproval(tools, asked.actor, await ours(asked)) }),
    }),
    route({
      ...{ method: "post", path: "/broadcasts/{id}/approve", tag, role: "approver" },
      summary:
        "Freeze audience and texts, and send; many recipients need two approvers: the others are told in their chats",
      params,
      // Not the whole preview: answers to a POST are kept for a day, and it shows somebody's text.
      result: z.object({
        outcome: z.enum(["approved", "second-needed"]),
        people: z.int(),
        reachable: z.int(),
      }),
      handle: async (asked) => {
        const { outcome, preview: seen } = await approveBroadcast(tools, asked.actor, await ours(asked));
        return { outcome, people: seen.people, reachable: seen.reachable };
      },
    }),
    route({
      ...{ method: "post", path: "/broadcasts/{id}/decline", tag, role: "approver" },
      summary:
        "Say no to one that waits for approval: it stays a draft, and its author is told in their chats",
      params,
      result: z.object({ outcome: z.enum(["declined", "not-wanted"]) }),
      handle: async (asked) => {
        const isDone = await declineBroadcast(tools, asked.actor, await ours(asked));
        return { outcome: isDone ? ("declined" as const) : ("not-wanted" as const) };
      },
    }),
  ];
}

function shown({
  id,
  name,
  status,
  filter,
  texts,
  sessionId,
  sendAt,
  expiresAt,
  urgentReason,
  approval,
}: Broadcast) {
  return {
    ...{ id, name, status, sessionId, sendAt, urgentReason },
    filter: { ...filter },
    texts: { ...texts },
    expiresAt: iso(expiresAt),
    approvedOnce: approval !== null,
  };
}

function sketched({ people, reachable, unreachable, groups, quotas, problems }: Preview) {
  return {
    ...{ people, reachable, unreachable: { ...unreachable }, problems: [...problems] },
    groups: groups.map(({ account, channel, language, people: some, costs, calls, shows }) => ({
      ...{ account, channel, language, people: some, costs: { ...costs }, calls },
      shows: shows.map((content) => ({ ...content })),
    })),
    quotas: quotas.map((quota) => ({ ...quota })),
  };
}
