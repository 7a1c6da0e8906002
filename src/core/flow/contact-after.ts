/** What the rest of a turn, and the next one, sees of the contact after an effect. */
import type { WorldEffect } from "./effects.ts";
import type { ContactFacts } from "./flow.ts";

/** The contact as the effect leaves them. */
export function contactAfter(contact: ContactFacts, effect: WorldEffect): ContactFacts {
  switch (effect.type) {
    case "setLanguage":
      return { ...contact, language: effect.language };
    case "linkParticipant":
      return { ...contact, participant: effect.participant, timezone: effect.participant.timezone };
    case "unlinkParticipant":
      return { ...contact, participant: null };
    case "linkCoordinator": {
      const { coordinator } = effect;
      return { ...contact, coordinator, timezone: contact.participant?.timezone ?? coordinator.timezone };
    }
    case "unlinkCoordinator":
      return { ...contact, coordinator: null };
    case "optOut":
    case "resumeContact":
      return { ...contact, isOptedOut: effect.type === "optOut" };
    default:
      return contact;
  }
}
