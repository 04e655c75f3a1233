//! What looks like a date and is none.

use jiff::civil::date;

use super::read;

#[rustfmt::skip]
const REFUSALS: &[&str] = &[
    // Documents.
    "Nghị quyết số 18-NQ/TW đã ban hành.",
    "Nghị định 35/2021/NĐ-CP có hiệu lực.",
    "Thông tư số 12/2020 có hiệu lực.",
    "Thông tư số 7/2014/TT-BTC có hiệu lực.",
    "Quyết định 370/QĐ-TTg có hiệu lực.",
    "Chỉ thị 15/CT-TTg có hiệu lực.",
    "Luật số 59/2020/QH14 có hiệu lực.",
    "Công điện 15/CĐ đã ban hành.",
    "Kết luận 21-KL/TW đã ban hành.",
    // Tallies, scores.
    "Có 4/4 đại biểu tán thành.",
    "Có 48/48 phiếu tán thành.",
    "Đã xong 1/3 số xã.",
    "Cần từ 2/3 đại biểu trở lên.",
    "Đạt 9/10 chỉ tiêu.",
    "Trực 24/7.",
    "Đội nhà thắng 2-1.",
    "Đội nhà thắng 3/1.",
    "Tăng từ 2/3 lên 3/4.",
    // Addresses, classes, roads.
    "Nhà ở 12/3 đường Lê Lợi.",
    "Xe đi trên đường 3/2.",
    "Trụ sở phường 4/2 đã xong.",
    "Học sinh lớp 12/4 dự lễ.",
    "Xe đi trên quốc lộ 1.",
    "Tổ 5/8 đã họp.",
    // Numbers.
    "Có 1.500 người dự.",
    "Tăng 3.12% so với trước.",
    "Chi mỗi tháng 1,5 triệu đồng.",
    "Chi mỗi năm 2.000 tỷ đồng.",
    "Điện thoại 0903 123 456.",
    // Counts of time.
    "Có năm người dự.",
    "Bị phạt 12 tháng tù.",
    "Bị phạt 3 năm tù.",
    "Bị phạt 2 năm 6 tháng tù.",
    "Xong trong 6 tháng.",
    "Xong trong 3 ngày.",
    "Chờ 2-3 ngày.",
    "Đã hai năm nay.",
    "Nhiều năm nay vẫn vậy.",
    "Trong những năm tới, còn khó.",
    "Trong 5 năm tới, còn khó.",
    "Vào những năm 1990, còn khó.",
    "Ngày nay, đời sống khá hơn.",
    "Thế hệ hôm nay nhớ ơn.",
    "Các ngày trong tuần đều mở cửa.",
    "Năm tháng trôi qua.",
    "Ba tháng sau, ông về quê.",
    "Mỗi tháng năm người trực.",
    // Names.
    "Luật Du lịch 2017 đã có hiệu lực.",
    "Bộ luật Hình sự 2015 đã có hiệu lực.",
    "Hội nghị APEC 2017 thành công.",
    "Cách mạng Tháng Tám thành công.",
    // Ordinals.
    "Đại hội lần thứ XI thành công.",
    "Kỳ họp thứ 10 bế mạc.",
    "Kỳ họp thứ bảy bế mạc.",
    "Thứ ba, cần tiết kiệm.",
    "Thứ trưởng phát biểu.",
    "Nhiệm kỳ 5 năm bắt đầu.",
    "Giai đoạn 2 đã xong.",
    "Quý vị đại biểu đã về dự.",
    "Năm học mới bắt đầu.",
    // No such days.
    "Ngày 31/2 không có.",
    "Ngày 32/1 không có.",
    "Ngày 3/13 không có.",
    // More of each.
    "Giảm từ 1/3 đến 1/2 hồ sơ.",
    "Chỉ còn từ 1/4 diện tích.",
    "Tỷ số 3-2 nghiêng về đội khách.",
    "Công viên 23/9 đông người.",
    "Công ty Dệt may 29/3 đã họp.",
    "Thợ hàn bậc 6/7 được khen.",
    "Thương binh hạng 2/4 được thăm.",
    "Quảng trường 2 tháng 4 đông người.",
    "Trình độ văn hóa 11/12.",
    "Nghị quyết số 19-2017/NQ-CP đã ban hành.",
    "Sân bay đón 40-43 triệu khách.",
    "Xong trong 2-3 năm.",
    "Sáng 8 - 10 người dự.",
    "Đi 10 km 500.",
    "Từ 2000 đồng một vé.",
    "Có hơn 2000 người dự.",
    "Giải thưởng cao quý khác.",
    "Ông Quý là giám đốc.",
    "Nhiều tháng nay vẫn vậy.",
    "Hai tháng trước, ông về quê.",
    "Ba năm trước, ông về quê.",
    "Cao hơn những năm trước.",
    "Ngày làm việc thứ 2 đã xong.",
    "Mỗi ngày một tốt hơn.",
    "Phiên bản 2.0 đã có.",
    "Xe chạy từ 6-10 km/h.",
    "Lãi từ 6-9 triệu đồng.",
    "Mật độ từ 9-10 m2 mỗi người.",
];

#[test]
fn what_only_looks_like_a_date_is_refused() {
    let found: Vec<_> = REFUSALS
        .iter()
        .map(|sentence| (sentence, read(sentence, Some(date(2020, 12, 10)))))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
