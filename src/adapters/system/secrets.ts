/** Secrets under AES-256-GCM. Sealed: `v1.<key id>.<base64url of nonce, tag and ciphertext>`. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { AppError } from "../../core/errors.ts";
import type { Secrets } from "../../services/ports/secrets.ts";

const VERSION = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param key 32 bytes. @throws Error where the key has another length. */
export function sealWith(key: Uint8Array): Secrets {
  if (key.length !== 32) throw new Error("The key of the secrets must have 32 bytes.");
  // Tells keys apart without telling anything about them.
  const keyId = createHash("sha256").update("key id of ").update(key).digest("hex").slice(0, 8);
  // Bound to the text, so that nobody can relabel it.
  const label = Buffer.from(`${VERSION}.${keyId}`);

  // A key of its own, so that no fingerprint says anything about what is sealed.
  const fingerprintKey = createHmac("sha256", key).update("fingerprints").digest();

  return {
    fingerprint: (text) => createHmac("sha256", fingerprintKey).update(text).digest("base64url"),
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(label);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${label}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
    },
    open(sealed) {
      const [version, sealedBy, data = ""] = sealed.split(".");
      if (version !== VERSION)
        throw new AppError("wrong-secret-key", "This is not a secret that this version can open.");
      if (sealedBy !== keyId) {
        throw new AppError(
          "wrong-secret-key",
          `It was sealed with the key ${sealedBy}, and SECRET_KEY is the key ${keyId}. ` +
            "Set SECRET_KEY to the key that was used, or add the account again.",
        );
      }
      const bytes = Buffer.from(data, "base64url");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES))
          .setAAD(label)
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
      } catch {
        throw new AppError("wrong-secret-key", "It was changed since it was sealed. Add the account again.");
      }
    },
  };
}
