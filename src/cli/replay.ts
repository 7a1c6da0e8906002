/** `donghanh replay <event id>`. */
import { Refusal } from "./ground.ts";

export function replay(_id: string): Promise<void> {
  return Promise.reject(new Refusal("not built yet"));
}
