mod actors;
mod days;
mod objects;

use crate::event::testing::told;

#[track_caller]
fn launches(text: &str, expected: &[&str]) {
    assert_eq!(told("launch", &["kind", "object", "actors"], text), expected, "{text}");
}

#[test]
fn finds_works_campaigns_and_bodies() {
    launches(
        "Sáng 1/12, UBND tỉnh Bến Tre khởi công dự án cầu Rạch Miễu 2.",
        &["groundbreaking | dự án cầu Rạch Miễu 2 | UBND tỉnh Bến Tre"],
    );
    launches(
        "Sáng 1/12, UBND tỉnh Bến Tre khởi công dự án bệnh viện quy mô 1.200 giường - Ảnh T.M.",
        &["groundbreaking | dự án bệnh viện quy mô 1.200 giường | UBND tỉnh Bến Tre"],
    );
    launches(
        "Bộ Y tế phát động Tháng hành động vì an toàn thực phẩm.",
        &["campaign | Tháng hành động vì an toàn thực phẩm | Bộ Y tế"],
    );
    launches(
        "Thủ tướng Nguyễn Xuân Phúc dự lễ khánh thành cầu Bạch Đằng.",
        &["inauguration | cầu Bạch Đằng | "],
    );
    launches(
        "Chính phủ đã thành lập Tổ công tác về đầu tư.",
        &["establishment | Tổ công tác về đầu tư | Chính phủ"],
    );
}

#[test]
fn refuses_agendas_rules_and_what_is_so_of_all() {
    launches(
        "Trung ương sẽ bàn về: tình hình kinh tế; thành lập các tiểu ban văn kiện.",
        &[],
    );
    launches("1. Tổ hợp tác được thành lập theo quy định của pháp luật.", &[]);
    launches("Những hội thả diều được thành lập ngày càng nhiều.", &[]);
    launches("Người dân không biết bao giờ tuyến đường được khởi công.", &[]);
}

#[test]
fn refuses_plans_duties_and_nouns() {
    launches("Tỉnh cần khởi công dự án cầu Rạch Miễu 2.", &[]);
    launches("Việc thành lập thành phố Thủ Đức được bàn kỹ.", &[]);
    launches("UBND tỉnh chưa khởi công dự án cầu Rạch Miễu 2.", &[]);
    launches("Phương án thành lập tổ công tác còn nhiều ý kiến.", &[]);
}

#[test]
fn what_another_says_or_a_rule_supposes_is_no_launch() {
    launches(
        "Bộ trưởng Trần Hồng Hà cho biết, thời gian tới cần rà soát quy hoạch, thành lập hợp tác xã kiểu mới.",
        &[],
    );
    launches(
        "Trường hợp doanh nghiệp được thành lập mới, mức lệ phí giảm một nửa.",
        &[],
    );
    launches("Nếu một bệnh viện được khởi công, dân sẽ mừng.", &[]);
}

#[test]
fn a_ceremony_has_many_names() {
    launches(
        "Sáng 1/12, UBND tỉnh Bến Tre tổ chức phát động Tháng hành động vì trẻ em.",
        &["campaign | Tháng hành động vì trẻ em | UBND tỉnh Bến Tre"],
    );
    launches(
        "Sáng 1/12, UBND tỉnh Bến Tre tổ chức hội nghị phát động Tháng hành động vì trẻ em.",
        &["campaign | Tháng hành động vì trẻ em | UBND tỉnh Bến Tre"],
    );
    launches(
        "Để phòng, chống dịch, Công an tỉnh Bến Tre tổ chức “Lễ ra quân tuần tra biên giới”.",
        &["campaign | tuần tra biên giới | Công an tỉnh Bến Tre"],
    );
    launches("Ông Trần Văn Nam dự lễ kỷ niệm thành lập Đảng bộ xã Lộc An.", &[]);
    launches(
        "UBND tỉnh Bến Tre chuẩn bị để lễ khánh thành cầu Lộc An thành công.",
        &[],
    );
    // Who is greeted at it launches nothing.
    launches(
        "Đội múa lân chào mừng Thủ tướng Nguyễn Xuân Phúc tại lễ khánh thành cầu Lộc An.",
        &["inauguration | cầu Lộc An | "],
    );
}

#[test]
fn refuses_what_is_planned_prepared_or_done_by_others_named_before() {
    launches(
        "Sở Y tế Hà Nội báo cáo quá trình triển khai thành lập Bệnh viện Lộc An.",
        &[],
    );
    launches(
        "Sở Y tế Hà Nội thống nhất kế hoạch phát động Tháng hành động vì trẻ em.",
        &[],
    );
    launches("Tết trồng cây do Đảng, Nhà nước phát động cả nước được hưởng ứng.", &[]);
    launches(
        "Công trình mà ông Trần Văn Nam tặng, đưa vào sử dụng đã xóa cảnh thiếu nước.",
        &[],
    );
    launches(
        "Các cơ sở được đưa vào sử dụng trước khi Luật có hiệu lực phải cải tạo.",
        &[],
    );
    launches(
        "Bộ Y tế đánh giá hoạt động của các trung tâm y tế, dược và xét nghiệm được thành lập.",
        &[],
    );
}
