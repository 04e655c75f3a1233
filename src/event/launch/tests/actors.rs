//! Who launches.

use super::launches;
use crate::event::testing::told;

#[test]
fn who_holds_the_ceremony_launches() {
    launches(
        "Ngày 1/12, UBND tỉnh Bến Tre phối hợp với Bộ Giao thông vận tải tổ chức lễ khởi công cầu Rạch Miễu 2.",
        &["groundbreaking | cầu Rạch Miễu 2 | UBND tỉnh Bến Tre; Bộ Giao thông vận tải"],
    );
    launches(
        "Chiều 1/12, tại xã Lộc An, diễn ra lễ khởi công cầu Rạch Miễu 2.",
        &["groundbreaking | cầu Rạch Miễu 2 | "],
    );
    launches(
        "UBND tỉnh giao Sở Xây dựng chuẩn bị kế hoạch tổ chức lễ khởi công cầu Rạch Miễu 2.",
        &[],
    );
    launches(
        "Bộ trưởng Trần Văn Nam ủng hộ việc Bến Tre thành lập trường đại học y.",
        &[],
    );
}

#[test]
fn two_launches_of_a_sentence_stay_two() {
    launches(
        "Sở Y tế đã thành lập Tổ công tác phòng, chống dịch; Sở Giáo dục và Đào tạo đã thành lập Tổ công tác phòng, chống dịch.",
        &[
            "establishment | Tổ công tác phòng, chống dịch | Sở Y tế",
            "establishment | Tổ công tác phòng, chống dịch | Sở Giáo dục và Đào tạo",
        ],
    );
}

#[test]
fn a_place_launches_but_not_one_that_ends_other_words() {
    launches(
        "Sáng 1/12, tỉnh Bến Tre khởi công cầu Lộc An.",
        &["groundbreaking | cầu Lộc An | tỉnh Bến Tre"],
    );
    launches(
        "Sáng 1/12, Công an phường Hòa Phú, tỉnh Bến Tre ra mắt mô hình camera an ninh.",
        &["establishment | mô hình camera an ninh | Công an phường Hòa Phú"],
    );
    launches(
        "Các xã trên địa bàn Thạch Thất, Hà Nội ra quân dọn vỉa hè.",
        &["campaign | dọn vỉa hè | "],
    );
}

#[test]
fn who_decides_it_launches() {
    launches(
        "Thủ tướng Nguyễn Xuân Phúc ký Quyết định số 571/QĐ-TTg ngày 1/12/2020 thành lập Tổ công tác về đầu tư.",
        &["establishment | Tổ công tác về đầu tư | Nguyễn Xuân Phúc"],
    );
    launches(
        "Theo Quyết định số 571/QĐ-TTg thành lập Tổ công tác về đầu tư, có 5 thành viên.",
        &[],
    );
}

#[test]
fn whose_members_hold_it_does_not() {
    launches(
        "Khối thi đua các đơn vị thuộc Sở Y tế Hà Nội tổ chức lễ phát động phong trào thi đua.",
        &["campaign | phong trào thi đua | "],
    );
    launches("Sau lễ phát động số tiền 5 tỷ đồng được trao đi.", &[]);
}

#[test]
fn all_partners_of_a_ceremony_launch() {
    launches(
        "Sáng 1/12, Bộ Xây dựng phối hợp với UBND tỉnh Sơn La, UBND tỉnh Lào Cai tổ chức lễ khởi công cầu Nậm Mu.",
        &["groundbreaking | cầu Nậm Mu | Bộ Xây dựng; UBND tỉnh Sơn La; UBND tỉnh Lào Cai"],
    );
    launches(
        "Theo đề nghị của UBND tỉnh Sơn La, UBND tỉnh Lào Cai tổ chức lễ khởi công cầu Nậm Mu.",
        &["groundbreaking | cầu Nậm Mu | UBND tỉnh Lào Cai"],
    );
}

#[test]
fn who_tells_of_a_foundation_to_come_does_not_found() {
    launches(
        "Chủ nhiệm Ủy ban Kiểm tra Trung ương Trần Văn Hà thông tin, trong tháng 3, sẽ thành lập 5 đoàn kiểm tra.",
        &[],
    );
}

#[test]
fn bodies_with_short_names_in_brackets_launch_together() {
    launches(
        "Sáng 1/12, Sở Xây dựng tỉnh Lào Cai (SXD) và UBND huyện Bát Xát tổ chức lễ khởi công cầu Nậm Mu.",
        &["groundbreaking | cầu Nậm Mu | Sở Xây dựng tỉnh Lào Cai; UBND huyện Bát Xát"],
    );
}

#[test]
fn who_acts_at_a_ceremony_is_not_launched() {
    launches("Trong lễ phát động Sở Y tế tỉnh Lào Cai đã tặng quà các em nhỏ.", &[]);
}

#[test]
fn no_member_of_a_group_launches_alone() {
    launches(
        "Sáng 1/12, cụm thi đua gồm: Sơn La, Yên Bái và Lào Cai đã tổ chức lễ khánh thành cầu Nậm Mu.",
        &["inauguration | cầu Nậm Mu | "],
    );
    launches(
        "Sáng 1/12, UBND huyện Bát Xát phối hợp với gia đình ông Lê Văn Hải tổ chức lễ khánh thành cầu Nậm Mu.",
        &["inauguration | cầu Nậm Mu | UBND huyện Bát Xát"],
    );
}

#[test]
fn partners_launch_with_or_without_a_ceremony() {
    for joint in ["phối hợp với", "phối hợp", "phối hợp cùng"] {
        launches(
            &format!("Tỉnh Đoàn Lào Cai {joint} Sở Y tế tỉnh Lào Cai phát động cuộc thi viết “Thư gửi mẹ”."),
            &["campaign | cuộc thi viết “Thư gửi mẹ” | Tỉnh Đoàn Lào Cai; Sở Y tế tỉnh Lào Cai"],
        );
    }
    launches(
        "Tỉnh Đoàn Lào Cai có kế hoạch phối hợp với Sở Y tế tỉnh Lào Cai phát động cuộc thi viết “Thư gửi mẹ”.",
        &[],
    );
}

#[test]
fn who_signs_the_decision_founds() {
    let founded = |text: &str| told("launch", &["object", "actors", "date"], text);
    assert_eq!(
        founded(
            "Bộ trưởng Bộ Y tế Lê Văn Hải vừa ký quyết định thành lập Tổ biên tập Nghị định thay thế Nghị định ban hành ngày 2/3/2016."
        ),
        ["Tổ biên tập Nghị định thay thế Nghị định ban hành | Lê Văn Hải | -"]
    );
    assert!(founded("Bộ trưởng Bộ Y tế Lê Văn Hải chưa ký quyết định thành lập Tổ biên tập.").is_empty());
}

#[test]
fn those_who_are_called_upon_are_no_campaign() {
    launches(
        "Hội Nông dân tỉnh phát động các đại biểu nhắn tin ủng hộ người nghèo.",
        &[],
    );
    launches("Hội Nông dân tỉnh phát động nông dân trồng thêm cây ăn quả.", &[]);
    launches(
        "Hội Nông dân tỉnh phát động phong trào trồng cây ăn quả.",
        &["campaign | phong trào trồng cây ăn quả | Hội Nông dân tỉnh"],
    );
    launches(
        "Hội Nông dân tỉnh thành lập hội đồng kỷ luật.",
        &["establishment | hội đồng kỷ luật | Hội Nông dân tỉnh"],
    );
}

#[test]
fn a_body_launches_with_company_that_has_no_name() {
    launches(
        "Sáng 1/12, UBND huyện Thạnh Phú cùng các chủ đầu tư khởi công hai cụm công nghiệp.",
        &["groundbreaking | hai cụm công nghiệp | UBND huyện Thạnh Phú"],
    );
    launches(
        "Sáng 1/12, hai đại biểu dự họp tại UBND huyện Thạnh Phú cùng các chủ đầu tư khởi công hai cụm công nghiệp.",
        &[],
    );
}
