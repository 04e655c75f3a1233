use crate::event::testing::told;

fn steps(text: &str) -> Vec<String> {
    told(
        "legal",
        &["action", "defendant", "crime", "authority", "sentence"],
        text,
    )
}

#[test]
fn a_chain_of_steps_is_taken_against_each_defendant() {
    assert_eq!(
        steps(
            "Công an tỉnh Lào Cai đã khởi tố bị can, bắt tạm giam 4 tháng đối với Trần Duy Mẫn (SN 1980) và Phạm Quang Hải về tội nhận hối lộ."
        ),
        [
            "prosecute | Trần Duy Mẫn | nhận hối lộ | Công an tỉnh Lào Cai | -",
            "prosecute | Phạm Quang Hải | nhận hối lộ | Công an tỉnh Lào Cai | -",
            "detain | Trần Duy Mẫn | nhận hối lộ | Công an tỉnh Lào Cai | -",
            "detain | Phạm Quang Hải | nhận hối lộ | Công an tỉnh Lào Cai | -"
        ]
    );
}

#[test]
fn a_defendant_stands_before_a_passive_with_his_particulars() {
    assert_eq!(
        steps(
            "Trần Duy Mẫn (SN 1980), trú tại tỉnh Lào Cai, bị Viện Kiểm sát nhân dân tỉnh Lào Cai truy tố về tội “Nhận hối lộ”."
        ),
        ["indict | Trần Duy Mẫn | Nhận hối lộ | Viện Kiểm sát nhân dân tỉnh Lào Cai | -"]
    );
}

#[test]
fn a_defendant_is_identified_behind_the_step() {
    assert_eq!(
        steps("Người bị Công an tỉnh Lào Cai khởi tố về tội nhận hối lộ là Trần Duy Mẫn (SN 1980)."),
        ["prosecute | Trần Duy Mẫn | nhận hối lộ | Công an tỉnh Lào Cai | -"]
    );
    assert_eq!(
        steps("Công an tỉnh Lào Cai ra quyết định hủy bỏ quyết định tạm giữ ông Trần Duy Mẫn."),
        [""; 0]
    );
}

#[test]
fn each_defendant_has_his_sentence() {
    assert_eq!(
        steps(
            "Tòa án nhân dân tỉnh Lào Cai tuyên phạt bị cáo Trần Duy Mẫn 10 năm tù, Phạm Quang Hải 5 năm tù về tội nhận hối lộ."
        ),
        [
            "sentence | Trần Duy Mẫn | nhận hối lộ | Tòa án nhân dân tỉnh Lào Cai | 10 năm tù",
            "sentence | Phạm Quang Hải | nhận hối lộ | Tòa án nhân dân tỉnh Lào Cai | 5 năm tù"
        ]
    );
}

#[test]
fn the_defendant_may_be_the_one_told_last() {
    let lead = "Công an tỉnh Lào Cai khởi tố bị can đối với Trần Duy Mẫn về tội “Vi phạm quy định về quản lý, sử dụng tài sản”.";
    let first = "prosecute | Trần Duy Mẫn | Vi phạm quy định về quản lý, sử dụng tài sản | Công an tỉnh Lào Cai | -";
    assert_eq!(
        steps(&format!(
            "{lead} Cơ quan điều tra đồng thời thi hành lệnh bắt tạm giam 4 tháng đối với bị can."
        )),
        [first, "detain | Trần Duy Mẫn | - | Cơ quan điều tra | -"]
    );
    assert_eq!(
        steps(&format!("{lead} Công an tỉnh Lào Cai chưa bắt tạm giam bị can.")),
        [first]
    );
    assert_eq!(
        steps("Công an tỉnh Lào Cai khởi tố Trần Duy Mẫn và Phạm Quang Hải. Cơ quan điều tra bắt tạm giam bị can.")
            .len(),
        2
    );
}

#[test]
fn who_is_acquitted_has_no_crime() {
    assert_eq!(
        steps("Bị cáo Trần Duy Mẫn được Hội đồng xét xử tuyên không phạm tội và trả tự do tại tòa."),
        ["release | Trần Duy Mẫn | - | Hội đồng xét xử | -"]
    );
}

#[test]
fn a_sentence_is_taken_with_its_term() {
    assert_eq!(
        steps("Bị cáo Trần Duy Mẫn, nguyên thủ quỹ, lĩnh 30 tháng tù."),
        ["sentence | Trần Duy Mẫn | - | - | 30 tháng tù"]
    );
    assert_eq!(steps("Ông Trần Duy Mẫn lĩnh thưởng hôm 1/12."), [""; 0]);
}

#[test]
fn steps_without_a_defendant_or_not_taken_are_none() {
    for text in [
        "Công an tỉnh Lào Cai đã khởi tố vụ án để điều tra.",
        "Công an tỉnh Lào Cai đề nghị truy tố Trần Duy Mẫn về tội nhận hối lộ.",
        "Công an tỉnh Lào Cai quyết định không khởi tố ông Trần Duy Mẫn.",
        "Công an tỉnh Lào Cai có thể khởi tố ông Trần Duy Mẫn.",
        "Hoạt động điều tra, truy tố, xét xử được ông Trần Duy Mẫn đánh giá cao.",
    ] {
        assert_eq!(steps(text), [""; 0], "{text}");
    }
}

#[test]
fn a_name_that_looks_like_a_verb_is_a_name() {
    assert_eq!(
        steps("Dự lễ có ông Nguyễn Hồng Lĩnh; ông Trần Duy Mẫn, Phó Bí thư Tỉnh ủy."),
        [""; 0]
    );
}

#[test]
fn a_crime_goes_on_behind_a_comma() {
    let crimes = |text| told("legal", &["defendant", "crime", "authority"], text);
    assert_eq!(
        crimes(
            "Công an tỉnh Lào Cai đã khởi tố Trần Duy Mẫn về tội tàng trữ, vận chuyển trái phép chất ma túy, tạm giữ nhiều tang vật."
        ),
        ["Trần Duy Mẫn | tàng trữ, vận chuyển trái phép chất ma túy | Công an tỉnh Lào Cai"]
    );
    assert_eq!(
        crimes("Công an tỉnh Lào Cai đã khởi tố Trần Duy Mẫn về tội nhận hối lộ 12,5 tỷ đồng, theo báo chí."),
        ["Trần Duy Mẫn | nhận hối lộ 12,5 tỷ đồng | Công an tỉnh Lào Cai"]
    );
    assert_eq!(
        crimes("Chiều qua, tỉnh này đã khởi tố Trần Duy Mẫn về tội nhận hối lộ, theo báo chí."),
        ["Trần Duy Mẫn | nhận hối lộ | -"]
    );
}

#[test]
fn a_case_is_begun_against_nobody_where_another_step_names_its_defendant() {
    assert_eq!(
        steps("Công an tỉnh Lào Cai đã khởi tố vụ án hình sự, ra lệnh bắt khẩn cấp đối với Trần Duy Mẫn."),
        ["detain | Trần Duy Mẫn | - | Công an tỉnh Lào Cai | -"]
    );
    assert_eq!(
        steps(
            "Cơ quan CSĐT Công an tỉnh Lào Cai đã ra quyết định khởi tố bị can và bắt tạm giam Trần Duy Mẫn về tội đưa hối lộ cùng hai đồng phạm."
        ),
        [
            "prosecute | Trần Duy Mẫn | đưa hối lộ | Cơ quan CSĐT Công an tỉnh Lào Cai | -",
            "detain | Trần Duy Mẫn | đưa hối lộ | Cơ quan CSĐT Công an tỉnh Lào Cai | -"
        ]
    );
}

#[test]
fn who_is_caught_is_detained() {
    assert_eq!(
        steps("Trần Duy Mẫn, 29 tuổi, bị bắt vào cuối tháng 8."),
        ["detain | Trần Duy Mẫn | - | - | -"]
    );
    for text in [
        "Ông Trần Duy Mẫn bị bắt buộc nghỉ.",
        "Nếu Trần Duy Mẫn bị bắt, gia đình sẽ lo.",
    ] {
        assert_eq!(steps(text), [""; 0], "{text}");
    }
}

#[test]
fn orders_to_arrest_and_search_go_on_with_the_chain() {
    assert_eq!(
        steps(
            "Công an tỉnh Lào Cai ra quyết định khởi tố bị can, lệnh bắt bị can để tạm giam và lệnh khám xét chỗ ở, nơi làm việc đối với ông Trần Duy Mẫn về tội lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ."
        ),
        [
            "prosecute | Trần Duy Mẫn | lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ | Công an tỉnh Lào Cai | -",
            "detain | Trần Duy Mẫn | lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ | Công an tỉnh Lào Cai | -",
            "search | Trần Duy Mẫn | lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ | Công an tỉnh Lào Cai | -"
        ]
    );
    assert_eq!(
        steps("Công an tỉnh đã hủy lệnh bắt tạm giam đối với ông Trần Duy Mẫn."),
        [""; 0]
    );
}

#[test]
fn a_crime_ends_where_the_law_is_named() {
    assert_eq!(
        steps("Công an tỉnh Lào Cai khởi tố Trần Duy Mẫn về tội tham ô tài sản được quy định tại Điều 353."),
        ["prosecute | Trần Duy Mẫn | tham ô tài sản | Công an tỉnh Lào Cai | -"]
    );
    assert_eq!(
        steps(
            "TAND tỉnh Lào Cai xét xử 2 bị cáo, gồm: Trần Duy Mẫn (57 tuổi) và Phạm Quang Hải về tội lợi dụng các quyền tự do dân chủ."
        ),
        [
            "try | Trần Duy Mẫn | lợi dụng các quyền tự do dân chủ | TAND tỉnh Lào Cai | -",
            "try | Phạm Quang Hải | lợi dụng các quyền tự do dân chủ | TAND tỉnh Lào Cai | -"
        ]
    );
}

#[test]
fn who_finds_and_arrests_is_the_authority() {
    assert_eq!(
        steps("Công an xã Tả Phìn phát hiện, bắt giữ Trần Duy Mẫn (sinh năm 1993) về hành vi trộm cắp tài sản."),
        ["detain | Trần Duy Mẫn | trộm cắp tài sản | Công an xã Tả Phìn | -"]
    );
}

#[test]
fn a_list_of_sentences_goes_on_with_its_lead() {
    assert_eq!(
        steps(
            "TAND huyện Tam Nông đã tuyên án các cựu cán bộ xã về tội tham ô tài sản. Cụ thể, Trần Duy Mẫn (SN 1958, nguyên Chủ tịch UBND xã) 30 tháng tù; Phạm Quang Hải 6 năm 6 tháng tù."
        ),
        [
            "sentence | Trần Duy Mẫn | tham ô tài sản | TAND huyện Tam Nông | 30 tháng tù",
            "sentence | Phạm Quang Hải | tham ô tài sản | TAND huyện Tam Nông | 6 năm 6 tháng tù"
        ]
    );
    assert_eq!(
        steps("Bị cáo Trần Duy Mẫn bị tuyên phạt 15 tháng tù, Phạm Quang Hải 12 tháng tù."),
        [
            "sentence | Trần Duy Mẫn | - | - | 15 tháng tù",
            "sentence | Phạm Quang Hải | - | - | 12 tháng tù"
        ]
    );
    assert_eq!(
        steps("Đại diện VKS đề nghị các mức án. Cụ thể, Trần Duy Mẫn 30 tháng tù; Phạm Quang Hải 42 tháng tù."),
        [""; 0]
    );
    assert_eq!(steps("Vụ án đã khép lại. Trần Duy Mẫn 30 tháng tù đã xong."), [""; 0]);
}

#[test]
fn a_sentence_may_stand_before_who_is_sentenced() {
    let court = "Tòa án nhân dân tỉnh Lào Cai";
    for (text, sentences) in [
        (
            "tuyên phạt 10 năm tù đối với Trần Duy Mẫn, 7 năm tù đối với Phạm Quang Hải về tội tham ô tài sản",
            ["10 năm tù", "7 năm tù"],
        ),
        (
            "tuyên phạt tử hình Trần Duy Mẫn (SN 1980) và Phạm Quang Hải về tội tham ô tài sản",
            ["tử hình", "tử hình"],
        ),
        (
            "tuyên phạt Trần Duy Mẫn và Phạm Quang Hải cùng mức án chín năm tù về tội tham ô tài sản",
            ["chín năm tù", "chín năm tù"],
        ),
    ] {
        let [first, second] = sentences;
        assert_eq!(
            steps(&format!("{court} {text}.")),
            [
                format!("sentence | Trần Duy Mẫn | tham ô tài sản | {court} | {first}"),
                format!("sentence | Phạm Quang Hải | tham ô tài sản | {court} | {second}"),
            ],
            "{text}"
        );
    }
}

#[test]
fn a_second_crime_has_a_sentence_of_its_own() {
    assert_eq!(
        steps(
            "Bị cáo Trần Duy Mẫn bị tuyên án 12 năm tù. Ngoài ra, bị cáo Mẫn bị tuyên án 11 năm tù về tội tham ô tài sản."
        ),
        [
            "sentence | Trần Duy Mẫn | - | - | 12 năm tù",
            "sentence | Trần Duy Mẫn | tham ô tài sản | - | 11 năm tù",
        ]
    );
    assert_eq!(
        steps(
            "Bị cáo Trần Duy Mẫn bị tuyên án 12 năm tù. Bị cáo Mẫn bị tuyên án 12 năm tù giam về tội tham ô tài sản."
        ),
        ["sentence | Trần Duy Mẫn | tham ô tài sản | - | 12 năm tù"]
    );
}

#[test]
fn a_crime_between_two_steps_is_that_of_both() {
    assert_eq!(
        steps(
            "Công an tỉnh Lào Cai đã khởi tố bị can về hành vi trộm cắp và ra lệnh bắt tạm giam trong thời hạn bốn tháng đối với Trần Duy Mẫn."
        ),
        [
            "prosecute | Trần Duy Mẫn | trộm cắp | Công an tỉnh Lào Cai | -",
            "detain | Trần Duy Mẫn | trộm cắp | Công an tỉnh Lào Cai | -",
        ]
    );
    // Of whom the first step is, its own words say.
    assert_eq!(
        steps("Công an tỉnh Lào Cai khởi tố Trần Duy Mẫn về tội trộm cắp, bắt tạm giam Phạm Quang Hải.").len(),
        2
    );
}

#[test]
fn defendants_may_be_described_before_they_are_named() {
    assert_eq!(
        steps("Tòa án nhân dân tỉnh Lào Cai xét xử các cựu lãnh đạo tỉnh Lào Cai gồm Trần Duy Mẫn, Phạm Quang Hải."),
        [
            "try | Trần Duy Mẫn | - | Tòa án nhân dân tỉnh Lào Cai | -",
            "try | Phạm Quang Hải | - | Tòa án nhân dân tỉnh Lào Cai | -",
        ]
    );
    assert_eq!(
        steps("Tòa án nhân dân tỉnh Lào Cai xét xử các bị cáo, nguyên đơn gồm Trần Duy Mẫn."),
        [""; 0]
    );
    assert_eq!(
        steps("Công an tỉnh Lào Cai khởi tố bị can, cấm đi khỏi nơi cư trú đối với 2 bị can gồm: Trần Duy Mẫn; Phạm Quang Hải.").len(),
        2
    );
}

#[test]
fn who_speaks_in_court_is_not_tried_by_that() {
    assert_eq!(
        steps("Tại phiên tòa xét xử, các bị cáo Trần Duy Mẫn và Phạm Quang Hải đều không nhận tội."),
        [""; 0]
    );
}

#[test]
fn a_body_tells_what_it_has_done_itself() {
    assert_eq!(
        steps("Công an tỉnh Lào Cai cho biết vừa bắt giữ Trần Duy Mẫn để làm rõ hành vi cướp tài sản."),
        ["detain | Trần Duy Mẫn | cướp tài sản | Công an tỉnh Lào Cai | -"]
    );
    assert_eq!(
        steps("Ông Phạm Quang Hải cho biết vừa bắt giữ Trần Duy Mẫn."),
        ["detain | Trần Duy Mẫn | - | - | -"]
    );
    assert_eq!(
        steps("Tòa án nhân dân tỉnh Lào Cai tạm đình chỉ xét xử đối với bị cáo Trần Duy Mẫn."),
        [""; 0]
    );
}

#[test]
fn what_one_lists_ends_at_the_next_name() {
    assert_eq!(
        steps("Trần Duy Mẫn và Phạm Quang Hải cùng bị truy tố về tội tham ô tài sản."),
        [
            "indict | Trần Duy Mẫn | tham ô tài sản | - | -",
            "indict | Phạm Quang Hải | tham ô tài sản | - | -",
        ]
    );
    assert_eq!(
        steps(
            "Trần Duy Mẫn, nguyên cán bộ Trung tâm Khuyến công, lĩnh án 3 năm tù về tội cướp tài sản và Phạm Quang Hải 2 năm tù."
        )[0],
        "sentence | Trần Duy Mẫn | cướp tài sản | - | 3 năm tù"
    );
}

#[test]
fn the_crime_may_stand_before_who_is_accused_of_it() {
    let body = "Công an tỉnh Lào Cai";
    assert_eq!(
        steps(&format!(
            "{body} đã khởi tố bị can, ra lệnh tạm giam về tội tham ô đối với Trần Duy Mẫn."
        )),
        [
            format!("prosecute | Trần Duy Mẫn | tham ô | {body} | -"),
            format!("detain | Trần Duy Mẫn | tham ô | {body} | -"),
        ]
    );
    assert_eq!(
        steps(&format!(
            "{body} đã khởi tố 2 bị can về tội tham ô là Trần Duy Mẫn và Phạm Quang Hải."
        )),
        [
            format!("prosecute | Trần Duy Mẫn | tham ô | {body} | -"),
            format!("prosecute | Phạm Quang Hải | tham ô | {body} | -"),
        ]
    );
    assert_eq!(
        steps(&format!(
            "{body} đã khởi tố vụ án về tội tham ô theo đơn của Trần Duy Mẫn."
        )),
        [""; 0]
    );
}

#[test]
fn the_years_of_an_office_part_it_from_no_name() {
    assert_eq!(
        steps(
            "Tòa án nhân dân tỉnh Lào Cai tuyên phạt cựu Chủ tịch UBND tỉnh Lào Cai giai đoạn 2006-2011 Trần Duy Mẫn mức án 17 năm tù giam."
        ),
        ["sentence | Trần Duy Mẫn | - | Tòa án nhân dân tỉnh Lào Cai | 17 năm tù giam"]
    );
    assert_eq!(
        steps(
            "Tòa án nhân dân tỉnh Lào Cai tuyên phạt cựu Chủ tịch UBND tỉnh Lào Cai theo đề nghị của ông Trần Duy Mẫn."
        ),
        [""; 0]
    );
}

#[test]
fn a_crime_ends_where_the_next_sentence_begins() {
    assert_eq!(
        steps(
            "Tòa án nhân dân tỉnh Lào Cai tuyên phạt Trần Duy Mẫn hai năm tù về tội cướp tài sản và ba năm tù về tội tham ô tài sản."
        ),
        ["sentence | Trần Duy Mẫn | cướp tài sản | Tòa án nhân dân tỉnh Lào Cai | hai năm tù"]
    );
    assert_eq!(
        steps(
            "Tòa án nhân dân tỉnh Lào Cai tuyên phạt Trần Duy Mẫn 4 tháng 2 ngày tù về tội mua bán và vận chuyển hàng cấm."
        ),
        ["sentence | Trần Duy Mẫn | mua bán và vận chuyển hàng cấm | Tòa án nhân dân tỉnh Lào Cai | 4 tháng 2 ngày tù"]
    );
}

#[test]
fn the_name_of_a_court_is_no_step() {
    assert_eq!(
        steps("Chiều 1/12, Hội đồng xét xử tuyên phạt bị cáo Trần Duy Mẫn 10 năm tù về tội nhận hối lộ."),
        ["sentence | Trần Duy Mẫn | nhận hối lộ | Hội đồng xét xử | 10 năm tù"]
    );
    assert_eq!(
        steps("Chiều 1/12, Tòa án nhân dân tỉnh Lào Cai xét xử bị cáo Trần Duy Mẫn về tội nhận hối lộ."),
        ["try | Trần Duy Mẫn | nhận hối lộ | Tòa án nhân dân tỉnh Lào Cai | -"]
    );
}
