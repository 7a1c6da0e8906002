/** English texts about results. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  staffOnly:
    "Results are for coordinators who have linked this chat. Please ask the organisers if you need them.",
  noProgramme: "You have no role in any programme yet, so there are no results to show.",
  which: "Which results would you like to see?",
  nothing: "I found no such session that has taken place. You can choose:",
  notYet: "This has not taken place yet, so there are no results. Recent sessions:",
  gone: "I cannot find these results; the session may have been cancelled, or is not in one of your programmes.",

  of: (title, date, who) =>
    `“${title}”${date === null ? "" : ` (${date})`}: ${who.length > 0 ? who.join("; ") : "no figures yet"}.`,
  came: ({ came, late, expected }) =>
    `${String(came)} of ${String(expected)} people came${late > 0 ? ` (${String(late)} late)` : ""}`,
  answered: ({ sent, asked }) => `${String(sent)}${asked > 0 ? ` of ${String(asked)}` : ""} answered`,
  ratings: (mean, spread, scale) =>
    `Average rating ${mean} out of ${String(scale)} (standard deviation ${spread}).`,
  extremes: (best, worst) =>
    `Highest: “${best.name}” (${best.mean}). Lowest: “${worst.name}” (${worst.mean}).`,
  praise: (share, from) => `${share}% gave ${from} or more.`,
  scores: (mean, spread) => `Average score ${mean}% (standard deviation ${spread}).`,
  passed: (share, mark) => `${share}% passed (from ${mark}%)`,
  gain: (points) =>
    points === 0
      ? "as before the course"
      : `${String(Math.abs(points))} percentage points ${points > 0 ? "more" : "less"} than before the course`,
  quiz: (said, isAlone) => `${isAlone ? "Result" : "Quiz"}: ${said.join(", ")}.`,
  hidden: (fewest) =>
    `This form is anonymous: results are shown from ${String(fewest)} answers up, so that nobody can be recognised.`,
  nobody: "Nobody has answered yet.",
  noForm: "No form has been asked about this session yet.",
  picture: (title) => `Chart of the results of “${title}”`,
  report: (programme) => `The chart and all figures are in the report: donghanh report ${programme}`,
};
