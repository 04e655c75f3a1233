mod delegations;
mod goals;

use crate::event::testing::told;

#[track_caller]
fn goes(text: &str, expected: &[&str]) {
    assert_eq!(
        told("visit", &["kind", "visitors", "destination"], text),
        expected,
        "{text}"
    );
}

#[test]
fn finds_official_and_working_visits() {
    goes(
        "Thủ tướng Nguyễn Xuân Phúc thăm chính thức Lào từ ngày 1/12.",
        &["official | Nguyễn Xuân Phúc | Lào"],
    );
    goes(
        "Ngày 1/12, Thủ tướng Phạm Minh Chính đã đến thăm và làm việc với Kiểm toán Nhà nước.",
        &["working | Phạm Minh Chính | Kiểm toán Nhà nước"],
    );
    goes(
        "Sáng 1/12, Đoàn công tác của Bộ Y tế do ông Trần Văn Nam dẫn đầu đã sang thăm, làm việc với lãnh đạo tỉnh Quảng Nam.",
        &["working | Trần Văn Nam; Đoàn công tác của Bộ Y tế | tỉnh Quảng Nam"],
    );
    goes(
        "Chuyến thăm chính thức Campuchia của Chủ tịch nước Trương Tấn Sang thành công tốt đẹp.",
        &["official | Trương Tấn Sang | Campuchia"],
    );
}

#[test]
fn finds_inspections_and_tributes() {
    goes(
        "Phó Thủ tướng Vũ Đức Đam kiểm tra công tác phòng, chống dịch tại Bệnh viện Bạch Mai.",
        &["inspection | Vũ Đức Đam | Bệnh viện Bạch Mai"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thị sát huyện Phong Điền sau lũ.",
        &["inspection | Lê Trường Lưu | huyện Phong Điền"],
    );
    goes(
        "Chủ tịch Quốc hội Nguyễn Thị Kim Ngân dâng hương tại Đền Hùng.",
        &["tribute | Nguyễn Thị Kim Ngân | Đền Hùng"],
    );
}

#[test]
fn the_way_there_a_noun_or_the_main_clause_says_more() {
    goes(
        "Phó Thủ tướng Vũ Đức Đam đã đến núi Bà Đen thị sát công trình cáp treo.",
        &["inspection | Vũ Đức Đam | núi Bà Đen"],
    );
    goes(
        "Bí thư Tỉnh ủy Lê Trường Lưu thăm trụ sở mới của Công an tỉnh Lào Cai.",
        &["working | Lê Trường Lưu | Công an tỉnh Lào Cai"],
    );
    goes(
        "Đến thăm Bệnh viện Bạch Mai, Phó Thủ tướng Vũ Đức Đam khẳng định vai trò của y tế.",
        &["working | Vũ Đức Đam | Bệnh viện Bạch Mai"],
    );
    goes(
        "Trong khuôn khổ chuyến thăm chính thức Nga, Thủ tướng Nguyễn Xuân Phúc đã dự lễ ký kết.",
        &["official | Nguyễn Xuân Phúc | Nga"],
    );
}

#[test]
fn a_noun_is_dated_by_its_own_words() {
    let dated = |text| told("visit", &["date", "destination", "status"], text);
    assert_eq!(
        dated("Ngày 1/12, Đại sứ nhắc đến chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc năm 2017."),
        ["2017 | Mỹ | happened"]
    );
    assert_eq!(
        dated("Hai bên chuẩn bị cho chuyến thăm Mỹ của Thủ tướng Nguyễn Xuân Phúc."),
        ["- | Mỹ | planned"]
    );
}

#[test]
fn who_speaks_on_a_visit_makes_it() {
    goes(
        "Đây là chỉ đạo của Thứ trưởng Trần Văn Nam tại buổi kiểm tra tiến độ dự án ở phường Hương Sơ.",
        &["inspection | Trần Văn Nam | phường Hương Sơ"],
    );
    goes(
        "Thứ trưởng Trần Văn Nam nhấn mạnh yêu cầu này khi thăm Bệnh viện Bạch Mai.",
        &["working | Trần Văn Nam | Bệnh viện Bạch Mai"],
    );
    goes("Kết luận của ông Trần Văn Nam về buổi kiểm tra được gửi Bộ Y tế.", &[]);
    goes(
        "Thứ trưởng Trần Văn Nam dặn ông Lê Văn Bình kỹ trước khi thăm Bệnh viện Bạch Mai.",
        &[],
    );
    goes("Bác sĩ sẽ phải đeo khẩu trang khi thăm Bệnh viện Bạch Mai.", &[]);
}

#[test]
fn refuses_where_someone_works() {
    goes("Ông Trần Văn Nam từng công tác tại Văn phòng Tỉnh ủy Cà Mau.", &[]);
    goes("Ông Trần Văn Nam làm Phó trưởng ban Kiểm tra Thành ủy.", &[]);
    goes("Bà Lê Thị Hoa công tác ở tỉnh Lào Cai từ năm 1990.", &[]);
}

#[test]
fn refuses_false_friends_and_functions() {
    goes("Tập đoàn Dầu khí thăm dò Biển Đông.", &[]);
    goes("Bác sĩ Trần Văn Nam thăm khám tại Bệnh viện Bạch Mai.", &[]);
    goes("Ủy ban Kiểm tra Trung ương họp kỳ thứ 49.", &[]);
    goes("Học sinh làm bài kiểm tra tại trường.", &[]);
    goes("Ông Trần Văn Nam thăm và làm việc với các lãnh đạo cũ.", &[]);
}

#[test]
fn refuses_wishes_and_invitations() {
    goes("Thủ tướng mời ông Trần Văn Nam sớm thăm Việt Nam.", &[]);
    goes("Tổng thống chưa thăm Việt Nam.", &[]);
    goes("Ông Trần Văn Nam mong thăm Lào.", &[]);
}

#[test]
fn a_visit_under_way_has_no_day_of_another() {
    let dated = |text| told("visit", &["visitors", "status", "date.value"], text);
    assert_eq!(
        dated(
            "Chiều 1/12, Chủ tịch nước Trương Tấn Sang tiếp Bộ trưởng Ngoại giao Nhật Bản Sato Kenji đang thăm chính thức Việt Nam."
        ),
        ["Sato Kenji | ongoing | -"]
    );
    assert_eq!(
        dated("Chiều 1/12, Bộ trưởng Ngoại giao Nhật Bản Sato Kenji đã thăm Đại học Quốc gia Hà Nội."),
        ["Sato Kenji | happened | 2020-12-01"]
    );
}

#[test]
fn a_guest_who_is_only_hoped_for_has_not_come() {
    goes(
        "Thủ tướng mong muốn sớm được đón Tổng thống Joko Widodo sang thăm Việt Nam.",
        &[],
    );
    goes(
        "Chủ tịch nước mong được đón Nhà vua Norodom Sihamoni thăm Việt Nam.",
        &[],
    );
    goes(
        "Chủ tịch nước vui mừng được đón Nhà vua Norodom Sihamoni thăm cấp nhà nước Việt Nam.",
        &["official | Norodom Sihamoni | Việt Nam"],
    );
}

#[test]
fn goes_to_our_country_and_sets_out() {
    goes(
        "Hôm nay 28/2, Thủ tướng Lào Trần Văn Nam đã sang thăm chính thức nước ta.",
        &["official | Trần Văn Nam | nước ta"],
    );
    goes(
        "Thủ tướng Trần Văn Nam đã lên đường đi thăm chính thức Lào.",
        &["official | Trần Văn Nam | Lào"],
    );
}

#[test]
fn pays_respect_at_a_funeral() {
    goes(
        "Đoàn đại biểu tỉnh Sơn La do ông Trần Văn Nam dẫn đầu đã viếng và chia buồn cùng gia quyến ông Lê Văn Tài.",
        &["tribute | Trần Văn Nam; Đoàn đại biểu tỉnh Sơn La | Lê Văn Tài"],
    );
    goes(
        "Ông Trần Văn Nam đã đặt vòng hoa kính viếng đồng chí Lê Văn Tài.",
        &["tribute | Trần Văn Nam | Lê Văn Tài"],
    );
}

#[test]
fn begins_visits_and_surveys() {
    goes(
        "Ngày 2/6, Đoàn đại biểu tỉnh Gia Lai do ông Trần Văn Nam dẫn đầu bắt đầu chuyến thăm, làm việc tại Cuba.",
        &["working | Trần Văn Nam; Đoàn đại biểu tỉnh Gia Lai | Cuba"],
    );
    goes(
        "Ông Trần Văn Nam đã có cuộc khảo sát tại phường Tân Định.",
        &["inspection | Trần Văn Nam | phường Tân Định"],
    );
}

#[test]
fn what_an_anniversary_remembers_is_no_visit_of_today() {
    goes(
        "Sáng 23/9, ông Trần Văn Nam dự Lễ kỷ niệm 70 năm Bác Hồ thăm Thanh Hóa.",
        &[],
    );
    goes(
        "Nhân kỷ niệm 65 năm Ngày truyền thống, ông Trần Văn Nam thăm tỉnh Lào Cai.",
        &["- | Trần Văn Nam | tỉnh Lào Cai"],
    );
}

#[test]
fn a_tribute_may_be_organised() {
    goes(
        "Sáng 27/7, Thành ủy, UBND tỉnh Gia Lai tổ chức dâng hương tưởng niệm các nạn nhân sóng thần.",
        &["tribute | Thành ủy; UBND tỉnh Gia Lai | các nạn nhân sóng thần"],
    );
}
