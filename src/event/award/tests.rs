use crate::event::testing::told;

#[track_caller]
fn gives(text: &str, expected: &[&str]) {
    assert_eq!(
        told("award", &["giver", "award", "recipients"], text),
        expected,
        "{text}"
    );
}

#[test]
fn finds_givers_and_recipients() {
    gives(
        "Phó Chủ tịch nước Đặng Thị Ngọc Thịnh trao Huân chương Lao động hạng Ba cho Sở Y tế Hà Nội.",
        &["Đặng Thị Ngọc Thịnh | Huân chương Lao động hạng Ba | Sở Y tế Hà Nội"],
    );
    gives(
        "Ông Trần Duy Năng được Chủ tịch nước truy tặng Huân chương Dũng cảm.",
        &["Chủ tịch nước | Huân chương Dũng cảm | Trần Duy Năng"],
    );
    gives(
        "Công an tỉnh Đồng Nai vinh dự đón nhận Huân chương Quân công hạng Nhì.",
        &["- | Huân chương Quân công hạng Nhì | Công an tỉnh Đồng Nai"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho bà Lê Thị Mai.",
        &["Bộ Y tế | Bằng khen | Lê Thị Mai"],
    );
}

#[test]
fn recipients_have_a_calling_a_list_or_no_name() {
    let to = |recipients: &str, expected: &str| {
        gives(
            &format!("Bộ Y tế tặng Bằng khen cho {recipients}."),
            &[&format!("Bộ Y tế | Bằng khen | {expected}")],
        );
    };
    to(
        "cô giáo Lê Thị Mai và thầy giáo Trần Duy Năng, Tổ trưởng tổ Toán",
        "Lê Thị Mai; Trần Duy Năng",
    );
    to(
        "Sở Y tế Hà Nội và ông Trần Duy Năng (xã An Thủy)",
        "Sở Y tế Hà Nội; Trần Duy Năng",
    );
    to(
        "các đảng viên gồm: Ông Trần Duy Năng và bà Lê Thị Mai",
        "Trần Duy Năng; Lê Thị Mai",
    );
    to("3 cá nhân có thành tích xuất sắc", "");
    to("đảng viên Trần Duy Năng", "Trần Duy Năng");
    to("tỉnh Quảng Nam", "tỉnh Quảng Nam");
    to("gia đình ông Trần Duy Năng", "gia đình ông Trần Duy Năng");
    to("tập thể nhà trường", "tập thể nhà trường");
    to("những việc làm tốt", "");
    gives(
        "Bộ Y tế tặng Bằng khen năm 2019 cho bà Lê Thị Mai; Bộ trưởng nói đây là tin vui.",
        &["Bộ Y tế | Bằng khen | Lê Thị Mai"],
    );
}

#[test]
fn refuses_other_giving_and_mere_names() {
    gives("Hai bên trao đổi về Huân chương Lao động.", &[]);
    gives("Bí thư Tỉnh ủy trao quyết định bổ nhiệm cho ông Trần Duy Năng.", &[]);
    gives("Bộ Y tế đề nghị tặng Bằng khen cho bà Lê Thị Mai.", &[]);
    gives("Ông Năng chưa nhận Huân chương Lao động.", &[]);
    gives("Đảng bộ đã đề nghị trao tặng Huy hiệu Đảng cho bà Lê Thị Mai.", &[]);
    gives("Quỹ Sáng tạo sẽ tổ chức giải thưởng cho bà Lê Thị Mai.", &[]);
    gives("Quy chế xét tặng danh hiệu được sửa đổi.", &[]);
}

#[test]
fn who_is_honoured_and_who_acts_for_another_is_told() {
    gives(
        "Bà Lê Thị Mơ vinh dự được Thủ tướng Chính phủ tặng Bằng khen.",
        &["Thủ tướng Chính phủ | Bằng khen | Lê Thị Mơ"],
    );
    gives(
        "Bà Lê Thị Mơ nhận Cờ thi đua do Thủ tướng Nguyễn Xuân Phúc trao tặng.",
        &["Nguyễn Xuân Phúc | Cờ thi đua | Lê Thị Mơ"],
    );
    gives(
        "Ông Trần Duy Mẫn thừa ủy quyền của Chủ tịch nước đã trao Huân chương Lao động cho Sở Y tế.",
        &["Trần Duy Mẫn | Huân chương Lao động | Sở Y tế"],
    );
    gives(
        "Năm qua, 12 đồng chí được Bộ Y tế tặng Bằng khen.",
        &["Bộ Y tế | Bằng khen | "],
    );
}

#[test]
fn a_decision_leads_to_an_award() {
    gives(
        "UBND tỉnh Lào Cai quyết định tặng Bằng khen cho bà Lê Thị Mơ.",
        &["UBND tỉnh Lào Cai | Bằng khen | Lê Thị Mơ"],
    );
    gives(
        "Bộ trưởng Bộ Y tế đã ký Quyết định số 12/QĐ-BYT về việc tặng Bằng khen cho 4 tập thể.",
        &["Bộ trưởng Bộ Y tế | Bằng khen | "],
    );
    gives("Việc trao tặng danh hiệu của Đảng nhằm tôn vinh người có công.", &[]);
}

#[test]
fn who_holds_a_ceremony_receives_at_it_but_not_who_attends() {
    gives(
        "Bộ Tư lệnh Quân khu 1 tổ chức lễ kỷ niệm ngày thành lập và đón nhận Huân chương Hồ Chí Minh.",
        &["- | Huân chương Hồ Chí Minh | Bộ Tư lệnh Quân khu 1"],
    );
    gives(
        "Thủ tướng Nguyễn Xuân Phúc dự lễ kỷ niệm ngày thành lập và đón nhận Huân chương Hồ Chí Minh.",
        &[],
    );
    gives(
        "Bộ trưởng Y tế Trần Duy Mẫn đã đến thăm và trao Bằng khen cho bà Lê Thị Mơ.",
        &["Trần Duy Mẫn | Bằng khen | Lê Thị Mơ"],
    );
}

#[test]
fn an_award_may_name_its_giver_and_its_verb_be_followed_by_who_receives() {
    gives(
        "Bà Lê Thị Mơ nhận Bằng khen của Thủ tướng Chính phủ và 3 học sinh nhận giấy khen.",
        &["Thủ tướng Chính phủ | Bằng khen của Thủ tướng Chính phủ | Lê Thị Mơ"],
    );
    gives(
        "Cá nhân được tặng thưởng Huân chương Lao động hạng Ba là ông Trần Duy Mẫn.",
        &["- | Huân chương Lao động hạng Ba | Trần Duy Mẫn"],
    );
    gives(
        "Bộ Y tế trao Bằng khen cho các cá nhân có thành tích, đó là ông Trần Duy Mẫn và bà Lê Thị Mơ.",
        &["Bộ Y tế | Bằng khen | Trần Duy Mẫn; Lê Thị Mơ"],
    );
    gives("Năm ngoái, bà Lê Thị Mơ cũng được nhận danh hiệu này.", &[]);
    gives("Nhiều người đề xuất bà Lê Thị Mơ nhận danh hiệu Nhà giáo Ưu tú.", &[]);
}

#[test]
fn a_reason_is_no_part_of_the_award_but_all_years_are() {
    gives(
        "Sở Y tế Hà Nội vinh dự đón nhận Huân chương Lao động hạng Ba vì thành tích chống dịch.",
        &["- | Huân chương Lao động hạng Ba | Sở Y tế Hà Nội"],
    );
    gives(
        "Bộ Y tế trao Kỷ niệm chương vì sự nghiệp y tế cho bà Lê Thị Mơ.",
        &["Bộ Y tế | Kỷ niệm chương vì sự nghiệp y tế | Lê Thị Mơ"],
    );
    gives(
        "Đảng ủy xã Lộc An trao Huy hiệu 65, 50 và 40 năm tuổi Đảng cho bà Lê Thị Mơ.",
        &["Đảng ủy xã Lộc An | Huy hiệu 65, 50 và 40 năm tuổi Đảng | Lê Thị Mơ"],
    );
}

#[test]
fn whom_another_phrase_names_receives_nothing() {
    gives(
        "Có ông Năng ở chi bộ khu An Ninh; có 1 đồng chí được nhận Huy hiệu Đảng.",
        &[],
    );
    gives("Bộ Y tế khen các tác giả Việt Nam nhận giải Nhất.", &[]);
    gives("Tỉnh Lào Cai nhận Cờ thi đua.", &["- | Cờ thi đua | Tỉnh Lào Cai"]);
}

#[test]
fn each_grade_and_each_who_gives_in_a_sentence_is_an_award_of_its_own() {
    gives(
        "Sở Y tế Hà Nội được Nhà nước tặng Huân chương Lao động hạng Nhì; Công an tỉnh Đồng Nai được tặng Huân chương Lao động hạng Ba.",
        &[
            "Nhà nước | Huân chương Lao động hạng Nhì | Sở Y tế Hà Nội",
            "- | Huân chương Lao động hạng Ba | Công an tỉnh Đồng Nai",
        ],
    );
    gives(
        "Bà Lê Thị Mơ được Bộ Y tế, Bộ Quốc phòng tặng Bằng khen.",
        &["Bộ Quốc phòng | Bằng khen | Lê Thị Mơ"],
    );
}

#[test]
fn the_people_of_one_body_are_told_whole() {
    gives(
        "Bộ Y tế tặng Bằng khen cho tập thể lãnh đạo, công nhân Công ty Cổ phần Hòa Phú.",
        &["Bộ Y tế | Bằng khen | tập thể lãnh đạo, công nhân Công ty Cổ phần Hòa Phú"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho đơn vị và cá nhân.",
        &["Bộ Y tế | Bằng khen | "],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho đại diện nhà trường.",
        &["Bộ Y tế | Bằng khen | đại diện nhà trường"],
    );
}

#[test]
fn described_people_end_before_others_and_before_what_for() {
    gives(
        "Bộ Y tế tặng Bằng khen cho tập thể nhà trường và 2 cá nhân.",
        &["Bộ Y tế | Bằng khen | tập thể nhà trường"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho cán bộ và nhân dân xã Lộc An về thành tích chống dịch.",
        &["Bộ Y tế | Bằng khen | cán bộ và nhân dân xã Lộc An"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho gia đình.",
        &["Bộ Y tế | Bằng khen | gia đình"],
    );
}

#[test]
fn a_collective_and_a_person_may_receive_it_together() {
    gives(
        "Chủ tịch nước trao Huân chương Lao động hạng Ba cho tập thể Sở Y tế và Đại tá Trần Duy Mẫn - Phó Giám đốc Công an tỉnh.",
        &["Chủ tịch nước | Huân chương Lao động hạng Ba | tập thể Sở Y tế; Trần Duy Mẫn"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho ông Trần Duy Mẫn và tập thể Khoa Hồi sức.",
        &["Bộ Y tế | Bằng khen | Trần Duy Mẫn; tập thể Khoa Hồi sức"],
    );
    // What is told behind a comma of who was named is no other.
    gives(
        "Bộ Y tế tặng Bằng khen cho Sở Y tế Hà Nội, đơn vị dẫn đầu phong trào.",
        &["Bộ Y tế | Bằng khen | Sở Y tế Hà Nội"],
    );
    gives(
        "Bộ Y tế tặng Bằng khen cho ông Trần Duy Mẫn và 3 cá nhân.",
        &["Bộ Y tế | Bằng khen | Trần Duy Mẫn"],
    );
}

#[test]
fn an_award_ends_where_praise_begins() {
    gives(
        "Bộ Y tế trao bằng khen và biểu dương các cá nhân.",
        &["Bộ Y tế | bằng khen | "],
    );
    gives(
        "Đảng ủy xã tặng Huy hiệu Đảng trực tiếp cho ông Trần Duy Mẫn.",
        &["Đảng ủy xã | Huy hiệu Đảng | Trần Duy Mẫn"],
    );
}

#[test]
fn who_gives_opens_the_clause_and_whom_a_party_counts_is_not_named() {
    gives(
        "Ghi nhận thành tích của Công an tỉnh Cà Mau trong điều tra phá án, UBND tỉnh Cà Mau đã thưởng tiền cho Công an xã và tặng Bằng khen cho ông Trần Duy Mẫn.",
        &["UBND tỉnh Cà Mau | Bằng khen | Trần Duy Mẫn"],
    );
    gives(
        "Hôm ấy có 5 đảng viên thuộc Đảng ủy Sở Y tế được tặng Huy hiệu Đảng.",
        &[],
    );
}

#[test]
fn an_award_of_several_grades_is_one() {
    gives(
        "Chủ tịch nước trao Huân chương Độc lập hạng Nhì, hạng Ba cho ông Trần Duy Mẫn và bà Lê Thị Mơ.",
        &["Chủ tịch nước | Huân chương Độc lập hạng Nhì, hạng Ba | Trần Duy Mẫn; Lê Thị Mơ"],
    );
    gives(
        "Chủ tịch nước trao Huân chương Độc lập hạng Nhì và Ba cho Sở Y tế Hà Nội.",
        &["Chủ tịch nước | Huân chương Độc lập hạng Nhì và Ba | Sở Y tế Hà Nội"],
    );
    gives(
        "Chủ tịch nước trao Huân chương Lao động hạng Nhì, ba cá nhân dự lễ.",
        &["Chủ tịch nước | Huân chương Lao động hạng Nhì | "],
    );
}

#[test]
fn who_is_asked_to_give_gives_nothing_but_who_stands_behind_a_conference_does() {
    gives(
        "Tại hội nghị Bộ trưởng Bộ Y tế đã trao Bằng khen cho Sở Y tế Hà Nội.",
        &["Bộ trưởng Bộ Y tế | Bằng khen | Sở Y tế Hà Nội"],
    );
    gives(
        "UBND tỉnh đề nghị Bộ trưởng Bộ Y tế tặng Bằng khen cho Sở Y tế Hà Nội.",
        &[],
    );
}
