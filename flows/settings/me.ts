/** "Who am I?": name, unit, class, and what was agreed to. */
import { sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { consents, type Asking, type ConsentsAnswer } from "../../src/core/flow/lookups.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text, type CardLine, type Choice } from "../../src/core/message/content.ts";
import { calendarForTheLinked } from "../shared/first-greeting.ts";
import { LANGUAGE_NAMES } from "../shared/languages.ts";
import { menu } from "../shared/menu.ts";
import { staffLines } from "./staff.ts";
import { texts } from "./texts.ts";

/** A card with all that identifies the contact to us. */
export function* me(turn: Turn<unknown>): Asking<readonly Effect[]> {
  const { language, contact } = turn;
  const words = texts[language];
  const { participant } = contact;
  const decided = yield* consents();
  const { readsProfiles = false } = turn.account.can;
  const mayReadName = decided.profile?.granted === true;
  const profile: Choice[] =
    readsProfiles && contact.kind === "person"
      ? [
          mayReadName
            ? { label: words.profileForget, value: "settings:profile=no" }
            : { label: words.profileAllow, value: "settings:profile" },
        ]
      : [];
  const ofStaff = staffLines(turn);
  const unlinkStaff =
    ofStaff.length > 0 ? [{ label: words.unlinkStaff, value: "settings:unlink-staff" }] : [];
  if (participant === null && ofStaff.length > 0)
    return [
      sendMessage({
        ...{ type: "cards", summary: words.me, cards: [{ title: words.me, lines: ofStaff, links: [] }] },
        choices: [...unlinkStaff, ...profile, ...menu(language, ["notice", "language", "help"])],
      }),
    ];
  if (participant === null) {
    const choices = [...profile, ...menu(language, ["code", "language", "help"])];
    return [sendMessage(text(words.notLinked, choices))];
  }
  const lines: CardLine[] = [...ofStaff, { label: words.name, text: participant.name }];
  for (const { unit, programme, cohort } of participant.enrolments) {
    lines.push({ label: words.programme, text: inLanguage(programme, language) });
    lines.push({ label: words.cohort, text: inLanguage(cohort, language) });
    if (unit) lines.push({ label: words.unit, text: inLanguage(unit, language) });
  }
  lines.push({ label: words.language, text: LANGUAGE_NAMES[contact.language ?? language] });
  lines.push({ label: words.training, text: said(turn, decided.training) });
  const reminders = contact.isOptedOut ? words.stopped : said(turn, decided.notifications);
  lines.push({ label: words.notifications, text: reminders });
  if (readsProfiles) lines.push({ label: words.profile, text: said(turn, decided.profile) });
  const isOn = decided.notifications?.granted === true && !contact.isOptedOut;
  const choices: Choice[] = [
    isOn
      ? { label: words.notificationsOff, value: "settings:notifications=no" }
      : { label: words.notificationsOn, value: "settings:notifications=yes" },
    ...profile,
    { label: words.unlink, value: "settings:unlink" },
    ...unlinkStaff,
    ...menu(language, [...calendarForTheLinked(turn), "language", "help"]),
  ];
  return [
    sendMessage({
      type: "cards",
      summary: words.me,
      cards: [{ title: words.me, lines, links: [] }],
      choices,
    }),
  ];
}

function said(turn: Turn<unknown>, decision: ConsentsAnswer["training"]): string {
  const words = texts[turn.language];
  if (!decision) return words.notAsked;
  return decision.granted ? words.agreed : words.refused;
}
