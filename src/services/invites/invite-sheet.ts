/** Invite sheets: a page of cards per cohort, to be printed, cut and handed out. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { inLanguage, type Language, type LocalText } from "../../core/language/language.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { CohortInvitee, InviteStore } from "../ports/invite-store.ts";
import { escaped, printedPage } from "../printed-page.ts";
import { makeInvites, type MakeInvitesTools } from "./make-invites.ts";

export interface InviteSheetTools extends MakeInvitesTools {
  readonly store: Pick<InviteStore, "replace" | "cohort">;
  readonly accounts: Pick<AccountDirectory, "list">;
  /** Draws a QR code as SVG. */
  readonly drawQr: (text: string) => string;
  /** Where the world reaches us; undefined where it does not: then our chat page has no link. */
  readonly publicUrl: string | undefined;
}

/** A way to begin: an account that an address opens with the code in hand, or one where it must be typed. */
interface Way {
  readonly name: string;
  /** Such as LINE. */
  readonly platform: string;
  readonly link: string | undefined;
}

const WORDS: Record<
  Language,
  {
    readonly sheet: string;
    readonly code: string;
    readonly scan: string;
    readonly type: (name: string, platform: string) => string;
  }
> = {
  vi: {
    sheet: "Phiếu mời",
    code: "Mã mời",
    scan: "Quét mã bằng điện thoại để bắt đầu. Phiếu này dành riêng cho Anh/Chị.",
    type: (name, platform) => `${platform}: tìm “${name}” và gửi mã mời.`,
  },
  ja: {
    sheet: "ご案内",
    code: "招待コード",
    scan: "スマートフォンで読み取ると始められます。ご本人専用です。",
    type: (name, platform) => `${platform}：「${name}」を検索し、招待コードをお送りください。`,
  },
  en: {
    sheet: "Invitation",
    code: "Invite code",
    scan: "Scan with your phone to begin. This card is for you alone.",
    type: (name, platform) => `${platform}: find “${name}” and send the invite code.`,
  },
};

const STYLE = `@page { size: A4; margin: 10mm }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.35 system-ui, "Noto Sans", "Noto Sans JP", sans-serif }
main { display: grid; grid-template-columns: 1fr 1fr }
article { box-sizing: border-box; padding: 5mm; border: 0.2mm dashed #777; break-inside: avoid }
h2 { margin: 0; font-size: 13pt }
p { margin: 0 0 1mm }
.code { margin: 2mm 0; font: bold 17pt ui-monospace, monospace; letter-spacing: 0.06em }
.ways { display: flex; flex-wrap: wrap; gap: 4mm; margin: 2mm 0 }
figure { margin: 0; width: 30mm; text-align: center; font-size: 8pt }
svg { display: block; width: 30mm; height: 30mm }
a { color: #000; overflow-wrap: anywhere }
small { font-size: 8pt }`;

/**
 * One self-contained page for a cohort, each card in its participant's language. Whoever has no code gets one; the codes
 * that people have stay as they are.
 * @param cohort its slug @throws AppError `not-found`, `not-allowed`
 */
export async function inviteSheet(
  tools: InviteSheetTools,
  actor: Actor,
  programmeId: string,
  cohort: string,
): Promise<{ readonly html: string; readonly people: number }> {
  demand(actor, programmeId, "coordinator");
  const invited = await tools.store.cohort(programmeId, cohort);
  if (!invited) throw new AppError("not-found", `There is no cohort "${cohort}". See: donghanh cohort list`);
  const people = await makeInvites(tools, { actor, programmeId }, invited.people);
  const { language, programme } = invited;
  const open = await tools.accounts.list();
  const cards = people.map((person) => {
    const ways = open.map(({ id, name, type, channel }): Way => {
      const at = tools.publicUrl === undefined ? undefined : { accountId: id, publicUrl: tools.publicUrl };
      return {
        name,
        platform: type.split("-")[0]?.toUpperCase() ?? "",
        link: at && channel.startLink?.(person.code, at),
      };
    });
    return card(person, programme, ways, tools.drawQr);
  });
  const title = `${WORDS[language].sheet}: ${inLanguage(invited.cohort, language)}`;
  const body = `<main>\n${cards.join("\n")}\n</main>`;
  return { html: printedPage(language, { title, style: STYLE, body }), people: people.length };
}

function card(
  { name, unit, language, code }: CohortInvitee & { readonly code: string },
  programme: LocalText,
  ways: readonly Way[],
  drawQr: (text: string) => string,
): string {
  const words = WORDS[language];
  const pictures = ways.flatMap(({ name: account, platform, link }) =>
    link === undefined
      ? []
      : [
          `<figure><a href="${escaped(link)}">${drawQr(link)}</a><figcaption>${escaped(`${platform}: ${account}`)}</figcaption></figure>`,
        ],
  );
  const typed = ways.flatMap(({ name: account, platform, link }) =>
    link === undefined ? [`<p><small>${escaped(words.type(account, platform))}</small></p>`] : [],
  );
  return `<article lang="${language}">
<p>${escaped(inLanguage(programme, language))}</p>
<h2>${escaped(name)}</h2>
<p>${escaped(unit === null ? "" : inLanguage(unit, language))}</p>
<p class="code" aria-label="${escaped(words.code)}">${escaped(`${code.slice(0, 4)}-${code.slice(4)}`)}</p>
<div class="ways">${pictures.join("")}</div>
${pictures.length > 0 ? `<p><small>${escaped(words.scan)}</small></p>` : ""}
${typed.join("\n")}
</article>`;
}
