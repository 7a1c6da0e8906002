/** What staff did in the programme. */
import { z } from "zod";
import type { StaffStore } from "../../../services/ports/staff-store.ts";
import { iso } from "../answer.ts";
import { pageOf, paged, pageQuery, readCursor } from "../page.ts";
import { route, type Route } from "../route.ts";

const entry = z
  .object({
    at: z.iso.datetime(),
    door: z.enum(["api", "cli", "chat"]),
    coordinator: z.string().nullable().describe("null: the command line, without a name"),
    action: z.string(),
    subjectId: z.string().nullable(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "AuditEntry" });

/** For viewers; of the token's own programme only. */
export function auditRoutes(store: Pick<StaffStore, "audit">): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/audit", tag: "Audit", role: "viewer" },
      summary: "What staff did, the newest first",
      query: pageQuery,
      result: pageOf(entry),
      handle: async ({ programmeId, query: { limit, cursor } }) => {
        const before = readCursor(cursor, /^\d{1,18}$/);
        const found = await store.audit({
          programmeId,
          ...(before === undefined ? {} : { before }),
          limit: limit + 1,
        });
        return paged(
          found,
          limit,
          ({ id }) => id,
          ({ at, door, coordinator, action, subjectId, reason, details }) => ({
            ...{ at: iso(at), door, coordinator, action, subjectId, reason, details },
          }),
        );
      },
    }),
  ];
}
