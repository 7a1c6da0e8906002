/** The channel that CONTRIBUTING.md adds, step by step: its code is this code, and it keeps the contract. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describeBatches, describeChannel, describePlatformCalls } from "../contract/channel.ts";
import { buuHarness } from "./harness.ts";

describeChannel("Bưu", buuHarness);
describeBatches("Bưu", buuHarness);
describePlatformCalls("Bưu", buuHarness);

describe("CONTRIBUTING.md, Add a channel", () => {
  const document = readFileSync(path.join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");
  const shown = new Map(
    [...document.matchAll(/^`buu\/([\w-]+\.ts)`[^\n]*\n\n```ts\n([\s\S]*?)```$/gm)].map(
      ([, file = "", code = ""]) => [file, code],
    ),
  );
  /** The twin, the harness and this test stand beside it. */
  const ofTheChannel = readdirSync(import.meta.dirname).filter(
    (file) => !["twin.ts", "harness.ts", "contract.test.ts"].includes(file) && file.endsWith(".ts"),
  );

  it("shows every file of the channel, and no other", () => {
    expect([...shown.keys()].sort()).toEqual(ofTheChannel.sort());
  });

  it.each(ofTheChannel)("shows %s as it is run here", (file) => {
    const code = readFileSync(path.join(import.meta.dirname, file), "utf8");
    // In webhooks/ the kit stands next door.
    expect(shown.get(file)).toBe(code.replaceAll('"../../webhooks/kit/', '"../kit/'));
  });
});
