//! The traps of the register, from the title that stands before and behind a name to the boilerplate of a page: for each
//! at least two sentences that give what they say, and two that don't give what they seem to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sukien::{Article, Extractor};

/// The number of the trap, the day of publication or nothing, a text, what must be found and what must not, by `; `:
/// `person Lê Văn Tám`, `role Lê Văn Tám | Bí thư Thành ủy`, `date 3/12 = 2020-12-03`, `same Tám = Lê Văn Tám`, `chair Lê Văn Tám`;
/// `other name` is any person, body or place besides those that must be found.
type Trap = (u8, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const TRAPS: &[Trap] = &[
    // Titles before and behind.
    (25, "", "Bí thư Thành ủy Hà Nội Lê Văn Tám, Ủy viên Bộ Chính trị, tới dự.", "role Lê Văn Tám | Bí thư Thành ủy Hà Nội; role Lê Văn Tám | Ủy viên Bộ Chính trị; body Thành ủy Hà Nội; person Lê Văn Tám; body Bộ Chính trị", "other name"),
    (25, "", "Bà Trần Thị Mai, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Cà Mau, nêu ý kiến.", "role Trần Thị Mai | Phó Bí thư Tỉnh ủy; role Trần Thị Mai | Chủ tịch UBND tỉnh Cà Mau", "role Trần Thị Mai | Bí thư Tỉnh ủy"),
    (25, "", "Thủ tướng tiếp ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Cà Mau.", "role Lê Văn Tám | Giám đốc Sở Y tế tỉnh Cà Mau", "role Lê Văn Tám | Thủ tướng"),
    // A name inside a name.
    (26, "", "Chủ tịch UBND Thành phố Hồ Chí Minh Trần Văn Sáu nêu ý kiến.", "body UBND Thành phố Hồ Chí Minh; person Trần Văn Sáu", "person Hồ Chí Minh; person Hồ Chí Minh Trần Văn Sáu; other name"),
    (26, "", "Nhiều người đến Thành phố Hồ Chí Minh.", "place Thành phố Hồ Chí Minh", "person Hồ Chí Minh; other name"),
    (26, "", "Tư tưởng Hồ Chí Minh là nền tảng.", "", "person Hồ Chí Minh; place Hồ Chí Minh; other name"),
    (26, "", "Ông Tám nhận Huân chương Hồ Chí Minh.", "person Tám", "person Hồ Chí Minh; other name"),
    (26, "", "Bí thư Đảng ủy xã Đồng Xuân Nguyễn Tiến Lực nêu ý kiến.", "person Nguyễn Tiến Lực; body Đảng ủy xã Đồng Xuân", "body Đảng ủy xã Đồng Xuân Nguyễn Tiến"),
    // A title without a name.
    (27, "", "Thủ tướng Lê Văn Tám đến tỉnh Cà Mau. Thủ tướng yêu cầu tỉnh giữ rừng.", "speaker Lê Văn Tám", "speaker Thủ tướng"),
    (27, "", "Bí thư Thành ủy Hà Nội Lê Văn Tám dự lễ. Bí thư Thành ủy nhấn mạnh vai trò của thanh niên.", "speaker Lê Văn Tám", "speaker Bí thư Thành ủy"),
    (27, "", "Chủ tịch UBND tỉnh Cà Mau Lê Văn Tám và Chủ tịch HĐND tỉnh Cà Mau Trần Thị Mai dự lễ.", "role Lê Văn Tám | Chủ tịch UBND tỉnh Cà Mau", "role Trần Thị Mai | Chủ tịch UBND tỉnh Cà Mau"),
    (27, "", "Ông Lê Văn Tám nói rằng người đứng đầu địa phương là bí thư và chủ tịch.", "person Lê Văn Tám", "role Lê Văn Tám | bí thư; role Lê Văn Tám | chủ tịch; role Lê Văn Tám | người đứng đầu"),
    // Secretaries of many kinds.
    (28, "", "Các bí thư cấp ủy dự buổi lễ.", "", "person Các; body cấp ủy; other name"),
    (28, "", "Bí thư Trung ương Đảng Lê Văn Tám nêu ý kiến.", "role Lê Văn Tám | Bí thư Trung ương Đảng", "role Lê Văn Tám | Tổng Bí thư"),
    (28, "", "Ban Bí thư đã họp.", "body Ban Bí thư", "person Bí"),
    (28, "", "Bí thư Đoàn Thanh niên xã Lê Văn Tám nêu ý kiến.", "person Lê Văn Tám", "person Thanh"),
    // Ranks of membership.
    (29, "", "Ủy viên dự khuyết Trung ương Đảng Lê Văn Tám nêu ý kiến.", "person Lê Văn Tám; role Lê Văn Tám | Ủy viên dự khuyết Trung ương Đảng", "role Lê Văn Tám | Ủy viên"),
    (29, "", "Ông Lê Văn Tám, nguyên Ủy viên Bộ Chính trị, tới dự.", "role Lê Văn Tám | nguyên Ủy viên Bộ Chính trị", "role Lê Văn Tám | Ủy viên Bộ Chính trị"),
    (29, "", "Các Ủy viên Trung ương Đảng có mặt.", "body Trung ương Đảng", "person Trung; person Đảng"),
    // An assignment behind a title.
    (30, "", "Ông Lê Văn Tám, Trưởng đoàn Đại biểu Quốc hội tỉnh Cà Mau, theo dõi, chỉ đạo Đảng bộ tỉnh, có mặt.", "person Lê Văn Tám; role Lê Văn Tám | Trưởng đoàn Đại biểu Quốc hội tỉnh Cà Mau", "event statement; event conference"),
    (30, "", "Bà Trần Thị Mai, Phó Chủ tịch UBND tỉnh, phụ trách, chỉ đạo khối văn xã, tới dự.", "role Trần Thị Mai | Phó Chủ tịch UBND tỉnh", "event statement"),
    // Words that change a role.
    (31, "", "Nguyên Phó Thủ tướng Lê Văn Tám tới dự.", "role Lê Văn Tám | Nguyên Phó Thủ tướng", "role Lê Văn Tám | Phó Thủ tướng; role Lê Văn Tám | Thủ tướng"),
    (31, "", "Quyền Bộ trưởng Bộ Y tế Trần Thị Mai nêu ý kiến.", "role Trần Thị Mai | Quyền Bộ trưởng Bộ Y tế", "role Trần Thị Mai | Bộ trưởng Bộ Y tế"),
    (31, "", "Cựu Tổng thống Pháp Marcel Dubois nêu ý kiến.", "role Marcel Dubois | Cựu Tổng thống Pháp", "role Marcel Dubois | Tổng thống Pháp"),
    (31, "", "Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện Lê Văn Tám nêu ý kiến.", "role Lê Văn Tám | Bí thư Huyện ủy kiêm Chủ tịch HĐND huyện", "role Lê Văn Tám | Bí thư Huyện ủy"),
    // Short forms.
    (32, "", "Ông Lê Văn Tám đến sớm. Ông Tám ra về.", "same Tám = Lê Văn Tám; person Lê Văn Tám; person Tám", "other name"),
    (32, "", "Ông Lê Văn Phúc và bà Trần Thị Phúc đến sớm. Bà Phúc ra về.", "same Phúc = Trần Thị Phúc", "same Phúc = Lê Văn Phúc"),
    (32, "", "Chủ tịch Trung Quốc Tập Cận Bình đến Hà Nội. Ông Tập phát biểu ngắn.", "same Tập = Tập Cận Bình", "same Tập = Tập"),
    (32, "", "Ông Lê Văn Hùng gặp ông Trần Văn Hùng. Ông Hùng ra về.", "person Hùng", "same Hùng = Lê Văn Hùng; same Hùng = Trần Văn Hùng"),
    // Middle names.
    (33, "", "Bà Tôn Nữ Thị Mai nêu ý kiến.", "person Tôn Nữ Thị Mai", "person Thị Mai; other name"),
    (33, "", "Bà Lê Thị Kim Anh nêu ý kiến.", "person Lê Thị Kim Anh", "place Anh; other name"),
    (33, "", "Tổng Bí thư Đỗ Mười đến thăm.", "person Đỗ Mười", "person Mười"),
    // Names of minorities and of other countries.
    (34, "", "Ông Y Vinh Tơr nêu ý kiến.", "person Y Vinh Tơr", "person Y; other name"),
    (34, "", "Ông Hầu A Lềnh nêu ý kiến.", "person Hầu A Lềnh", "person Hầu; other name"),
    (34, "", "Ông Xi-hản Súc nêu ý kiến.", "person Xi-hản Súc", "person Xi; other name"),
    (34, "", "Ông Điểu K'Ré nêu ý kiến.", "person Điểu K'Ré", "person Điểu K"),
    (34, "", "Brett McGurk, đặc phái viên Mỹ, im lặng.", "person Brett McGurk", "person Brett"),
    // Persons as streets, wards, schools.
    (35, "", "Xe chạy trên đường Lê Duẩn.", "place đường Lê Duẩn", "person Lê Duẩn; other name"),
    (35, "", "Dân phường Nguyễn Du họp mặt.", "place phường Nguyễn Du", "person Nguyễn Du; other name"),
    (35, "", "Chợ ở quận Hai Bà Trưng đông khách.", "place quận Hai Bà Trưng", "person Trưng; other name"),
    (35, "", "Học sinh Trường THPT Phan Bội Châu đến sớm.", "body Trường THPT Phan Bội Châu", "person Phan Bội Châu; other name"),
    (35, "", "Các tuyến đường Lê Phụng Hiểu, Nguyễn Thị Định, Đồng Văn Cống kẹt xe.", "place Nguyễn Thị Định", "person Nguyễn Thị Định; person Đồng Văn Cống"),
    (35, "", "Ở đường Lê Lợi, Nguyễn Văn Tám bị bắt.", "person Nguyễn Văn Tám", "place Nguyễn Văn Tám"),
    (35, "", "Dân xã Đồng Xuân vui mừng. Vụ Đồng Xuân đã xong.", "place Đồng Xuân", "person Đồng Xuân"),
    // Names that are words and places.
    (36, "", "Chúng tôi yêu hòa bình và công lý.", "", "place hòa bình; person hòa bình; person công lý; other name"),
    (36, "", "Dân tỉnh Hòa Bình vui mừng.", "place tỉnh Hòa Bình", "person Hòa Bình; other name"),
    (36, "", "Ông Lê Quốc Trung đến sớm.", "person Lê Quốc Trung", "place Trung"),
    (36, "", "Xe qua nút giao Mỹ Thủy rồi về Mỹ Đình.", "", "place Mỹ"),
    (36, "", "Khách từ Bà Rịa-Vũng Tàu đến sớm.", "place Bà Rịa-Vũng Tàu", "person Rịa-Vũng Tàu; person Rịa"),
    // Placeholders.
    (37, "", "Ông H. và bà N.T.T đến sớm.", "person H", "body N.T.T; place H"),
    (37, "", "Anh Nguyễn Văn A đến sớm.", "person Nguyễn Văn A", "person Nguyễn Văn"),
    (37, "", "Các tờ báo A và B im lặng.", "", "person A; person B; body A"),
    // Ranks.
    (38, "", "Đại tá Lê Văn Tám, Phó Trưởng phòng Cảnh sát giao thông Công an tỉnh Cà Mau, nêu ý kiến.", "role Lê Văn Tám | Đại tá; person Lê Văn Tám", "person Đại tá Lê Văn Tám"),
    (38, "", "PGS.TS Trần Thị Mai nêu ý kiến.", "role Trần Thị Mai | PGS.TS", "person TS Trần Thị Mai"),
    // Bylines and credits.
    (39, "", "Hội nghị đã bế mạc.\nẢnh: Anh Tuấn/TTXVN", "person Anh Tuấn; body TTXVN", "attendee Anh Tuấn; place Anh"),
    (39, "", "Bộ trưởng trả lời. Ảnh: VGP/Quang Hiếu", "person Quang Hiếu; body VGP", "speaker Quang Hiếu"),
    (39, "", "Trong cuộc trao đổi với PV Tuổi Trẻ, ông Lê Văn Tám nêu ý kiến.", "person Lê Văn Tám", "role Lê Văn Tám | PV Tuổi Trẻ; role Lê Văn Tám | PV"),
    // Lists of those who came.
    (40, "", "Dự hội nghị có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy Cà Mau; Trần Thị Mai, Chủ tịch UBND tỉnh Cà Mau.", "person Lê Văn Tám; role Trần Thị Mai | Chủ tịch UBND tỉnh Cà Mau", "chair Lê Văn Tám; speaker Lê Văn Tám; role Lê Văn Tám | Chủ tịch UBND tỉnh Cà Mau"),
    (40, "2020-12-03", "Ngày 3/12, Tỉnh ủy Cà Mau tổ chức hội nghị trực tuyến. Dự hội nghị có ông Lê Văn Tám và bà Trần Thị Mai.", "attendee Lê Văn Tám; attendee Trần Thị Mai", "chair Lê Văn Tám; speaker Trần Thị Mai"),
    (38, "", "Trung tướng Lê Văn Tám (trái), Tư lệnh Cảnh sát biển Việt Nam và Chuẩn Đô đốc John Smith có mặt.", "role Lê Văn Tám | Tư lệnh Cảnh sát biển Việt Nam; role John Smith | Chuẩn Đô đốc", "role John Smith | Tư lệnh Cảnh sát biển Việt Nam"),
    (39, "", "Tàu rời cảng. Nguồn ảnh: Naval Today.", "", "person Naval Today"),
    // Groups.
    (41, "", "Đại diện lãnh đạo các bộ, ban, ngành có mặt cùng ông Lê Văn Tám.", "person Lê Văn Tám", "body bộ; body ban"),
    (41, "", "Các đại biểu đã ra về.", "", "person Các; body Các; other name"),
    (41, "", "Các đồng chí lãnh đạo Thành ủy Hà Nội ra về.", "body Thành ủy Hà Nội", "person lãnh đạo"),
    // The Centre.
    (42, "", "Hội nghị Trung ương 8 đã bàn việc này.", "", "body Trung ương; body Trung ương 8"),
    (42, "", "Người bệnh đến Bệnh viện Trung ương Huế.", "body Bệnh viện Trung ương Huế", "body Trung ương; body Trung ương Huế"),
    (42, "", "Ban Tổ chức Trung ương có văn bản.", "body Ban Tổ chức Trung ương", "body Trung ương"),
    // The Party and its parts.
    (43, "", "Ban Thường vụ Thành ủy Đà Nẵng đã họp.", "body Ban Thường vụ Thành ủy Đà Nẵng", "body Thành ủy Đà Nẵng; other name"),
    (43, "", "Quan hệ giữa hai Đảng, hai nước rất tốt.", "", "body Đảng; other name"),
    (43, "", "Mỗi Đảng viên cần gương mẫu trước Đảng ủy xã.", "body Đảng ủy xã", "body Đảng"),
    // Abbreviations.
    (44, "", "Khách đến TP.HCM rồi ra Hà Nội.", "place TP.HCM; place Hà Nội", "person HCM; other name"),
    (44, "", "Sở NN&PTNT tỉnh Cà Mau có văn bản.", "body Sở NN&PTNT tỉnh Cà Mau", "body PTNT; other name"),
    (44, "", "Mưa lớn ở H.Bình Chánh và Q.1.", "place H.Bình Chánh; place Q.1", "person Bình Chánh; place Bình Chánh"),
    (44, "", "Ban Chấp hành Trung ương có thư. Bài của H.Tuấn.", "body Ban Chấp hành Trung ương", "place H.Tuấn"),
    // Lists that share a head.
    (45, "", "Bộ Công an, Quốc phòng, Ngoại giao cùng có mặt.", "body Bộ Công an; body Quốc phòng; body Ngoại giao", "body Bộ; other name"),
    (45, "", "Dân các huyện Củ Chi, Hóc Môn và Bình Chánh vui mừng.", "place huyện Củ Chi; place Hóc Môn; place Bình Chánh", "person Bình Chánh; other name"),
    (45, "", "Bộ Công an, ngoại giao nhân dân và báo chí vào cuộc.", "body Bộ Công an", "body ngoại giao"),
    // One name on many levels.
    (46, "", "Dân thành phố Tây Ninh, tỉnh Tây Ninh vui mừng.", "place thành phố Tây Ninh; place tỉnh Tây Ninh", "place Tây Ninh"),
    (46, "", "Dân thành phố Thủ Đức và phường Thủ Đức vui mừng.", "place thành phố Thủ Đức; place phường Thủ Đức", "place Đức; person Thủ Đức"),
    // Renamed and merged units.
    (47, "2020-12-03", "Tỉnh ủy Hải Dương và UBND tỉnh Bình Dương có văn bản.", "body Tỉnh ủy Hải Dương; body UBND tỉnh Bình Dương", "body Tỉnh ủy Hải Phòng; place Hải Dương"),
    (47, "2026-01-20", "Tỉnh Hà Nam cũ nay thuộc tỉnh Ninh Bình.", "place Tỉnh Hà Nam; place tỉnh Ninh Bình", "place Nam; person Hà Nam"),
    // The town that is meant.
    (48, "", "Nhân dân thành phố vui mừng trước Thành ủy Hà Nội.", "body Thành ủy Hà Nội", "place thành phố"),
    (48, "", "Mưa trên địa bàn tỉnh, nhất là ở huyện Ngọc Hiển.", "place huyện Ngọc Hiển", "place tỉnh; place địa bàn tỉnh"),
    // Bodies and posts of other countries.
    (49, "", "Quốc hội Mỹ và chính phủ Pháp im lặng.", "body Quốc hội Mỹ; body chính phủ Pháp", "body Quốc hội; other name"),
    (49, "", "Thủ tướng Thái Lan Somchai Rattana đến Hà Nội.", "role Somchai Rattana | Thủ tướng Thái Lan", "role Somchai Rattana | Thủ tướng"),
    (49, "", "Đại sứ quán Việt Nam tại Lào mở cửa.", "body Đại sứ quán Việt Nam tại Lào", "place Lào; other name"),
    // Venues.
    (50, "", "Lễ diễn ra tại Hội trường Thống Nhất.", "place Hội trường Thống Nhất", "place Thống Nhất; person Thống Nhất; other name"),
    (50, "", "Đoàn đến sân bay Mỹ lúc sáng sớm.", "place Mỹ", "place sân bay Mỹ; other name"),
    // Days, fractions and tallies.
    (51, "2020-12-10", "Ngày 3/12, tỉnh họp với 4/4 đại biểu.", "date Ngày 3/12 = 2020-12-03", "date 4/4 = 2020-04-04"),
    (51, "2020-12-10", "Sáng 5/12, 1/3 số xã báo cáo, đường dây mở 24/7.", "date Sáng 5/12 = 2020-12-05", "date 1/3 = 2020-03-01"),
    // The hyphen date.
    (52, "2020-12-10", "Chiều 27-11, tỉnh họp.", "date Chiều 27-11 = 2020-11-27", ""),
    (52, "2020-12-10", "Mưa từ ngày 10-12/11, kéo dài 2-3 ngày.", "date từ ngày 10-12/11 = 2020-11-10/2020-11-12", "date 2-3 = 2020-03-02"),
    (52, "2020-12-10", "Đội nhà thắng 2-1 trước đội khách.", "", "date 2-1 = 2020-01-02"),
    // Numbers of documents.
    (53, "2020-12-10", "Nghị quyết số 18-NQ/TW ngày 25/10/2017 đã rõ.", "document Nghị quyết số 18-NQ/TW; date ngày 25/10/2017 = 2017-10-25", "date 18 = 2020-12-18"),
    (53, "2020-12-10", "Nghị định 35/2021/NĐ-CP đã rõ.", "document Nghị định 35/2021/NĐ-CP", "date 2021 = 2021"),
    (53, "", "Hội đã tư vấn pháp luật 10.884 vụ.", "", "document luật 10"),
    // Weekdays and ordinals.
    (54, "2020-12-10", "Thứ Năm (3/12), tỉnh họp.", "date Thứ Năm (3/12) = 2020-12-03", ""),
    (54, "2020-12-10", "Thứ trưởng Bộ Y tế Lê Văn Tám nêu ý kiến.", "role Lê Văn Tám | Thứ trưởng Bộ Y tế", "date Thứ = 2020-12-10"),
    (54, "2020-12-10", "Lần thứ 4 trong năm, tỉnh họp.", "", "date thứ 4 = 2020-12-09"),
    // Numerals that are words.
    (55, "2020-12-10", "Tháng Năm, tỉnh họp.", "date Tháng Năm = 2020-05", "date Năm = 2020"),
    (55, "2020-12-10", "Đầu tư năm năm qua tăng từ tháng tư.", "date tháng tư = 2020-04", "date năm năm = 2020"),
    // Terms.
    (56, "2020-12-10", "Nhiệm kỳ 2020 - 2025 đã bắt đầu.", "date Nhiệm kỳ 2020 - 2025 = 2020/2025", ""),
    (56, "2020-12-10", "Đại biểu khóa XIV nhiệm kỳ 2016-2021 có mặt.", "date nhiệm kỳ 2016-2021 = 2016/2021", "date XIV = 2014"),
    (56, "2020-12-10", "Cách mạng công nghiệp lần thứ 4 đang đến.", "", "date thứ 4 = 2020-12-09; event conference"),
    // Vague days.
    (57, "2020-12-10", "Sáng nay, tỉnh họp. Hôm qua mưa.", "date Sáng nay = 2020-12-10; date Hôm qua = 2020-12-09", ""),
    (57, "", "Sáng nay, tỉnh họp.", "", "date Sáng nay = 2020-12-10"),
    (57, "2020-12-10", "Thời gian qua, tỉnh giữ rừng từ cuối năm ngoái.", "date cuối năm ngoái = 2019", "date Thời gian qua = 2020-12-10"),
    // The lunar calendar.
    (58, "2018-03-01", "Lễ mở ngày 25/2 (mùng 10 tháng Giêng).", "date ngày 25/2 = 2018-02-25", "date mùng 10 tháng Giêng = 2018-01-10"),
    (58, "2018-03-01", "Hội mở mùng 2 Tết, bế mạc ngày 20/2.", "date ngày 20/2 = 2018-02-20", "date mùng 2 = 2018-02-02; date mùng 2 Tết = 2018-01-02"),
    // Numbers.
    (59, "2020-12-03", "Ngày 3/12, Tỉnh ủy Cà Mau tổ chức hội nghị trực tuyến tại 43 điểm cầu có 1.500 đại biểu tham dự.", "sites 43; participants 1500", "sites 1500; participants 1"),
    (59, "2020-12-03", "Ngày 3/12, Tỉnh ủy Cà Mau tổ chức hội nghị, có hơn 500 đại biểu tham dự, tăng 1,5 lần.", "participants 500", "participants 1; participants 5"),
    // Votes.
    (60, "2020-12-03", "Ngày 3/12, với 48/48 phiếu, ông Lê Văn Tám được bầu giữ chức Chủ tịch UBND tỉnh Cà Mau.", "event personnel; person Lê Văn Tám", "date 48/48 = 2020-12-03"),
    (60, "2020-12-03", "Kết quả là 466/477 (96,67 %) đại biểu tán thành ngày 2/12.", "date ngày 2/12 = 2020-12-02", "date 466/477 = 2020"),
    // The text layer.
    (61, "", "Ông Lê Văn Tám làm việc với Thanh tra Bộ Nội vụ.", "person Lê Văn Tám; body Thanh tra Bộ Nội vụ", ""),
    (61, "", "Uỷ ban nhân dân tỉnh Cà Mau và Ủy ban nhân dân tỉnh Cà Mau là một.", "body Uỷ ban nhân dân tỉnh Cà Mau; body Ủy ban nhân dân tỉnh Cà Mau", "place tỉnh Cà Mau"),
    (61, "", "Vụ “biệt phủ” gây xôn xao.", "", "body Vụ “biệt phủ”; other name"),
    // Capitals.
    (62, "", "BÍ THƯ THÀNH ỦY LÊ VĂN TÁM NÊU Ý KIẾN\nBí thư Thành ủy Lê Văn Tám nêu ý kiến tại lễ.", "person LÊ VĂN TÁM; same LÊ VĂN TÁM = Lê Văn Tám", "person LÊ VĂN TÁM NÊU; person LÊ VĂN TÁM NÊU Ý"),
    (62, "", "Bộ Tài Chính và BỘ TÀI CHÍNH có văn bản.", "body Bộ Tài Chính; body BỘ TÀI CHÍNH", "person Tài Chính"),
    // Full stops inside names.
    (63, "", "GS.TS. Lê Văn Tám nêu ý kiến tại Q.1, TP.HCM.", "person Lê Văn Tám; place Q.1; place TP.HCM", "person TS"),
    (63, "", "Khu đất 5.000m2 giá 1.500.000 đồng ở P.5, Q.3.", "place P.5; place Q.3", "date 5.000 = 2020; person P"),
    // Several articles in one file.
    (64, "", "Tỉnh họp\n\nNgày 3/12/2019, Tỉnh ủy Cà Mau họp với ông Lê Văn Tám.\n\nCác đơn vị thông tin của TTXVN\n\nHuyện họp\n\nÔng Trần Văn Tám dự lễ ở Huyện ủy Ngọc Hiển.", "date Ngày 3/12/2019 = 2019-12-03; person Trần Văn Tám", "same Trần Văn Tám = Lê Văn Tám"),
    (64, "", "Ông Lê Văn Tám đến sớm.\n\nCác đơn vị thông tin của TTXVN\n\nÔng Trần Văn Sáu ra về.", "person Lê Văn Tám; person Trần Văn Sáu", "same Trần Văn Sáu = Lê Văn Tám"),
    // Boilerplate.
    (65, "", "Tỉnh ủy Cà Mau đã họp.\n\nTin liên quan\n\nRao vặt", "body Tỉnh ủy Cà Mau", "person Rao; event conference Rao vặt"),
    (65, "", "Ông Lê Văn Tám ra về.\n\nChia sẻ:\n\nTheo dõi chúng tôi", "person Lê Văn Tám", "event statement; person Chia"),
];

/// The first and the last trap of the table.
const NUMBERS: std::ops::RangeInclusive<u8> = 25..=65;

#[test]
fn each_text_gives_what_it_says_and_no_more() {
    let mut wrong = Vec::new();
    for (number, published, text, wanted, refused) in TRAPS {
        let mut facts = facts(text, published);
        let other = facts
            .iter()
            .any(|fact| is_name(fact) && !wanted.split("; ").any(|item| item == fact));
        facts.extend(other.then(|| "other name".to_owned()));
        let listed = |items: &'static str| items.split("; ").filter(|item| !item.is_empty());
        wrong.extend(
            listed(wanted)
                .filter(|item| !facts.contains(*item))
                .map(|item| format!("{number} {text}\n    not found: {item}\n    in {facts:?}")),
        );
        wrong.extend(
            listed(refused)
                .filter(|item| facts.contains(*item))
                .map(|item| format!("{number} {text}\n    found: {item}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_trap_has_two_findings_and_two_refusals() {
    let mut counts: BTreeMap<u8, (usize, usize)> = NUMBERS.map(|number| (number, (0, 0))).collect();
    for (number, _, _, wanted, refused) in TRAPS {
        let count = counts.entry(*number).or_default();
        count.0 += usize::from(!wanted.is_empty());
        count.1 += usize::from(!refused.is_empty());
    }
    let thin: Vec<_> = counts
        .iter()
        .filter(|(_, (found, refused))| *found < 2 || *refused < 2)
        .collect();
    assert!(thin.is_empty(), "{thin:?}");
}

/// Whether a fact is that a person, a body or a place is named.
fn is_name(fact: &str) -> bool {
    ["person ", "body ", "place "].iter().any(|kind| fact.starts_with(kind))
}

/// All that an extraction says, in the words of the table.
fn facts(text: &str, published: &str) -> BTreeSet<String> {
    let mut article = Article::new(text);
    article.published = published.parse().ok();
    let extraction = serde_json::to_value(Extractor::builtin().extract(&article)).unwrap();
    let mut facts = BTreeSet::new();
    for mention in array(&extraction["mentions"]) {
        let (kind, words) = (string(&mention["kind"]), string(&mention["text"]));
        match kind {
            "date" => facts.insert(format!("date {words} = {}", string(&mention["value"]))),
            "person" => {
                let entity = &extraction["entities"][mention["entity"].as_u64().unwrap() as usize];
                facts.insert(format!("same {words} = {}", string(&entity["name"])));
                facts.insert(format!("person {words}"))
            }
            _ => facts.insert(format!("{kind} {words}")),
        };
    }
    for role in array(&extraction["roles"]) {
        facts.insert(format!(
            "role {} | {}",
            string(&role["person"]["name"]),
            string(&role["title"])
        ));
    }
    for event in array(&extraction["events"]) {
        facts.insert(format!("event {}", string(&event["type"])));
        facts.insert(format!("speaker {}", string(&event["speaker"]["name"])));
        for (one, all) in [("chair", "chairs"), ("attendee", "attendees")] {
            facts.extend(
                array(&event[all])
                    .iter()
                    .map(|person| format!("{one} {}", string(&person["name"]))),
            );
        }
        for count in ["sites", "participants"] {
            facts.insert(format!("{count} {}", event[count]["value"]));
        }
    }
    facts
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
