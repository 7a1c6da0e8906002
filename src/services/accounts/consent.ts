/** Somebody who administers an account agrees in a browser: we make the link, and take them back. */
import { z } from "zod";
import { AppError } from "../../core/errors.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";

/** Where the platform sends the browser back to, below the public address. Entered in Zalo's console too. */
export const CALLBACK_PATH = "/oauth/zalo/callback";

const LINK_LIFETIME_MS = 60 * 60_000;

/** Travels through the browser, sealed: so nothing is stored for a link that nobody may ever open. */
const State = z.object({
  purpose: z.literal("consent"),
  accountId: z.uuid(),
  verifier: z.string().length(43),
  expiresAt: z.number(),
});

export interface Callback {
  readonly code: string;
  /** Missing where the platform's console made the link. */
  readonly state: string | undefined;
  /** The platform's id of the account, as the browser says; only used to find ours, and checked afterwards. */
  readonly platformId: string | undefined;
}

/**
 * The link that somebody must open within an hour.
 * @throws AppError `wrong-settings` where the channel of the account needs no consent
 */
export function consentLink(
  { secrets, system }: { readonly secrets: Secrets; readonly system: System },
  { id, name, channel }: Pick<OpenAccount, "id" | "name" | "channel">,
  publicUrl: string,
): string {
  if (!channel.consent)
    throw new AppError("wrong-settings", `"${name}" needs no consent: its keys do not run out.`);
  // Two UUIDs have 244 random bits, and 43 of their letters and digits more than enough.
  const verifier = `${system.uuid()}${system.uuid()}`.replaceAll("-", "").slice(0, 43);
  const expiresAt = system.now() + LINK_LIFETIME_MS;
  const state: z.infer<typeof State> = { purpose: "consent", accountId: id, verifier, expiresAt };
  const redirectUrl = publicUrl + CALLBACK_PATH;
  return channel.consent.link({ redirectUrl, state: secrets.seal(JSON.stringify(state)), verifier });
}

/**
 * Exchanges what the browser brought for keys, and keeps them.
 * @returns our name of the account
 * @throws AppError `wrong-consent` where the link is not ours or too old; SendError with what the platform says
 */
export async function completeConsent(
  tools: {
    readonly accounts: AccountDirectory;
    readonly secrets: Secrets;
    readonly system: Pick<System, "now">;
  },
  { code, state: sealed, platformId }: Callback,
  signal: AbortSignal,
): Promise<string> {
  const state = sealed === undefined ? null : open(sealed, tools);
  const account = state
    ? await tools.accounts.get(state.accountId)
    : (await tools.accounts.list()).find(
        ({ channel }) => platformId !== undefined && channel.consent?.platformLinkOf === platformId,
      );
  if (!account?.channel.consent) throw wrongConsent();
  await account.channel.consent.complete(code, state?.verifier, signal);
  return account.name;
}

function open(
  sealed: string,
  { secrets, system }: { readonly secrets: Secrets; readonly system: Pick<System, "now"> },
): z.infer<typeof State> {
  let state;
  try {
    state = State.safeParse(JSON.parse(secrets.open(sealed))).data;
  } catch {
    throw wrongConsent();
  }
  if (!state || state.expiresAt <= system.now()) throw wrongConsent();
  return state;
}

function wrongConsent(): AppError {
  return new AppError(
    "wrong-consent",
    "This link is not ours, or older than an hour. Make a new one: donghanh account consent <account>",
  );
}
