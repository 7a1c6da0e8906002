/** Addresses that open a chat with words brought along, as the platforms define them. */
import { expect, test } from "vitest";
import { line } from "../../webhooks/line/index.ts";
import { webChat } from "../../webhooks/web-chat/index.ts";
import { noTokens } from "../kit/no-tokens.ts";

const here = { accountId: "8c0f8a52-6f0e-4c53-9a3c-0d2f7f9a1b10", publicUrl: "https://bot.example" };
const tools = {
  http: { request: () => Promise.reject(new Error("no network")) },
  wakeVisitor: () => Promise.resolve(),
  tokens: noTokens,
};

test.each([
  ["@123abcde", "https://line.me/R/oaMessage/%40123abcde/?482913"],
  [undefined, undefined],
])("LINE, basic ID %s: %s", (basicId, address) => {
  const settings = line.settings.parse({ channelSecret: "s", channelId: "12345", basicId });
  expect(line.open(settings, tools).startLink?.("482913", here)).toBe(address);
});

test("LINE's words stand percent-encoded right after the question mark", () => {
  const settings = line.settings.parse({ channelSecret: "s", channelId: "12345", basicId: "@a" });
  expect(line.open(settings, tools).startLink?.("điểm danh", here)).toMatch(/\/\?%C4%91i/);
});

test("the chat page takes them as a code", () => {
  const settings = webChat.settings.parse({ visitorSecret: "x".repeat(43) });
  expect(webChat.open(settings, tools).startLink?.("482913", here)).toBe(
    `https://bot.example/chat/${here.accountId}?code=482913`,
  );
});
