/** The sheet that people sign: a page to be printed, in the language of the office. */
import { inLanguage, type Language } from "../../core/language/language.ts";
import { printDate, printTimes } from "../../core/language/print-date.ts";
import { escaped, printedPage } from "../printed-page.ts";
import type { Attendee, HeldSession } from "../ports/presence-store.ts";

const WORDS: Record<
  Language,
  Readonly<Record<"sheet" | "number" | "name" | "unit" | "signature" | "people", string>>
> = {
  vi: {
    sheet: "Danh sách ký tên điểm danh",
    ...{ number: "STT", name: "Họ và tên", unit: "Đơn vị", signature: "Ký tên", people: "Tổng số" },
  },
  ja: {
    sheet: "出席簿",
    ...{ number: "番号", name: "氏名", unit: "所属", signature: "署名", people: "人数" },
  },
  en: {
    sheet: "Attendance sheet",
    ...{ number: "No.", name: "Name", unit: "Unit", signature: "Signature", people: "People" },
  },
};

/** One self-contained page: number, name, unit and a place to sign; the heading of the table is on every sheet. */
export function signatureSheet(
  session: HeldSession,
  attendees: readonly Attendee[],
  language: Language,
): string {
  const words = WORDS[language];
  const { venue } = session;
  const place = [venue?.room, venue?.name].flatMap((part) => (part ? [inLanguage(part, language)] : []));
  const when = [
    printDate(session.date, language),
    printTimes(session.startTime, session.endTime, language),
    ...place,
  ].join(" · ");
  const title = inLanguage(session.title, language);
  const rows = attendees.map(({ name, unit }, index) => {
    const cells = [String(index + 1), name, unit === null ? "" : inLanguage(unit, language), ""];
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
  });
  const heads = [words.number, words.name, words.unit, words.signature];
  const style = `@page { size: A4; margin: 15mm }
body { margin: 0; color: #000; font: 11pt/1.4 "Times New Roman", "Noto Serif", "Noto Serif JP", serif }
h1 { margin: 0 0 2mm; font-size: 15pt; text-align: center; text-transform: uppercase }
p { margin: 0 0 1mm; text-align: center }
table { width: 100%; margin-top: 5mm; border-collapse: collapse }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { height: 9mm; padding: 1mm 2mm; border: 0.3mm solid #000; text-align: left }
th { text-align: center }
td:first-child { width: 12mm; text-align: right }
td:last-child { width: 45mm }`;
  const body = `<p>${escaped(inLanguage(session.programme, language))}</p>
<h1>${escaped(words.sheet)}</h1>
<p><b>${escaped(title)}</b></p>
<p>${escaped(when)}</p>
<table>
<thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p>${escaped(`${words.people}: ${String(attendees.length)}`)}</p>`;
  return printedPage(language, { title: `${words.sheet}: ${title}`, style, body });
}
