//! When it is launched.

use super::launches;
use crate::event::testing::told;

#[test]
fn a_day_of_another_clause_dates_nothing() {
    let dated = |text| told("launch", &["date", "object"], text);
    assert_eq!(
        dated(
            "Bộ Y tế đã thành lập một tổ giúp việc và đang chuẩn bị để có thể khai giảng, dự kiến vào ngày 18/12 tới."
        ),
        ["- | một tổ giúp việc"]
    );
    assert_eq!(
        dated("Ngày 1/12, Bộ Y tế khởi công Bệnh viện Lộc An."),
        ["2020-12-01 | Bệnh viện Lộc An"]
    );
    assert_eq!(
        dated("Cầu Lộc An khởi công năm 2008 với vốn 50 tỷ đồng."),
        ["2008 | Cầu Lộc An"]
    );
    assert_eq!(
        dated("Lễ phát động cuộc thi “Nông thôn mới” vừa diễn ra chiều 1/12."),
        ["2020-12-01 | cuộc thi “Nông thôn mới”"]
    );
    assert_eq!(
        dated("Bệnh viện Lộc An được khởi công ngày 1/12."),
        ["2020-12-01 | Bệnh viện Lộc An"]
    );
}

#[test]
fn a_passive_to_come_is_planned() {
    let status = |text| told("launch", &["status", "object"], text);
    assert_eq!(
        status("Quý III, cầu Bạch Đằng sẽ được khởi công."),
        ["planned | cầu Bạch Đằng"]
    );
    assert_eq!(status("Cầu Bạch Đằng chưa được khởi công."), [""; 0]);
    assert_eq!(
        status("UBND tỉnh Bến Tre đã khởi công mới 16 dự án."),
        ["happened | 16 dự án"]
    );
}

#[test]
fn a_ceremony_to_come_has_the_day_on_which_it_is_held() {
    assert_eq!(
        told(
            "launch",
            &["status", "date", "object"],
            "Sáng 1/12, ông Trần Văn Nam kiểm tra việc chuẩn bị buổi lễ khởi công cầu Lộc An dự kiến diễn ra vào sáng 3/12."
        ),
        ["planned | 2020-12-03 | cầu Lộc An"]
    );
}

#[test]
fn a_day_that_is_kept_tells_no_new_launch() {
    launches(
        "Nhân kỷ niệm ngày ông Trần Văn Nam ký Quyết định thành lập Sở Y tế, có 5 người dự.",
        &[],
    );
    launches(
        "Bộ Y tế thành lập Ban Chỉ đạo sắp xếp bộ máy ngành y.",
        &["establishment | Ban Chỉ đạo sắp xếp bộ máy ngành y | Bộ Y tế"],
    );
}

#[test]
fn the_day_beside_a_verb_dates_it() {
    assert_eq!(
        told(
            "launch",
            &["kind", "date"],
            "Khởi công từ năm 2015, cầu Nậm Mu được thông xe năm 2018."
        ),
        ["inauguration | 2018"]
    );
}

#[test]
fn days_of_a_campaign_are_not_that_of_its_ceremony() {
    assert_eq!(
        told(
            "launch",
            &["kind", "date"],
            "Ngày 1/12, Trường Đại học Nông Lâm tổ chức lễ ra quân chiến dịch Mùa hè xanh diễn ra từ ngày 2/12 đến 5/12."
        ),
        ["campaign | 2020-12-01"]
    );
}
