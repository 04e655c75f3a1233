use crate::event::testing::told;

#[track_caller]
fn agree(text: &str, expected: &[&str]) {
    assert_eq!(told("agreement", &["parties", "document"], text), expected, "{text}");
}

#[test]
fn finds_who_signs_what_together() {
    agree(
        "Bộ Y tế và Bộ Quốc phòng đã ký Chương trình phối hợp về quân dân y.",
        &["Bộ Y tế; Bộ Quốc phòng | Chương trình phối hợp về quân dân y"],
    );
    agree(
        "Sở Du lịch Hà Nội ký kết biên bản ghi nhớ với Tổng cục Du lịch.",
        &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ"],
    );
    agree(
        "Ngày 5/1, Việt Nam và Lào ký Hiệp định về hợp tác lao động.",
        &["Việt Nam; Lào | Hiệp định về hợp tác lao động"],
    );
}

#[test]
fn a_paper_says_whose_it_is() {
    agree(
        "Chủ tịch UBND tỉnh Lê Văn Hải đã ký biên bản ghi nhớ hợp tác giữa UBND tỉnh Cà Mau với Tập đoàn Minh Phú.",
        &["UBND tỉnh Cà Mau; Tập đoàn Minh Phú | biên bản ghi nhớ hợp tác giữa UBND tỉnh Cà Mau với Tập đoàn Minh Phú"],
    );
    agree(
        "Công ty Cổ phần Hòa Phú và Công ty Cổ phần Sơn Hải ký biên bản ghi nhớ trồng 10.000ha rừng.",
        &["Công ty Cổ phần Hòa Phú; Công ty Cổ phần Sơn Hải | biên bản ghi nhớ trồng 10.000ha rừng"],
    );
}

#[test]
fn all_of_several_sign() {
    agree(
        "Thủ tướng Trần Văn Nam và Thủ tướng Lào Thongloun Sisoulith đã cùng Tổng cục Du lịch ký Bản ghi nhớ về lữ hành.",
        &["Trần Văn Nam; Thongloun Sisoulith; Tổng cục Du lịch | Bản ghi nhớ về lữ hành"],
    );
    agree(
        "Ngày 5/1, Việt Nam, Lào và Campuchia ký Bản ghi nhớ về lữ hành.",
        &["Việt Nam; Lào; Campuchia | Bản ghi nhớ về lữ hành"],
    );
    agree(
        "Tại Hà Nội, Lào và Campuchia ký Bản ghi nhớ về lữ hành.",
        &["Lào; Campuchia | Bản ghi nhớ về lữ hành"],
    );
}

#[test]
fn behind_a_semicolon_others_sign() {
    agree(
        "Sở Du lịch Hà Nội ký kết biên bản ghi nhớ với Tổng cục Du lịch; Bộ Y tế đã có mặt.",
        &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ"],
    );
}

#[test]
fn a_companion_signs_too() {
    for text in [
        "Sở Du lịch Hà Nội đã cùng Tổng cục Du lịch ký Chương trình phối hợp về lữ hành.",
        "Sở Du lịch Hà Nội phối hợp với Tổng cục Du lịch ký kết Chương trình phối hợp về lữ hành.",
        "Đại diện Sở Du lịch Hà Nội và lãnh đạo Tổng cục Du lịch đã ký Chương trình phối hợp về lữ hành.",
    ] {
        agree(
            text,
            &["Sở Du lịch Hà Nội; Tổng cục Du lịch | Chương trình phối hợp về lữ hành"],
        );
    }
}

#[test]
fn sides_may_be_told_by_their_number() {
    agree(
        "Kết thúc hội đàm, Chính phủ hai nước ký Hiệp định hợp tác về lao động.",
        &["Chính phủ hai nước | Hiệp định hợp tác về lao động"],
    );
    agree(
        "Dịp này, hai bên đã ký 3 biên bản ghi nhớ.",
        &["hai bên | 3 biên bản ghi nhớ"],
    );
    agree(
        "Sở Y tế Hà Nội và Bộ Quốc phòng ký kết biên bản ghi nhớ. Theo biên bản ghi nhớ mà hai bên đã ký, mỗi năm có 20 lớp học.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | biên bản ghi nhớ"],
    );
    agree(
        "Sở Y tế Hà Nội và Bộ Quốc phòng ký kết biên bản ghi nhớ. Cũng trong ngày, hai bên ký Quy chế phối hợp về quân dân y.",
        &[
            "Sở Y tế Hà Nội; Bộ Quốc phòng | biên bản ghi nhớ",
            "Sở Y tế Hà Nội; Bộ Quốc phòng | Quy chế phối hợp về quân dân y",
        ],
    );
}

#[test]
fn a_signing_to_come_is_planned_and_has_its_own_place() {
    let events = told(
        "agreement",
        &["status", "place"],
        "Thủ tướng Nguyễn Xuân Phúc sẽ dự diễn đàn tại Huế, chứng kiến lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng.",
    );
    assert_eq!(events, ["planned | -"]);
    let events = told(
        "agreement",
        &["status", "place"],
        "Bộ Y tế và Bộ Quốc phòng đã ký Quy chế phối hợp về y tế vùng Tây Nguyên tại Đà Nẵng.",
    );
    assert_eq!(events, ["happened | Đà Nẵng"]);
}

#[test]
fn a_day_of_the_paper_is_not_that_of_the_signing() {
    let dated = |text, expected: &[&str]| assert_eq!(told("agreement", &["date"], text), expected, "{text}");
    dated("Bộ Y tế và Bộ Quốc phòng đã ký Kế hoạch phối hợp năm 2021.", &["-"]);
    dated("Hai bên ký Quy chế phối hợp, có hiệu lực từ ngày 1/1/2021.", &["-"]);
    dated("Hai bên ký Quy chế phối hợp vào ngày 1/12.", &["2020-12-01"]);
    dated("Sáng 1/12, hai bên ký Kế hoạch phối hợp năm 2021.", &["2020-12-01"]);
}

#[test]
fn a_ceremony_and_a_passive_tell_who_signs() {
    agree(
        "Thủ tướng Nguyễn Xuân Phúc chứng kiến lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng.",
        &["Bộ Y tế; Bộ Quốc phòng | Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng"],
    );
    agree(
        "Sáng 1/12, Sở Y tế Hà Nội và Bộ Quốc phòng tổ chức lễ ký kết Quy chế phối hợp.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | Quy chế phối hợp"],
    );
    agree(
        "Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng đã được ký kết sáng 1/12.",
        &["Bộ Y tế; Bộ Quốc phòng | Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng"],
    );
    agree(
        "Lễ ký kết hợp tác giữa Sở Y tế Hà Nội với 4 cơ quan báo chí diễn ra sáng 1/12.",
        &["Sở Y tế Hà Nội; 4 cơ quan báo chí | hợp tác giữa Sở Y tế Hà Nội với 4 cơ quan báo chí"],
    );
}

#[test]
fn refuses_what_is_spoken_of_witnessed_or_summed_up() {
    for text in [
        "Ông Trần Duy Năng cho rằng việc ký kết biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng là cần thiết.",
        "Thủ tướng Nguyễn Xuân Phúc và Bộ trưởng Bộ Y tế chứng kiến lễ ký kết các văn kiện hợp tác.",
        "Từ năm 1991 đến nay, hai nước đã ký 100 văn kiện hợp tác.",
        "Hai bên nhất trí sớm ký biên bản ghi nhớ.",
        "Ông Trần Duy Năng đề nghị hai bên ký biên bản ghi nhớ.",
        "Nếu thuận lợi, lễ ký kết Biên bản ghi nhớ giữa Bộ Y tế và Bộ Quốc phòng cần được tổ chức sớm.",
        "Quang cảnh lễ ký kết.",
        "Hai Thủ tướng nhất trí triển khai Ý định thư giữa Bộ Y tế và Bộ Quốc phòng đã được ký.",
        "Năm nay kỷ niệm 40 năm ngày hai nước ký Hiệp ước hữu nghị.",
        "Giao Giám đốc Sở Tài chính đại diện lãnh đạo UBND tỉnh Bến Tre ký hợp đồng với Bộ Y tế.",
    ] {
        agree(text, &[]);
    }
}

#[test]
fn refuses_one_side_plans_and_other_papers() {
    agree("Bộ Y tế ký công văn gửi Bộ Quốc phòng.", &[]);
    agree("Bộ Y tế và Bộ Quốc phòng cần ký chương trình phối hợp.", &[]);
    agree("Bộ Y tế chưa ký biên bản ghi nhớ với Bộ Quốc phòng.", &[]);
}

#[test]
fn a_signing_has_many_names() {
    agree(
        "Sáng 1/12, Sở Y tế Hà Nội và Bộ Quốc phòng tổ chức hội nghị ký kết Quy chế phối hợp.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | Quy chế phối hợp"],
    );
    agree(
        "Sở Y tế Hà Nội phối hợp với Bộ Quốc phòng tổ chức ký kết Chương trình phối hợp giữa hai cơ quan.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | Chương trình phối hợp giữa hai cơ quan"],
    );
    agree(
        "Sở Y tế Cà Mau tổ chức lễ ký kết hợp tác, đào tạo về lĩnh vực điều dưỡng với Bộ Quốc phòng.",
        &["Sở Y tế Cà Mau; Bộ Quốc phòng | hợp tác, đào tạo về lĩnh vực điều dưỡng"],
    );
    agree(
        "Sở Y tế Hà Nội tổ chức lễ ký kết Quy chế phối hợp, phối hợp với Bộ Quốc phòng khám bệnh.",
        &[],
    );
}

#[test]
fn sides_may_be_joined_by_dashes_have_brackets_or_be_many() {
    agree(
        "Chiều 1/12, diễn ra lễ ký kết thỏa thuận giữa Bộ Y tế – Bộ Quốc phòng – Bộ Công an.",
        &["Bộ Y tế; Bộ Quốc phòng; Bộ Công an | thỏa thuận giữa Bộ Y tế – Bộ Quốc phòng – Bộ Công an"],
    );
    agree(
        "Chiều 1/12, diễn ra lễ ký kết thỏa thuận giữa UBND tỉnh Cà Mau, Cục Y tế dự phòng - Bộ Y tế và Bộ Quốc phòng.",
        &[
            "UBND tỉnh Cà Mau; Cục Y tế dự phòng; Bộ Quốc phòng | thỏa thuận giữa UBND tỉnh Cà Mau, Cục Y tế dự phòng - Bộ Y tế và Bộ Quốc phòng",
        ],
    );
    agree(
        "Chiều 1/12, diễn ra hội nghị ký kết quy chế phối hợp giữa Công an xã Lộc An (Bến Tre) và các đơn vị quân đội.",
        &[
            "Công an xã Lộc An; các đơn vị quân đội | quy chế phối hợp giữa Công an xã Lộc An (Bến Tre) và các đơn vị quân đội",
        ],
    );
}

#[test]
fn a_paper_ends_before_those_who_sign_it_with_each_other() {
    agree(
        "Tại buổi gặp, hai bên ký Bản ghi nhớ về hợp tác hữu nghị với nhau.",
        &["hai bên | Bản ghi nhớ về hợp tác hữu nghị"],
    );
    agree(
        "Sở Y tế Hà Nội và Bộ Quốc phòng ký bản ghi nhớ về cam kết đầu tư.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | bản ghi nhớ về cam kết đầu tư"],
    );
}

#[test]
fn two_units_are_those_who_hold_the_signing() {
    agree(
        "Sáng 1/12, Sở Y tế Hà Nội phối hợp với Bộ Quốc phòng tổ chức lễ ký kết thỏa thuận hợp tác giữa hai đơn vị.",
        &["Sở Y tế Hà Nội; Bộ Quốc phòng | thỏa thuận hợp tác giữa hai đơn vị"],
    );
    agree(
        "Sáng 1/12, Sở Y tế Hà Nội tổ chức lễ ký kết thỏa thuận hợp tác giữa hai đơn vị.",
        &["hai đơn vị | thỏa thuận hợp tác giữa hai đơn vị"],
    );
}

#[test]
fn who_signs_the_paper_just_told_signs_no_other() {
    let first = "Bộ Y tế và Bộ Quốc phòng đã ký kết thỏa thuận hợp tác trong các lĩnh vực: y tế, đào tạo.";
    let told = "Bộ Y tế; Bộ Quốc phòng | thỏa thuận hợp tác";
    agree(
        &format!("{first} Ông Trần Duy Mẫn và ông Phạm Quang Hải đã ký kết thỏa thuận này."),
        &[told],
    );
    agree(
        "Ông Trần Duy Mẫn và ông Phạm Quang Hải đã ký kết thỏa thuận này.",
        &["Trần Duy Mẫn; Phạm Quang Hải | thỏa thuận"],
    );
    agree(
        "Chiều qua có nghi thức ký kết biên bản ghi nhớ giữa Sở Du lịch Hà Nội và Tổng cục Du lịch.",
        &["Sở Du lịch Hà Nội; Tổng cục Du lịch | biên bản ghi nhớ giữa Sở Du lịch Hà Nội và Tổng cục Du lịch"],
    );
}
