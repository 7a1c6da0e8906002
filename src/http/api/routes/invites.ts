/** Invite sheets and calendar feeds: what is handed to people. Neither is kept for repeats: both are keys. */
import { z } from "zod";
import { makeFeed, listFeeds, revokeFeeds, type FeedTools } from "../../../services/feeds/feeds.ts";
import { inviteSheet, type InviteSheetTools } from "../../../services/invites/invite-sheet.ts";
import { iso } from "../answer.ts";
import { route, type Route } from "../route.ts";

const feed = z
  .object({ createdAt: z.iso.datetime(), lastReadAt: z.iso.datetime().nullable() })
  .meta({ id: "CalendarFeed" });
const params = z.object({ id: z.uuid() });

/** Of the token's own programme only. */
export function inviteRoutes(tools: FeedTools & InviteSheetTools): readonly Route[] {
  return [
    route({
      ...{ method: "post", path: "/cohorts/{slug}/invite-sheet", tag: "Cohorts", role: "coordinator" },
      summary: "A page of cards to print, with code and QR codes; whoever has no code gets one",
      isSecret: true,
      params: z.object({ slug: z.string().min(1).max(60) }),
      result: z.object({ html: z.string(), people: z.int() }),
      handle: ({ actor, programmeId, params: { slug } }) => inviteSheet(tools, actor, programmeId, slug),
    }),
    route({
      ...{ method: "get", path: "/participants/{id}/feeds", tag: "Participants", role: "viewer" },
      summary: "The addresses of their calendar that work; not the addresses themselves",
      params,
      result: z.object({ items: z.array(feed) }),
      handle: async ({ actor, programmeId, params: { id } }) => ({
        items: (await listFeeds(tools, actor, { programmeId, named: id })).map(
          ({ createdAt, lastReadAt }) => ({
            ...{ createdAt: iso(createdAt), lastReadAt: iso(lastReadAt) },
          }),
        ),
      }),
    }),
    route({
      ...{ method: "post", path: "/participants/{id}/feeds", tag: "Participants", role: "coordinator" },
      summary: "One more address of their calendar; of more than five the oldest stops working",
      isSecret: true,
      params,
      result: z.object({ address: z.string().describe("shown once") }),
      handle: async ({ actor, programmeId, params: { id } }) => ({
        address: await makeFeed(tools, actor, { programmeId, named: id }),
      }),
    }),
    route({
      ...{ method: "delete", path: "/participants/{id}/feeds", tag: "Participants", role: "coordinator" },
      summary: "All addresses of their calendar stop working",
      params,
      handle: async ({ actor, programmeId, params: { id } }) => {
        await revokeFeeds(tools, actor, { programmeId, named: id });
        return undefined;
      },
    }),
  ];
}
