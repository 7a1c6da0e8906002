/** Choices → LINE's quick replies. https://developers.line.biz/en/reference/messaging-api/#quick-reply */
import type { Choice, Picker } from "../../src/core/message/content.ts";
import { cutLabel } from "../kit/cut-label.ts";
import { given } from "../kit/given.ts";
import type { ChoiceAction, DatetimePickerAction, QuickReply } from "./payload.ts";

export const MAX_CHOICES = 13;
const MAX_LABEL_GRAPHEMES = 20;
const MAX_DISPLAY_TEXT_GRAPHEMES = 300;
const MAX_DATA_UNITS = 300;

/** What LINE takes as a moment, by mode. */
const MOMENTS: Record<Picker["mode"], RegExp> = {
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
};

/** The first thirteen choices as quick replies; undefined where none can be shown. */
export function quickReply(choices: readonly Choice[]): QuickReply | undefined {
  const items = choiceActions(choices)
    .slice(0, MAX_CHOICES)
    .map((action) => ({ type: "action" as const, action }));
  return items.length > 0 ? { items } : undefined;
}

/**
 * What a tap on each choice does. A choice whose value is longer than LINE takes is left out, since half a value would be
 * another one: it can still be typed.
 */
export function choiceActions(choices: readonly Choice[]): ChoiceAction[] {
  return choices.filter(({ value }) => value.length <= MAX_DATA_UNITS).map(action);
}

/** A tap sends the value silently and shows the whole label as the contact's own words; a picker shows itself. */
function action({ label, value, pick }: Choice): ChoiceAction {
  const shown = cutLabel(label, MAX_LABEL_GRAPHEMES) || "…";
  if (pick) return { type: "datetimepicker", label: shown, data: value, mode: pick.mode, ...bounds(pick) };
  const displayText = cutLabel(label, MAX_DISPLAY_TEXT_GRAPHEMES) || "…";
  return { type: "postback", label: shown, data: value, displayText };
}

/** LINE refuses the message for a bound that makes no sense; without bounds every moment from 1900 to 2100 can be picked. */
function bounds({
  mode,
  initial,
  earliest,
  latest,
}: Picker): Pick<DatetimePickerAction, "initial" | "min" | "max"> {
  const read = (moment: string | undefined) => (isMoment(moment, mode) ? moment : undefined);
  const [min, max, first] = [read(earliest), read(latest), read(initial)];
  const isRange = min === undefined || max === undefined || min < max;
  const isInside = (moment: string) =>
    !isRange || ((min === undefined || moment >= min) && (max === undefined || moment <= max));
  return {
    ...(isRange && { ...given("min", min), ...given("max", max) }),
    ...(first !== undefined && isInside(first) && { initial: first }),
  };
}

function isMoment(moment: string | undefined, mode: Picker["mode"]): moment is string {
  if (moment === undefined || !MOMENTS[mode].test(moment)) return false;
  const full = mode === "time" ? `2000-01-01T${moment}` : moment;
  const time = Date.parse(`${full.includes("T") ? full : `${full}T00:00`}Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(full); // not the 31st of February
  return isReal && full >= "1900-01-01" && full < "2101-01-01";
}
