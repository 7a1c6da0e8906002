/** What a programme's slug names, for everybody who is given one. */
import { AppError } from "../core/errors.ts";

/** @param found what a store has under the slug @throws AppError `not-found` where it has nothing */
export function namedProgramme<Programme>(slug: string, found: Programme | null | undefined): Programme {
  if (found !== null && found !== undefined) return found;
  throw new AppError("not-found", `There is no programme "${slug}". See: donghanh programme list`);
}
