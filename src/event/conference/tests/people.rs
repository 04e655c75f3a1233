//! Who chairs and attends, and who does not.

use super::{gathers, none};
use crate::event::testing::told;

#[test]
fn finds_who_chairs() {
    gathers(
        "Sáng 1/12, Thủ tướng Nguyễn Xuân Phúc chủ trì hội nghị trực tuyến về phòng, chống dịch.",
        &["hội nghị trực tuyến về phòng, chống dịch | conference |  | Nguyễn Xuân Phúc | "],
    );
    gathers(
        "Hội nghị về logistics do Phó Thủ tướng Trương Hòa Bình chủ trì diễn ra tại Hà Nội.",
        &["Hội nghị về logistics | conference |  | Trương Hòa Bình | "],
    );
    gathers(
        "Sáng 1/12, dưới sự chủ trì của Thủ tướng Phạm Minh Chính, Chính phủ họp phiên thường kỳ.",
        &["phiên thường kỳ | session | Chính phủ | Phạm Minh Chính | "],
    );
    gathers(
        "Sáng 1/12, dưới sự chủ trì của đồng chí Phó Thủ tướng Trịnh Đình Dũng, Bộ Y tế tổ chức họp khẩn.",
        &["- | meeting | Bộ Y tế | Trịnh Đình Dũng | "],
    );
    gathers(
        "Ông Trần Văn Nam và bà Lê Thị Mai đồng chủ trì tọa đàm về nông nghiệp sạch.",
        &["tọa đàm về nông nghiệp sạch | seminar |  | Trần Văn Nam; Lê Thị Mai | "],
    );
}

#[test]
fn refuses_chairing_as_a_duty() {
    none("Người đứng đầu có trách nhiệm chỉ đạo, chủ trì tổ chức học tập Nghị quyết.");
    none("Bộ Y tế chủ trì, phối hợp với Bộ Tài chính xây dựng đề án.");
    none("Sở Xây dựng là cơ quan chủ trì thẩm định dự án.");
    none("Giám đốc sở phải chủ trì các cuộc họp giao ban hằng tuần.");
    none("Đề tài do Viện Kinh tế chủ trì nghiên cứu đã được nghiệm thu.");
}

#[test]
fn finds_who_attends() {
    gathers(
        "Thành ủy Đà Nẵng tổ chức Hội nghị cán bộ chủ chốt. Dự hội nghị có các đồng chí: Trương Quang Nghĩa, Bí thư Thành ủy; Huỳnh Đức Thơ, Chủ tịch UBND thành phố.",
        &["Hội nghị cán bộ chủ chốt | conference | Thành ủy Đà Nẵng |  | Trương Quang Nghĩa; Huỳnh Đức Thơ"],
    );
    gathers(
        "Chủ tịch nước Nguyễn Phú Trọng dự lễ kỷ niệm 60 năm thành lập trường.",
        &["lễ kỷ niệm 60 năm thành lập trường | ceremony |  |  | Nguyễn Phú Trọng"],
    );
    gathers(
        "Thủ tướng Nguyễn Xuân Phúc đã thăm tỉnh Bến Tre và dự lễ kỷ niệm ngày thành lập tỉnh.",
        &["lễ kỷ niệm ngày thành lập tỉnh | ceremony |  |  | Nguyễn Xuân Phúc"],
    );
}

#[test]
fn speaking_is_no_attending() {
    gathers(
        "Tại Hội nghị tổng kết ngành thuế, ông Trần Văn Nam cho biết thu ngân sách vượt dự toán.",
        &["Hội nghị tổng kết ngành thuế | conference |  |  | "],
    );
}

#[test]
fn reads_lists_of_attendees() {
    gathers(
        "Sáng 1/12, Tỉnh ủy Bến Tre tổ chức Hội nghị tổng kết năm. Tham dự hội nghị, về phía Trung ương có đồng chí Trần Văn Nam, Phó Trưởng ban Dân vận Trung ương. Về phía tỉnh có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy; Phạm Thị Mai, Phó Bí thư Tỉnh ủy và gần 500 đại biểu.",
        &["Hội nghị tổng kết năm | conference | Tỉnh ủy Bến Tre |  | Trần Văn Nam; Lê Văn Tám; Phạm Thị Mai"],
    );
    gathers(
        "Chủ tịch nước Trần Văn Nam cùng nhiều lãnh đạo tỉnh, huyện tham dự lễ khai ấn sáng 1/12.",
        &["lễ khai ấn | ceremony |  |  | Trần Văn Nam"],
    );
    gathers(
        "Sáng 1/12, Bộ trưởng Trần Văn Nam tới dự và phát biểu tại hội nghị tổng kết ngành; cùng dự có ông Lê Văn Tám, Thứ trưởng.",
        &["hội nghị tổng kết ngành | conference |  |  | Trần Văn Nam; Lê Văn Tám"],
    );
}

#[test]
fn one_who_chairs_is_called_so() {
    gathers(
        "Sáng 1/12, Quốc hội thảo luận tại hội trường. Chủ tọa phiên thảo luận là Phó Chủ tịch Quốc hội Trần Văn Nam.",
        &["phiên thảo luận | session | Quốc hội | Trần Văn Nam | "],
    );
    gathers(
        "Sáng 1/12, dưới sự điều hành của Phó Chủ tịch Quốc hội Lê Thị Mai, trong phiên làm việc tại hội trường, Quốc hội nghe báo cáo.",
        &["phiên làm việc tại hội trường | meeting |  | Lê Thị Mai | "],
    );
    let text = "Ông Trần Văn Nam và bà Lê Thị Mai đồng chủ trì tọa đàm về nông nghiệp sạch.";
    assert_eq!(
        told("conference", &["co_chairs.together"], text),
        ["Trần Văn Nam; Lê Thị Mai"]
    );
    none("Sự điều hành của Thủ tướng đối với nền kinh tế được đánh giá cao.");
    none("Chính phủ điều hành linh hoạt chính sách tiền tệ.");
    none("Bộ Y tế được giao chủ trì tổ chức hội nghị hằng năm.");
}

#[test]
fn two_who_chair_together_are_called_by_number_and_title() {
    let told_of = |text: &str| told("conference", &["chairs", "co_chairs.together"], text);
    let named = "Thủ tướng Trần Văn Nam đã tiếp Thủ tướng Lào Khamphone Vilayvong.";
    let both = "Trần Văn Nam; Khamphone Vilayvong | Trần Văn Nam; Khamphone Vilayvong";
    assert_eq!(
        told_of(&format!(
            "{named} Hai Thủ tướng đã đồng chủ trì kỳ họp lần thứ 42 Ủy ban liên Chính phủ."
        )),
        [both]
    );
    assert_eq!(
        told_of(&format!(
            "{named} Chiều cùng ngày, hai Thủ tướng chủ trì hội nghị hợp tác đầu tư."
        )),
        ["Trần Văn Nam; Khamphone Vilayvong | -"]
    );
    // Of three one does not know which two.
    let third = "Thủ tướng Campuchia Sok Vannak gửi điện mừng.";
    assert_eq!(
        told_of(&format!(
            "{named} {third} Hai Thủ tướng đồng chủ trì kỳ họp lần thứ 42 Ủy ban liên Chính phủ."
        )),
        [""; 0]
    );
    assert_eq!(
        told_of("Thủ tướng Trần Văn Nam đồng chủ trì hội nghị về sông Mê Công."),
        ["Trần Văn Nam | -"]
    );
}

#[test]
fn the_dead_and_the_kin_of_heroes_attend_nothing() {
    gathers(
        "Sáng 1/12, Huyện ủy Củ Chi tổ chức lễ đặt tên đường. Dự lễ có bà Lê Thị Mai và thân nhân liệt sĩ Trần Văn Nam.",
        &["lễ đặt tên đường | ceremony | Huyện ủy Củ Chi |  | Lê Thị Mai"],
    );
    gathers(
        "Bộ Tư lệnh tổ chức hội nghị bàn việc giữ gìn thi hài Chủ tịch Hồ Chí Minh.",
        &["hội nghị bàn việc giữ gìn thi hài Chủ tịch Hồ Chí Minh | conference | Bộ Tư lệnh |  | "],
    );
}

#[test]
fn a_picture_only_adds_who_is_there() {
    gathers(
        "Sáng 1/12, HĐND tỉnh Cà Mau tổ chức kỳ họp thứ 5. Ông Trần Văn Nam trong buổi làm việc của HĐND tỉnh sáng nay.",
        &["kỳ họp thứ 5 | session | HĐND tỉnh Cà Mau |  | "],
    );
    gathers(
        "Sáng 1/12, Tỉnh ủy Cà Mau tổ chức hội nghị tổng kết năm. Ông Trần Văn Nam tại hội nghị.",
        &["hội nghị tổng kết năm | conference | Tỉnh ủy Cà Mau |  | Trần Văn Nam"],
    );
    gathers(
        "Sáng 1/12, tỉnh Cà Mau tổ chức họp báo về việc tổ chức lễ hội tôm.",
        &["họp báo về việc tổ chức lễ hội tôm | press_conference |  |  | "],
    );
}

#[test]
fn a_long_list_before_its_verb_is_read_whole() {
    let people = |text| told("conference", &["chairs", "attendees"], text);
    assert_eq!(
        people(
            "Sáng 1/12, đồng chí Trần Văn Nam, Phó Chủ tịch HĐND tỉnh, Phó Trưởng Ban Chỉ đạo phòng, trừ sâu keo tỉnh chủ trì hội nghị triển khai công tác bảo vệ thực vật."
        ),
        ["Trần Văn Nam | "]
    );
    assert_eq!(
        people(
            "Sở Y tế tổ chức hội thảo về sữa học đường. Ông Trần Văn Nam, Giám đốc Sở và bà Lê Thị Mai, Trưởng khoa, Khoa Dinh dưỡng đồng chủ trì hội thảo."
        ),
        ["Trần Văn Nam; Lê Thị Mai | "]
    );
    assert_eq!(
        people(
            "Sở Y tế tổ chức hội nghị sơ kết. Chủ trì hội nghị có Giám đốc Sở Y tế Trần Văn Nam; Trưởng ban Điều phối Quỹ Sữa Lê Thị Mai."
        ),
        ["Trần Văn Nam; Lê Thị Mai | "]
    );
    assert_eq!(
        people(
            "Sở Y tế tổ chức hội nghị sơ kết. Chủ trì hội nghị tại điểm cầu Sở Y tế có đồng chí Trần Văn Nam, Giám đốc Sở. Tại điểm cầu huyện Hòa Vang có các đồng chí: Lê Thị Mai, Phó Chủ tịch UBND huyện; Phạm Văn Tư, Trưởng phòng Y tế."
        ),
        ["Trần Văn Nam | Lê Thị Mai; Phạm Văn Tư"]
    );
}

#[test]
fn who_chairs_or_attends_what_was_told_needs_no_object() {
    let people = |text| told("conference", &["name", "chairs", "attendees"], text);
    assert_eq!(
        people(
            "Sáng 1/12, HĐND tỉnh khai mạc kỳ họp thứ 20. Bí thư Tỉnh ủy Trần Văn Nam và Phó Chủ tịch HĐND tỉnh Lê Thị Mai đồng chủ trì."
        ),
        ["kỳ họp thứ 20 | Trần Văn Nam; Lê Thị Mai | "]
    );
    assert_eq!(
        people(
            "Sáng 1/12, Sở Y tế tổ chức hội nghị sơ kết. Các đồng chí: Trần Văn Nam, Bí thư Đảng ủy; Lê Thị Mai, Phó Giám đốc Sở dự."
        ),
        ["hội nghị sơ kết |  | Trần Văn Nam; Lê Thị Mai"]
    );
    assert_eq!(
        people("Sáng 1/12, Sở Y tế tổ chức hội nghị sơ kết. Chủ tịch UBND tỉnh Trần Văn Nam đến dự."),
        ["hội nghị sơ kết |  | Trần Văn Nam"]
    );
    // What someone attended in another year, and whom a project has, are not of the day.
    assert_eq!(
        people(
            "Sáng 1/12, Sở Y tế tổ chức hội nghị sơ kết. Năm 1995, ông Trần Văn Nam đã tham dự. Đề tài do ông Lê Văn Tám chủ trì."
        ),
        ["hội nghị sơ kết |  | "]
    );
}

#[test]
fn who_goes_on_to_speak_has_chaired_or_attended() {
    let people = |text| told("conference", &["chairs", "attendees"], text);
    assert_eq!(
        people(
            "Sáng 1/12, Sở Y tế tổ chức hội nghị sơ kết. Chủ trì hội nghị, đồng chí Trần Văn Nam yêu cầu các đơn vị vào cuộc. Dự và phát biểu tại hội nghị, bà Lê Thị Mai đánh giá cao ngành y tế."
        ),
        ["Trần Văn Nam | Lê Thị Mai"]
    );
}

#[test]
fn an_office_of_many_places_is_nobody_named() {
    for many in [
        "Chủ tịch UBND các huyện",
        "Chủ tịch UBND huyện, thành phố",
        "các Phó Chủ tịch UBND tỉnh; Chủ tịch UBND các huyện, thị xã",
    ] {
        let text =
            format!("Sáng 1/12, Chủ tịch UBND tỉnh Trần Văn Nam chủ trì hội nghị sơ kết. Dự hội nghị có {many}.");
        let people = told("conference", &["chairs", "attendees"], &text);
        assert_eq!(people, ["Trần Văn Nam | "], "{many}");
    }
}

#[test]
fn an_office_of_several_is_nobody() {
    gathers(
        "Sáng 1/12, Đảng ủy xã Tân Phú tổ chức hội nghị sơ kết. Dự hội nghị có ông Trần Văn Nam, Phó Bí thư Đảng ủy; các đồng chí Phó Bí thư Đảng ủy và trưởng các ban.",
        &["hội nghị sơ kết | conference | Đảng ủy xã Tân Phú |  | Trần Văn Nam"],
    );
    gathers(
        "Sáng 1/12, Đảng ủy xã Tân Phú tổ chức hội nghị sơ kết. Dự hội nghị có các đồng chí: Trần Văn Nam, Bí thư Đảng ủy; Lê Thị Mai, Chủ tịch UBND xã.",
        &["hội nghị sơ kết | conference | Đảng ủy xã Tân Phú |  | Trần Văn Nam; Lê Thị Mai"],
    );
}

#[test]
fn who_came_along_earlier_attends_no_later_gathering() {
    gathers(
        "Chiều 1/12, ông Trần Văn Nam đã nghe báo cáo về vụ lúa. Cùng dự có bà Lê Thị Mai. Chiều 3/12, UBND tỉnh Cà Mau tổ chức hội nghị sơ kết.",
        &["hội nghị sơ kết | conference | UBND tỉnh Cà Mau |  | "],
    );
    gathers(
        "Chiều 1/12, UBND tỉnh Cà Mau tổ chức hội nghị sơ kết. Cùng dự có bà Lê Thị Mai.",
        &["hội nghị sơ kết | conference | UBND tỉnh Cà Mau |  | Lê Thị Mai"],
    );
}

#[test]
fn those_under_whom_a_body_meets_may_be_listed() {
    gathers(
        "Sáng 1/12, dưới sự chủ trì của các đồng chí: Trần Văn Nam, Chủ tịch UBND tỉnh; Lê Thị Mai, Phó Chủ tịch UBND tỉnh, Tiểu ban phòng lũ của tỉnh họp, nghe báo cáo.",
        &["- | meeting |  | Trần Văn Nam; Lê Thị Mai | "],
    );
    none("Dự án phòng lũ được lập dưới sự chủ trì của các đồng chí: Trần Văn Nam, Chủ tịch UBND tỉnh; Lê Thị Mai.");
}

#[test]
fn one_may_attend_and_congratulate() {
    gathers(
        "Dự, chỉ đạo và chúc mừng Đại hội có các đồng chí: Trần Văn Nam, Phó Bí thư Tỉnh ủy; Lê Thị Mai, Phó Chủ tịch HĐND tỉnh.",
        &["- | congress |  |  | Trần Văn Nam; Lê Thị Mai"],
    );
    none("Thiếu nhi xã Tân Phú hát chào mừng Đại hội, tặng hoa ông Trần Văn Nam.");
}

#[test]
fn more_who_chair_may_be_listed_behind() {
    gathers(
        "Chiều 1/12, Chủ tịch UBND tỉnh Trần Văn Nam đã chủ trì hội nghị sơ kết. Cùng chủ trì có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh.",
        &["hội nghị sơ kết | conference |  | Trần Văn Nam; Lê Văn Tám | "],
    );
    gathers(
        "Sáng 1/12, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 9. Cùng điều hành kỳ họp còn có bà Lê Thị Mai, Phó Chủ tịch HĐND tỉnh.",
        &["kỳ họp thứ 9 | session | HĐND tỉnh Cà Mau | Lê Thị Mai | "],
    );
    none("Cơ quan chủ trì có trách nhiệm báo cáo ông Trần Văn Nam.");
}

#[test]
fn who_takes_part_by_a_list_attends() {
    gathers(
        "Sáng 1/12, Bộ Y tế tổ chức họp báo về tiêm chủng. Tham gia buổi họp có Thứ trưởng Trần Văn Nam.",
        &["họp báo về tiêm chủng | press_conference | Bộ Y tế |  | Trần Văn Nam"],
    );
    none("Năm 1935, ông Trần Văn Nam tham gia cuộc mít tinh lớn.");
    none("Tham gia bảo hiểm y tế có ông Trần Văn Nam.");
}

#[test]
fn the_sitting_of_a_congress_is_attended_as_the_congress() {
    gathers(
        "Chiều 1/12, tại Cà Mau đã diễn ra phiên thứ nhất Đại hội đại biểu Đảng bộ tỉnh lần thứ XI. Tham dự phiên đầu tiên của Đại hội có ông Trần Văn Nam.",
        &["Đại hội đại biểu Đảng bộ tỉnh lần thứ XI | congress |  |  | Trần Văn Nam"],
    );
}

#[test]
fn all_of_a_list_attend() {
    gathers(
        "Trong không khí của ngày hội, Bí thư Tỉnh ủy Trần Văn Nam; Phó Bí thư Thường trực Tỉnh ủy Lê Thị Mai; các Ủy viên Ban Thường vụ Tỉnh ủy cùng đại diện các sở đã đến dự lễ khai giảng.",
        &["lễ khai giảng | ceremony |  |  | Trần Văn Nam; Lê Thị Mai"],
    );
    none("Ông Trần Văn Nam trân trọng mời lãnh đạo tỉnh Gia Lai sang dự Hội nghị xúc tiến đầu tư.");
}

#[test]
fn a_word_before_a_colon_is_of_those_who_follow() {
    gathers(
        "Đồng chí Lê Thị Mai, Phó Chủ tịch HĐND tỉnh chủ trì hội nghị về ngân sách. Dự hội nghị có đồng chí: Trần Văn Nam, Trưởng Ban Pháp chế HĐND tỉnh; lãnh đạo Văn phòng.",
        &["hội nghị về ngân sách | conference |  | Lê Thị Mai | Trần Văn Nam"],
    );
}

#[test]
fn activities_are_no_gathering() {
    none("Cùng dự các hoạt động với Chủ tịch tỉnh có Phó Chủ tịch Trần Văn Nam.");
}

#[test]
fn several_chair_in_a_hall() {
    gathers(
        "Ông Trần Văn Nam chủ trì hội nghị về ngân sách. Các đồng chí Phó Chủ tịch: Lê Thị Mai, Phạm Văn Tài đồng chủ trì tại Hội trường Diên Hồng.",
        &["hội nghị về ngân sách | conference |  | Trần Văn Nam; Lê Thị Mai; Phạm Văn Tài | "],
    );
}

#[test]
fn who_is_said_to_be_there_attends() {
    gathers(
        "Ngày 1/12, Cục Thú y tổ chức hội nghị tổng kết. Về phía Bộ Nông nghiệp có sự hiện diện của Bộ trưởng Trần Văn Nam và Thứ trưởng Lê Thị Mai.",
        &["hội nghị tổng kết | conference | Cục Thú y |  | Trần Văn Nam; Lê Thị Mai"],
    );
}

#[test]
fn who_is_listed_as_a_guest_chairs_nothing() {
    gathers(
        "Ngày 22/9, Đảng ủy Khối tổ chức hội nghị tổng kết. Tới dự hội nghị có đồng chí Trần Văn Nam - Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy; đồng chí Lê Thị Mai - Bí thư Đảng ủy Khối chủ trì hội nghị.",
        &["hội nghị tổng kết | conference | Đảng ủy Khối | Lê Thị Mai | Trần Văn Nam; Lê Thị Mai"],
    );
}

#[test]
fn those_who_chair_may_follow_a_colon() {
    gathers(
        "Ngày 16/5, UBND phường Tân Định tổ chức hội nghị đối thoại. Chủ trì hội nghị: bà Lê Thị Mai - Bí thư Đảng ủy; ông Trần Văn Nam - Chủ tịch UBND phường.",
        &["hội nghị đối thoại | conference | UBND phường Tân Định | Lê Thị Mai; Trần Văn Nam | "],
    );
}

#[test]
fn who_is_told_of_before_a_list_is_not_in_it() {
    assert_eq!(
        told(
            "conference",
            &["kind", "chairs", "attendees"],
            "Ông Lê Văn Tám chủ trì cuộc họp; tham dự cuộc họp có đại diện các sở."
        ),
        ["meeting | Lê Văn Tám | "]
    );
    assert_eq!(
        told(
            "conference",
            &["kind", "chairs", "attendees"],
            "Ông Lê Văn Tám chủ trì cuộc họp; tham dự cuộc họp có bà Trần Thị Mão."
        ),
        ["meeting | Lê Văn Tám | Trần Thị Mão"]
    );
    assert_eq!(
        told(
            "conference",
            &["kind", "attendees"],
            "Ông Lê Văn Tám thăm Lào và dự cuộc họp của Ủy ban sông Mê Công."
        ),
        ["meeting | Lê Văn Tám"]
    );
}

#[test]
fn what_somebody_praises_another_has_attended() {
    assert_eq!(
        told(
            "conference",
            &["kind", "attendees"],
            "Ông Lê Văn Tám hoan nghênh bà Trần Thị Mão đã thăm Lào và dự cuộc họp của Ủy ban sông Mê Công."
        ),
        ["meeting | Trần Thị Mão"]
    );
}

#[test]
fn whose_the_papers_are_holds_no_meeting() {
    assert_eq!(
        told(
            "conference",
            &["kind", "organizers"],
            "Ban Pháp chế HĐND tỉnh tổ chức cuộc họp góp ý các báo cáo của Sở Tư pháp."
        ),
        ["meeting | Ban Pháp chế HĐND tỉnh"]
    );
    assert_eq!(
        told(
            "conference",
            &["kind", "organizers"],
            "Sáng 3/12, cuộc họp của Sở Tư pháp diễn ra tại Cà Mau."
        ),
        ["meeting | Sở Tư pháp"]
    );
    assert_eq!(
        told(
            "conference",
            &["kind", "organizers"],
            "Ông Lê Văn Tám chủ trì họp bàn tháo gỡ khó khăn, xử lý nợ của Công ty Sao Lửa."
        ),
        ["meeting | "]
    );
}

#[test]
fn the_namesake_of_a_dead_official_who_holds_an_office_attends() {
    gathers(
        "Sáng 1/12, Tỉnh ủy tổ chức hội nghị tổng kết năm. Dự hội nghị có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy; Nguyễn Văn Lộc, Chủ tịch HĐND tỉnh.",
        &["hội nghị tổng kết năm | conference | Tỉnh ủy |  | Lê Văn Tám; Nguyễn Văn Lộc"],
    );
    gathers(
        "Sáng 1/12, Tỉnh ủy tổ chức hội nghị tổng kết năm. Dự hội nghị có đồng chí Lê Văn Tám, Bí thư Tỉnh ủy, Nguyễn Văn Lộc.",
        &["hội nghị tổng kết năm | conference | Tỉnh ủy |  | Lê Văn Tám"],
    );
}
