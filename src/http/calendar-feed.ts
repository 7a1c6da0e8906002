/** `/calendar/<secret>.ics`: a participant's timetable, for whoever knows the address. It stands in no log of ours. */
import { createHash } from "node:crypto";
import { Router } from "express";
import { FEED_PATH, readFeed, type FeedTools } from "../services/feeds/feeds.ts";
import type { Log } from "../services/ports/log.ts";
import type { WriteCalendar } from "../services/ports/feed-store.ts";
import { tokenBucket } from "./token-bucket.ts";

export interface CalendarFeedOptions extends Pick<FeedTools, "feeds" | "system"> {
  /** SHA-256, hexadecimal. */
  readonly hash: (words: string) => string;
  readonly write: WriteCalendar;
  readonly log: Log;
}

/** Services that read for many share an address. */
const READS_PER_MINUTE = 120;

/** To be mounted at `/`. */
export function calendarFeedRouter(options: CalendarFeedOptions): Router {
  const router = Router({ caseSensitive: true });
  const mayRead = tokenBucket(READS_PER_MINUTE);
  router.get(`${FEED_PATH}/:file`, async ({ params, headers, ip }, response) => {
    response.set({
      ...{ "Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff" },
      ...{ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" },
    });
    if (!mayRead(ip ?? "", options.system.now()))
      return void response.set("Retry-After", "60").status(429).type("text/plain").send("Too often.\n");
    const [, secret] = /^([\w-]{43})\.ics$/.exec(params.file) ?? [];
    try {
      const content = secret === undefined ? null : await readFeed(options, options.hash(secret));
      if (!content) return void response.status(404).type("text/plain").send("There is no such calendar.\n");
      const body = options.write(content);
      const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      response.set("ETag", tag);
      if (headers["if-none-match"]?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, "") === tag))
        return void response.status(304).end();
      response
        .set({
          "Content-Type": "text/calendar; charset=utf-8",
          "Content-Disposition": 'inline; filename="dong-hanh.ics"',
        })
        .send(body);
    } catch (error) {
      options.log.error("calendar-not-told", {}, error);
      response.status(503).set("Retry-After", "300").type("text/plain").send("Please try again later.\n");
    }
  });
  return router;
}
