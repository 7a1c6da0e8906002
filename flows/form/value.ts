/** What the choices of a form carry: `form:<form>:<session or ->:<about or ->`, and what is done with it. */
import { beginsForm, type FormKey } from "../../src/core/form/answering.ts";

export type Act =
  | { readonly type: "begin" }
  | { readonly type: "answer"; readonly question: string; readonly value: string }
  /** One of several: picked, or put back. */
  | { readonly type: "pick"; readonly question: string; readonly value: string }
  | { readonly type: "done"; readonly question: string }
  /** A day, which comes along in the platform's own way. */
  | { readonly type: "day"; readonly question: string }
  | { readonly type: "skip"; readonly question: string }
  | { readonly type: "change" | "send" | "later" };

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const VALUE = new RegExp(
  `^form:(${UUID}):(${UUID}|-):(${UUID}|-)(?::([a-z]+)(?:=([\\w-]+))?(?:=([\\w-]+))?)?$`,
);

/** Null where it makes no sense: it comes from outside. */
export function readValue(value: string): { readonly key: FormKey; readonly act: Act } | null {
  const [whole, formId = "", session, about, act = "begin", question, option] = VALUE.exec(value) ?? [];
  if (whole === undefined) return null;
  const idOf = (id: string | undefined) => (id === undefined || id === "-" ? null : id);
  const key = { formId, sessionId: idOf(session), aboutId: idOf(about) };
  switch (act) {
    case "begin":
    case "change":
    case "send":
    case "later":
      return { key, act: { type: act } };
    case "done":
    case "day":
    case "skip":
      return question === undefined ? null : { key, act: { type: act, question } };
    case "answer":
    case "pick":
      return question === undefined || option === undefined
        ? null
        : { key, act: { type: act, question, value: option } };
    default:
      return null;
  }
}

/** A choice's value. At most 210 characters. */
export function valueOf(key: FormKey, act: Act = { type: "begin" }): string {
  const begin = beginsForm(key);
  if (act.type === "begin") return begin;
  const question = "question" in act ? `=${act.question}` : "";
  return `${begin}:${act.type}${question}${"value" in act ? `=${act.value}` : ""}`;
}
