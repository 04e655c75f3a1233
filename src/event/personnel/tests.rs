mod decided;
mod posts;
mod several;

use crate::event::testing::told;

fn moves(text: &str) -> Vec<String> {
    told("personnel", &["action", "person", "post"], text)
}

fn fields(text: &str) -> Vec<String> {
    told(
        "personnel",
        &["action", "person", "post", "authority", "previous.post", "date"],
        text,
    )
}

#[test]
fn the_post_between_commas_is_the_old_one() {
    assert_eq!(
        fields(
            "Ngày 1/12, UBND tỉnh quyết định bổ nhiệm ông Trần Duy Mẫn, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế."
        ),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | UBND tỉnh | Phó Giám đốc Sở Y tế | 2020-12-01"]
    );
    assert_eq!(
        fields("Bà Lê Thị Mơ, Phó Chủ tịch UBND huyện, được HĐND huyện bầu giữ chức Chủ tịch UBND huyện."),
        ["elect | Lê Thị Mơ | Chủ tịch UBND huyện | HĐND huyện | Phó Chủ tịch UBND huyện | -"]
    );
    assert_eq!(
        fields(
            "Ban Bí thư điều động ông Phạm Quang Hải, Phó Bí thư Tỉnh ủy Lào Cai, giữ chức Phó Trưởng Ban Dân vận Trung ương."
        ),
        ["transfer | Phạm Quang Hải | Phó Trưởng Ban Dân vận Trung ương | Ban Bí thư | Phó Bí thư Tỉnh ủy Lào Cai | -"]
    );
}

#[test]
fn each_of_several_takes_his_own_post() {
    assert_eq!(
        moves("HĐND tỉnh đã bầu ông Trần Duy Mẫn làm Chủ tịch UBND tỉnh, bà Lê Thị Mơ làm Phó Chủ tịch UBND tỉnh."),
        [
            "elect | Trần Duy Mẫn | Chủ tịch UBND tỉnh",
            "elect | Lê Thị Mơ | Phó Chủ tịch UBND tỉnh"
        ]
    );
    assert_eq!(
        moves("Các ông Trần Duy Mẫn, Phạm Quang Hải được bầu giữ chức Phó Bí thư Tỉnh ủy."),
        [
            "elect | Trần Duy Mẫn | Phó Bí thư Tỉnh ủy",
            "elect | Phạm Quang Hải | Phó Bí thư Tỉnh ủy"
        ]
    );
}

#[test]
fn a_second_verb_goes_on_with_the_person_of_the_first() {
    assert_eq!(
        moves(
            "UBND tỉnh ra quyết định điều động ông Trần Duy Mẫn về Sở Y tế và bổ nhiệm giữ chức Phó Giám đốc Sở Y tế."
        ),
        ["appoint | Trần Duy Mẫn | Phó Giám đốc Sở Y tế"]
    );
    assert_eq!(
        moves("UBND tỉnh điều động lực lượng và bổ nhiệm giữ chức Phó Giám đốc Sở Y tế theo quy định."),
        [""; 0]
    );
}

#[test]
fn a_post_is_left_by_dismissal_leave_or_resignation() {
    assert_eq!(
        moves("HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Trần Duy Mẫn."),
        ["dismiss | Trần Duy Mẫn | Phó Chủ tịch UBND tỉnh"]
    );
    assert_eq!(
        fields("Ban Bí thư đồng ý cho ông Trần Duy Mẫn thôi giữ chức Bí thư Tỉnh ủy Lào Cai."),
        ["dismiss | Trần Duy Mẫn | Bí thư Tỉnh ủy Lào Cai | Ban Bí thư | - | -"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn đã nộp đơn từ chức."),
        ["resign | Trần Duy Mẫn | -"]
    );
}

#[test]
fn a_vote_is_counted_and_checked() {
    let vote = told(
        "personnel",
        &["person", "vote"],
        "Ông Trần Duy Mẫn được bầu làm Chủ tịch HĐND tỉnh với 48/50 phiếu tán thành, đạt 96%.",
    );
    assert_eq!(vote.len(), 1);
    assert!(vote[0].contains("48/50 phiếu tán thành, đạt 96%"), "{vote:?}");
}

#[test]
fn what_is_asked_for_or_ruled_is_no_change_of_post() {
    for text in [
        "Cử tri đề nghị Quốc hội miễn nhiệm ông Trần Duy Mẫn khỏi chức vụ Bộ trưởng Bộ Y tế.",
        "Chính phủ xem xét bổ nhiệm ông Trần Duy Mẫn làm Thứ trưởng Bộ Y tế.",
        "Quy trình bổ nhiệm ông Trần Duy Mẫn làm Giám đốc Sở Y tế đang được kiểm tra.",
        "HĐND tỉnh chưa bầu ông Trần Duy Mẫn làm Chủ tịch UBND tỉnh.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}

#[test]
fn a_verb_without_a_person_or_a_post_is_none() {
    for text in [
        "Sở Nội vụ vừa bổ nhiệm 15 cán bộ lãnh đạo cấp phòng.",
        "Công an tỉnh điều động lực lượng đến hiện trường.",
        "Ông Trần Duy Mẫn, cán bộ đã nghỉ hưu, cho biết đường làng rất sạch.",
        "Bầu không khí tại buổi gặp ông Trần Duy Mẫn rất cởi mở.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}

#[test]
fn a_paper_on_leaving_is_on_others_than_who_signs_it() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn đã ký quyết định nghỉ hưu từ ngày 1/12 đối với bà Lê Thị Mơ, Giám đốc Sở Y tế."),
        ["retire | Lê Thị Mơ | Giám đốc Sở Y tế"]
    );
    assert_eq!(
        moves("Sở Nội vụ trao quyết định nghỉ hưu từ ngày 1/12 cho ba cán bộ, gồm: bà Lê Thị Mơ, ông Trần Duy Mẫn."),
        ["retire | Lê Thị Mơ | -", "retire | Trần Duy Mẫn | -"]
    );
    assert_eq!(
        moves("Từ ngày 1/12, bà Lê Thị Mơ, nguyên Giám đốc Sở Y tế, có quyết định nghỉ hưu."),
        ["retire | Lê Thị Mơ | -"]
    );
    assert_eq!(
        moves(
            "Ngày 1/12, ông Trần Duy Mẫn đã ký các quyết định nghỉ hưu từ tháng sau đối với một số cán bộ của Sở Y tế."
        ),
        [""; 0]
    );
}

#[test]
fn a_nomination_goes_on_to_the_post_it_is_for() {
    assert_eq!(
        moves(
            "Ban Thường vụ Tỉnh ủy thống nhất giới thiệu đồng chí Trần Duy Mẫn, Bí thư Huyện ủy, để bầu giữ chức Phó Chủ tịch HĐND tỉnh."
        ),
        ["nominate | Trần Duy Mẫn | Phó Chủ tịch HĐND tỉnh"]
    );
}

#[test]
fn a_passive_goes_on_with_others() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn được chỉ định giữ chức Bí thư Đảng ủy, bà Lê Thị Mơ giữ chức Phó Bí thư Thường trực."),
        [
            "appoint | Trần Duy Mẫn | Bí thư Đảng ủy",
            "appoint | Lê Thị Mơ | Phó Bí thư Thường trực"
        ]
    );
}

#[test]
fn where_someone_goes_or_who_lets_him_go_is_enough() {
    assert_eq!(
        moves("Bộ Y tế điều động ông Trần Duy Mẫn, Vụ trưởng, về nhận công tác tại Sở Y tế Hà Nội."),
        ["transfer | Trần Duy Mẫn | -"]
    );
    assert_eq!(
        moves("Với 28/29 phiếu, HĐND tỉnh Lào Cai đã miễn nhiệm ông Trần Duy Mẫn."),
        ["dismiss | Trần Duy Mẫn | -"]
    );
    for text in [
        "Bộ Y tế điều động ông Trần Duy Mẫn.",
        "Thành ủy xin ý kiến để giới thiệu HĐND tỉnh Lào Cai bầu ông Trần Duy Mẫn làm Phó Chủ tịch UBND tỉnh.",
        "Quốc hội đã đồng ý miễn nhiệm, tuy nhiên ông Trần Duy Mẫn vẫn làm nhiệm vụ.",
        "Con trai ông Trần Duy Mẫn được bổ nhiệm giữ chức Trưởng phòng Nội vụ.",
        "Cử tri đòi miễn nhiệm ông Trần Duy Mẫn.",
        "Bộ Y tế điều động 20 bác sĩ về Sở Y tế Hà Nội.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}

#[test]
fn what_was_before_a_day_is_not_dated_by_it() {
    assert_eq!(
        told(
            "personnel",
            &["person", "date"],
            "Ngày 1/12, ông Phạm Quang Hải được bổ nhiệm giữ chức Giám đốc Sở Y tế vì bà Lê Thị Mơ trước đó đã được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế."
        ),
        ["Phạm Quang Hải | 2020-12-01", "Lê Thị Mơ | -"]
    );
}

#[test]
fn a_date_is_of_its_own_clause() {
    let dated = |text| told("personnel", &["person", "date"], text);
    assert_eq!(
        dated(
            "Chiều 1/12, nhiều phóng viên hỏi về việc tỉnh Lào Cai bổ nhiệm ông Trần Duy Mẫn làm Giám đốc Sở Y tế hồi năm 2016."
        ),
        ["Trần Duy Mẫn | 2016"]
    );
    assert_eq!(
        dated("Chiều 1/12, Bộ Y tế công bố quyết định về việc bổ nhiệm ông Trần Duy Mẫn giữ chức Vụ trưởng."),
        ["Trần Duy Mẫn | 2020-12-01"]
    );
    assert_eq!(
        dated("Từ tháng 6/2019, ông Trần Duy Mẫn được bổ nhiệm giữ chức Vụ trưởng."),
        ["Trần Duy Mẫn | 2019-06"]
    );
    assert_eq!(
        dated("Theo quy hoạch cán bộ đến năm 2025 của tỉnh, ông Trần Duy Mẫn được bổ nhiệm giữ chức Vụ trưởng."),
        ["Trần Duy Mẫn | -"]
    );
    assert_eq!(
        dated("Bà Lê Thị Mơ nghỉ hưu, ngày 1/12, Sở Y tế mới đòi lại nhà."),
        [""; 0]
    );
}

#[test]
fn age_trust_and_approval_lead_to_a_post() {
    assert_eq!(
        moves("Ông Trần Duy Mẫn, 55 tuổi, Chủ tịch UBND tỉnh Lào Cai, được chỉ định làm Bí thư Tỉnh ủy Yên Bái."),
        ["appoint | Trần Duy Mẫn | Bí thư Tỉnh ủy Yên Bái"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn được tín nhiệm bầu giữ chức Bí thư Tỉnh ủy Lào Cai."),
        ["elect | Trần Duy Mẫn | Bí thư Tỉnh ủy Lào Cai"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn vừa được Ban Bí thư chuẩn y giữ chức Bí thư Tỉnh ủy Lào Cai."),
        ["appoint | Trần Duy Mẫn | Bí thư Tỉnh ủy Lào Cai"]
    );
    assert_eq!(moves("Ban Bí thư chuẩn y kết quả bầu cử của đại hội."), [""; 0]);
}

#[test]
fn a_numbered_decision_that_somebody_has_appoints() {
    assert_eq!(
        fields(
            "Bộ trưởng Bộ Y tế Đào Hồng Lan vừa có quyết định số 12/QĐ-BYT bổ nhiệm ông Trần Duy Mẫn giữ chức Vụ trưởng Vụ Pháp chế."
        ),
        ["appoint | Trần Duy Mẫn | Vụ trưởng Vụ Pháp chế | Đào Hồng Lan | - | -"]
    );
    assert_eq!(
        moves("Bộ Y tế có kế hoạch bổ nhiệm ông Trần Duy Mẫn giữ chức Vụ trưởng Vụ Pháp chế."),
        [""; 0]
    );
}

#[test]
fn a_draft_decides_nothing_and_a_site_is_cleared_in_a_title() {
    assert_eq!(
        moves(
            "Văn phòng gửi dự thảo Nghị quyết về việc miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Trần Duy Mẫn."
        ),
        [""; 0]
    );
    assert_eq!(
        moves("UBND quận Tân Phú bổ nhiệm ông Trần Duy Mẫn giữ chức Trưởng ban Bồi thường giải phóng mặt bằng quận."),
        ["appoint | Trần Duy Mẫn | Trưởng ban Bồi thường giải phóng mặt bằng quận"]
    );
}

#[test]
fn who_was_moved_before_does_not_decide() {
    assert_eq!(
        fields(
            "HĐND tỉnh bầu ông Trần Duy Mẫn, Phó Giám đốc Sở Y tế, làm Trưởng Ban Pháp chế HĐND tỉnh, bầu bà Lê Thị Mơ làm Phó Trưởng Ban Pháp chế HĐND tỉnh."
        ),
        [
            "elect | Trần Duy Mẫn | Trưởng Ban Pháp chế HĐND tỉnh | HĐND tỉnh | Phó Giám đốc Sở Y tế | -",
            "elect | Lê Thị Mơ | Phó Trưởng Ban Pháp chế HĐND tỉnh | HĐND tỉnh | - | -"
        ]
    );
    assert_eq!(
        fields("Quốc hội bầu bà Lê Thị Mơ tái cử chức danh Phó Chủ tịch nước; bầu ông Trần Duy Mẫn làm Thủ tướng."),
        [
            "elect | Lê Thị Mơ | Phó Chủ tịch nước | Quốc hội | - | -",
            "elect | Trần Duy Mẫn | Thủ tướng | Quốc hội | - | -"
        ]
    );
    assert_eq!(
        fields("Chủ tịch UBND tỉnh Trần Duy Mẫn bổ nhiệm bà Lê Thị Mơ giữ chức Giám đốc Sở Y tế."),
        ["appoint | Lê Thị Mơ | Giám đốc Sở Y tế | Trần Duy Mẫn | - | -"]
    );
}

#[test]
fn a_gathering_or_people_by_number_stand_between_the_voice_and_its_verb() {
    for by in [
        "Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh",
        "100% đại biểu tín nhiệm",
    ] {
        assert_eq!(
            moves(&format!(
                "Ông Trần Duy Mẫn, 57 tuổi, được {by} bầu giữ chức Bí thư Tỉnh ủy."
            )),
            ["elect | Trần Duy Mẫn | Bí thư Tỉnh ủy"]
        );
    }
    assert_eq!(
        moves("Ông Trần Duy Mẫn được hội nghị cho rằng cần bầu giữ chức Bí thư Tỉnh ủy."),
        [""; 0]
    );
}

#[test]
fn a_decision_handed_over_needs_no_post() {
    assert_eq!(
        moves("Phó Thủ tướng trao quyết định bổ nhiệm cho bà Lê Thị Mơ."),
        ["appoint | Lê Thị Mơ | -"]
    );
    assert_eq!(moves("Phó Thủ tướng bổ nhiệm cho bà Lê Thị Mơ hai trợ lý."), [""; 0]);
}

#[test]
fn the_one_person_of_the_sentence_before_is_moved_where_a_date_alone_opens_the_next() {
    assert_eq!(
        fields("Ông Trần Duy Mẫn là kỹ sư. Đến năm 2016 được bổ nhiệm làm Giám đốc Sở Y tế."),
        ["appoint | Trần Duy Mẫn | Giám đốc Sở Y tế | - | - | 2016"]
    );
    assert_eq!(
        moves("Ông Trần Duy Mẫn gặp ông Phạm Quang Hải. Đến năm 2016 được bổ nhiệm làm Giám đốc Sở Y tế."),
        [""; 0]
    );
}

#[test]
fn he_of_whom_another_is_told_is_not_moved() {
    assert_eq!(
        moves(
            "Bộ Chính trị đã điều động người tiền nhiệm của ông Trần Duy Mẫn là ông Phạm Quang Hải giữ chức Thứ trưởng Bộ Nội vụ."
        ),
        ["transfer | Phạm Quang Hải | Thứ trưởng Bộ Nội vụ"]
    );
    assert_eq!(
        moves("HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh của ông Trần Duy Mẫn."),
        ["dismiss | Trần Duy Mẫn | Phó Chủ tịch UBND tỉnh"]
    );
}

#[test]
fn titles_between_dashes_are_of_who_stands_before_them() {
    assert_eq!(
        moves(
            "Kết quả, bà Lê Thị Mơ - Phó Chủ tịch Hội Nông dân huyện, Trưởng Ban Pháp chế - đã được bầu giữ chức Chủ tịch Hội Nông dân huyện."
        ),
        ["elect | Lê Thị Mơ | Chủ tịch Hội Nông dân huyện"]
    );
}
