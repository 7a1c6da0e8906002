/** Long lists in pages: `?limit=50&cursor=…`. A cursor is opaque to callers; a new row never shifts a page. */
import { z } from "zod";
import { ApiProblem } from "./problem.ts";

const MAX_LIMIT = 200;

export const pageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(50)
    .describe(`at most ${String(MAX_LIMIT)}`),
  cursor: z.string().max(200).optional().describe("`next` of the page before"),
});

/** A page of these. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe("the cursor of the next page; null on the last one"),
  });
}

/** The page of `rows`, which were read one further than the page is long. */
export function paged<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? encode(cursorOf(last)) : null;
  return { items: shown.map(itemOf), next };
}

/** What a cursor says. @param shape of what it may say @throws ApiProblem */
export function readCursor(cursor: string | undefined, shape: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const says = Buffer.from(cursor, "base64url").toString("utf8");
  if (!shape.test(says))
    throw new ApiProblem(400, "wrong-input", "The cursor is not one of ours: begin again without it.");
  return says;
}

/** What a cursor says where rows are in the order of a time: epoch milliseconds and the id. */
export const KEY_OF_TIME = /^\d{1,15} [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const encode = (says: string) => Buffer.from(says).toString("base64url");
