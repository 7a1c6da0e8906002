/** Words that ask for something, where an answer was waited for. */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";

const ASKS =
  /[?？]|(?:^|\W)(?:gi|dau|may gio|khi nao|bao gio|nao|the nao|xin lich|cho xem|cho hoi|what|where|when|which|who|show me)(?:$|\W)|ですか|ますか|教えて/u;

/** Is it a question rather than an answer? */
export function isQuestion(words: string): boolean {
  return ASKS.test(stripMarks(fold(words).text));
}
