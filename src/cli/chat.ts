/**
 * `donghanh chat`: the terminal as one more visitor of the web chat. The real engine and database, no network; the same
 * person is met again the next time.
 */
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { openDatabase, type Database } from "../adapters/prisma/client.ts";
import { prismaInviteStore } from "../adapters/prisma/invites.ts";
import { prismaTranscriptStore } from "../adapters/prisma/transcript-store.ts";
import { postgresBell } from "../adapters/postgres-bell/visitor-bell.ts";
import { compose } from "../compose.ts";
import { isLanguage, type Language } from "../core/language/language.ts";
import type { Choice, Content } from "../core/message/content.ts";
import type { Happening } from "../core/message/inbound-event.ts";
import { chooseInvitees } from "../services/invites/choose-invitees.ts";
import { followTranscript } from "../services/follow-transcript.ts";
import type { OpenAccount } from "../services/ports/account-directory.ts";
import { demoPersonas } from "../../demo/index.ts";
import { numberedChoices } from "../../webhooks/kit/numbered-choices.ts";
import { plainText } from "../../webhooks/kit/plain-text.ts";
import { furnish } from "./furnish.ts";
import { onGround, Refusal } from "./ground.ts";

export interface ChatOptions {
  readonly as?: string;
  readonly language?: string;
  readonly anew?: true;
}

/** How long an answer may take, and how long after its last message it counts as whole. */
const ANSWER_TIMEOUT_MS = 15_000;
const PAUSE_MS = 300;

/** Talks until the input ends. @throws Refusal for an unknown person or language */
export async function chat({ as, language, anew }: ChatOptions): Promise<void> {
  if (language !== undefined && !isLanguage(language)) throw new Refusal("--language is one of: vi, ja, en.");
  await onGround(async (ground) => {
    await furnish(ground);
    const { config, databaseUrl, secretKey } = ground;
    const house = compose({ ...config, logLevel: "silent" }, databaseUrl, secretKey);
    const db = openDatabase(databaseUrl, 2);
    const bell = postgresBell(databaseUrl, house.log);
    const hangUp = new AbortController();
    try {
      const account = (await house.accounts.list()).find(({ channel }) => channel.visitors);
      if (!account)
        throw new Refusal("There is no web chat. Add one: donghanh account add web-chat --name Chat");
      const code = as === undefined ? null : await codeOf(db, as);
      const address = anew ? `terminal-${randomUUID()}` : `terminal-${code ?? "somebody"}`;
      const isLinked = await meet(db, account.id, address, language);

      const say = async (happening: Happening) => {
        const receivedAt = Date.now();
        const eventId = `${address}:${randomUUID()}`;
        const event = {
          eventId,
          occurredAt: receivedAt,
          identity: { kind: "person" as const, address },
          happening,
        };
        await house.accept(account, [event], receivedAt);
      };
      const reader = { accountId: account.id, address, after: Date.now(), signal: hangUp.signal };
      const mouth = listenTo(followTranscript({ store: prismaTranscriptStore(db), bell }, reader));
      await converse({ account, code: isLinked ? null : code, say, mouth });
    } finally {
      hangUp.abort();
      await house.stop();
      await bell.close();
      await db.$disconnect();
    }
  });
}

/** The invite code of a persona of the demo, of a participant by name, or as it is. */
async function codeOf(db: Database, who: string): Promise<string> {
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const persona = demoPersonas.find(
    ({ name }) => plain(name).split(" ").includes(plain(who)) || plain(name) === plain(who),
  );
  if (persona) return persona.inviteCode;
  if (/^[A-Z0-9]{8}$/i.test(who) && /\d/.test(who)) return who.toUpperCase();
  const found = chooseInvitees(await prismaInviteStore(db).list(), { participant: who });
  const [person] = found;
  if (found.length > 1 || !person) {
    const names = found.slice(0, 5).map(({ name, code }) => `${name} (${code ?? "no code"})`);
    throw new Refusal(`Several people are called that; give the invite code: ${names.join(", ")} …`);
  }
  if (person.code === null) {
    throw new Refusal(
      `${person.name} has no invite code yet: donghanh invite make --participant "${person.name}"`,
    );
  }
  return person.code;
}

/** Makes the contact where it is new; is it linked to a participant? */
async function meet(
  db: Database,
  accountId: string,
  address: string,
  language: Language | undefined,
): Promise<boolean> {
  const { participantId } = await db.contact.upsert({
    where: { accountId_address: { accountId, address } },
    create: {
      ...{ accountId, address, kind: "person", lastInboundAt: new Date(), language: language ?? null },
      conversation: { create: { state: {} } },
    },
    update: language ? { language } : {},
  });
  return participantId !== null;
}

interface Spoken {
  readonly contents: readonly Content[];
  readonly language: Language;
}

/** Collects what the bot says. */
function listenTo(transcript: ReturnType<typeof followTranscript>) {
  const heard: Spoken[] = [];
  let wake: () => void = () => undefined;
  const listening = (async () => {
    for await (const items of transcript) {
      for (const item of items) if (item.from === "bot") heard.push(item);
      wake();
    }
  })();
  // Hanging up ends it; when the database goes away, the next thing said fails and tells why.
  listening.catch(() => undefined);
  const nextWithin = async (ms: number): Promise<Spoken | null> => {
    const endsAt = Date.now() + ms;
    while (heard.length === 0 && Date.now() < endsAt) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, endsAt - Date.now());
      });
      clearTimeout(timer);
    }
    return heard.shift() ?? null;
  };
  return { nextWithin };
}

interface Talk {
  readonly account: OpenAccount;
  /** To be given at the beginning, as a deep link does; null when there is none or it was taken already. */
  readonly code: string | null;
  say(happening: Happening): Promise<void>;
  readonly mouth: ReturnType<typeof listenTo>;
}

async function converse({ code, say, mouth }: Talk): Promise<void> {
  const isTerminal = process.stdin.isTTY;
  let choices: readonly Choice[] = [];

  const listen = async (): Promise<void> => {
    let spoken = await mouth.nextWithin(ANSWER_TIMEOUT_MS);
    if (!spoken) console.log("(no answer; the bot keeps silent, or look with: donghanh doctor)");
    while (spoken) {
      for (const content of spoken.contents) console.log(plainText(content));
      choices = spoken.contents.at(-1)?.choices ?? [];
      if (choices.length > 0) console.log(numberedChoices(choices, spoken.language));
      spoken = await mouth.nextWithin(PAUSE_MS);
    }
  };

  if (code !== null) {
    await say({ type: "contactFollowed", startText: code });
    await listen();
  }
  if (isTerminal) console.log("(Ctrl-D ends the talk)");
  // Only now: lines that come before somebody asks for them are lost.
  const lines = createInterface({
    input: process.stdin,
    output: isTerminal ? process.stdout : undefined,
    prompt: "> ",
  });
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed !== "") {
      if (!isTerminal) console.log(`> ${typed}`);
      const choice = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
      await say(
        choice
          ? { type: "choiceTapped", value: choice.value }
          : { type: "messageReceived", messageId: randomUUID(), message: { type: "text", text: typed } },
      );
      await listen();
    }
    lines.prompt();
  }
}
