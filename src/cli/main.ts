/** Runs the command `donghanh`, and says what went wrong. */
import { explain } from "./explain.ts";
import { program } from "./program.ts";

// Who reads our output may have had enough of it (`| head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
// Everything is closed by now. Prisma's schema engine, when it was needed, leaves a timer of ten seconds behind.
process.stdout.write("", () => process.exit());
