/** All channels of the house, one line each. */
import type { ChannelKind } from "../src/services/ports/channel.ts";
import { line } from "./line/index.ts";
import { webChat } from "./web-chat/index.ts";
import { zaloBot } from "./zalo-bot/index.ts";
import { zaloOa } from "./zalo-oa/index.ts";

export const channelKinds: readonly ChannelKind[] = [line, zaloBot, zaloOa, webChat];
