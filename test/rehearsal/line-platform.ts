/** LINE's twin as the platform of a rehearsal: whatever is told must be what LINE takes, by LINE's own clock. */
import { randomUUID } from "node:crypto";
import { axiosHttpClient } from "../../src/adapters/axios/http-client.ts";
import type { Platforms } from "../../src/compose-rehearsal.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import { line } from "../../webhooks/line/index.ts";
import { noTokens } from "../kit/no-tokens.ts";
import { startLineTwin } from "../kit/twins/line.ts";

const KEYS = { channelSecret: "secret-of-line", accessToken: "token-of-line" };

/** LINE's id of a participant. */
const userId = (personId: string) => `U${personId.replaceAll("-", "")}`;

export async function linePlatform(): Promise<{
  readonly account: OpenAccount;
  readonly platforms: Platforms;
  readonly twin: Awaited<ReturnType<typeof startLineTwin>>;
  close(): Promise<void>;
}> {
  let now = Date.now;
  const twin = await startLineTwin({
    ...KEYS,
    now: () => now(),
    // A rehearsal's reply tokens begin with the id of whoever wrote.
    ownerOf: (replyToken) => userId(replyToken.split("/")[0] ?? ""),
  });
  const http = axiosHttpClient();
  const settings = line.settings.parse({ ...KEYS, apiUrl: twin.url });
  const channel = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  const account: OpenAccount = {
    ...{ id: randomUUID(), type: line.type, name: "LINE", calledBy: ["LINE"], can: line.can, channel },
    ...{ language: "vi", timezone: "Asia/Ho_Chi_Minh" },
  };
  return {
    account,
    twin,
    platforms: (accounts, phones, clock) => {
      now = () => clock.now();
      return accounts.map((one) => ({
        ...one,
        channel: {
          ...one.channel,
          async send(outgoing, key, signal) {
            const { to, contents, language } = outgoing;
            const sent = await one.channel.send({ ...outgoing, to: userId(to) }, key, signal);
            phones.take({ deliveryId: key, address: to, at: clock.now(), language, contents });
            return sent;
          },
        },
      }));
    },
    async close() {
      await http.close();
      await twin.close();
    },
  };
}
