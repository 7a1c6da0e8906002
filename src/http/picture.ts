/** `/picture/<sealed>.png`: a picture of results, for whoever knows the address. It stands in no log of ours. */
import { Router } from "express";
import { drawOutcome, PICTURE_PATH, type DrawTools } from "../services/reports/outcome-pictures.ts";
import type { Log } from "../services/ports/log.ts";
import { tokenBucket } from "./token-bucket.ts";

/** Drawing takes a tenth of a second. Platforms fetch for many from one address. */
const DRAWN_PER_MINUTE = 60;
/** A sealed address is about 250 characters. */
const MAX_LENGTH = 600;

export interface PictureOptions extends DrawTools {
  readonly log: Log;
}

/** To be mounted at `/`. */
export function pictureRouter(options: PictureOptions): Router {
  const router = Router({ caseSensitive: true });
  const mayDraw = tokenBucket(DRAWN_PER_MINUTE);
  router.get(`${PICTURE_PATH}/:file`, async ({ params, ip }, response) => {
    response.set({
      ...{ "Cache-Control": "private, max-age=600", "X-Content-Type-Options": "nosniff" },
      ...{ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" },
      // The chat page may stand in a department's own site.
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
    const refuse = (status: number, words: string) =>
      response.set("Cache-Control", "no-store").status(status).type("text/plain").send(`${words}\n`);
    if (!mayDraw(ip ?? "", options.system.now())) {
      response.set("Retry-After", "60");
      return void refuse(429, "Too often.");
    }
    const [, sealed] = /^([\w.-]+)\.png$/.exec(params.file) ?? [];
    try {
      const png =
        sealed === undefined || sealed.length > MAX_LENGTH ? null : await drawOutcome(options, sealed);
      if (!png) return void refuse(404, "There is no such picture any more.");
      response.type("png").send(Buffer.from(png));
    } catch (error) {
      options.log.error("picture-not-drawn", {}, error);
      response.set("Retry-After", "60");
      refuse(503, "Please try again later.");
    }
  });
  return router;
}
