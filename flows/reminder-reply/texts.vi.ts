/** Vietnamese texts of answers to reminders; they define what the other languages must have. */

export const vi = {
  recorded: {
    coming: "Cảm ơn Anh/Chị. Đã ghi nhận Anh/Chị sẽ tham dự:",
    absent: "Đã ghi nhận Anh/Chị vắng mặt:",
    late: "Đã ghi nhận Anh/Chị sẽ đến muộn:",
  },
  why: "Anh/Chị cho biết lý do để ban tổ chức nắm được ạ.",
  noReason: "Không nêu lý do",
  withReason: "Cảm ơn Anh/Chị, đã ghi lại lý do. Nếu thay đổi, Anh/Chị nhắn lại tại đây.",
  withoutReason: "Vâng ạ. Nếu thay đổi, Anh/Chị nhắn lại tại đây.",
  which: {
    coming: "Anh/Chị sẽ tham dự buổi nào ạ?",
    absent: "Anh/Chị vắng buổi nào ạ?",
    late: "Anh/Chị đến muộn buổi nào ạ?",
  },
  all: "Tất cả các buổi",
  unknown: "Không tìm thấy buổi này trong lịch của Anh/Chị.",
  over: "Buổi này đã kết thúc, nên không ghi nhận được nữa ạ. Có gì cần đính chính, mong Anh/Chị báo cán bộ phụ trách lớp.",
  cancelled: "Buổi này đã hủy, Anh/Chị không cần báo gì thêm ạ.",
  noneThen: "Trong thời gian đó Anh/Chị không có buổi nào cần báo ạ.",
  noneSoon: "Hai tuần tới Anh/Chị không có buổi nào cần báo ạ.",
  checkIn:
    "Để điểm danh, Anh/Chị gửi 6 chữ số đang hiện trên màn hình phòng học. Nếu muốn báo vắng hay đến muộn, Anh/Chị báo ngay tại đây.",
  makeUp: "Buổi này có học bù, Anh/Chị chọn luôn nếu tham dự được:",
  sayAbsent: "Báo vắng",
  sayLate: "Báo đến muộn",
  unlinked:
    "Để báo vắng hay đến muộn tại đây, Anh/Chị cần nhập mã mời một lần. Chưa có mã thì mong Anh/Chị báo trực tiếp cho cán bộ phụ trách lớp để không bị tính vắng.",
};

export type Texts = typeof vi;
