/** Vietnamese texts of the welcome; they define what the other languages must have. */

export const vi = {
  greeting:
    "Kính chào Anh/Chị! Đây là Đồng Hành, kênh hỏi đáp về lịch học, địa điểm, giảng viên và tài liệu của các chương trình bồi dưỡng.",
  greetingBack: (person: string) => `Chào mừng ${person} trở lại! Anh/Chị cần xem gì ạ?`,
  greetingGroup:
    "Chào cả lớp! Đây là Đồng Hành. Cần hỏi lịch học, xin gọi tên ở đầu tin nhắn, ví dụ “Đồng Hành ơi, mai học gì?”. Việc riêng, mong Anh/Chị nhắn riêng.",
  privateOnly: "Mã mời là của riêng từng người, mong Anh/Chị nhắn riêng cho Đồng Hành, đừng gửi trong nhóm.",

  askCode:
    "Nếu có mã mời của ban tổ chức (8 chữ và số, ví dụ AB12-CD34), Anh/Chị gửi vào đây để xem lịch của lớp mình.",
  askCodeAgain: "Anh/Chị gửi mã mời gồm 8 chữ và số giúp ạ. Chưa có mã thì chọn “Tôi chưa có mã”.",
  codeOnPage: "Nhập mã trên trang web",
  codeOnPageHint:
    "Anh/Chị nhập mã mời ở trang riêng rồi xác nhận, không cần gửi mã vào đây. Trang dùng được trong một giờ.",
  openPage: "Mở trang nhập mã",
  noCode: "Tôi chưa có mã",
  withoutCode:
    "Không sao ạ, Anh/Chị vẫn xem được lịch các chương trình công khai. Khi nào có mã, chỉ cần gửi mã vào đây.",
  byPhone: "Dùng số điện thoại",
  noPhone: "Để sau",
  phoneTitle: "Tìm hồ sơ học viên theo số điện thoại",
  phoneWhy:
    "Bấm vào đây để chia sẻ họ tên và số điện thoại đã đăng ký với ban tổ chức. Số chỉ dùng để tìm hồ sơ học viên của Anh/Chị, không lưu lại sau đó.",
  phoneMissing:
    "Chưa nhận được số điện thoại hợp lệ. Anh/Chị thử lại giúp, hoặc dùng mã mời của ban tổ chức.",
  phoneUnknown:
    "Chưa thấy hồ sơ học viên nào có số này. Anh/Chị xem lại có phải số đã đăng ký với ban tổ chức không; có mã mời thì gửi mã vào đây cũng được.",
  phoneShared:
    "Có nhiều học viên dùng chung số này nên chưa xác định được hồ sơ của Anh/Chị. Mong Anh/Chị dùng mã mời, hoặc hỏi cán bộ phụ trách lớp.",
  wrongCode: (left: number) =>
    `Mã này chưa đúng. Anh/Chị xem lại giúp; còn thử được ${String(left)} lần trong một giờ tới.`,
  tooManyCodes:
    "Đã có quá nhiều mã không đúng, nên việc nhập mã tạm dừng một giờ để bảo đảm an toàn. Anh/Chị có thể hỏi cán bộ phụ trách lớp để nhận lại mã; lịch công khai vẫn xem được ở đây.",

  trainingNotice: (person: string, classes: string) =>
    [
      `Chào ${person}${classes === "" ? "" : ` (${classes})`}.`,
      "Để xem lịch của lớp mình ở đây, xin Anh/Chị cho phép liên kết tài khoản chat này với hồ sơ học viên (họ tên, đơn vị, lớp).",
      "• Dữ liệu chỉ dùng cho chương trình bồi dưỡng; chỉ cán bộ phụ trách xem được.",
      "• Tin nhắn đi qua ứng dụng chat mà Anh/Chị đang dùng.",
      "• Không đồng ý cũng không sao, và đồng ý rồi vẫn rút lại được bất cứ lúc nào.",
      "Anh/Chị có đồng ý không ạ?",
    ].join("\n"),
  trainingAgain: (person: string) =>
    `Anh/Chị có đồng ý liên kết tài khoản này với hồ sơ của ${person} không ạ?`,
  agree: "Đồng ý",
  disagree: "Không đồng ý",
  notMe: "Không phải tôi",
  pleaseChoose: "Anh/Chị trả lời giúp “Đồng ý” hoặc “Không đồng ý” ạ.",
  trainingRefused:
    "Vâng, tài khoản sẽ không được liên kết. Anh/Chị vẫn xem được lịch các chương trình công khai. Khi đổi ý, chỉ cần gửi lại mã mời.",
  notYourRecord:
    "Cảm ơn Anh/Chị đã cho biết. Hồ sơ này không được liên kết. Mong Anh/Chị dùng mã mời, hoặc hỏi cán bộ phụ trách lớp.",
  notYourCode:
    "Cảm ơn Anh/Chị đã cho biết. Mã này không được dùng. Mong Anh/Chị hỏi cán bộ phụ trách lớp để nhận đúng mã của mình.",
  linked: "Đã liên kết xong. Từ nay Anh/Chị xem được lịch của lớp mình.",
  alreadyLinked: (person: string) => `Tài khoản này đã liên kết với hồ sơ của ${person} rồi ạ.`,
  linkedToOther: (person: string) =>
    `Tài khoản này đang liên kết với hồ sơ của ${person}. Muốn dùng mã khác, Anh/Chị cần hủy liên kết trước.`,
  unlink: "Hủy liên kết",

  notificationsNotice:
    "Anh/Chị có muốn nhận tin nhắc lịch và thông báo của chương trình tại đây không? Muốn dừng lúc nào, chỉ cần viết “dừng”.",
  notificationsYes: "Có, nhắc tôi",
  notificationsNo: "Không, cảm ơn",
  pleaseSayYesOrNo: "Anh/Chị trả lời giúp “Có” hoặc “Không” ạ.",
  notificationsOn: "Cảm ơn Anh/Chị, đã ghi nhận. Tin nhắc và thông báo sẽ được gửi tại đây.",
  notificationsOff: "Vâng, sẽ không có tin nhắc nào. Anh/Chị vẫn hỏi được bất cứ lúc nào.",

  ready: "Anh/Chị cứ hỏi tự nhiên, ví dụ “Lịch học ngày mai?”, hoặc chọn:",
  later: "Việc này để sau cũng được ạ. Khi cần, Anh/Chị chỉ cần gửi mã mời vào đây.",
  staffNotice: (name: string, programmes: string) =>
    `Đây là mã của cán bộ phụ trách ${name}${programmes === "" ? "" : ` (${programmes})`}. Liên kết tài khoản chat này để soạn, duyệt và theo dõi thông báo tại đây? Mọi thao tác đều được ghi lại.`,
  staffYes: "Đúng, liên kết",
  staffLinked:
    "Đã liên kết. Anh/Chị có thể viết như: “gửi cho lớp K1: mai nghỉ học”, hoặc hỏi “ai chưa nhận?”, “kết quả buổi sáng?”.",
  staffAlready: "Tài khoản này đã liên kết với Anh/Chị trong vai trò cán bộ phụ trách rồi ạ.",
  staffOther: (name: string) =>
    `Tài khoản này đang liên kết với cán bộ phụ trách ${name}. Muốn dùng mã khác, mong Anh/Chị hủy liên kết trước.`,
};

export type Texts = typeof vi;
