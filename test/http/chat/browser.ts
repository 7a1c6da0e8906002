/** Chromium, where the machine has it. `REQUIRE_BROWSER=1` makes its absence a failure. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** False where the tests in a browser are left out, which is said once. */
export const hasBrowser = CHROMIUM !== undefined || process.env["REQUIRE_BROWSER"] === "1";
if (!hasBrowser)
  console.warn("Left out: the chat page in a browser (no Chromium here; REQUIRE_BROWSER=1 insists).");

/** A fresh browser without a profile; it looks for nothing on the network by itself. */
export function openBrowser(): Promise<Browser> {
  if (!CHROMIUM) throw new Error("REQUIRE_BROWSER=1, and there is no Chromium: apt-get install chromium");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
