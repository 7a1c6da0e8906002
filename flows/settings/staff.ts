/** What a chat knows of its coordinator, and the way out of it. */
import {
  notUnderstood,
  sendMessage,
  unlinkCoordinator,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text, type CardLine } from "../../src/core/message/content.ts";
import { yesOrNo } from "../shared/consent.ts";
import { menu } from "../shared/menu.ts";
import { texts } from "./texts.ts";

const OPEN_FOR_MS = 60 * 60_000;

/** The lines of a coordinator's card; none for others. */
export function staffLines({ contact, language }: Turn<unknown>): CardLine[] {
  const { coordinator } = contact;
  if (coordinator === null) return [];
  const words = texts[language];
  return [
    { label: words.staff, text: coordinator.name },
    ...coordinator.programmes.map(({ name, role }) => ({
      label: words.programme,
      text: `${inLanguage(name, language)} (${words.roles[role]})`,
    })),
  ];
}

export function askUnlinkStaff(turn: Turn<unknown>): Effect[] {
  const words = texts[turn.language];
  const { coordinator } = turn.contact;
  if (coordinator === null)
    return [sendMessage(text(words.nothingToUnlink, menu(turn.language, ["code", "help"])))];
  const choices = [
    { label: words.yesUnlink, value: "settings:unlink-staff=yes" },
    { label: words.noKeep, value: "settings:unlink-staff=no" },
  ];
  return [
    sendMessage(text(words.reallyUnlinkStaff(coordinator.name), choices)),
    waitFor("unlinkStaff", { again: "askUnlinkStaff", forMs: OPEN_FOR_MS }),
  ];
}

export function unlinkStaff(turn: Turn<unknown>): Effect[] {
  const words = texts[turn.language];
  const answer = yesOrNo(turn);
  if (answer === null) return [notUnderstood()];
  if (answer === "no") return [sendMessage(text(words.unchanged))];
  return [unlinkCoordinator(), sendMessage(text(words.unlinkedStaff, menu(turn.language, ["code", "help"])))];
}
