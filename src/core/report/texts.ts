/** What a report says beside what others wrote. */
import type { Language } from "../language/language.ts";

export interface ReportTexts {
  readonly report: string;
  readonly overview: string;
  readonly people: string;
  readonly sessions: string;
  readonly responses: string;
  readonly responseRate: string;
  readonly sentOf: (sent: number, asked: number) => string;
  readonly tooFew: (fewest: number) => string;
  readonly leftOut: (count: number) => string;
  readonly nobody: string;
  readonly mean: (mean: string, scale: number) => string;
  readonly meanNumber: (mean: string, least: string, most: string) => string;
  readonly meanScore: (mean: string) => string;
  readonly passed: (share: string, mark: string) => string;
  readonly answers: string;
  readonly bySession: string;
  readonly bySpeaker: string;
  readonly byCohort: string;
  readonly byYear: string;
  readonly byUnit: string;
  readonly allRatings: string;
  readonly right: string;
  readonly gain: string;
  /** Only who (or of which unit somebody) answered before and after counts. */
  readonly comparedBoth: (count: number) => string;
  /** Everybody counts: a form is anonymous. */
  readonly comparedAll: string;
  readonly before: string;
  readonly after: string;
  readonly attendance: string;
  readonly attended: string;
  readonly present: string;
  readonly late: string;
  readonly excused: string;
  readonly absent: string;
  readonly noUnit: string;
  readonly search: string;
  readonly found: string;
  readonly numbers: string;
  readonly hidden: string;
}

export const REPORT_TEXTS: Record<Language, ReportTexts> = {
  vi: {
    report: "Báo cáo kết quả",
    overview: "Tổng quan",
    people: "Học viên",
    sessions: "Buổi",
    responses: "Phiếu đã nhận",
    responseRate: "Tỷ lệ trả lời",
    sentOf: (sent, asked) => `Nhận ${String(sent)} trên ${String(asked)} phiếu.`,
    tooFew: (fewest) => `Phiếu ẩn danh: kết quả hiện khi có từ ${String(fewest)} phiếu trở lên.`,
    leftOut: (count) => `Không tính ${String(count)} phiếu của buổi chưa đủ phiếu, để không ai bị nhận ra.`,
    nobody: "Chưa có phiếu nào.",
    mean: (mean, scale) => `Trung bình ${mean} trên ${String(scale)}`,
    meanNumber: (mean, least, most) => `Trung bình ${mean}, thấp nhất ${least}, cao nhất ${most}.`,
    meanScore: (mean) => `Điểm trung bình ${mean} %.`,
    passed: (share, mark) => `${share} % số bài đạt (từ ${mark} %).`,
    answers: "Số trả lời",
    bySession: "So sánh các buổi",
    bySpeaker: "So sánh giảng viên",
    byCohort: "So sánh các khóa",
    byYear: "So sánh các năm",
    byUnit: "Theo đơn vị",
    allRatings: "Trung bình các câu chấm điểm",
    right: "Trả lời đúng",
    gain: "Trước và sau khóa học",
    comparedBoth: (count) =>
      count === 0
        ? "Chưa có ai trả lời cả trước và sau."
        : `Chỉ so sánh ${String(count)} người hoặc đơn vị đã trả lời cả trước và sau.`,
    comparedAll: "Phiếu ẩn danh: so sánh tất cả phiếu đã nhận, trước và sau có thể không cùng một người.",
    before: "Trước",
    after: "Sau",
    attendance: "Điểm danh",
    attended: "Có mặt",
    present: "Đúng giờ",
    late: "Đến muộn",
    excused: "Xin vắng",
    absent: "Vắng",
    noUnit: "Không ghi đơn vị",
    search: "Tìm trong ý kiến",
    found: "ý kiến",
    numbers: "Số liệu (CSV)",
    hidden: "chưa đủ phiếu",
  },
  ja: {
    report: "研修報告",
    overview: "概要",
    people: "受講者",
    sessions: "回",
    responses: "回答数",
    responseRate: "回答率",
    sentOf: (sent, asked) => `${String(asked)}件中${String(sent)}件の回答がありました。`,
    tooFew: (fewest) => `無記名のため、${String(fewest)}件以上の回答が集まってから表示します。`,
    leftOut: (count) => `個人が特定されないよう、回答の少ない回の${String(count)}件は含めていません。`,
    nobody: "まだ回答がありません。",
    mean: (mean, scale) => `平均 ${mean}（${String(scale)}点満点）`,
    meanNumber: (mean, least, most) => `平均 ${mean}、最小 ${least}、最大 ${most}`,
    meanScore: (mean) => `平均得点率 ${mean} %。`,
    passed: (share, mark) => `合格率 ${share} %（${mark} %以上で合格）。`,
    answers: "回答数",
    bySession: "回ごとの比較",
    bySpeaker: "講師ごとの比較",
    byCohort: "期ごとの比較",
    byYear: "年ごとの比較",
    byUnit: "所属別",
    allRatings: "評価の平均",
    right: "正答率",
    gain: "研修前と研修後",
    comparedBoth: (count) =>
      count === 0
        ? "研修前と研修後の両方に回答した方は、まだいません。"
        : `研修前と研修後の両方に回答した${String(count)}件だけを比較しています。`,
    comparedAll: "無記名のため、すべての回答を比較しています。研修前と研修後で回答者が異なることがあります。",
    before: "研修前",
    after: "研修後",
    attendance: "出席",
    attended: "出席率",
    present: "定刻",
    late: "遅刻",
    excused: "欠席連絡あり",
    absent: "欠席",
    noUnit: "所属の記載なし",
    search: "自由記述を検索",
    found: "件",
    numbers: "数値（CSV）",
    hidden: "回答数不足",
  },
  en: {
    report: "Report",
    overview: "Overview",
    people: "Participants",
    sessions: "Sessions",
    responses: "Answers received",
    responseRate: "Response rate",
    sentOf: (sent, asked) => `${String(sent)} of ${String(asked)} answered.`,
    tooFew: (fewest) => `Anonymous: results are shown from ${String(fewest)} answers up.`,
    leftOut: (count) =>
      `${String(count)} of sessions with too few answers are left out, so that nobody can be recognised.`,
    nobody: "Nobody has answered yet.",
    mean: (mean, scale) => `Mean ${mean} of ${String(scale)}`,
    meanNumber: (mean, least, most) => `Mean ${mean}, lowest ${least}, highest ${most}.`,
    meanScore: (mean) => `Average score ${mean} %.`,
    passed: (share, mark) => `${share} % passed (from ${mark} %).`,
    answers: "Answers",
    bySession: "Sessions compared",
    bySpeaker: "Speakers compared",
    byCohort: "Cohorts compared",
    byYear: "Years compared",
    byUnit: "By unit",
    allRatings: "Mean of all ratings",
    right: "Answered rightly",
    gain: "Before and after the course",
    comparedBoth: (count) =>
      count === 0
        ? "Nobody has answered both before and after."
        : `Compared: the ${String(count)} who answered both before and after.`,
    comparedAll: "Anonymous: all answers are compared; before and after they may be of different people.",
    before: "Before",
    after: "After",
    attendance: "Attendance",
    attended: "Attended",
    present: "On time",
    late: "Late",
    excused: "Excused",
    absent: "Absent",
    noUnit: "No unit given",
    search: "Search what people wrote",
    found: "answers",
    numbers: "Numbers (CSV)",
    hidden: "too few answers",
  },
};
