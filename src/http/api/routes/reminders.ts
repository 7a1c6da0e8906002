/** Reminder rules: looked through, added, followed, changed, stopped. */
import { z } from "zod";
import { ASKED } from "../../../core/form/form.ts";
import { writeTiming } from "../../../core/programme/reminder-rule.ts";
import type { ListedRule } from "../../../services/ports/reminder-rules.ts";
import {
  addRule,
  changeRule,
  findRule,
  listRules,
  previewRule,
  ruleDraftSchema,
  ruleEditSchema,
  stopRule,
  type ReminderRuleTools,
} from "../../../services/reminders/reminder-rules.ts";
import { iso, localText } from "../answer.ts";
import { KEY_OF_TIME, pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Asked, type Route } from "../route.ts";

const rule = z
  .object({
    id: z.uuid(),
    name: z.string(),
    cohort: z.string().nullable().describe("its slug; null: all of the programme"),
    when: z.string(),
    sessions: z.record(z.string(), z.unknown()).describe("which sessions; {} is all"),
    texts: z.record(z.string(), z.unknown()).describe("contents per language"),
    asksAttendance: z.boolean(),
    mayDigest: z.boolean(),
    urgentReason: z.string().nullable(),
    form: z.string().nullable().describe("the form that it asks for"),
    asks: z.enum(ASKED).describe("who is reminded: participants, supervisors of each, or of each unit"),
    isStopped: z.boolean(),
    planned: z.int(),
    told: z.int(),
    dropped: z.int(),
    nextAt: z.iso.datetime().nullable().describe("when it reminds next"),
  })
  .meta({ id: "ReminderRule" });
const planned = z
  .object({
    name: z.string().describe("whom it will remind"),
    session: localText.nullable(),
    about: localText.nullable().describe("whom or which unit a supervisor is asked about"),
    dueAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().describe("it is of no use after this"),
    timezone: z.string().describe("where they read it"),
  })
  .meta({ id: "PlannedReminder" });
const fate = z
  .object({
    name: z.string().nullable().describe("null where there is no supervisor"),
    session: localText.nullable(),
    about: localText.nullable().describe("whom or which unit a supervisor is asked about"),
    dueAt: z.iso.datetime().nullable(),
    status: z
      .string()
      .describe("`planned`; as its delivery's; `dropped`; `unasked` where there is no supervisor"),
    reason: z.string().nullable(),
  })
  .meta({ id: "ReminderFate" });
const outlook = z
  .object({
    groups: z.array(
      planned.omit({ name: true, about: true }).extend({
        people: z.int(),
        heldUntil: z.iso.datetime().nullable().describe("by quiet hours or days off; null: not at all"),
      }),
    ),
    people: z.array(z.object({ reason: z.string().nullable(), count: z.int() })),
    missing: z.array(z.string()).describe("languages without words of their own"),
  })
  .meta({ id: "RulePreview" });

const changes = z
  .object({
    moved: z.int().describe("still to be told, at another time"),
    unmoved: z.int(),
    added: z.int(),
    dropped: z.int().describe("wanted no more, or their new time is past"),
    told: z.int().describe("told already; they stay so"),
  })
  .meta({ id: "RuleChange" });

const params = z.object({ id: z.uuid() });
const body = ruleDraftSchema.omit({ programme: true });
const edit = ruleEditSchema.omit({ programme: true });
const tag = "Reminders";

/** Of the token's own programme only. */
export function reminderRoutes(tools: ReminderRuleTools): readonly Route[] {
  const changed = async (
    { actor, params: { id }, body: given }: Asked<{ id: string }, unknown, z.output<typeof edit>>,
    isTrial: boolean,
  ) => ({ ...(await changeRule(tools, actor, await findRule(tools, actor, id), { edit: given, isTrial })) });
  return [
    route({
      ...{ method: "get", path: "/reminder-rules", tag, role: "viewer" },
      summary: "The rules that say when to remind, and how far each has come",
      result: z.object({ items: z.array(rule) }),
      handle: async ({ actor }) => ({ items: (await listRules(tools, actor)).map(shown) }),
    }),
    route({
      ...{ method: "post", path: "/reminder-rules", tag, role: "coordinator" },
      summary: "Add a rule and plan its reminders",
      body,
      result: rule,
      handle: async ({ actor, programme, body: draft }) =>
        shown(await findRule(tools, actor, await addRule(tools, actor, { ...draft, programme }))),
    }),
    route({
      ...{ method: "post", path: "/reminder-rules/preview", tag, role: "viewer" },
      summary: "When a rule would remind how many, and what quiet hours make of it; nothing is kept",
      body,
      result: outlook,
      handle: async ({ actor, programme, body: draft }) => {
        const { groups, people, missing } = await previewRule(tools, actor, { ...draft, programme });
        return {
          groups: groups.map(({ dueAt, expiresAt, heldUntil, session, ...group }) => ({
            ...{ dueAt: iso(dueAt), expiresAt: iso(expiresAt), heldUntil: iso(heldUntil) },
            ...{ session: session && { ...session }, ...group },
          })),
          people: people.map((one) => ({ ...one })),
          missing: [...missing],
        };
      },
    }),
    route({
      ...{ method: "get", path: "/reminder-rules/{id}", tag, role: "viewer" },
      summary: "One rule",
      params,
      result: rule,
      handle: async ({ actor, params: { id } }) => shown(await findRule(tools, actor, id)),
    }),
    route({
      ...{ method: "get", path: "/reminder-rules/{id}/planned", tag, role: "viewer" },
      summary: "Whom it will remind, and when, in order",
      params,
      query: pageQuery,
      result: pageOf(planned),
      handle: async ({ actor, params: { id }, query: { limit, cursor } }) => {
        const { id: ruleId } = await findRule(tools, actor, id);
        const found = await tools.rules.planned(ruleId, readCursor(cursor, KEY_OF_TIME), limit + 1);
        return paged(
          found,
          limit,
          (one) => `${String(one.dueAt)} ${one.id}`,
          ({ name, session, about, dueAt, expiresAt, timezone }) => ({
            ...{ name, session: session && { ...session }, about: about && { ...about }, timezone },
            ...{ dueAt: iso(dueAt), expiresAt: iso(expiresAt) },
          }),
        );
      },
    }),
    route({
      ...{ method: "patch", path: "/reminder-rules/{id}", tag, role: "coordinator" },
      summary: "Change what is given; what is unsent is planned anew, what was told stays told",
      params,
      body: edit,
      result: changes,
      handle: (asked) => changed(asked, false),
    }),
    route({
      ...{ method: "post", path: "/reminder-rules/{id}/preview", tag, role: "coordinator" },
      summary: "What such a change would do to how many reminders; nothing is kept",
      params,
      body: edit,
      result: changes,
      handle: (asked) => changed(asked, true),
    }),
    route({
      ...{ method: "get", path: "/reminder-rules/{id}/recipients", tag, role: "viewer" },
      summary: "Everybody whom it concerns: who was told, who was not, and why",
      params,
      query: pageQuery,
      result: pageOf(fate),
      handle: async ({ actor, params: { id }, query: { limit, cursor } }) => {
        const found = await findRule(tools, actor, id);
        return paged(
          await tools.rules.who(found, readCursor(cursor, KEY_OF_TIME), limit + 1),
          limit,
          (one) => `${String(one.dueAt ?? 0)} ${one.id}`,
          ({ name, session, about, dueAt, status, reason }) => ({
            ...{ name, session: session && { ...session }, about: about && { ...about } },
            ...{ dueAt: iso(dueAt), status, reason },
          }),
        );
      },
    }),
    route({
      ...{ method: "post", path: "/reminder-rules/{id}/stop", tag, role: "coordinator" },
      summary: "Tell nothing more of it",
      params,
      handle: async ({ actor, params: { id } }) => {
        await stopRule(tools, actor, await findRule(tools, actor, id));
        return undefined;
      },
    }),
  ];
}

function shown({ timing, sessions, texts, nextAt, ...rest }: ListedRule) {
  return {
    ...rest,
    ...{ when: writeTiming(timing), sessions: { ...sessions }, texts: { ...texts }, nextAt: iso(nextAt) },
  };
}
