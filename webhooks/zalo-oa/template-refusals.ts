/** Zalo's error codes of templates, one by one (zalo.cloud/zns/guidelines/handle-error-code). With HTTP status 200. */
import { refusal, type Refusal } from "./refusal.ts";

export const TEMPLATE_NIGHT = -133;

const APP = "The app may not send templates: check it at developers.zalo.me.";
const BLANKS =
  "The template's blanks are not filled in as Zalo wants: see the template at account.zalo.cloud.";
const NOT_APPROVED = "Zalo has not approved this template, or has switched it off: see account.zalo.cloud.";
const QUOTA = "The templates of this day are used up: wait until tomorrow, or raise the quota.";
const REFUSES = "The person cannot be sent this template, or does not want to be.";
const NO_ZALO = "There is no Zalo account that takes templates behind this telephone number.";
const ACCOUNT = "The official account may not send this template: see account.zalo.cloud.";

/** Codes without an entry: see the table of messages. */
export const TEMPLATE_REFUSALS: ReadonlyMap<number, Refusal> = new Map<number, Refusal>([
  // It names no reason, and the message may have gone out.
  [-100, refusal("platform-fault", "Zalo has an unknown fault; the message may have been sent.")],
  ...[-101, -102, -103, -104, -105].map((code) => [code, refusal("not-allowed", APP)] as const),
  [-108, refusal("recipient-unreachable", "This is no telephone number that Zalo knows.")],
  ...[-109, -111, -112, -1121, -1122, -1124].map((code) => [code, refusal("bad-content", BLANKS)] as const),
  [-114, refusal("recipient-unreachable", REFUSES)],
  [
    -115,
    refusal(
      "quota-spent",
      "The Zalo Cloud Account has no money or no templates left: see account.zalo.cloud.",
    ),
  ],
  [-117, refusal("not-allowed", ACCOUNT)],
  [-118, refusal("recipient-unreachable", NO_ZALO)],
  [-119, refusal("recipient-unreachable", NO_ZALO)],
  [-124, refusal("bad-credentials", "Zalo refuses the access token.")],
  [-125, refusal("not-allowed", ACCOUNT)],
  ...[-126, -127].map(
    (code) =>
      [code, refusal("not-allowed", "In development mode only administrators are sent templates.")] as const,
  ),
  [-131, refusal("not-allowed", NOT_APPROVED)],
  [
    TEMPLATE_NIGHT,
    refusal("not-now", "Zalo sends no such template at night (22:00 to 6:00); it goes in the morning."),
  ],
  [-135, refusal("not-allowed", ACCOUNT)],
  ...[-136, -137].map(
    (code) =>
      [code, refusal("not-allowed", "The Zalo Cloud Account is missing or could not be charged.")] as const,
  ),
  ...[-139, -140, -141].map((code) => [code, refusal("recipient-unreachable", REFUSES)] as const),
  ...[-144, -1441, -147].map((code) => [code, refusal("quota-spent", QUOTA)] as const),
  [-146, refusal("not-allowed", NOT_APPROVED)],
  ...[-1471, -1472].map(
    (code) =>
      [code, refusal("quota-spent", "This person was sent as many templates as Zalo allows.")] as const,
  ),
]);
