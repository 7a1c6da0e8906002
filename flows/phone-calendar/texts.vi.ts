/** Vietnamese texts about the calendar on one's phone; they define what the other languages must have. */

export const vi = {
  privateOnly: "Lịch trên điện thoại là của riêng từng người, mong Anh/Chị nhắn riêng cho Đồng Hành.",
  notLinked:
    "Để có lịch của lớp mình trên điện thoại, trước hết Anh/Chị liên kết với hồ sơ học viên bằng mã mời.",
  notHere: "Hiện chưa đưa được lịch vào điện thoại. Anh/Chị vẫn hỏi lịch tại đây bất cứ lúc nào.",
  here: (address: string) =>
    `Địa chỉ lịch học riêng của Anh/Chị:\n${address}\n\nTrên iPhone: mở ứng dụng Lịch, chọn “Thêm lịch đăng ký” rồi dán địa chỉ. Trên Android: vào calendar.google.com, thêm lịch “Từ URL”. Khi lịch học thay đổi, điện thoại tự cập nhật.\n\nAi có địa chỉ này đều xem được lịch của Anh/Chị, mong Anh/Chị không gửi cho người khác.`,
  revoke: "Thu hồi địa chỉ lịch",
  revoked: "Đã thu hồi: các địa chỉ lịch của Anh/Chị không còn dùng được nữa.",
};

export type Texts = typeof vi;
