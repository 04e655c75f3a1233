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
            "Ngày 1/12, UBND tỉnh quyết định bổ nhiệm ông Trần Văn Minh, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế."
        ),
        ["appoint | Trần Văn Minh | Giám đốc Sở Y tế | UBND tỉnh | Phó Giám đốc Sở Y tế | 2020-12-01"]
    );
    assert_eq!(
        fields("Bà Lê Thị Hoa, Phó Chủ tịch UBND huyện, được HĐND huyện bầu giữ chức Chủ tịch UBND huyện."),
        ["elect | Lê Thị Hoa | Chủ tịch UBND huyện | HĐND huyện | Phó Chủ tịch UBND huyện | -"]
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
        moves("HĐND tỉnh đã bầu ông Trần Văn Minh làm Chủ tịch UBND tỉnh, bà Lê Thị Hoa làm Phó Chủ tịch UBND tỉnh."),
        [
            "elect | Trần Văn Minh | Chủ tịch UBND tỉnh",
            "elect | Lê Thị Hoa | Phó Chủ tịch UBND tỉnh"
        ]
    );
    assert_eq!(
        moves("Các ông Trần Văn Minh, Phạm Quang Hải được bầu giữ chức Phó Bí thư Tỉnh ủy."),
        [
            "elect | Trần Văn Minh | Phó Bí thư Tỉnh ủy",
            "elect | Phạm Quang Hải | Phó Bí thư Tỉnh ủy"
        ]
    );
}

#[test]
fn a_second_verb_goes_on_with_the_person_of_the_first() {
    assert_eq!(
        moves(
            "UBND tỉnh ra quyết định điều động ông Trần Văn Minh về Sở Y tế và bổ nhiệm giữ chức Phó Giám đốc Sở Y tế."
        ),
        ["appoint | Trần Văn Minh | Phó Giám đốc Sở Y tế"]
    );
    assert_eq!(
        moves("UBND tỉnh điều động lực lượng và bổ nhiệm giữ chức Phó Giám đốc Sở Y tế theo quy định."),
        [""; 0]
    );
}

#[test]
fn a_post_is_left_by_dismissal_leave_or_resignation() {
    assert_eq!(
        moves("HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Minh."),
        ["dismiss | Trần Văn Minh | Phó Chủ tịch UBND tỉnh"]
    );
    assert_eq!(
        fields("Ban Bí thư đồng ý cho ông Trần Văn Minh thôi giữ chức Bí thư Tỉnh ủy Lào Cai."),
        ["dismiss | Trần Văn Minh | Bí thư Tỉnh ủy Lào Cai | Ban Bí thư | - | -"]
    );
    assert_eq!(
        moves("Ông Trần Văn Minh đã nộp đơn từ chức."),
        ["resign | Trần Văn Minh | -"]
    );
}

#[test]
fn a_vote_is_counted_and_checked() {
    let vote = told(
        "personnel",
        &["person", "vote"],
        "Ông Trần Văn Minh được bầu làm Chủ tịch HĐND tỉnh với 48/50 phiếu tán thành, đạt 96%.",
    );
    assert_eq!(vote.len(), 1);
    assert!(vote[0].contains("48/50 phiếu tán thành, đạt 96%"), "{vote:?}");
}

#[test]
fn what_is_asked_for_or_ruled_is_no_change_of_post() {
    for text in [
        "Cử tri đề nghị Quốc hội miễn nhiệm ông Trần Văn Minh khỏi chức vụ Bộ trưởng Bộ Y tế.",
        "Chính phủ xem xét bổ nhiệm ông Trần Văn Minh làm Thứ trưởng Bộ Y tế.",
        "Quy trình bổ nhiệm ông Trần Văn Minh làm Giám đốc Sở Y tế đang được kiểm tra.",
        "HĐND tỉnh chưa bầu ông Trần Văn Minh làm Chủ tịch UBND tỉnh.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}

#[test]
fn a_verb_without_a_person_or_a_post_is_none() {
    for text in [
        "Sở Nội vụ vừa bổ nhiệm 15 cán bộ lãnh đạo cấp phòng.",
        "Công an tỉnh điều động lực lượng đến hiện trường.",
        "Ông Trần Văn Minh, cán bộ đã nghỉ hưu, cho biết đường làng rất sạch.",
        "Bầu không khí tại buổi gặp ông Trần Văn Minh rất cởi mở.",
    ] {
        assert_eq!(moves(text), [""; 0], "{text}");
    }
}
