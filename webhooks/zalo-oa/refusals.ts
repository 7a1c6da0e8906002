/** Zalo's error codes of the OA API, one by one. They come with HTTP status 200. */
import type { SendErrorFacts } from "../../src/core/delivery/send-error.ts";

import { untilMorning } from "./night.ts";
import { TEMPLATE_NIGHT, TEMPLATE_REFUSALS } from "./template-refusals.ts";
import { refusal, type Refusal } from "./refusal.ts";

const SUSPENDED = "The official account is disabled or does not exist: ask Zalo's support (oa.zalo.me).";
const NOT_GRANTED =
  "The app may not act for this official account: activate it, register its Official Account API, and let an administrator agree (`donghanh account consent <account>`).";
const TIER =
  "The official account's package does not allow this: verify the account or buy a higher package.";
const QUOTA = "The account's or the recipient's messages are used up: wait, or buy more at oa.zalo.me.";
const CLOSED_TO_US =
  "Zalo does not deliver to this person: they blocked this kind of message, or were away for 45 days.";
const WINDOW =
  "The person has not written for 7 days: Zalo takes no more messages to them until they do, except approved templates.";
const OUR_BUG = "Zalo does not accept what we built: please report this as a bug.";
const CLOUD = "The Zalo Cloud Account is missing or has no money: see account.zalo.cloud.";

const NIGHT = -234;

/** docs.zaloplatforms.com/docs/OA, "Error codes". Codes without an entry: `not-allowed`. */
const REFUSALS = new Map<number, Refusal>([
  [
    -32,
    refusal(
      "rate-limited",
      "Zalo asks to slow down (4,000 calls a minute for an app); it will be tried again.",
      15_000,
    ),
  ],
  [-100, refusal("bad-content", "Zalo has forgotten the uploaded file (it keeps them for 7 days).")],
  [-200, refusal("not-now", "Zalo could not send it and gives no reason; it will be tried again.", 5_000)],
  [-201, refusal("bad-content", OUR_BUG)],
  [-204, refusal("not-allowed", SUSPENDED)],
  [-205, refusal("not-allowed", SUSPENDED)],
  [-209, refusal("not-allowed", NOT_GRANTED)],
  [-210, refusal("quota-spent", QUOTA)],
  [-211, refusal("quota-spent", QUOTA)],
  [-212, refusal("not-allowed", NOT_GRANTED)],
  [-213, refusal("recipient-unreachable", "The person does not follow the official account.")],
  [-216, refusal("bad-credentials", "Zalo refuses the access token.")],
  [-217, refusal("recipient-unreachable", CLOSED_TO_US)],
  [-218, refusal("quota-spent", QUOTA)],
  [-219, refusal("not-allowed", NOT_GRANTED)],
  [-220, refusal("bad-credentials", "Zalo refuses the access token.")],
  [-221, refusal("not-allowed", TIER)],
  [-223, refusal("not-allowed", NOT_GRANTED)],
  [-224, refusal("not-allowed", TIER)],
  [-227, refusal("recipient-unreachable", CLOSED_TO_US)],
  [-230, refusal("window-closed", WINDOW)],
  [-232, refusal("window-closed", WINDOW)],
  [
    -233,
    refusal("bad-content", "Zalo does not take this kind of message here: please report this as a bug."),
  ],
  [NIGHT, refusal("not-now", "Zalo takes no such message at night (22:00 to 6:00); it goes in the morning.")],
  [-235, refusal("not-allowed", TIER)],
  [-240, refusal("bad-content", OUR_BUG)],
  [
    -242,
    refusal(
      "not-allowed",
      "Zalo wants proof of the app secret: check it, and add the account with --app-secret-proof send.",
    ),
  ],
  [-244, refusal("recipient-unreachable", CLOSED_TO_US)],
  [-248, refusal("bad-content", "Zalo says that the message breaks its rules of content.")],
  [-249, refusal("bad-content", "Zalo does not send this template to a user id.")],
  [-320, refusal("not-allowed", CLOUD)],
  [-321, refusal("quota-spent", CLOUD)],
  [-403, refusal("recipient-unreachable", "The official account is not in this group.")],
]);

/**
 * What a code means for a send. Never throws.
 * @param host where it was said: the codes of templates and of messages overlap
 */
export function refusalOf(code: number, host?: "business" | "template", now = Date.now()): SendErrorFacts {
  const tables =
    host === "business"
      ? [TEMPLATE_REFUSALS, REFUSALS]
      : host === "template"
        ? [REFUSALS, TEMPLATE_REFUSALS]
        : [REFUSALS];
  const known = tables.flatMap((table) => table.get(code) ?? [])[0];
  const isNight = code === NIGHT || (code === TEMPLATE_NIGHT && host !== undefined);
  return {
    ...(known ??
      refusal("not-allowed", "Zalo refused with a code that is not published: see the platform code.")),
    ...(isNight && { retryAfterMs: untilMorning(now) }),
    platformCode: String(code),
  };
}
