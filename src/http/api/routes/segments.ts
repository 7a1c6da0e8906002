/** Segments: saved choices of people. */
import { z } from "zod";
import { filterSchema } from "../../../core/audience/segment.ts";
import {
  countPeople,
  listSegments,
  removeSegment,
  saveSegment,
  type SegmentTools,
} from "../../../services/segments.ts";
import { route, type Route } from "../route.ts";

const segment = z
  .object({ name: z.string(), filter: z.record(z.string(), z.unknown()), people: z.int() })
  .meta({ id: "Segment" });
const people = z.object({ people: z.int().describe("how many it means now") });
const params = z.object({ name: z.string().trim().min(1).max(100) });
const tag = "Segments";

/** Kept, counted and forgotten, of the token's own programme only. */
export function segmentRoutes(tools: SegmentTools): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/segments", tag, role: "viewer" },
      summary: "The saved segments, and how many people each means now",
      result: z.object({ items: z.array(segment) }),
      handle: async ({ actor, programme }) => ({
        items: (await listSegments(tools, actor, programme)).map((one) => ({
          ...one,
          filter: { ...one.filter },
        })),
      }),
    }),
    route({
      ...{ method: "put", path: "/segments/{name}", tag, role: "coordinator" },
      summary: "Keep a filter under this name, or change the one that has it",
      params,
      body: z.strictObject({ filter: filterSchema }),
      result: people,
      handle: async ({ actor, programme, params: { name }, body: { filter } }) => ({
        people: await saveSegment(tools, actor, programme, { name, filter }),
      }),
    }),
    route({
      ...{ method: "delete", path: "/segments/{name}", tag, role: "coordinator" },
      summary: "Forget it; approved broadcasts keep what they had",
      params,
      handle: async ({ actor, programme, params: { name } }) => {
        await removeSegment(tools, actor, programme, name);
        return undefined;
      },
    }),
    route({
      ...{ method: "post", path: "/people/count", tag, role: "viewer" },
      summary: "How many people a filter means, without keeping it",
      body: z.strictObject({ filter: filterSchema }),
      result: people,
      handle: async ({ actor, programme, body: { filter } }) => ({
        people: await countPeople(tools, actor, programme, filter),
      }),
    }),
  ];
}
