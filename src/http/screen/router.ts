/** The page for a room's screen: `/<session>/screen`, its key behind `#`, where only the page itself reads it. */
import { timingSafeEqual } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Router, static as staticFiles } from "express";
import { isUuid } from "../../core/uuid.ts";
import { screenKey, showScreen, type ScreenTools } from "../../services/presence/room-screen.ts";
import { pageHeaders } from "../page-headers.ts";

const PAGE = fileURLToPath(new URL("./page/", import.meta.url));

/** To be mounted at `/`. */
export function screenRouter(tools: ScreenTools): Router {
  const router = Router({ strict: true });
  const headers = pageHeaders("'none'");
  router.use("/screen/assets", headers, staticFiles(PAGE, { index: false, maxAge: "10m" }));
  router.get("/:session/screen", headers, (_request, response) => {
    const noCache = { "Cache-Control": "no-cache" };
    response.sendFile("index.html", { root: PAGE, cacheControl: false, headers: noCache });
  });
  // A wrong key and an unknown session are the same to whoever asks.
  router.get("/:session/screen/now", headers, async ({ params, headers: given }, response) => {
    const { session } = params;
    response.set("Cache-Control", "no-store");
    const isOpen = isUuid(session) && isKey(given.authorization, screenKey(session, tools.secrets));
    const screen = isOpen ? await showScreen(tools, session) : null;
    if (!screen) return void response.status(404).json({ error: "There is no such screen." });
    response.json(screen);
  });
  return router;
}

function isKey(authorization: string | undefined, key: string): boolean {
  const given = Buffer.from(authorization ?? "");
  const wanted = Buffer.from(`Bearer ${key}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
