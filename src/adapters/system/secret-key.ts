/** The embedded default's key of the secrets: made once, kept beside the database. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../../core/errors.ts";

/** Reads DATA_DIR/secret-key, or makes it with mode 0600. @throws AppError with what to do when it cannot be used. */
export async function keepSecretKey(dataDir: string): Promise<Uint8Array> {
  const file = path.join(dataDir, "secret-key");
  await mkdir(dataDir, { recursive: true });
  const fresh = `${randomBytes(32).toString("base64")}\n`;
  await writeFile(file, fresh, { mode: 0o600, flag: "wx" }).catch(() => undefined);
  const key = Buffer.from(await readFile(file, "utf8").catch(() => ""), "base64");
  if (key.length === 32) return key;
  throw new AppError(
    "wrong-secret-key",
    `${file} cannot be read or does not hold 32 bytes in base64. Bring back the file, or set SECRET_KEY.`,
  );
}
