/** When the programme's people may be written to: quiet hours, days off, and the office's own days. */
import { z } from "zod";
import {
  addCalendarDay,
  hoursSchema,
  removeCalendarDay,
  setWritingHours,
  showCalendar,
  type CalendarTools,
} from "../../../services/calendar/change-calendar.ts";
import { route, type Route } from "../route.ts";

const calendar = z
  .object({
    country: z.enum(["VN", "JP"]).describe("whose public holidays are kept"),
    quietFrom: z.string(),
    quietUntil: z.string(),
    daysOff: z.array(z.int()).describe("ISO weekdays: 1 is Monday"),
    days: z
      .array(
        z.object({
          day: z.iso.date(),
          isWorking: z.boolean(),
          why: z.string(),
          isOurs: z.boolean().describe("the office's own word, not the state's"),
        }),
      )
      .describe("the days of the year that are not as their week says"),
  })
  .meta({ id: "Calendar" });
const year = z.coerce.number().int().min(2000).max(2099);
const params = z.object({ day: z.iso.date() });
const tag = "Calendar";

/** Of the token's own programme only. */
export function calendarRoutes(tools: CalendarTools): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/calendar", tag, role: "viewer" },
      summary: "Quiet hours, days off, and the special days of a year",
      query: z.strictObject({ year: year.optional().describe("this year if not said") }),
      result: calendar,
      handle: async ({ actor, programme, query }) => {
        const asked = query.year ?? new Date(tools.system.now()).getUTCFullYear();
        const { calendar: found, days } = await showCalendar(tools, actor, programme, asked);
        const { quietFrom, quietUntil, daysOff } = found;
        return {
          ...{ country: found.country as "VN" | "JP", quietFrom, quietUntil, daysOff: [...daysOff] },
          days: days.map((day) => ({ ...day })),
        };
      },
    }),
    route({
      ...{ method: "patch", path: "/calendar", tag, role: "coordinator" },
      summary: "Set quiet hours, days off or country; what is not given stays",
      body: hoursSchema.refine((hours) => Object.keys(hours).length > 0, { error: "give what shall be set" }),
      handle: async ({ actor, programme, body }) => {
        await setWritingHours(tools, actor, programme, body);
        return undefined;
      },
    }),
    route({
      ...{ method: "put", path: "/calendar/days/{day}", tag, role: "coordinator" },
      summary: "The office works on this day, or is closed, whatever week and state say",
      params,
      body: z.strictObject({
        isWorking: z.boolean(),
        note: z.string().trim().min(1).max(200).nullable().default(null),
      }),
      handle: async ({ actor, programme, params: { day }, body }) => {
        await addCalendarDay(tools, actor, programme, { day, ...body });
        return undefined;
      },
    }),
    route({
      ...{ method: "delete", path: "/calendar/days/{day}", tag, role: "coordinator" },
      summary: "The day is again what week and state make of it",
      params,
      handle: async ({ actor, programme, params: { day } }) => {
        await removeCalendarDay(tools, actor, programme, day);
        return undefined;
      },
    }),
  ];
}
