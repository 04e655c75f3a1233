//! What is held and by whom, and what only looks so.

use super::{gathers, none};
use crate::event::testing::told;

#[test]
fn finds_what_a_body_holds() {
    gathers(
        "Ngày 1/12, Tỉnh ủy Tây Ninh tổ chức Hội nghị sơ kết công tác dân vận.",
        &["Hội nghị sơ kết công tác dân vận | conference | Tỉnh ủy Tây Ninh |  | "],
    );
    gathers(
        "Hội thảo khoa học về kinh tế biển đã được tổ chức tại Nha Trang.",
        &["Hội thảo khoa học về kinh tế biển | seminar |  |  | "],
    );
    gathers(
        "Chính phủ họp phiên thường kỳ tháng 11/2020.",
        &["phiên thường kỳ tháng 11/2020 | session | Chính phủ |  | "],
    );
}

#[test]
fn refuses_what_is_only_cited() {
    none("Cán bộ, đảng viên học tập Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI.");
    none("Trung tâm Hội nghị Quốc gia nằm trên đường Phạm Hùng.");
    none("Các tổ chức Đảng cần làm tốt công tác tổ chức cán bộ.");
    none("Tinh thần Đại hội XIII của Đảng lan tỏa sâu rộng.");
    none("Phương án này phù hợp với thực tế và tập hợp được nhiều ý kiến.");
}

#[test]
fn finds_gatherings_without_a_verb_of_holding() {
    gathers(
        "Chiều 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã có cuộc họp giao ban với các sở.",
        &["cuộc họp giao ban với các sở | meeting |  |  | Trần Văn Nam"],
    );
    gathers(
        "Lễ an táng lúc 7h ngày 4/12 tại quê nhà.",
        &["Lễ an táng | ceremony |  |  | "],
    );
    gathers(
        "Ngày 1/12, kỳ họp thứ 9 HĐND tỉnh Bến Tre khóa IX đã thông qua nghị quyết.",
        &["kỳ họp thứ 9 HĐND tỉnh Bến Tre khóa IX | session |  |  | "],
    );
    gathers(
        "Trong phiên họp chiều 1/12, Ủy ban Thường vụ Quốc hội đã cho ý kiến về dự án luật.",
        &["- | session | Ủy ban Thường vụ Quốc hội |  | "],
    );
    gathers(
        "Đây là yêu cầu của Thứ trưởng sau cuộc họp mới đây của Ban Chỉ đạo Bộ Y tế.",
        &["- | meeting | Ban Chỉ đạo Bộ Y tế |  | "],
    );
}

#[test]
fn refuses_gatherings_that_nothing_is_told_of() {
    none("Nếu có cuộc họp, thư ký phải ghi biên bản.");
    none("Thành phố chưa có cuộc họp nào về việc này.");
    none("Dự án luật cần được sửa kỹ để trình Quốc hội thông qua tại Kỳ họp thứ 4.");
    none("Các ý kiến nêu trong kỳ họp trước đã được tiếp thu.");
    none("Tại Đại hội đại biểu toàn quốc lần thứ X, ông được bầu vào Ban Chấp hành Trung ương.");
    none("Sau Đại hội VI (năm 1986), ông về nghỉ.");
}

#[test]
fn a_congress_of_the_day_is_told() {
    gathers(
        "Tại Đại hội đại biểu Đảng bộ tỉnh Bến Tre lần thứ XI, bà Lê Thị Mai lưu ý tỉnh về hạn mặn.",
        &["Đại hội đại biểu Đảng bộ tỉnh Bến Tre lần thứ XI | congress |  |  | "],
    );
    gathers(
        "Sáng 1/12, tại Đại hội Hội Nông dân tỉnh, ông Trần Văn Nam được bầu làm Chủ tịch Hội.",
        &["Đại hội Hội Nông dân tỉnh | congress |  |  | "],
    );
    none("Từ Đại hội XII của Đảng đến nay, công tác cán bộ có nhiều đổi mới.");
}

#[test]
fn a_ceremony_is_no_holiday() {
    gathers(
        "Sáng 1/12, Bộ trưởng Trần Văn Nam dự lễ khai bút đầu năm.",
        &["lễ khai bút đầu năm | ceremony |  |  | Trần Văn Nam"],
    );
    gathers(
        "Lễ phong sắc được tổ chức sáng 1/12 tại Huế.",
        &["Lễ phong sắc | ceremony |  |  | "],
    );
    gathers(
        "UBND tỉnh Bến Tre long trọng tổ chức lễ mừng công.",
        &["lễ mừng công | ceremony | UBND tỉnh Bến Tre |  | "],
    );
    none("Người dân được nghỉ lễ 30/4 và 1/5 bốn ngày.");
    none("Dịp lễ 2/9, nhiều khu vui chơi đông khách.");
    none("Tuần lễ văn hóa các dân tộc gồm nhiều nghi lễ và lễ vật.");
    none("Cán bộ không dùng xe công đi lễ chùa.");
}

#[test]
fn a_body_meets_in_a_conference() {
    gathers(
        "Sáng 1/12, Ban Chấp hành Đảng bộ tỉnh Bến Tre họp Hội nghị lần thứ hai để bàn nhân sự.",
        &["Hội nghị lần thứ hai | conference | Ban Chấp hành Đảng bộ tỉnh Bến Tre |  | "],
    );
    gathers(
        "Phiên họp diễn ra sau khi Kỳ họp thứ 8 Quốc hội khóa XIV bế mạc ngày 27/11.",
        &["Kỳ họp thứ 8 Quốc hội khóa XIV | session |  |  | "],
    );
}

#[test]
fn what_is_held_again_and_again_is_none() {
    gathers(
        "UBND tỉnh Bến Tre thường xuyên tổ chức họp giao ban với các huyện.",
        &[],
    );
}

#[test]
fn all_who_hold_it_together_are_found() {
    let held = |text| told("conference", &["name", "organizers"], text);
    assert_eq!(
        held(
            "Ngày 1/12, Bộ Y tế phối hợp với Bộ QQ-XYZ, Bộ Công an và Bộ Quốc phòng tổ chức hội nghị phòng, chống dịch."
        ),
        ["hội nghị phòng, chống dịch | Bộ Y tế; Bộ Công an; Bộ Quốc phòng"]
    );
    assert_eq!(
        held("Ngày 1/12, Bộ Y tế phối hợp cùng Bộ Công an tổ chức hội nghị phòng, chống dịch."),
        ["hội nghị phòng, chống dịch | Bộ Y tế; Bộ Công an"]
    );
    assert_eq!(
        held("Ngày 5/12, Bộ Y tế sẽ chủ trì hội thảo về bảo hiểm y tế."),
        ["hội thảo về bảo hiểm y tế | Bộ Y tế"]
    );
    assert_eq!(
        held("Ngày 1/12, Bộ Y tế phối hợp với QQ-XYZ tổ chức hội thảo về bảo hiểm y tế."),
        ["hội thảo về bảo hiểm y tế | Bộ Y tế"]
    );
    none("Giao Bộ Y tế chủ trì hội thảo về bảo hiểm y tế.");
    none("Giao Bộ Y tế phối hợp với QQ-XYZ tổ chức hội thảo về bảo hiểm y tế.");
    none("Thủ tướng yêu cầu Bộ Y tế chủ trì hội thảo về bảo hiểm y tế.");
}

#[test]
fn a_fronted_or_later_verb_has_the_main_subject() {
    let led = |text| told("conference", &["kind", "chairs", "attendees"], text);
    assert_eq!(
        led("Chủ trì cuộc họp sáng 1/12, Bộ trưởng Trần Văn Nam yêu cầu các đơn vị khẩn trương."),
        ["meeting | Trần Văn Nam | "]
    );
    assert_eq!(
        led("Bộ trưởng Trần Văn Nam nêu rõ yêu cầu này khi chủ trì cuộc họp sáng 1/12."),
        ["meeting | Trần Văn Nam | "]
    );
    assert_eq!(
        led("Dự lễ khai giảng sáng 1/12, Bộ trưởng Trần Văn Nam động viên học viên."),
        ["ceremony |  | Trần Văn Nam"]
    );
    assert_eq!(
        led("Tối 1/12, bà Lê Thị Hoa dẫn đầu đoàn đại biểu Việt Nam tham dự Hội nghị Thượng đỉnh Phụ nữ toàn cầu."),
        ["conference |  | Lê Thị Hoa"]
    );
    none("Ông Trần Văn Nam sẽ phải báo trước khi chủ trì cuộc họp.");
    none("Chủ trì cuộc họp là trách nhiệm của người đứng đầu.");
}

#[test]
fn who_holds_it_may_stand_behind_it() {
    let held = |text| told("conference", &["name", "organizers", "status"], text);
    assert_eq!(
        held("Lễ phát động Tết trồng cây do Bộ Y tế phối hợp với Bộ Công an tổ chức tại xã Lộc An."),
        ["Lễ phát động Tết trồng cây | Bộ Y tế; Bộ Công an | happened"]
    );
    assert_eq!(
        held("Một tọa đàm khoa học đã được Bộ Y tế tổ chức ngày 1/12."),
        ["tọa đàm khoa học | Bộ Y tế | happened"]
    );
    assert_eq!(
        held("Sáng 1/12, Văn phòng Quốc hội họp báo về luật mới."),
        ["họp báo về luật mới | Văn phòng Quốc hội | happened"]
    );
    none("Thủ tướng yêu cầu Bộ Y tế họp báo về dịch bệnh.");
}

#[test]
fn what_another_hopes_or_asks_someone_to_hold_is_none() {
    none("Tổng thống Trần Văn Nam ủng hộ Việt Nam tổ chức hội nghị cấp cao về biển.");
    none("Bộ trưởng Trần Văn Nam chúc Hội Nông dân tổ chức đại hội thành công.");
    none("Bộ trưởng yêu cầu Sở Y tế tổ chức hội nghị tổng kết ngành.");
    gathers(
        "Bộ trưởng cho biết Sở Y tế đã tổ chức hội nghị tổng kết ngành.",
        &["hội nghị tổng kết ngành | conference | Sở Y tế |  | "],
    );
    none("Ông Trần Văn Nam cho biết mong chờ chuyến thăm và dự Hội nghị cấp cao về biển.");
}

#[test]
fn a_host_that_no_table_knows_still_holds_it() {
    let held = |text| told("conference", &["name", "organizers", "date"], text);
    assert_eq!(
        held("Ngày 1/12, Ban tổ chức Năm Du lịch trà 2020 tổ chức họp báo tại Hà Nội."),
        ["họp báo |  | 2020-12-01"]
    );
    assert!(held("Ngày 1/12, Thủ tướng yêu cầu các địa phương tổ chức hội nghị sơ kết.").is_empty());
}

#[test]
fn a_reunion_is_a_gathering() {
    let held = |text| told("conference", &["name", "mode", "attendees"], text);
    assert_eq!(
        held("Sáng 1/12, Tỉnh ủy Bến Tre tổ chức họp mặt kiều bào. Tham dự buổi họp mặt có ông Trần Văn Nam."),
        ["họp mặt kiều bào | - | Trần Văn Nam"]
    );
    assert_eq!(
        held("Sáng 1/12, Tỉnh ủy Bến Tre tổ chức hội nghị sơ kết. Hội nghị được tổ chức trực tuyến tại 9 điểm cầu."),
        ["hội nghị sơ kết | online | "]
    );
}

#[test]
fn the_end_of_another_phrase_holds_nothing() {
    gathers(
        "Về công tác xây dựng Đảng, Đảng ủy xã Tân Phú đã tổ chức hội nghị sơ kết.",
        &["hội nghị sơ kết | conference | Đảng ủy xã Tân Phú |  | "],
    );
    gathers(
        "Sáng 1/12, Bộ Y tế, Bộ Công an và Bộ Quốc phòng tổ chức hội nghị sơ kết.",
        &["hội nghị sơ kết | conference | Bộ Y tế; Bộ Công an; Bộ Quốc phòng |  | "],
    );
}

#[test]
fn a_briefing_is_a_gathering_and_a_rostrum_is_none() {
    gathers(
        "Chiều 1/12, Phó Chủ tịch UBND tỉnh Trần Văn Nam chủ trì giao ban công tác đầu tư.",
        &["giao ban công tác đầu tư | meeting |  | Trần Văn Nam | "],
    );
    none("Ban Bí thư giao Ban Tổ chức Trung ương chủ trì rà soát quy định.");
    none("Tại diễn đàn Quốc hội chiều 1/12, ông Trần Văn Nam nêu nhiều ý kiến.");
    none("Ngày 1/12, Sở Y tế tỉnh Cà Mau khai thác Phòng họp không giấy.");
}

#[test]
fn a_congress_may_be_what_a_body_does() {
    gathers(
        "Ngày 1/12, Đảng bộ xã Tân Phú Đại hội lần thứ VIII, nhiệm kỳ 2020 - 2025.",
        &["Đại hội lần thứ VIII, nhiệm kỳ 2020 - 2025 | congress | Đảng bộ xã Tân Phú |  | "],
    );
    none("Đảng bộ xã Tân Phú Đại hội lần thứ VIII.");
}

#[test]
fn one_in_figures_is_still_one() {
    gathers(
        "Sáng 1/12, UBND tỉnh Cà Mau tổ chức 1 buổi gặp mặt với doanh nghiệp.",
        &["buổi gặp mặt với doanh nghiệp | conference | UBND tỉnh Cà Mau |  | "],
    );
    none("Năm 2020, Sở Y tế đã mở 11 lớp tập huấn cho cán bộ.");
}

#[test]
fn a_feast_before_the_day_hides_no_unknown_host() {
    let held = |text| crate::event::testing::told("conference", &["name", "date"], text);
    assert_eq!(
        held(
            "Kỷ niệm 90 năm ngày truyền thống Mặt trận (18/11/1930 - 18/11/2020), ngày 25/11/2020, Nhân dân khu phố 6 vui mừng tổ chức ngày hội đại đoàn kết."
        ),
        ["ngày hội đại đoàn kết | 2020-11-25"]
    );
}

#[test]
fn bodies_meet_with_members_of_another() {
    gathers(
        "Ngày 2/10, Ban Thường vụ Tỉnh ủy và thành viên UBND tỉnh họp cho ý kiến về quy hoạch.",
        &["- | meeting | Ban Thường vụ Tỉnh ủy |  | "],
    );
}

#[test]
fn bodies_joined_by_dashes_hold_it_together() {
    gathers(
        "Ngày 6/5, Quận ủy, HĐND - UBND - Ủy ban MTTQ quận Đống Đa phối hợp với Bộ Tư lệnh Thủ đô tổ chức Lễ ra quân.",
        &["Lễ ra quân | ceremony | Quận ủy; HĐND; UBND; Ủy ban MTTQ quận Đống Đa; Bộ Tư lệnh Thủ đô |  | "],
    );
    gathers(
        "Sáng 2/4, Quốc hội, Chính phủ và gia đình tổ chức Lễ truy điệu đồng chí Trần Văn Nam.",
        &["Lễ truy điệu đồng chí Trần Văn Nam | ceremony | Quốc hội; Chính phủ |  | "],
    );
}

#[test]
fn what_a_meeting_considers_has_an_owner_of_its_own() {
    gathers(
        "Ngày 1/12, UBND tỉnh Gia Lai tổ chức họp xem xét tờ trình của Sở Tài chính.",
        &["họp xem xét tờ trình của Sở Tài chính | meeting | UBND tỉnh Gia Lai |  | "],
    );
}

#[test]
fn partners_of_whom_no_one_is_named_close_the_list() {
    gathers(
        "Ngày 7/4, Bộ Xây dựng phối hợp với Bộ Công Thương và các sở, cơ quan Trung ương tổ chức Lễ ra quân làm đường.",
        &["Lễ ra quân làm đường | ceremony | Bộ Xây dựng |  | "],
    );
    none("Bộ Y tế phối hợp với các trường và quán triệt tinh thần tổ chức lễ khai giảng gọn nhẹ.");
}

#[test]
fn before_and_after_a_session_is_no_telling_of_it() {
    none("Sở Nội vụ nêu ý kiến của cử tri trước và sau kỳ họp thứ 6 HĐND tỉnh.");
}

#[test]
fn two_hold_it_together_without_a_preposition() {
    gathers(
        "Ngày 23/5, Sở Công Thương phối hợp Hội Nhà báo tỉnh Gia Lai tổ chức hội thảo.",
        &["hội thảo | seminar | Sở Công Thương; Hội Nhà báo tỉnh Gia Lai |  | "],
    );
}
