/** A twin of Bưu: takes texts of up to 1,000 units, each key once, and misbehaves when told to. */
import { createHmac } from "node:crypto";
import type { PlatformFault } from "../contract/channel.ts";
import { startTwinServer, type TwinAnswer, type TwinRequest } from "../kit/twins/twin-server.ts";

export interface BuuTwinOptions {
  readonly secret: string;
  readonly token: string;
}

const REFUSED: Partial<Record<PlatformFault, TwinAnswer>> = {
  droppedBefore: "drop",
  slow: { status: 500, delayMs: 5_000 },
  broken: { status: 503 },
  nonsense: { status: 200, body: "<html>Welcome to the hotel's network</html>" },
  unauthorised: { status: 401 },
  tooFast: { status: 429 },
};

export async function startBuuTwin({ secret, token }: BuuTwinOptions) {
  const messages: { readonly to: string; readonly text: string; readonly key: string }[] = [];
  const faults: PlatformFault[] = [];
  let said = 0;

  function take({ headers, body }: TwinRequest): TwinAnswer {
    const { to, text } = JSON.parse(body.toString()) as { to?: unknown; text?: unknown };
    const key = headers["idempotency-key"];
    if (typeof to !== "string" || typeof text !== "string" || typeof key !== "string") return { status: 400 };
    if (text.trim() === "" || text.length > 1_000) return { status: 400 };
    const known = messages.findIndex((message) => message.key === key);
    if (known < 0) messages.push({ to, text, key });
    return { status: 200, body: { id: String(known < 0 ? messages.length : known + 1) } };
  }

  const server = await startTwinServer((request) => {
    if (request.headers.authorization !== `Bearer ${token}`) return { status: 401 };
    if (request.path === "/me") return { status: 200, body: { name: "Đào tạo Hà Nội" } };
    const fault = faults.shift();
    const refused = fault && REFUSED[fault];
    if (refused) return refused;
    const answer = take(request);
    return fault === "droppedAfter" ? "drop" : answer;
  });
  return {
    url: server.url,
    close: server.close,
    failNext: (fault: PlatformFault) => void faults.push(fault),
    seen: (): string[] => messages.map(({ text }) => text),
    /** An event of somebody who writes. */
    says: (from: string, text: string) => ({
      id: `said-${String((said += 1))}`,
      at: 1_795_000_000_000,
      from,
      text,
    }),
    sign: (body: string): string => createHmac("sha256", secret).update(body).digest("hex"),
  };
}
