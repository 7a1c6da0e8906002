/** For channels whose keys do not run out: whoever asks for tokens is mistaken. */
import type { TokenKeeper } from "../../src/services/ports/token-keeper.ts";

const never = () => Promise.reject(new Error("this channel needs no tokens"));

export const noTokens: TokenKeeper = {
  current: never,
  another: never,
  renewIfDue: never,
  keep: never,
  age: never,
};
