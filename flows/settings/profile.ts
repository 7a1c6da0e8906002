/** May we read the name that they show in the chat app? Asked only of those who choose to be asked. */
import { notUnderstood, sendMessage, waitFor, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { text } from "../../src/core/message/content.ts";
import { decide, yesOrNo } from "../shared/consent.ts";
import { menu } from "../shared/menu.ts";
import { texts } from "./texts.ts";

const OPEN_FOR_MS = 60 * 60_000;

export function askProfile(turn: Turn<unknown>): Effect[] {
  const words = texts[turn.language];
  const choices = [
    { label: words.agree, value: "settings:profile=yes" },
    { label: words.disagree, value: "settings:profile=no" },
  ];
  return [
    sendMessage(text(words.profileNotice, choices)),
    waitFor("profile", { again: "askProfile", forMs: OPEN_FOR_MS }),
  ];
}

export function profile(turn: Turn<unknown>): Effect[] {
  const words = texts[turn.language];
  const answer = yesOrNo(turn);
  if (answer === null) return [notUnderstood()];
  const granted = answer === "yes";
  return [
    decide(turn, "profile", granted, words.profileNotice),
    sendMessage(text(granted ? words.profileOn : words.profileOff, menu(turn.language, ["me", "help"]))),
  ];
}
