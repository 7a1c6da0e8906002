/** What is said about places, and what a choice carries. */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import type { Asked } from "../../src/core/programme/places.ts";

const MAKE_UP = /(?:^|\W)hoc bu(?:$|\W)|(?:^|\W)make[- ]?up (?:session|class|lecture|lesson)|補講/u;
const VISIT =
  /(?:thuc te|tham quan|khao sat thuc dia|thuc dia)(?:$|\W)|(?:field|site|study) (?:visit|trip)|現地視察|視察|見学/u;
const CHOOSE =
  /(?:^|\W)(?:chon|doi|dang ky|dang ki|xin|muon|huy|bo|cho|con cho)(?:$|\W)|(?:^|\W)(?:choose|pick|change|register|sign up|book|join|cancel|place|places|seat|waiting list)(?:$|\W)|申し?込|選|変更|取り?消|キャンセル|空き/u;
/** Asks when or where: that is the timetable's. */
const ASKS_WHEN =
  /(?:^|\W)(?:lich|may gio|khi nao|bao gio|o dau|when|where|what time|schedule)(?:$|\W)|いつ|どこ|何時|日程/u;

/** Is it about choosing a visit, or about making up for a session? */
export function speaksOfPlaces(words: string): boolean {
  const plain = stripMarks(fold(words.slice(0, 200)).text);
  if (ASKS_WHEN.test(plain)) return false;
  return MAKE_UP.test(plain) || (VISIT.test(plain) && CHOOSE.test(plain));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isAsked = (word: string | undefined): word is Asked =>
  word === "take" || word === "wait" || word === "leave";

export type Wish =
  | { readonly about: "session"; readonly asked: Asked; readonly id: string }
  | { readonly about: "offer"; readonly id: string }
  | { readonly about: "all" };

/** Reads a choice's value, which comes from outside. */
export function readWish(value: string): Wish {
  const [, first, id = ""] = value.split(":");
  if (!UUID.test(id)) return { about: "all" };
  if (isAsked(first)) return { about: "session", asked: first, id };
  return first === "offer" ? { about: "offer", id } : { about: "all" };
}
