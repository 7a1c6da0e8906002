/** Plays a command of the house: opens the embedded database of a folder, says so in one JSON line, stays till SIGTERM. */
import { openEmbedded } from "../../../src/adapters/embedded-postgres/open.ts";

const lines: string[] = [];
const embedded = await openEmbedded(process.argv[2] ?? "", (line) => lines.push(line), { fsync: "off" });
const isHouse = process.argv[3] === "house" && (await embedded.claimHouse());
const stay = setInterval(() => undefined, 60_000);
process.once("SIGTERM", () => {
  clearInterval(stay);
  void embedded.stop();
});

// Last: the test may end us as soon as it has read this.
console.log(JSON.stringify({ url: embedded.url, joined: embedded.joined, isHouse, lines }));
