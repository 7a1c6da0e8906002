/** What somebody says of their coming to a session. */

export const SAID = ["coming", "absent", "late"] as const;
export type Said = (typeof SAID)[number];

/** Words of a reason that are kept; the rest of a longer one is cut. */
export const MAX_REASON_LENGTH = 500;
