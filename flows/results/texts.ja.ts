/** Japanese texts about results. */
import type { Texts } from "./texts.vi.ts";

export const ja: Texts = {
  staffOnly:
    "集計結果は、チャットを連携した担当者のみご覧いただけます。必要な場合は主催者までお問い合わせください。",
  noProgramme: "担当プログラムがまだ登録されていないため、結果を表示できません。",
  which: "どの結果をご覧になりますか。",
  nothing: "該当する終了済みの回が見つかりませんでした。次の中からお選びいただけます。",
  notYet: "この回はまだ始まっていないため、結果がありません。最近の回はこちらです。",
  gone: "この結果は見つかりませんでした。中止されたか、ご担当のプログラムではない可能性があります。",

  of: (title, date, who) =>
    `「${title}」${date === null ? "" : `（${date}）`}：${who.length > 0 ? who.join("、") : "まだ数字がありません"}。`,
  came: ({ came, late, expected }) =>
    `${String(expected)}名中${String(came)}名出席${late > 0 ? `（うち遅刻${String(late)}名）` : ""}`,
  answered: ({ sent, asked }) => `${asked > 0 ? `${String(asked)}名中` : ""}${String(sent)}名回答`,
  ratings: (mean, spread, scale) => `平均は${String(scale)}点満点で${mean}点（標準偏差${spread}）です。`,
  extremes: (best, worst) => `最高：「${best.name}」${best.mean}点、最低：「${worst.name}」${worst.mean}点。`,
  praise: (share, from) => `${share}%の方が${from}点以上をつけました。`,
  scores: (mean, spread) => `平均得点率は${mean}%（標準偏差${spread}）です。`,
  passed: (share, mark) => `合格率${share}%（${mark}%以上で合格）`,
  gain: (points) =>
    points === 0
      ? "研修前と同じ"
      : `研修前より${String(Math.abs(points))}ポイント${points > 0 ? "上昇" : "低下"}`,
  quiz: (said, isAlone) => `${isAlone ? "結果" : "確認テスト"}：${said.join("、")}。`,
  hidden: (fewest) =>
    `無記名のため、個人が特定されないよう、結果は${String(fewest)}件以上集まってから表示します。`,
  nobody: "まだ回答がありません。",
  noForm: "この回についてのアンケートはまだありません。",
  picture: (title) => `「${title}」の結果のグラフ`,
  report: (programme) => `グラフとすべての数字は報告書でご覧いただけます：donghanh report ${programme}`,
};
