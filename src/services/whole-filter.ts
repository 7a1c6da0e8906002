/** A filter that somebody wrote, with segments written out and everything that it names looked for. */
import { leaves, writtenOut, type Filter } from "../core/audience/segment.ts";
import type { BroadcastStore } from "./ports/broadcast-store.ts";

/**
 * A slip in the name of a form or session would mean everybody who has "not answered" it.
 * @param segments by name @param within names of segments that it is about to be
 * @throws RangeError naming what does not exist, or the segment that is part of itself
 */
export async function wholeFilter(
  store: Pick<BroadcastStore, "formSlugs" | "sessionsNamed">,
  programmeId: string,
  filter: Filter,
  segments: ReadonlyMap<string, Filter>,
  within: readonly string[] = [],
): Promise<Filter> {
  const whole = writtenOut(filter, segments, within);
  const parts = leaves(whole);
  const forms = parts.flatMap((leaf) => ("answered" in leaf ? [leaf.answered.form] : []));
  const known = forms.length > 0 ? await store.formSlugs(programmeId) : [];
  const unknown = forms.find((slug) => !known.includes(slug));
  if (unknown !== undefined)
    throw new RangeError(
      `There is no form "${unknown}". ${known.length === 0 ? "There are none." : `There are: ${known.join(", ")}.`}`,
    );
  const sessions = parts.flatMap((leaf) => {
    if ("attendance" in leaf) return [leaf.attendance.session];
    return "answered" in leaf && leaf.answered.session !== undefined ? [leaf.answered.session] : [];
  });
  for (const id of new Set(sessions))
    if ((await store.sessionsNamed(programmeId, id)).length === 0)
      throw new RangeError(`The programme has no session ${id}.`);
  return whole;
}
