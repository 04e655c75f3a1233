//! What is a post, and where its name ends.

use super::{fields, moves};

#[test]
fn who_comes_to_work_and_holds_a_post_holds_the_whole_of_it() {
    assert_eq!(
        moves("Bộ Công an điều động ông Trần Duy Mẫn đến nhận công tác và giữ chức vụ Giám đốc Công an tỉnh Cà Mau."),
        ["transfer | Trần Duy Mẫn | Giám đốc Công an tỉnh Cà Mau"]
    );
}

#[test]
fn staff_is_no_post() {
    assert_eq!(
        moves("Thực hiện quyết định về việc bổ nhiệm chức vụ cán bộ, theo đó ông Trần Duy Mẫn nói lời cảm ơn."),
        [""; 0]
    );
}

#[test]
fn a_post_may_begin_like_the_word_for_posts() {
    assert_eq!(
        moves("Bộ Y tế bổ nhiệm ông Trần Duy Mẫn giữ chức Vụ trưởng Vụ Pháp chế."),
        ["appoint | Trần Duy Mẫn | Vụ trưởng Vụ Pháp chế"]
    );
    assert_eq!(
        moves("Bộ Y tế bổ nhiệm ông Trần Duy Mẫn giữ chức vụ Giám đốc Sở Y tế Hà Nội."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế Hà Nội"]
    );
}

#[test]
fn the_post_that_ends_a_headline_is_not_the_title_of_who_begins_the_lead() {
    let text =
        "Bà Lê Thị Mơ làm Giám đốc Sở Y tế Hà Nội\n\nBà Lê Thị Mơ được bổ nhiệm giữ chức Giám đốc Sở Y tế Hà Nội.";
    let events = crate::extractor::Extractor::builtin()
        .extract(&crate::article::Article::new(text))
        .events;
    assert_eq!(events.len(), 1, "{events:?}");
}

#[test]
fn a_post_held_from_a_day_on_is_taken_then() {
    let told = |text: &str| fields(text);
    assert_eq!(
        told("Tháng 6/2016, ông Trần Duy Mẫn giữ chức Bí thư Đảng ủy xã An Thủy."),
        ["appoint | Trần Duy Mẫn | Bí thư Đảng ủy xã An Thủy | - | - | 2016-06"]
    );
    assert_eq!(
        moves(
            "Tỉnh ủy Lào Cai điều động hai Tỉnh ủy viên. Trong đó, bà Lê Thị Mơ giữ chức Phó Trưởng Ban Tổ chức Tỉnh ủy."
        ),
        ["appoint | Lê Thị Mơ | Phó Trưởng Ban Tổ chức Tỉnh ủy"]
    );
    for text in [
        "Ông Trần Duy Mẫn giữ chức Bí thư Đảng ủy xã An Thủy.",
        "Từ năm 2010 đến năm 2016, ông Trần Duy Mẫn giữ chức Bí thư Đảng ủy xã An Thủy.",
        "Năm 2016, ông Trần Duy Mẫn đang giữ chức Bí thư Đảng ủy xã An Thủy.",
        "Năm 2016, khi ông Trần Duy Mẫn giữ chức Bí thư, xã có ba trường học.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}

#[test]
fn a_seat_in_a_committee_is_a_post_where_no_office_is_told() {
    assert_eq!(
        moves("Tại đại hội, ông Trần Duy Mẫn được bầu vào Ban Chấp hành Trung ương Đảng."),
        ["elect | Trần Duy Mẫn | Ban Chấp hành Trung ương Đảng"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn được chỉ định vào Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy Cà Mau."),
        ["appoint | Trần Duy Mẫn | Bí thư Tỉnh ủy Cà Mau"]
    );
    assert_eq!(
        moves("Trung ương bầu bổ sung hai nhân sự vào Ban Bí thư, ông Trần Duy Mẫn khẳng định."),
        [""; 0]
    );
}

#[test]
fn who_is_decided_to_leave_several_posts_leaves_each() {
    assert_eq!(
        fields(
            "Ban Bí thư quyết định ông Trần Duy Mẫn thôi tham gia Ban Chấp hành, Ban Thường vụ, thôi giữ chức Bí thư Tỉnh ủy Cà Mau."
        ),
        [
            "dismiss | Trần Duy Mẫn | Ban Chấp hành, Ban Thường vụ | Ban Bí thư | - | -",
            "dismiss | Trần Duy Mẫn | Bí thư Tỉnh ủy Cà Mau | Ban Bí thư | - | -"
        ]
    );
}

#[test]
fn what_tells_more_of_a_body_or_a_term_is_no_post() {
    assert_eq!(
        moves(
            "UBND tỉnh điều động ông Trần Duy Mẫn làm Phó Tổng Giám đốc Tổng Công ty Xây dựng Sài Gòn - một trong tám đơn vị của thành phố."
        ),
        ["transfer | Trần Duy Mẫn | Phó Tổng Giám đốc Tổng Công ty Xây dựng Sài Gòn"]
    );
    assert_eq!(
        moves("Quốc hội bầu ông Trần Duy Mẫn làm Chủ tịch nước thêm một nhiệm kỳ."),
        ["elect | Trần Duy Mẫn | Chủ tịch nước"]
    );
}
