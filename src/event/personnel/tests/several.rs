//! Several persons, posts and verbs of one decision.

use super::{fields, moves};

#[test]
fn posts_by_number_are_of_those_who_are_named_behind() {
    assert_eq!(
        moves(
            "Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Lào Cai là ông Trần Duy Mẫn, Giám đốc Sở Y tế và bà Lê Thị Mơ."
        ),
        [
            "appoint | Trần Duy Mẫn | Ủy viên UBND tỉnh Lào Cai",
            "appoint | Lê Thị Mơ | Ủy viên UBND tỉnh Lào Cai"
        ]
    );
    assert_eq!(
        moves("HĐND tỉnh miễn nhiệm 2 Ủy viên UBND tỉnh Lào Cai gồm: ông Trần Duy Mẫn và bà Lê Thị Mơ."),
        [
            "dismiss | Trần Duy Mẫn | Ủy viên UBND tỉnh Lào Cai",
            "dismiss | Lê Thị Mơ | Ủy viên UBND tỉnh Lào Cai"
        ]
    );
    assert_eq!(moves("HĐND tỉnh bầu 5 Ủy viên UBND tỉnh."), [""; 0]);
}

#[test]
fn who_is_moved_with_his_old_office_is_appointed_too() {
    assert_eq!(
        moves(
            "Điều động ông Trần Duy Mẫn, Phó Giám đốc Sở Tư pháp đến nhận công tác tại Sở Nội vụ và bổ nhiệm giữ chức Phó Giám đốc."
        ),
        ["appoint | Trần Duy Mẫn | Phó Giám đốc"]
    );
}

#[test]
fn two_posts_are_left_by_who_is_named_behind_both() {
    assert_eq!(
        moves(
            "HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh và cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với ông Trần Duy Mẫn."
        ),
        [
            "dismiss | Trần Duy Mẫn | Phó Chủ tịch UBND tỉnh",
            "resign | Trần Duy Mẫn | đại biểu HĐND tỉnh"
        ]
    );
    // Who takes a post that is free has not left it.
    assert_eq!(
        moves(
            "HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh và bầu ông Trần Duy Mẫn giữ chức Phó Chủ tịch UBND tỉnh."
        ),
        ["elect | Trần Duy Mẫn | Phó Chủ tịch UBND tỉnh"]
    );
}

#[test]
fn a_post_filled_behind_a_dismissal_is_anothers() {
    assert_eq!(
        moves(
            "HĐND tỉnh miễn nhiệm Trưởng ban Pháp chế HĐND tỉnh đối với ông Trần Duy Mẫn và bầu bổ sung Trưởng ban Pháp chế HĐND tỉnh."
        ),
        ["dismiss | Trần Duy Mẫn | Trưởng ban Pháp chế HĐND tỉnh"]
    );
}

#[test]
fn a_decision_gives_the_post_that_is_held() {
    assert_eq!(
        fields(
            "Theo Quyết định của Chủ tịch UBND tỉnh Lào Cai, ông Trần Duy Mẫn, Tỉnh ủy viên, Chánh Thanh tra tỉnh giữ chức vụ Giám đốc Sở Nội vụ."
        ),
        [
            "appoint | Trần Duy Mẫn | Giám đốc Sở Nội vụ | Chủ tịch UBND tỉnh Lào Cai | Tỉnh ủy viên, Chánh Thanh tra tỉnh | -"
        ]
    );
    assert_eq!(
        moves(
            "Theo Quyết định của Chủ tịch UBND tỉnh Lào Cai, ông Trần Duy Mẫn giữ chức vụ Giám đốc Sở Nội vụ, thời hạn bổ nhiệm là 5 năm."
        ),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Nội vụ"]
    );
    assert_eq!(
        moves("Theo kết luận của Thanh tra tỉnh, ông Trần Duy Mẫn giữ chức Giám đốc Sở Nội vụ mười năm."),
        [""; 0]
    );
}

#[test]
fn who_is_only_counted_or_tells_it_decides_nothing() {
    assert_eq!(
        fields("Tại kỳ họp, 100% đại biểu có mặt đã bầu ông Trần Duy Mẫn giữ chức Chủ tịch UBND huyện."),
        ["elect | Trần Duy Mẫn | Chủ tịch UBND huyện | - | - | -"]
    );
    assert_eq!(
        fields("Kỳ họp thứ 17 HĐND tỉnh Lào Cai bầu ông Trần Duy Mẫn giữ chức Chủ tịch UBND tỉnh."),
        ["elect | Trần Duy Mẫn | Chủ tịch UBND tỉnh | HĐND tỉnh Lào Cai | - | -"]
    );
}

#[test]
fn what_a_bracket_tells_goes_on_with_nothing() {
    assert_eq!(
        fields(
            "HĐND huyện miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Trần Duy Mẫn (do ông Trần Duy Mẫn được Nhà nước cho nghỉ hưu); miễn nhiệm chức danh Trưởng ban Pháp chế đối với ông Phạm Quang Hải."
        ),
        [
            "dismiss | Trần Duy Mẫn | Phó Chủ tịch UBND huyện | HĐND huyện | - | -",
            "retire | Trần Duy Mẫn | - | Nhà nước | - | -",
            "dismiss | Phạm Quang Hải | Trưởng ban Pháp chế | HĐND huyện | - | -"
        ]
    );
}

#[test]
fn a_decision_to_retire_is_handed_to_who_retires() {
    assert_eq!(
        moves("Tỉnh ủy Lào Cai trao quyết định nghỉ hưu cho ông Trần Duy Mẫn."),
        ["retire | Trần Duy Mẫn | -"]
    );
}

#[test]
fn who_leaves_without_a_word_for_the_post_leaves_his_own() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn, Giám đốc Sở Y tế thôi chức từ ngày 1/12."),
        ["dismiss | Trần Duy Mẫn | Giám đốc Sở Y tế"]
    );
}
