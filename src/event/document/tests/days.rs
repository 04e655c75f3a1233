//! When a paper was issued.

use super::{issues, none};
use crate::event::testing::told;

#[test]
fn a_paper_is_not_dated_by_its_coming() {
    let dated = |text| told("document", &["signer", "date"], text);
    assert_eq!(
        dated("Ngày 1/12, Hội Nông dân nhận được văn bản do ông Trần Văn Nam ký."),
        ["Trần Văn Nam | -"]
    );
    assert_eq!(
        dated("Báo cáo do ông Trần Văn Nam trình bày trước Quốc hội ngày 1/12 có 30 trang."),
        ["Trần Văn Nam | 2020-12-01"]
    );
}

#[test]
fn a_year_of_a_plan_does_not_date_a_paper() {
    let dated = |text| told("document", &["document", "date"], text);
    assert_eq!(
        dated("Để hoàn thành nhiệm vụ đến năm 2025, Chính phủ đã ban hành Nghị quyết số 35/NQ-CP."),
        ["Nghị quyết số 35/NQ-CP | -"]
    );
    assert_eq!(
        dated("Tháng 6/2019, Chính phủ đã ban hành Nghị quyết số 35/NQ-CP."),
        ["Nghị quyết số 35/NQ-CP | 2019-06"]
    );
    assert_eq!(
        dated("Căn cứ Chỉ thị số 10/CT-TTg ngày 12/11/2020, UBND tỉnh Lào Cai ban hành Kế hoạch số 35/KH-UBND."),
        ["Kế hoạch số 35/KH-UBND | -"]
    );
}

#[test]
fn what_was_announced_on_a_day_is_told_beside_its_name() {
    issues(
        "Theo kết luận của Thanh tra Chính phủ công bố ngày 18/9/2020, dự án có nhiều sai phạm.",
        &["announce | Thanh tra Chính phủ | - | kết luận của Thanh tra Chính phủ"],
    );
    none("Theo kết luận của Thanh tra Chính phủ ngày 18/9/2020, dự án có nhiều sai phạm.");
}

#[test]
fn a_paper_s_day_may_stand_behind_a_comma() {
    let dated = |text: &str| told("document", &["issuers", "reference.dated"], text);
    assert_eq!(
        dated("UBND tỉnh Lào Cai vừa ban hành Công văn số 31/UBND, ngày 14/9/2020 về phòng bệnh sởi."),
        ["UBND tỉnh Lào Cai | 2020-09-14"]
    );
    assert_eq!(
        dated("Sở Y tế tỉnh Lào Cai đã ban hành Công văn số 31/SYT, ngày 14/9/2020, các trạm tiêm vắc xin."),
        ["Sở Y tế tỉnh Lào Cai | -"]
    );
}
