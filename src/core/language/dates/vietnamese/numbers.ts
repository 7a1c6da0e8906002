/** Vietnamese numbers in dates, on text without marks: days up to 31 and months. */

const UNITS: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  bẩy: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  nhat: 1,
};

const UNIT = "(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)";

/** 1 to 31 in digits or words: "25", "hai mươi lăm", "hăm mốt", "mười lăm", "ba mốt", "năm". */
export const NUMBER = `(?:\\d{1,2}|(?:hai|ba) muoi(?: ${UNIT})?|ham ${UNIT}|(?:hai|ba) (?:mot|tu|lam)|muoi(?: ${UNIT})?|${UNIT})`;

/** A month after "tháng" in words. */
export const MONTH_NAME = "(?:muoi (?:mot|hai)|muoi|gieng|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)";

/** The value of what NUMBER matched; NaN for anything else. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const parts = written.split(" ");
  const tens = parts.indexOf("muoi");
  if (parts[0] === "ham") return 20 + (UNITS[parts[1] ?? ""] ?? NaN);
  if (tens === -1 && parts.length === 2)
    return (UNITS[parts[0] ?? ""] ?? NaN) * 10 + (UNITS[parts[1] ?? ""] ?? NaN);
  if (tens === -1) return UNITS[written] ?? NaN;
  const ten = tens === 0 ? 10 : (UNITS[parts[0] ?? ""] ?? NaN) * 10;
  const unit = parts[tens + 1];
  return unit === undefined ? ten : ten + (UNITS[unit] ?? NaN);
}

/** The month that was named; tháng giêng is the first. */
export function monthOf(written: string): number {
  return written === "gieng" ? 1 : numberOf(written);
}
