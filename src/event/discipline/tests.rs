use crate::event::testing::told;

fn sanctions(text: &str) -> Vec<String> {
    told("discipline", &["subject", "measure", "authority"], text)
}

#[test]
fn a_sanction_has_its_measure_before_or_behind_its_subject() {
    for text in [
        "Ban Bí thư đã quyết định thi hành kỷ luật cảnh cáo đối với ông Trần Duy Mẫn.",
        "Ban Bí thư thi hành kỷ luật ông Trần Duy Mẫn bằng hình thức cảnh cáo.",
        "Ông Trần Duy Mẫn bị Ban Bí thư kỷ luật cảnh cáo.",
    ] {
        assert_eq!(sanctions(text), ["Trần Duy Mẫn | cảnh cáo | Ban Bí thư"], "{text}");
    }
}

#[test]
fn who_weighs_and_decides_disciplines() {
    assert_eq!(
        sanctions(
            "Tại kỳ họp, Bộ Chính trị, Ban Bí thư đã xem xét, thi hành kỷ luật cảnh cáo đối với ông Trần Duy Mẫn."
        ),
        ["Trần Duy Mẫn | cảnh cáo | Ban Bí thư"]
    );
}

#[test]
fn several_sanctions_of_a_sentence_share_their_authority() {
    assert_eq!(
        sanctions(
            "Ban Thường vụ Tỉnh ủy đã kỷ luật cảnh cáo đối với ông Trần Duy Mẫn và ông Phạm Quang Hải; khiển trách bà Lê Thị Mơ."
        ),
        [
            "Trần Duy Mẫn | cảnh cáo | Ban Thường vụ Tỉnh ủy",
            "Phạm Quang Hải | cảnh cáo | Ban Thường vụ Tỉnh ủy",
            "Lê Thị Mơ | khiển trách | Ban Thường vụ Tỉnh ủy"
        ]
    );
}

#[test]
fn counted_people_are_disciplined_as_described() {
    assert_eq!(
        sanctions(
            "Ủy ban Kiểm tra Trung ương đã thi hành kỷ luật 3 đồng chí nguyên là lãnh đạo Sở Y tế bằng hình thức khiển trách."
        ),
        ["3 đồng chí nguyên là lãnh đạo Sở Y tế | khiển trách | Ủy ban Kiểm tra Trung ương"]
    );
}

#[test]
fn the_items_of_a_list_have_the_authority_of_its_lead() {
    assert_eq!(
        sanctions(
            "Ủy ban Kiểm tra Tỉnh ủy quyết định thi hành kỷ luật bằng hình thức:\n\n- Cảnh cáo ông Trần Duy Mẫn, nguyên Giám đốc Sở Y tế.\n\n- Khiển trách các đồng chí Phạm Quang Hải và Lê Thị Mơ."
        ),
        [
            "Trần Duy Mẫn | Cảnh cáo | Ủy ban Kiểm tra Tỉnh ủy",
            "Phạm Quang Hải | Khiển trách | Ủy ban Kiểm tra Tỉnh ủy",
            "Lê Thị Mơ | Khiển trách | Ủy ban Kiểm tra Tỉnh ủy"
        ]
    );
    assert_eq!(
        sanctions(
            "Ủy ban Kiểm tra Tỉnh ủy nêu các hình thức kỷ luật:\n\n- Cảnh cáo.\n\n- Khiển trách ông Trần Duy Mẫn là chưa đủ."
        ),
        [""; 0]
    );
}

#[test]
fn what_is_asked_for_or_weighed_is_no_sanction() {
    for text in [
        "Ủy ban Kiểm tra đề nghị Ban Bí thư thi hành kỷ luật ông Trần Duy Mẫn.",
        "Ban Bí thư sẽ không kỷ luật ông Trần Duy Mẫn.",
        "Ban Thường vụ Tỉnh ủy xem xét kỷ luật ông Trần Duy Mẫn.",
        "Ủy ban Kiểm tra đề nghị Bộ Chính trị, Ban Bí thư xem xét, kỷ luật ông Trần Duy Mẫn.",
        "Ủy ban Kiểm tra đề nghị Ban Bí thư cảnh cáo ông Trần Duy Mẫn; khiển trách ông Phạm Quang Hải.",
    ] {
        assert_eq!(sanctions(text), [""; 0], "{text}");
    }
}

#[test]
fn order_and_warnings_are_no_sanction() {
    for text in [
        "Ông Trần Duy Mẫn yêu cầu siết chặt kỷ luật, kỷ cương hành chính.",
        "Cấp ủy các cấp đã thi hành kỷ luật 87 tổ chức đảng.",
        "Các hình thức kỷ luật gồm khiển trách, cảnh cáo, cách chức.",
        "Cảnh sát biển phát loa cảnh cáo tàu lạ.",
    ] {
        assert_eq!(sanctions(text), [""; 0], "{text}");
    }
}

#[test]
fn what_a_sanction_has_to_be_is_none_yet() {
    for text in [
        "Bí thư Tỉnh ủy nói, việc kỷ luật ông Trần Duy Mẫn phải căn cứ vào vi phạm.",
        "Theo ông Phạm Quang Hải, việc xử lý kỷ luật bà Lê Thị Mơ là cần làm.",
    ] {
        assert_eq!(sanctions(text), [""; 0], "{text}");
    }
    assert_eq!(
        sanctions("Việc Tỉnh ủy Lào Cai kỷ luật cảnh cáo ông Trần Duy Mẫn được dân đồng tình."),
        ["Trần Duy Mẫn | cảnh cáo | Tỉnh ủy Lào Cai"]
    );
}

#[test]
fn a_measure_stands_behind_the_form_of_discipline() {
    assert_eq!(
        sanctions("Tỉnh ủy Lào Cai kỷ luật ông Trần Duy Mẫn bằng hình thức kỷ luật khiển trách."),
        ["Trần Duy Mẫn | khiển trách | Tỉnh ủy Lào Cai"]
    );
}

#[test]
fn who_speaks_or_only_checks_is_not_disciplined() {
    assert_eq!(
        sanctions("Nói về việc Trung ương thi hành kỷ luật ông Trần Duy Mẫn, ông Phạm Quang Hải nhận xét rất kỹ."),
        ["Trần Duy Mẫn | - | Trung ương"]
    );
    assert_eq!(
        sanctions("Trả lời cử tri về việc kỷ luật ông Trần Duy Mẫn, cử tri Lê Thị Mơ đặt câu hỏi khác."),
        ["Trần Duy Mẫn | - | -"]
    );
    assert_eq!(
        sanctions("Trang web của Ủy ban Kiểm tra kỷ luật Trung Quốc đưa tin ông Trần Duy Mẫn bị điều tra."),
        [""; 0]
    );
}

#[test]
fn counted_people_are_disciplined_by_name_where_the_names_follow() {
    assert_eq!(
        sanctions("Sở Y tế thi hành kỷ luật khiển trách đối với 2 cán bộ khác, gồm: ông Trần Duy Mẫn, bà Lê Thị Mơ."),
        [
            "Trần Duy Mẫn | khiển trách | Sở Y tế",
            "Lê Thị Mơ | khiển trách | Sở Y tế"
        ]
    );
    assert_eq!(
        sanctions("Thủ tướng Chính phủ ra quyết định khiển trách với Thứ trưởng Bộ Y tế - bà Lê Thị Mơ."),
        ["Lê Thị Mơ | khiển trách | Thủ tướng Chính phủ"]
    );
}

#[test]
fn a_fronted_passive_is_of_whom_the_sentence_goes_on_to_tell() {
    assert_eq!(
        sanctions("Sau khi bị cách chức Bí thư Thành ủy, ông Trần Duy Mẫn có đơn xin nghỉ."),
        ["Trần Duy Mẫn | cách chức | -"]
    );
    assert_eq!(
        sanctions("Nếu bị cách chức Bí thư Thành ủy, ông Trần Duy Mẫn sẽ xin nghỉ."),
        [""; 0]
    );
}

#[test]
fn who_is_listed_behind_a_colon_with_his_office_is_disciplined() {
    assert_eq!(
        sanctions(
            "Ban Thường vụ Huyện ủy Vân Hồ ra quyết định thi hành kỷ luật Đảng bằng hình thức cảnh cáo đối với các đồng chí: Trần Duy Mẫn, Phó Bí thư Đảng ủy xã Tô Múa; Phạm Quang Hải, Đảng ủy viên."
        ),
        [
            "Trần Duy Mẫn | cảnh cáo | Ban Thường vụ Huyện ủy Vân Hồ",
            "Phạm Quang Hải | cảnh cáo | Ban Thường vụ Huyện ủy Vân Hồ"
        ]
    );
    assert_eq!(
        sanctions(
            "Tỉnh ủy Lào Cai kỷ luật khiển trách đối với các ông: Trần Duy Mẫn (Phó Bí thư Đảng ủy, Phó Giám đốc Sở Y tế), Phạm Quang Hải (đảng viên)."
        ),
        [
            "Trần Duy Mẫn | khiển trách | Tỉnh ủy Lào Cai",
            "Phạm Quang Hải | khiển trách | Tỉnh ủy Lào Cai"
        ]
    );
}

#[test]
fn who_decides_is_neither_the_place_nor_who_was_disciplined_before() {
    assert_eq!(
        sanctions("Chủ tịch UBND huyện Vân Hồ, tỉnh Sơn La ra quyết định cách chức ông Trần Duy Mẫn."),
        ["Trần Duy Mẫn | cách chức | Chủ tịch UBND huyện Vân Hồ"]
    );
    assert_eq!(
        sanctions("Ngoài ông Phạm Quang Hải, Thủ tướng cũng thi hành kỷ luật cảnh cáo đối với ông Trần Duy Mẫn."),
        ["Trần Duy Mẫn | cảnh cáo | Thủ tướng"]
    );
}

#[test]
fn all_of_a_list_with_brackets_undergo_it() {
    assert_eq!(
        sanctions(
            "Bà Lê Thị Mơ (Phó Giám đốc Sở Y tế), ông Trần Duy Mẫn (Giám đốc Bệnh viện Phổi) và ông Phạm Quang Hải (đảng viên) cũng bị kỷ luật khiển trách."
        ),
        [
            "Lê Thị Mơ | khiển trách | -",
            "Trần Duy Mẫn | khiển trách | -",
            "Phạm Quang Hải | khiển trách | -"
        ]
    );
    assert_eq!(
        sanctions("Sau khi gặp bà Lê Thị Mơ (Phó Giám đốc Sở Y tế) ở Huế, ông Phạm Quang Hải bị kỷ luật khiển trách."),
        ["Phạm Quang Hải | khiển trách | -"]
    );
}

#[test]
fn a_measure_may_stand_behind_a_colon_and_terms_behind_a_body() {
    assert_eq!(
        sanctions(
            "Ủy ban Kiểm tra Trung ương quyết định thi hành kỷ luật: Cảnh cáo Đảng ủy Sở Y tế các nhiệm kỳ 2010-2015, 2015-2020 và các ông: Trần Duy Mẫn, Giám đốc Sở Y tế; Phạm Quang Hải, nguyên Giám đốc Sở Y tế."
        ),
        [
            "Đảng ủy Sở Y tế | Cảnh cáo | Ủy ban Kiểm tra Trung ương",
            "Trần Duy Mẫn | Cảnh cáo | Ủy ban Kiểm tra Trung ương",
            "Phạm Quang Hải | Cảnh cáo | Ủy ban Kiểm tra Trung ương",
        ]
    );
}

#[test]
fn who_takes_a_sanction_undergoes_it() {
    assert_eq!(
        sanctions("Ông Trần Duy Mẫn, nguyên Giám đốc Sở Y tế, nhận kỷ luật khiển trách."),
        ["Trần Duy Mẫn | khiển trách | -"]
    );
    assert_eq!(sanctions("Ông Trần Duy Mẫn chưa nhận kỷ luật."), [""; 0]);
}

#[test]
fn a_verb_goes_on_with_whom_stands_behind_it() {
    assert_eq!(
        sanctions("Ông Trần Duy Mẫn bị khiển trách; cách chức các ông: Phạm Quang Hải, Phó Giám đốc; Lê Văn Tám."),
        [
            "Trần Duy Mẫn | khiển trách | -",
            "Phạm Quang Hải | cách chức | -",
            "Lê Văn Tám | cách chức | -",
        ]
    );
    // What a bracket tells of one is not told of the next.
    assert_eq!(
        sanctions(
            "Quốc hội miễn nhiệm chức vụ đối với ông Trần Duy Mẫn (đã bị kỷ luật cảnh cáo), phê chuẩn bổ nhiệm đối với ông Phạm Quang Hải."
        ),
        ["Trần Duy Mẫn | cảnh cáo | -"]
    );
}

#[test]
fn who_works_somewhere_is_disciplined_not_where_he_works() {
    assert_eq!(
        sanctions("Ông Trần Duy Mẫn, công chức địa chính xã Dân Chủ bị kỷ luật cảnh cáo."),
        ["Trần Duy Mẫn | cảnh cáo | -"]
    );
}

#[test]
fn a_measure_may_stand_behind_the_colon_of_its_form() {
    assert_eq!(
        sanctions("Ban Bí thư quyết định thi hành kỷ luật ông Trần Duy Mẫn bằng hình thức: Cách chức Bí thư Tỉnh ủy."),
        ["Trần Duy Mẫn | Cách chức | Ban Bí thư"]
    );
}

#[test]
fn titles_that_no_list_knows_part_those_who_are_disciplined() {
    assert_eq!(
        sanctions(
            "Ban Thường vụ Huyện ủy Mỹ Đức, Hà Nội đã quyết định kỷ luật cảnh cáo đối với ông Trần Duy Mẫn, Đảng ủy viên, Tổ trưởng Tổ kho quỹ thị trấn; ông Phạm Quang Hải, Tổ phó Tổ kho quỹ."
        ),
        [
            "Trần Duy Mẫn | cảnh cáo | Ban Thường vụ Huyện ủy Mỹ Đức",
            "Phạm Quang Hải | cảnh cáo | Ban Thường vụ Huyện ủy Mỹ Đức",
        ]
    );
    assert_eq!(
        sanctions(
            "Ban Bí thư đã quyết định kỷ luật cảnh cáo đối với ông Trần Duy Mẫn, Tổ trưởng Tổ kho quỹ; ông Phạm Quang Hải đặt câu hỏi."
        ),
        ["Trần Duy Mẫn | cảnh cáo | Ban Bí thư"]
    );
}

#[test]
fn the_body_in_which_someone_serves_is_not_disciplined() {
    assert_eq!(
        sanctions(
            "Ban Bí thư quyết định kỷ luật cảnh cáo đối với ông Trần Duy Mẫn, Phó Trưởng phòng Cảnh sát môi trường, Công an tỉnh Lào Cai."
        ),
        ["Trần Duy Mẫn | cảnh cáo | Ban Bí thư"]
    );
    assert_eq!(
        sanctions("Ban Bí thư quyết định kỷ luật cảnh cáo đối với ông Trần Duy Mẫn và Đảng ủy Công an tỉnh Lào Cai."),
        [
            "Trần Duy Mẫn | cảnh cáo | Ban Bí thư",
            "Đảng ủy Công an tỉnh Lào Cai | cảnh cáo | Ban Bí thư",
        ]
    );
}
