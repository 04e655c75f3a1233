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
