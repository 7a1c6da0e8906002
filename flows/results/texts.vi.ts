/** Vietnamese texts about results; they define what the other languages must have. */

interface Came {
  readonly came: number;
  readonly late: number;
  readonly expected: number;
}
interface Answered {
  readonly sent: number;
  /** 0 where nobody counts them. */
  readonly asked: number;
}
interface Extreme {
  readonly name: string;
  readonly mean: string;
}

export const vi = {
  staffOnly:
    "Kết quả chỉ dành cho cán bộ phụ trách đã liên kết tài khoản chat. Mong Anh/Chị liên hệ ban tổ chức nếu cần.",
  noProgramme: "Anh/Chị chưa được phân công chương trình nào, nên chưa có kết quả để xem.",
  which: "Anh/Chị muốn xem kết quả nào ạ?",
  nothing: "Không tìm thấy buổi nào như vậy đã diễn ra. Anh/Chị có thể chọn:",
  notYet: "Buổi này chưa diễn ra nên chưa có kết quả. Các buổi gần đây:",
  gone: "Không tìm thấy kết quả này; có thể buổi đã bị hủy hoặc không thuộc chương trình Anh/Chị phụ trách.",

  of: (title: string, date: string | null, who: readonly string[]) =>
    `“${title}”${date === null ? "" : ` (${date})`}: ${who.length > 0 ? who.join("; ") : "chưa có số liệu"}.`,
  came: ({ came, late, expected }: Came) =>
    `có mặt ${String(came)} trên ${String(expected)} người${late > 0 ? ` (${String(late)} đến muộn)` : ""}`,
  answered: ({ sent, asked }: Answered) =>
    `${String(sent)}${asked > 0 ? ` trên ${String(asked)}` : ""} người đã trả lời`,
  ratings: (mean: string, spread: string, scale: number) =>
    `Điểm trung bình ${mean} trên ${String(scale)} (độ lệch chuẩn ${spread}).`,
  extremes: (best: Extreme, worst: Extreme) =>
    `Cao nhất: “${best.name}” (${best.mean}). Thấp nhất: “${worst.name}” (${worst.mean}).`,
  praise: (share: string, from: string) => `${share}% chấm từ ${from} điểm trở lên.`,
  scores: (mean: string, spread: string) => `Điểm trung bình ${mean}% (độ lệch chuẩn ${spread}).`,
  passed: (share: string, mark: string) => `${share}% số bài đạt (từ ${mark}%)`,
  gain: (points: number) =>
    points === 0
      ? "bằng bài trước khóa"
      : `${points > 0 ? "tăng" : "giảm"} ${String(Math.abs(points))} điểm phần trăm so với bài trước khóa`,
  quiz: (said: readonly string[], isAlone: boolean) =>
    `${isAlone ? "Kết quả" : "Bài kiểm tra"}: ${said.join(", ")}.`,
  hidden: (fewest: number) =>
    `Phiếu này ẩn danh: kết quả chỉ hiện khi có từ ${String(fewest)} phiếu trở lên, để không ai bị nhận ra.`,
  nobody: "Chưa có ai trả lời phiếu.",
  noForm: "Chưa có phiếu nào hỏi về buổi này.",
  picture: (title: string) => `Biểu đồ kết quả “${title}”`,
  report: (programme: string) => `Biểu đồ và số liệu đầy đủ có trong báo cáo: donghanh report ${programme}`,
};

export type Texts = typeof vi;
