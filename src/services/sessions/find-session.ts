/** Finds the session that somebody at a keyboard means. */
import { AppError } from "../../core/errors.ts";
import { inLanguage } from "../../core/language/language.ts";
import type { ListedSession } from "../ports/session-store.ts";

/**
 * By id, or by a part of its title in any language; a day narrows.
 * @param sessions those to choose among
 * @throws AppError `not-found` naming what there is
 */
export function findSession(sessions: readonly ListedSession[], named: string, day?: string): ListedSession {
  const wanted = named.toLowerCase();
  const meant = sessions.filter(
    ({ id, title, date }) =>
      (id === named || Object.values(title).some((words) => words.toLowerCase().includes(wanted))) &&
      (day === undefined || date === day),
  );
  const [session] = meant;
  if (session && meant.length === 1) return session;
  const some = (session ? meant : sessions).slice(0, 10);
  const lines = some.map(
    ({ id, date, startTime, title }) => `  ${id}  ${date} ${startTime}  ${inLanguage(title, "vi")}`,
  );
  const says = session ? "Several sessions are called so" : "No session to come is called so";
  throw new AppError("not-found", [`${says}. Name one by its id, or add --on <day>:`, ...lines].join("\n"));
}
