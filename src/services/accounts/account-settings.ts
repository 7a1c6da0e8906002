/** What every account has, whatever its channel, and how its secrets are kept apart from the rest. */
import { z } from "zod";
import { AppError } from "../../core/errors.ts";
import { LANGUAGES } from "../../core/language/language.ts";
import { isTimezone } from "../../core/timezone.ts";
import type { ChannelKind } from "../ports/channel.ts";
import type { Secrets } from "../ports/secrets.ts";

/** Settings of the house about an account, beside those of its channel. */
export const commonSettings = z.object({
  language: z
    .enum(LANGUAGES)
    .default("vi")
    .describe("Spoken to people whose language is not known yet: vi, ja or en"),
  timezone: z
    .string()
    .refine(isTimezone, "is not a time zone")
    .default("Asia/Ho_Chi_Minh")
    .describe("Where most of its people are, e.g. Asia/Ho_Chi_Minh or Asia/Tokyo"),
  calledBy: z
    .string()
    .trim()
    .min(1)
    .default("Đồng Hành,ドンハイン")
    .describe("The names by which people in groups speak to it, as they see it there; commas between them"),
});

/** All settings of an account of this kind, for checking and for the command line's options. */
export function settingsOf(kind: ChannelKind) {
  // Safely: what a channel demands of its settings together stays.
  return kind.settings.safeExtend(commonSettings.shape);
}

/** What a setting is called on the command line: `channelSecret` is `--channel-secret`. */
export function flagOf(setting: string): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** All settings with their defaults. @throws AppError `wrong-settings`, naming flags and never values */
export function checkedSettings(kind: ChannelKind, given: Readonly<Record<string, unknown>>) {
  const checked = settingsOf(kind).safeParse(given);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map(({ path: [setting], message }) =>
    setting === undefined ? message : `${flagOf(String(setting))}: ${message}`,
  );
  throw new AppError("wrong-settings", `The settings are not right. ${problems.join("; ")}.`);
}

/** @throws AppError `unknown-channel`, naming those that there are */
export function kindOf(kinds: readonly ChannelKind[], type: string): ChannelKind {
  const kind = kinds.find((one) => one.type === type);
  if (kind) return kind;
  const known = kinds.map((one) => one.type).join(", ");
  throw new AppError("unknown-channel", `There is no channel called "${type}". There are: ${known}.`);
}

/** Splits checked settings into what may be read and what is sealed. */
export function sealSettings(kind: ChannelKind, all: Readonly<Record<string, unknown>>, secrets: Secrets) {
  const isSecret = ([name]: [string, unknown]) => kind.secretFields.includes(name as never);
  const entries = Object.entries(all);
  return {
    settings: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
    secrets: secrets.seal(JSON.stringify(Object.fromEntries(entries.filter(isSecret)))),
  };
}
