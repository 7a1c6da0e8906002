/** Can a question ever be asked? Its conditions and those of what they speak of must be able to hold together. */
import { optionsOf, type Condition, type Form, type Question } from "./form.ts";

/** @param form whose conditions all speak of earlier questions, and of options and numbers that these have */
export function isReachable(form: Form, question: Question): boolean {
  const about = new Map<string, Condition[]>();
  const gather = (one: Question): void => {
    for (const condition of one.when ?? []) {
      const known = about.get(condition.question) ?? [];
      if (known.includes(condition)) continue;
      about.set(condition.question, [...known, condition]);
      const other = form.questions.find(({ id }) => id === condition.question);
      // What must not be answered need not be asked either.
      if (other && condition.isAnswered !== false) gather(other);
    }
  };
  gather(question);
  return [...about].every(([id, conditions]) => {
    const other = form.questions.find((one) => one.id === id);
    return other !== undefined && canHold(other, conditions);
  });
}

function canHold(question: Question, conditions: readonly Condition[]): boolean {
  const unanswered = conditions.filter(({ isAnswered }) => isAnswered === false);
  if (unanswered.length > 0)
    return (
      unanswered.length === conditions.length &&
      unanswered.every((one) => Object.keys(one).length === 2) &&
      (!question.isRequired || question.when !== undefined)
    );
  const all = (test: (value: string | number) => boolean, values: readonly (string | number)[]) =>
    values.some(test);
  const fits = (value: string | number) =>
    conditions.every(
      ({ is, isNot, atLeast, atMost }) =>
        (is === undefined || [is].flat().includes(value)) &&
        (isNot === undefined || ![isNot].flat().includes(value)) &&
        (atLeast === undefined || Number(value) >= atLeast) &&
        (atMost === undefined || Number(value) <= atMost),
    );
  switch (question.type) {
    case "rating":
      return all(
        fits,
        Array.from({ length: question.scale }, (_, index) => index + 1),
      );
    case "choice":
      return all(
        fits,
        optionsOf(question).map(({ id }) => id),
      );
    case "many":
      return canPick(question, conditions);
    case "number":
      return canCount(question, conditions, fits);
    default:
      return true;
  }
}

/** Of several options some must be picked and others not. */
function canPick(question: Question & { type: "many" }, conditions: readonly Condition[]): boolean {
  const banned = new Set(conditions.flatMap(({ isNot }) => [isNot ?? []].flat()));
  const allowed = question.options.map(({ id }) => id).filter((id) => !banned.has(id));
  const wanted = conditions.flatMap(({ is }) => (is === undefined ? [] : [[is].flat()]));
  return allowed.length > 0 && wanted.every((some) => some.some((id) => allowed.includes(String(id))));
}

/** A number between the bounds: those that are named, else any between the widest. */
function canCount(
  { min = -Infinity, max = Infinity, isWhole }: Question & { type: "number" },
  conditions: readonly Condition[],
  fits: (value: number) => boolean,
): boolean {
  const named = conditions.flatMap(({ is }) => (is === undefined ? [] : [is].flat()));
  const isIn = (value: number) => value >= min && value <= max && (!isWhole || Number.isInteger(value));
  if (named.length > 0) return named.some((value) => typeof value === "number" && isIn(value) && fits(value));
  const lowest = Math.max(min, ...conditions.map(({ atLeast }) => atLeast ?? -Infinity));
  const highest = Math.min(max, ...conditions.map(({ atMost }) => atMost ?? Infinity));
  return isWhole ? Math.ceil(lowest) <= Math.floor(highest) : lowest <= highest;
}
