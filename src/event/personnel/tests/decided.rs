//! By whose decision, and who receives it.

use super::{fields, moves};

#[test]
fn a_decision_with_which_the_sentence_begins_names_who_decided() {
    for lead in [
        "Theo Quyết định của Chủ tịch UBND tỉnh,",
        "Theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh về công tác cán bộ,",
        "Cụ thể, theo quyết định số 12/QĐ-UBND do Chủ tịch UBND tỉnh ký,",
    ] {
        assert_eq!(
            fields(&format!("{lead} bổ nhiệm ông Trần Duy Mẫn giữ chức Giám đốc Sở Y tế.")),
            ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | Chủ tịch UBND tỉnh | - | -"],
            "{lead}"
        );
    }
    assert_eq!(
        fields("Theo các quyết định của Bộ Công an, Thượng tá Trần Duy Mẫn giữ chức Giám đốc Công an tỉnh Cà Mau."),
        ["appoint | Trần Duy Mẫn | Giám đốc Công an tỉnh Cà Mau | Bộ Công an | - | -"]
    );
    // Who only asked for it did not decide.
    assert_eq!(
        fields("Theo đề nghị của Chủ tịch UBND tỉnh, bổ nhiệm ông Trần Duy Mẫn giữ chức Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | - | - | -"]
    );
}

#[test]
fn who_receives_a_decision_undergoes_it() {
    assert_eq!(
        fields("Ông Trần Duy Mẫn nhận quyết định bổ nhiệm giữ chức Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | - | - | -"]
    );
    assert_eq!(
        moves("Bà Lê Thị Mơ đã nhận quyết định nghỉ hưu."),
        ["retire | Lê Thị Mơ | -"]
    );
    assert_eq!(moves("Bà Lê Thị Mơ chưa nhận quyết định nghỉ hưu."), [""; 0]);
}

#[test]
fn a_day_before_who_decides_is_no_count() {
    assert_eq!(
        fields("Ngày 7/10 UBND tỉnh bổ nhiệm ông Trần Duy Mẫn giữ chức Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | UBND tỉnh | - | 2020-10-07"]
    );
    assert_eq!(
        moves("Tháng 4/2016 ông Trần Duy Mẫn được bổ nhiệm giữ chức Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế"]
    );
}

#[test]
fn the_term_of_who_elects_parts_it_from_no_verb() {
    assert_eq!(
        fields("Bà Lê Thị Mơ được HĐND tỉnh khóa IX bầu giữ chức Chủ tịch HĐND tỉnh."),
        ["elect | Lê Thị Mơ | Chủ tịch HĐND tỉnh | HĐND tỉnh | - | -"]
    );
    // By whom, each passive says for itself.
    assert_eq!(
        fields("Ông Trần Duy Mẫn được Quốc hội bầu làm Chủ tịch nước; được phong quân hàm Đại tướng."),
        [
            "elect | Trần Duy Mẫn | Chủ tịch nước | Quốc hội | - | -",
            "promote | Trần Duy Mẫn | Đại tướng | - | - | -"
        ]
    );
}

#[test]
fn what_someone_leaves_for_parts_him_from_nobody() {
    assert_eq!(
        moves(
            "HĐND huyện quyết định miễn nhiệm chức vụ Trưởng Ban Pháp chế đối với ông Trần Duy Mẫn để nghỉ hưu; miễn nhiệm chức vụ Phó Chủ tịch đối với ông Phạm Quang Hải để nghỉ hưu sớm và bà Lê Thị Mơ để nhận nhiệm vụ mới."
        ),
        [
            "dismiss | Trần Duy Mẫn | Trưởng Ban Pháp chế",
            "dismiss | Phạm Quang Hải | Phó Chủ tịch",
            "dismiss | Lê Thị Mơ | Phó Chủ tịch"
        ]
    );
    assert_eq!(
        moves(
            "HĐND tỉnh miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông Trần Duy Mẫn để nghỉ hưu và bà Lê Thị Mơ được bầu giữ chức Chủ tịch UBND tỉnh."
        ),
        [
            "dismiss | Trần Duy Mẫn | Chủ tịch UBND tỉnh",
            "elect | Lê Thị Mơ | Chủ tịch UBND tỉnh"
        ]
    );
}

#[test]
fn a_decision_to_leave_a_post_may_name_who_leaves_behind_it() {
    assert_eq!(
        moves("Hội nghị công bố quyết định thôi giữ chức Chính ủy Lữ đoàn 75 đối với Đại tá Trần Duy Mẫn."),
        ["dismiss | Trần Duy Mẫn | Chính ủy Lữ đoàn 75"]
    );
    assert_eq!(
        moves("Hội nghị công bố quyết định thôi giữ chức đối với 3 cán bộ."),
        [""; 0]
    );
}

#[test]
fn who_is_elected_is_what_he_becomes() {
    assert_eq!(
        moves(
            "Hội nghị bầu bà Lê Thị Mơ, Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh, là Chủ tịch Hội Liên hiệp Phụ nữ tỉnh."
        ),
        ["elect | Lê Thị Mơ | Chủ tịch Hội Liên hiệp Phụ nữ tỉnh"]
    );
    assert_eq!(
        moves("Thủ tướng bổ nhiệm 2 Ủy viên Trung ương Đảng là Trần Duy Mẫn và Phạm Quang Hải làm Thứ trưởng Bộ Y tế."),
        [
            "appoint | Trần Duy Mẫn | Thứ trưởng Bộ Y tế",
            "appoint | Phạm Quang Hải | Thứ trưởng Bộ Y tế"
        ]
    );
}

#[test]
fn whom_an_assistant_serves_is_not_appointed() {
    assert_eq!(
        moves(
            "Thủ tướng bổ nhiệm ông Trần Duy Mẫn, Thư ký đồng chí Phạm Quang Hải, giữ chức Trợ lý đồng chí Phạm Quang Hải."
        ),
        ["appoint | Trần Duy Mẫn | Trợ lý đồng chí Phạm Quang Hải"]
    );
    assert_eq!(
        moves(
            "Bộ trưởng ký quyết định bổ nhiệm chức vụ cán bộ, trong đó ông Trần Duy Mẫn được bổ nhiệm giữ chức Chỉ huy trưởng."
        ),
        ["appoint | Trần Duy Mẫn | Chỉ huy trưởng"]
    );
}

#[test]
fn a_post_ends_at_a_word_that_adds() {
    assert_eq!(
        moves("Quyết định phong quân hàm Thiếu tướng cũng được trao đối với đồng chí Trần Duy Mẫn."),
        ["promote | Trần Duy Mẫn | Thiếu tướng"]
    );
}

#[test]
fn what_someone_is_put_forward_for_has_not_come() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn được giới thiệu để HĐND tỉnh xem xét, bầu giữ chức Chủ tịch UBND tỉnh."),
        ["nominate | Trần Duy Mẫn | Chủ tịch UBND tỉnh"]
    );
    assert_eq!(
        moves(
            "Ông Trần Duy Mẫn được giới thiệu ứng cử; HĐND tỉnh đã bầu ông Trần Duy Mẫn giữ chức Chủ tịch UBND tỉnh."
        ),
        ["elect | Trần Duy Mẫn | Chủ tịch UBND tỉnh"]
    );
}

#[test]
fn the_day_of_a_decision_and_the_day_from_which_it_counts_are_of_one_change() {
    assert_eq!(
        fields(
            "Ngày 24/11, Bộ Công an bổ nhiệm ông Trần Duy Mẫn giữ chức Giám đốc Công an tỉnh Cà Mau. Ông Mẫn được Bộ Công an bổ nhiệm giữ chức Giám đốc Công an tỉnh Cà Mau từ ngày 1/12."
        ),
        ["appoint | Trần Duy Mẫn | Giám đốc Công an tỉnh Cà Mau | Bộ Công an | - | 2020-11-24"]
    );
    assert_eq!(
        moves(
            "Ngày 1/6/2016, ông Trần Duy Mẫn được bầu làm Chủ tịch UBND tỉnh. Ngày 1/7/2020, ông Mẫn được bầu làm Chủ tịch UBND tỉnh."
        )
        .len(),
        2
    );
}

#[test]
fn a_short_form_in_brackets_ends_no_post_and_a_term_does() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn được bầu giữ chức Chủ tịch nước Cộng hòa xã hội chủ nghĩa (XHCN) Việt Nam."),
        ["elect | Trần Duy Mẫn | Chủ tịch nước Cộng hòa xã hội chủ nghĩa (XHCN) Việt Nam"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn được bầu giữ chức Chủ tịch Quốc hội Khóa XX (thay ông Phạm Quang Hải)."),
        ["elect | Trần Duy Mẫn | Chủ tịch Quốc hội"]
    );
}

#[test]
fn what_someone_leaves_is_not_what_he_is_called_behind_it() {
    assert_eq!(
        moves(
            "Ngân hàng Nhà nước miễn nhiệm người đại diện phần vốn Nhà nước tại Ngân hàng Công thương đối với ông Trần Duy Mẫn, Chủ tịch Hội đồng quản trị."
        ),
        [""; 0]
    );
    assert_eq!(
        moves("HĐND tỉnh miễn nhiệm đối với ông Trần Duy Mẫn, Phó Chủ tịch UBND tỉnh."),
        ["dismiss | Trần Duy Mẫn | Phó Chủ tịch UBND tỉnh"]
    );
}

#[test]
fn the_day_of_a_decision_parts_it_from_no_verb() {
    assert_eq!(
        fields(
            "Thủ tướng có Quyết định số 2768 ngày 20/11/2020 điều động ông Trần Duy Mẫn giữ chức Thứ trưởng Bộ Y tế."
        ),
        ["transfer | Trần Duy Mẫn | Thứ trưởng Bộ Y tế | Thủ tướng | - | 2020-11-20"]
    );
}

#[test]
fn who_acts_in_an_office_is_what_he_becomes() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn được điều động làm quyền Giám đốc Sở Y tế."),
        ["transfer | Trần Duy Mẫn | quyền Giám đốc Sở Y tế"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn được điều động làm quyền lợi của mình."),
        [""; 0]
    );
}

#[test]
fn a_number_that_ends_the_line_before_counts_nobody() {
    assert_eq!(
        fields("Công tác cán bộ năm 2020\nUBND tỉnh Lào Cai bổ nhiệm ông Trần Duy Mẫn giữ chức Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | UBND tỉnh Lào Cai | - | -"]
    );
    assert_eq!(
        fields("100% đại biểu bầu ông Trần Duy Mẫn giữ chức Giám đốc Sở Y tế."),
        ["elect | Trần Duy Mẫn | Giám đốc Sở Y tế | - | - | -"]
    );
}
