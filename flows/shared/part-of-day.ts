/** Which sessions are in the morning, at noon …: the parts overlap as people's words do. */
import type { PartOfDay } from "../../src/core/language/understanding.ts";
import type { Session } from "../../src/core/programme/session.ts";

/** Local times that belong to each part. */
const PARTS: Record<PartOfDay, readonly [string, string]> = {
  morning: ["00:00", "12:00"],
  noon: ["11:00", "14:00"],
  afternoon: ["12:00", "18:00"],
  evening: ["17:00", "24:00"],
  night: ["18:00", "24:00"],
};

/** Is some of the session in this part of its day? */
export function isIn(part: PartOfDay, { startTime, endTime }: Session): boolean {
  const [start, end] = PARTS[part];
  return startTime < end && endTime > start;
}
