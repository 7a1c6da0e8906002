/**
 * Linking on a page of ours: somebody opens it from the chat, enters their invite code, and their platform confirms that
 * the one at the page is the one in the chat. What comes back counts as if they had sent the code in the chat.
 * Nothing is stored: what travels is sealed, and ends after an hour.
 */
import { z } from "zod";
import { AppError } from "../core/errors.ts";
import { looksLikeCode } from "../core/flow/hearing.ts";
import type { AccountDirectory } from "./ports/account-directory.ts";
import type { Secrets } from "./ports/secrets.ts";
import type { System } from "./ports/system.ts";

/** Below the public address. */
export const LINK_PATH = "/link";

const LIFETIME_MS = 60 * 60_000;

/** Who may use the page: `["page", account, address, end]`. */
const Page = z.tuple([z.literal("page"), z.uuid(), z.string(), z.number()]);
/** What the platform gives back: `["nonce", address, code, end]`; short, because LINE takes 255 characters at most. */
const Nonce = z.tuple([z.literal("nonce"), z.string(), z.string(), z.number()]);

export interface AccountLinks {
  /** The page for one person; each time another address. */
  pageFor(accountId: string, address: string): string;
  /** The code that this person entered; null where the nonce is not ours, not theirs, or too old. */
  codeIn(nonce: string, address: string): string | null;
  /** May this page still be used? */
  isOpen(page: string): boolean;
  /**
   * Where the browser goes on, at the platform, with this code in hand. Whether the code is right is said in the chat, to
   * whom it belongs: the page is no place to try codes.
   * @throws AppError `not-found` where the page is not ours or too old, `wrong-settings` where the text is no code;
   *   SendError with what the platform says
   */
  goOn(page: string, typed: string, signal: AbortSignal): Promise<string>;
}

export function accountLinks(
  {
    accounts,
    secrets,
    system,
  }: {
    readonly accounts: Pick<AccountDirectory, "get">;
    readonly secrets: Secrets;
    readonly system: Pick<System, "now">;
  },
  publicUrl: string,
): AccountLinks {
  const seal = (words: readonly (string | number)[]) =>
    secrets.seal(JSON.stringify([...words, system.now() + LIFETIME_MS]));

  function open<Shape extends readonly unknown[]>(shape: z.ZodType<Shape>, sealed: string): Shape | null {
    try {
      const words = shape.safeParse(JSON.parse(secrets.open(sealed))).data;
      return words && Number(words.at(-1)) > system.now() ? words : null;
    } catch {
      return null;
    }
  }

  return {
    pageFor: (accountId, address) =>
      `${publicUrl}${LINK_PATH}?to=${encodeURIComponent(seal(["page", accountId, address]))}`,

    codeIn(nonce, address) {
      const [, theirs, code] = open(Nonce, nonce) ?? [];
      return code !== undefined && theirs === address ? code : null;
    },

    isOpen: (page) => open(Page, page) !== null,

    async goOn(page, typed, signal) {
      const [, accountId = "", address = ""] = open(Page, page) ?? [];
      const account = accountId === "" ? null : await accounts.get(accountId);
      if (!account?.channel.linkAddress) throw new AppError("not-found", "This page is too old.");
      const code = typed.trim().normalize("NFKC");
      if (!looksLikeCode(code)) throw new AppError("wrong-settings", "This is no invite code.");
      return account.channel.linkAddress(address, seal(["nonce", address, code]), signal);
    },
  };
}
