/** What the commands `feed …` do, on the database. */
import { prismaDeskStore } from "../adapters/prisma/desk-store.ts";
import { prismaFeedStore } from "../adapters/prisma/feed-store.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { hashToken, makeSecret } from "../compose-api.ts";
import { findKept } from "../services/desk/desk.ts";
import { makeFeed, newFeeds, revokeFeeds, type FeedTools, type Whose } from "../services/feeds/feeds.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { printRow } from "./printed.ts";

/** Columns with tabs between them: id of the participant, name, made, last read. @throws AppError */
export async function list(programme: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const { programmeId } = await whose(at, programme, "");
    for (const { participantId, name, createdAt, lastReadAt } of await toolsAt(at).feeds.list({
      programmeId,
    }))
      printRow(
        participantId,
        name,
        day(createdAt),
        lastReadAt === null ? "not read" : `read ${day(lastReadAt)}`,
      );
  });
}

/** The address alone on the output; what to know about it beside. @throws AppError */
export async function make(programme: string, named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    console.log(await makeFeed(toolsAt(at), at.actor, await whose(at, programme, named)));
    console.error("Give it to them alone: whoever has it sees their timetable. It cannot be shown again.");
  });
}

/** @throws AppError */
export async function revoke(programme: string, named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const count = await revokeFeeds(toolsAt(at), at.actor, await whose(at, programme, named));
    console.log(`${String(count)} addresses do not work any more.`);
  });
}

async function whose(at: Acting, programme: string, named: string): Promise<Whose> {
  const which = { noun: "programme", programmeId: null, named: programme } as const;
  return { programmeId: (await findKept(toolsAt(at), at.actor, which)).id, named };
}

function toolsAt({ db, ground, system }: Acting): FeedTools {
  const { publicUrl } = ground.config;
  return {
    ...{ desk: prismaDeskStore(db, sealWith(ground.secretKey)), feeds: prismaFeedStore(db), system },
    newFeed: publicUrl === undefined ? undefined : newFeeds(publicUrl, makeSecret, hashToken),
  };
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
