//! What is launched.

use super::launches;

#[test]
fn the_whole_phrase_before_a_passive_is_the_object() {
    launches(
        "Sáng 1/12, hai cây cầu ở cửa ngõ sân bay được khởi công.",
        &["groundbreaking | hai cây cầu ở cửa ngõ sân bay | "],
    );
    launches("Từ khi Đảng bộ Khối được thành lập, nhiều việc đã đổi thay.", &[]);
    launches("Dự lễ khởi công có đại diện các sở.", &[]);
    launches("Nước này phát động cuộc chiến tranh ở vùng Vịnh.", &[]);
}

#[test]
fn a_quotation_is_whole_and_its_measure_apart() {
    launches(
        "Bộ Y tế phát động “Tết xanh, sạch, đẹp” xuân Canh Tý.",
        &["campaign | “Tết xanh, sạch, đẹp” xuân Canh Tý | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế khai trương \"Tuần lễ hàng Việt Nam\" với hàng chục gian hàng.",
        &["opening | \"Tuần lễ hàng Việt Nam\" | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế thành lập Tổ công tác phối hợp với biên chế 25 người.",
        &["establishment | Tổ công tác phối hợp | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế ra mắt Chương trình hợp tác với Lào.",
        &["establishment | Chương trình hợp tác với Lào | Bộ Y tế"],
    );
}

#[test]
fn what_is_launched_may_do_it_itself() {
    launches(
        "Cầu Bạch Đằng thông xe sáng 1/12.",
        &["inauguration | Cầu Bạch Đằng | "],
    );
    launches(
        "Quỹ Mái ấm bản xa ra mắt với số tiền ban đầu 350 triệu đồng.",
        &["establishment | Quỹ Mái ấm bản xa | "],
    );
    launches("Sở Y tế Hà Nội khai trương từ sáng 1/12.", &[]);
    launches("Được khởi công từ năm 2010, cầu này dài 2 km.", &[]);
    launches("Hai cầu vượt ở giao lộ Trường Sơn, Hồng Hà khởi công sáng 1/12.", &[]);
    launches("Các ủy viên Ban Chấp hành mới ra mắt Đại hội.", &[]);
}

#[test]
fn no_name_ends_with_a_word_that_leads_on() {
    launches(
        "Năm 2016, Bộ Y tế đã thành lập Quỹ Tấm lòng vàng dành cho bệnh nhân nghèo.",
        &["establishment | Quỹ Tấm lòng vàng | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế đã thành lập Quỹ Hỗ trợ doanh nghiệp nhỏ và vừa.",
        &["establishment | Quỹ Hỗ trợ doanh nghiệp nhỏ và vừa | Bộ Y tế"],
    );
}

#[test]
fn verbs_may_share_what_is_launched() {
    launches(
        "Sáng 1/12, UBND tỉnh Bến Tre khởi công, khánh thành 4 công trình giao thông.",
        &[
            "groundbreaking | 4 công trình giao thông | UBND tỉnh Bến Tre",
            "inauguration | 4 công trình giao thông | UBND tỉnh Bến Tre",
        ],
    );
    launches(
        "UBND tỉnh Bến Tre khánh thành, đưa vào sử dụng cầu Lộc An.",
        &["inauguration | cầu Lộc An | UBND tỉnh Bến Tre"],
    );
    launches(
        "UBND tỉnh Bến Tre khởi công cầu Lộc An và khai trương chợ Hòa Phú.",
        &[
            "groundbreaking | cầu Lộc An | UBND tỉnh Bến Tre",
            "opening | chợ Hòa Phú | UBND tỉnh Bến Tre",
        ],
    );
}

#[test]
fn what_undergoes_it_may_be_counted_and_listed() {
    launches(
        "250 công trình, dự án với vốn 1,3 nghìn tỷ đồng được khởi công.",
        &["groundbreaking | 250 công trình, dự án với vốn 1,3 nghìn tỷ đồng | "],
    );
}

#[test]
fn how_it_is_done_is_no_part_of_its_name() {
    launches(
        "Bộ Y tế khởi công đồng loạt xây dựng 6 bệnh viện.",
        &["groundbreaking | 6 bệnh viện | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế khởi công trường Trung học cơ sở (THCS) Lộc An.",
        &["groundbreaking | trường Trung học cơ sở (THCS) Lộc An | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế phát động ngày hiến máu với mong muốn cứu nhiều người.",
        &["campaign | ngày hiến máu | Bộ Y tế"],
    );
    launches(
        "Bộ Y tế thành lập Tổ công tác thu hồi đất công.",
        &["establishment | Tổ công tác thu hồi đất công | Bộ Y tế"],
    );
}

#[test]
fn what_holds_its_own_ceremony_is_launched() {
    launches(
        "Sáng 1/12, Bệnh viện đa khoa Bát Xát tổ chức lễ khánh thành và bắt đầu đi vào hoạt động.",
        &["inauguration | Bệnh viện đa khoa Bát Xát | "],
    );
    launches("Sáng 1/12, Bệnh viện đa khoa Bát Xát tổ chức lễ khánh thành.", &[]);
    launches(
        "Sau hai năm thi công, cầu Nậm Mu đã khánh thành vào ngày 1/12.",
        &["inauguration | cầu Nậm Mu | "],
    );
}

#[test]
fn a_road_s_name_tells_where_it_begins_and_ends() {
    launches(
        "UBND tỉnh Lào Cai khởi công tuyến đường nối từ cầu Nậm Mu đến chợ Bát Xát theo hình thức BOT.",
        &["groundbreaking | tuyến đường nối từ cầu Nậm Mu đến chợ Bát Xát | UBND tỉnh Lào Cai"],
    );
    launches(
        "UBND tỉnh Lào Cai khởi công tuyến đường từ tháng 3 đến tháng 5.",
        &["groundbreaking | tuyến đường | UBND tỉnh Lào Cai"],
    );
}

#[test]
fn a_body_that_is_a_work_is_launched_itself() {
    launches(
        "Nhà máy xi măng Bát Xát khởi công năm 2008 với vốn 600 tỷ đồng.",
        &["groundbreaking | Nhà máy xi măng Bát Xát | "],
    );
    launches(
        "Bệnh viện Bát Xát khánh thành ngày 1/12.",
        &["inauguration | Bệnh viện Bát Xát | "],
    );
    launches("UBND tỉnh Lào Cai khởi công ngày 1/12 cầu Nậm Mu.", &[]);
}

#[test]
fn at_how_many_places_it_begins_at_once_is_no_part_of_the_work() {
    launches(
        "Sáng 1/12, tỉnh Bến Tre khởi công đường ven biển đồng loạt tại ba điểm thuộc huyện Thạnh Phú.",
        &["groundbreaking | đường ven biển | tỉnh Bến Tre"],
    );
}
