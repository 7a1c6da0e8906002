/** Vietnamese texts of choosing a place; they define what the other languages must have. */

export const vi = {
  choose: (title: string, until: string) => `${title}: mời Anh/Chị chọn, đến hết ${until}.`,
  closedSince: (title: string, until: string) => `${title}: đã hết hạn chọn từ ${until}.`,
  makeUp: (title: string) => `Học bù cho buổi “${title}”, mời Anh/Chị chọn:`,
  which: "Anh/Chị muốn chọn cho phần nào ạ?",
  none: "Hiện không có chuyến thực tế hay buổi học bù nào để Anh/Chị chọn. Khi có, Anh/Chị sẽ được báo tại đây.",
  taken: (line: string) => `Đã giữ chỗ cho Anh/Chị:\n${line}`,
  givenUp: (title: string) => `Chỗ ở “${title}” đã trả lại.`,
  until: (until: string) => `Anh/Chị còn đổi được đến ${until}.`,
  already: (line: string) => `Anh/Chị đã có chỗ rồi:\n${line}`,
  full: (line: string, waiting: number) =>
    waiting === 0
      ? `Rất tiếc, nơi này đã hết chỗ:\n${line}\nAnh/Chị có muốn vào danh sách chờ không?`
      : `Rất tiếc, nơi này đã hết chỗ, ${String(waiting)} người đang chờ:\n${line}\nAnh/Chị có muốn vào danh sách chờ không?`,
  waiting: (line: string, position: number) =>
    `Anh/Chị ở vị trí thứ ${String(position)} trong danh sách chờ:\n${line}\nKhi có chỗ, Anh/Chị được xếp ngay và báo tại đây; chỗ đang giữ ở nơi khác (nếu có) khi đó được trả lại.`,
  left: (line: string) => `Đã hủy đăng ký của Anh/Chị:\n${line}`,
  nothing: (line: string) => `Anh/Chị chưa đăng ký nơi này, nên không có gì để hủy:\n${line}`,
  closed: (line: string) =>
    `Đã hết hạn chọn và đổi:\n${line}\nCần thay đổi, mong Anh/Chị báo cán bộ phụ trách lớp.`,
  unknown: "Lựa chọn này không còn, hoặc không dành cho lớp của Anh/Chị.",
  unlinked: "Để chọn chuyến thực tế hay buổi học bù tại đây, Anh/Chị cần nhập mã mời một lần.",
  wait: "Vào danh sách chờ",
  others: "Xem, đổi nơi khác",
  leave: "Hủy chỗ",
  stopWaiting: "Thôi chờ",
};

export type Texts = typeof vi;
