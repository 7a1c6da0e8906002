/** Did this request truly come from a visitor whom we admitted? Their token says so, in a header that no form of another site can send. */
import type { RawRequest, Verification, Visitors } from "../../src/services/ports/channel.ts";

/** Checks `Authorization: Bearer <token>`. Constant time; never throws. */
export function verify(request: RawRequest, visitors: Visitors): Verification {
  const { authorization } = request.headers;
  if (!authorization) return { genuine: false, reason: "missing" };
  return visitors.recognise(authorization, request.receivedAt) === null
    ? { genuine: false, reason: "wrong" }
    : { genuine: true };
}
