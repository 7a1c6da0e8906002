/** Who was at a session; the address of its screen; the sheet to sign. */
import { z } from "zod";
import { LANGUAGES } from "../../../core/language/language.ts";
import { SAID, SEEN } from "../../../core/programme/attendance.ts";
import {
  correctAttendance,
  heldSession,
  showAttendance,
  type AttendanceTools,
} from "../../../services/presence/attendance.ts";
import { screenPath } from "../../../services/presence/room-screen.ts";
import { signatureSheet } from "../../../services/presence/signature-sheet.ts";
import type { Attendee } from "../../../services/ports/presence-store.ts";
import type { Secrets } from "../../../services/ports/secrets.ts";
import { route, type Route } from "../route.ts";

const attendee = z
  .object({
    participantId: z.uuid(),
    name: z.string(),
    unit: z.record(z.string(), z.string()).nullable(),
    said: z.enum(SAID).nullable().describe("what they said before"),
    reason: z.string().nullable(),
    seen: z.enum(SEEN).nullable().describe("what was seen"),
    seenBy: z.enum(["code", "coordinator"]).nullable(),
    seenAt: z.iso.datetime().nullable(),
    note: z.string().nullable().describe("of whoever put it right"),
  })
  .meta({ id: "Attendee" });
const params = z.object({ id: z.uuid() });
const tag = "Attendance";

export interface AttendanceRouteTools extends AttendanceTools {
  readonly secrets: Pick<Secrets, "fingerprint">;
  readonly publicUrl: string | undefined;
}

export function attendanceRoutes(tools: AttendanceRouteTools): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/sessions/{id}/attendance", tag, role: "viewer" },
      summary: "Everybody whom the session concerns, with what they said and what was seen",
      params,
      result: z.object({ items: z.array(attendee) }),
      handle: async ({ actor, params: { id } }) => ({
        items: (await showAttendance(tools, actor, id)).attendees.map(shown),
      }),
    }),
    route({
      ...{ method: "put", path: "/sessions/{id}/attendance/{participant}", tag, role: "coordinator" },
      summary: "Put right what was seen of one participant, with a note",
      params: params.extend({ participant: z.uuid() }),
      body: z.strictObject({ seen: z.enum(SEEN).nullable(), note: z.string() }),
      result: attendee,
      handle: async ({ actor, params: { id, participant }, body }) =>
        shown(await correctAttendance(tools, actor, id, { participant, ...body })),
    }),
    route({
      ...{ method: "get", path: "/sessions/{id}/screen", tag, role: "coordinator" },
      summary: "The address of the page for the room's screen; whoever has it sees the codes",
      params,
      result: z.object({ url: z.string() }),
      handle: async ({ actor, params: { id } }) => {
        const session = await heldSession(tools, actor, id, "coordinator");
        return { url: `${tools.publicUrl ?? ""}${screenPath(session.id, tools.secrets)}` };
      },
    }),
    route({
      ...{ method: "get", path: "/sessions/{id}/sheet", tag, role: "viewer" },
      summary: "The sheet to sign, as one HTML page for printing",
      params,
      query: z.object({ language: z.enum(LANGUAGES).optional().describe("else the programme's") }),
      result: z.object({ html: z.string() }),
      handle: async ({ actor, params: { id }, query: { language } }) => {
        const { session, attendees } = await showAttendance(tools, actor, id);
        return { html: signatureSheet(session, attendees, language ?? session.language) };
      },
    }),
  ];
}

function shown({ seenAt, unit, ...rest }: Attendee) {
  return {
    ...rest,
    unit: unit && { ...unit },
    seenAt: seenAt === null ? null : new Date(seenAt).toISOString(),
  };
}
