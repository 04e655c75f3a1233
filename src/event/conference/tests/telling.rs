//! Which reports are of one gathering.

use super::{gathers, none};
use crate::event::testing::told;

#[test]
fn several_sentences_tell_one_conference() {
    gathers(
        "Tỉnh ủy Bình Dương tổ chức Hội nghị tổng kết công tác xây dựng Đảng. Bí thư Tỉnh ủy Trần Văn Nam chủ trì hội nghị. Hội nghị đã bế mạc chiều cùng ngày.",
        &["Hội nghị tổng kết công tác xây dựng Đảng | conference | Tỉnh ủy Bình Dương | Trần Văn Nam | "],
    );
}

#[test]
fn two_conferences_stay_two() {
    let text = "Sáng 1/12, Bộ Y tế tổ chức hội nghị về tiêm chủng mở rộng. Chiều 2/12, Bộ Công Thương tổ chức hội thảo về xuất khẩu gạo.";
    assert_eq!(
        told("conference", &["organizers", "date"], text),
        ["Bộ Y tế | 2020-12-01", "Bộ Công Thương | 2020-12-02"]
    );
}

#[test]
fn different_numbers_are_different_gatherings() {
    gathers(
        "Sáng 1/12, khai mạc Hội nghị Trung ương 9, khóa XII. Lần lấy phiếu trước là vào tháng 1/2015, ở Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XI.",
        &[
            "Hội nghị Trung ương 9, khóa XII | conference |  |  | ",
            "Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XI | conference |  |  | ",
        ],
    );
    gathers(
        "Sáng 1/12, Ban Bí thư tổ chức hội nghị toàn quốc học tập các nội dung Hội nghị Trung ương 8. Hội nghị Trung ương 8 diễn ra giữa nhiệm kỳ.",
        &[
            "hội nghị toàn quốc học tập các nội dung Hội nghị Trung ương 8 | conference | Ban Bí thư |  | ",
            "Hội nghị Trung ương 8 | conference |  |  | ",
        ],
    );
    gathers(
        "Lễ truy điệu diễn ra lúc 5h ngày 4/12. Lễ di quan lúc 6h ngày 4/12.",
        &["Lễ truy điệu | ceremony |  |  | ", "Lễ di quan | ceremony |  |  | "],
    );
}

#[test]
fn a_meeting_of_two_sides_is_no_gathering_besides() {
    none(
        "Ông Trần Văn Nam cho biết như trên tại buổi làm việc của Bộ trưởng Lê Văn Hải với lãnh đạo tỉnh Cà Mau ngày 1/12.",
    );
    none("Trong buổi làm việc với Sở Y tế ngày 1/12, Bộ trưởng Lê Văn Hải khen ngợi ngành y.");
    gathers(
        "Tại buổi làm việc ngày 1/12, các sở đã báo cáo về vụ lúa.",
        &["- | meeting |  |  | "],
    );
}

#[test]
fn a_coming_session_is_only_what_the_papers_are_for() {
    gathers(
        "Chiều 1/12, UBND tỉnh Lào Cai thảo luận các nội dung trình tại kỳ họp cuối năm. Đồng chí Trần Văn Nam chủ trì hội nghị.",
        &["- | conference |  | Trần Văn Nam | "],
    );
    gathers(
        "Sáng 1/12, hội nghị liên tịch thống nhất dự kiến nội dung kỳ họp thứ 9, HĐND tỉnh Lào Cai khóa XIV đã được tổ chức. Ông Trần Văn Nam chủ trì hội nghị.",
        &["hội nghị liên tịch | conference |  | Trần Văn Nam | "],
    );
    gathers(
        "Chiều 1/12, Ban Pháp chế HĐND tỉnh Lào Cai tổ chức buổi họp thẩm tra nội dung trình Kỳ họp thứ 9, kỳ họp thường lệ cuối năm.",
        &["buổi họp thẩm tra nội dung trình Kỳ họp thứ 9 | meeting | Ban Pháp chế HĐND tỉnh Lào Cai |  | "],
    );
    // What was laid at it, and what was explained there, tell it.
    let named = |text| told("conference", &["name"], text);
    assert_eq!(
        named("Sáng 1/12, Chủ tịch UBND thành phố Trần Văn Nam giải trình tại phiên chất vấn của HĐND."),
        ["phiên chất vấn của HĐND"]
    );
}

#[test]
fn a_meeting_may_be_the_sitting_told_right_before() {
    gathers(
        "Ngày 1/12, UBND tỉnh Lào Cai họp phiên thường kỳ tháng 11. Dự họp có đồng chí Trần Văn Nam, Phó Chủ tịch HĐND tỉnh.",
        &["phiên thường kỳ tháng 11 | session | UBND tỉnh Lào Cai |  | Trần Văn Nam"],
    );
    let chairs = |text| told("conference", &["kind", "chairs"], text);
    assert_eq!(
        chairs(
            "Ngày 1/12, HĐND tỉnh Lào Cai khai mạc kỳ họp thứ 9. Cuộc họp ngày 3/11 do ông Trần Văn Nam chủ trì đã thống nhất nội dung."
        ),
        ["session | ", "meeting | Trần Văn Nam"]
    );
}

#[test]
fn what_was_long_ago_is_no_gathering_of_the_news() {
    gathers(
        "Sáng 1/12, HĐND tỉnh Cà Mau tổ chức cuộc họp về nhân sự. Đúng một năm trước, tại cuộc họp do ông Trần Văn Nam chủ trì, nhân sự đã được bàn.",
        &["cuộc họp về nhân sự | meeting | HĐND tỉnh Cà Mau |  | "],
    );
    gathers(
        "So với năm trước, hội nghị do ông Trần Văn Nam chủ trì đông hơn.",
        &["- | conference |  | Trần Văn Nam | "],
    );
}

#[test]
fn a_session_goes_on_in_its_sitting() {
    gathers(
        "Chiều 1/12, tiếp tục chương trình kỳ họp thứ 15, HĐND tỉnh Cà Mau khóa IX, các đại biểu nghe báo cáo. Dự phiên họp có các đồng chí: Trần Văn Nam, Bí thư Tỉnh ủy; Lê Thị Mai, Chủ tịch UBND tỉnh.",
        &["kỳ họp thứ 15, HĐND tỉnh Cà Mau khóa IX | session |  |  | Trần Văn Nam; Lê Thị Mai"],
    );
}
