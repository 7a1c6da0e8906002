/** What a person shows of themselves on LINE. */
import { isLanguage } from "../../src/core/language/language.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import type { Profile } from "../../src/services/ports/profile-store.ts";
import { given } from "../kit/given.ts";
import { ask } from "./client.ts";
import { UserProfile } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

/**
 * Null where LINE shows nothing: they blocked us, are gone, or never consented to LINE. Pictures and status messages
 * are none of our business. https://developers.line.biz/en/reference/messaging-api/#get-profile @throws SendError
 */
export async function readProfile(
  userId: string,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Profile | null> {
  const path = `/v2/bot/profile/${encodeURIComponent(userId)}`;
  const shown = await ask(UserProfile, { path }, signal, settings, http);
  // BCP 47: `en`, `ja`, `zh-Hant`.
  const language = shown?.language?.split("-")[0];
  return shown
    ? { displayName: shown.displayName, ...given("language", isLanguage(language) ? language : undefined) }
    : null;
}
