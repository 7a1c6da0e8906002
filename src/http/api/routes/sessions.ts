/** Sessions: listed, moved, cancelled; whoever had been told of one is told the change. */
import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import { localInstant } from "../../../core/local-time.ts";
import { SESSION_KINDS, type Session } from "../../../core/programme/session.ts";
import type { ListedSession, SessionEdit } from "../../../services/ports/session-store.ts";
import {
  changeSession,
  editSchema,
  type ChangeReport,
  type SessionTools,
} from "../../../services/sessions/change-session.ts";
import { iso, localText } from "../answer.ts";
import { KEY_OF_TIME, pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Asked, type Route } from "../route.ts";

const session = z
  .object({
    id: z.uuid(),
    title: localText,
    kind: z.enum(SESSION_KINDS),
    date: z.iso.date().describe("local, as the times are"),
    startTime: z.string(),
    endTime: z.string(),
    timezone: z.string(),
    venue: z
      .object({
        name: localText,
        address: localText,
        room: localText.optional(),
        mapUrl: z.string().optional(),
      })
      .nullable(),
    isCancelled: z.boolean(),
    informed: z.int().describe("people who have been told of it"),
  })
  .meta({ id: "Session" });
const counts = z.object({
  told: z.int().describe("had been told of the session, and are told the change, once"),
  held: z.int().describe("of these after quiet hours or days off"),
  tooLate: z.int().describe("of these when it is of no use any more"),
  unreached: z.int().describe("had been told, and cannot be told the change"),
});
const preview = z
  .object({
    told: z.array(
      z.object({ name: z.string(), heldUntil: z.iso.datetime().nullable(), isTooLate: z.boolean() }),
    ),
    unreached: z.array(z.object({ name: z.string(), reason: z.string() })),
  })
  .meta({ id: "SessionChangePreview" });

const params = z.object({ id: z.uuid() });
const urgent = z.string().trim().min(3).max(300).optional().describe("why quiet hours do not hold the news");
const tag = "Sessions";

/** Of the token's own programme only. */
export function sessionRoutes(tools: SessionTools): readonly Route[] {
  const ours = async ({ programme, params: { id } }: Asked<{ id: string }, unknown, unknown>) => {
    const found = (await tools.sessions.list(programme, 0)).find((one) => one.id === id);
    if (!found) throw new AppError("not-found", `There is no session "${id}".`);
    return found;
  };
  const change = async (
    asked: Asked<{ id: string }, unknown, { readonly urgent?: string | undefined }>,
    edit: SessionEdit,
  ) => {
    const order = { edit, urgentReason: asked.body.urgent, isPreview: false };
    // Names stay out of it: answers to a POST are kept for a day.
    return counted(await changeSession(tools, asked.actor, await ours(asked), order));
  };
  return [
    route({
      ...{ method: "get", path: "/sessions", tag, role: "viewer" },
      summary: "The sessions in their order, those to come if not said otherwise",
      query: pageQuery.extend({ since: z.iso.datetime().optional().describe("those that end after it") }),
      result: pageOf(session),
      handle: async ({ programme, query: { limit, cursor, since } }) => {
        const from = since === undefined ? tools.system.now() : Date.parse(since);
        const after = readCursor(cursor, KEY_OF_TIME);
        const found = (await tools.sessions.list(programme, from)).filter(
          (one) => after === undefined || comesAfter(one, after),
        );
        return paged(found.slice(0, limit + 1), limit, (one) => `${String(startsAt(one))} ${one.id}`, shown);
      },
    }),
    route({
      ...{ method: "get", path: "/sessions/{id}", tag, role: "viewer" },
      summary: "One session",
      params,
      result: session,
      handle: async (asked) => shown(await ours(asked)),
    }),
    route({
      ...{ method: "get", path: "/sessions/{id}/change", tag, role: "coordinator" },
      summary: "Who had been told of it, and who of them would be told such a change; nothing is changed",
      params,
      query: editSchema
        .pick({ date: true, startTime: true, endTime: true, venue: true })
        .extend({ isCancelled: z.stringbool().optional() }),
      result: preview,
      handle: async (asked) => {
        const edit = given(asked.query);
        const report = await changeSession(tools, asked.actor, await ours(asked), { edit, isPreview: true });
        return {
          told: report.told.map(({ heldUntil, ...one }) => ({ ...one, heldUntil: iso(heldUntil) })),
          unreached: report.unreached.map((one) => ({ ...one })),
        };
      },
    }),
    route({
      ...{ method: "post", path: "/sessions/{id}/move", tag, role: "coordinator" },
      summary: "Give it another day, time, room or venue; its reminders move along",
      params,
      body: editSchema.omit({ isCancelled: true }).extend({ urgent }),
      result: counts,
      handle: (asked) => {
        const { urgent: _why, ...edit } = asked.body;
        return change(asked, given(edit));
      },
    }),
    route({
      ...{ method: "post", path: "/sessions/{id}/cancel", tag, role: "coordinator" },
      summary: "Cancel it",
      params,
      body: z.strictObject({ urgent }),
      result: counts,
      handle: (asked) => change(asked, { isCancelled: true }),
    }),
    route({
      ...{ method: "post", path: "/sessions/{id}/revive", tag, role: "coordinator" },
      summary: "It takes place after all",
      params,
      body: z.strictObject({ urgent }),
      result: counts,
      handle: (asked) => change(asked, { isCancelled: false }),
    }),
  ];
}

const startsAt = ({ date, startTime, timezone }: Session) => localInstant(date, startTime, timezone);

function comesAfter(one: ListedSession, key: string): boolean {
  const [at, id = ""] = key.split(" ");
  return startsAt(one) > Number(at) || (startsAt(one) === Number(at) && one.id > id);
}

/** @throws AppError where there is nothing to change */
function given(edit: z.output<typeof editSchema>): SessionEdit {
  const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  if (Object.keys(said).length === 0) throw new AppError("wrong-input", "Say what shall be changed.");
  return said;
}

function counted({ told, unreached }: ChangeReport): z.input<typeof counts> {
  return {
    told: told.length,
    held: told.filter(({ heldUntil }) => heldUntil !== null).length,
    tooLate: told.filter(({ isTooLate }) => isTooLate).length,
    unreached: unreached.length,
  };
}

function shown({ title, venue, ...rest }: ListedSession) {
  const { name, address, room, mapUrl } = venue ?? {};
  return {
    ...rest,
    title: { ...title },
    venue:
      name && address
        ? { name, address, ...(room ? { room } : {}), ...(mapUrl === undefined ? {} : { mapUrl }) }
        : null,
  };
}
