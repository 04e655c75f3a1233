//! The years that expressions leave out.

use jiff::civil::date;

use super::read;

#[track_caller]
fn check(published: &str, sentence: &str, expected: &str) {
    let published = published.parse().ok();
    let found = read(sentence, published);
    let values: Vec<_> = found
        .split("; ")
        .filter_map(|one| one.rsplit_once(" = "))
        .map(|(_, value)| value)
        .collect();
    assert_eq!(values.join(" "), expected, "{sentence}");
}

#[test]
fn a_day_is_told_of_in_the_past() {
    check("2021-01-02", "Ngày 31/12, tỉnh họp.", "2020-12-31");
    check("2021-01-07", "Ngày 5/1, tỉnh họp.", "2021-01-05");
    check("2020-12-10", "Tháng 11, tỉnh họp.", "2020-11");
    check("2021-01-07", "Kết quả quý IV.", "2020-10/2020-12");
}

#[test]
fn a_sentence_that_looks_ahead_speaks_of_a_day_to_come() {
    check("2020-12-10", "Kỳ họp sẽ mở ngày 5/7.", "2021-07-05");
    check("2020-12-10", "Dự kiến khai mạc ngày 5/7.", "2021-07-05");
    check("2020-12-10", "Báo cáo trước ngày 5/8.", "2021-08-05");
    check("2020-12-28", "Họp ngày 5/1 tới.", "2021-01-05");
    check("2020-12-28", "Họp ngày 5/1.", "2021-01-05");
}

#[test]
fn a_weekday_tells_the_year() {
    check("2021-05-10", "Thứ Năm (3/12), tỉnh họp.", "2020-12-03");
    check("2020-05-10", "Dự kiến thứ Ba (3/12) họp.", "2019-12-03");
}

#[test]
fn without_publication_the_article_gives_the_year() {
    check("", "Ngày 3/12, tỉnh họp.", "--12-03");
    check("", "Mưa từ ngày 3 đến 5/12.", "--12-03/--12-05");
    check("", "Ngày 3/12/2019, tỉnh họp. Ngày 1/12, mưa.", "2019-12-03 2019-12-01");
    check("", "Hôm nay, tỉnh họp.", "?");
    check("", "Kết quả năm nay.", "?");
    check("", "Kết quả quý I.", "?");
    check("", "Luật năm 2018. Ngày 3/12, tỉnh họp.", "2018 --12-03");
    check("", "Họp từ 18/1.\nNgày 17/12/2017, huyện họp.", "2018-01-18 2017-12-17");
}

#[test]
fn what_stands_in_for_publication_is_told_by_the_text() {
    // A part of a year is written of not long after; a deadline is no day that has been.
    check("", "Kết quả đầu năm 2017 khá.\nQuý I tăng.", "2017 2017-01/2017-03");
    check(
        "",
        "Tỉnh họp ngày 12/6.\nBáo cáo trước tháng 12/2017.",
        "2017-06-12 2017-12",
    );
    // The latest day that the body tells of, not an old document's.
    check(
        "",
        "Tỉnh họp ngày 12/6.\nVăn bản ngày 10/5/2007.\nNgày 1/6/2017, huyện họp.",
        "2017-06-12 2007-05-10 2017-06-01",
    );
}

#[test]
fn a_day_far_from_all_whole_dates_keeps_its_year_open() {
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nNgày 20/7/2015, ông Tám ký giấy.",
        "--06-26 2015-07-20",
    );
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nKết luận số 24 ngày 5/6/2012 đã rõ.",
        "--06-26 2012-06-05",
    );
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nTừ tháng 5/2013, bà Mai làm việc ở huyện.",
        "--06-26 2013-05",
    );
    // Later days that it looks back on say that the article is not of 2015.
    check(
        "",
        "Tỉnh họp ngày 26/6.\nNgày 20/5/2015 mưa.\nSự cố tháng 4/2016 đã qua.",
        "--06-26 2015-05-20 2016-04",
    );
    check(
        "",
        "Sáng 20/6, tỉnh họp mừng ngày báo chí (21/6/1925 - 21/6/2017).",
        "2017-06-20 1925-06-21/2017-06-21",
    );
}

#[test]
fn an_article_that_names_a_later_year_is_not_of_its_whole_dates() {
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nNgày 20/5/2015, mưa.\nNăm 2017 nắng.",
        "--06-26 2015-05-20 2017",
    );
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nNgày 20/5/2012, mưa.\nBan Chấp hành nhiệm kỳ 2015 - 2020 họp.",
        "--06-26 2012-05-20 2015/2020",
    );
    // A year that is planned for is not behind it.
    check(
        "",
        "Ngày 26/6, tỉnh họp.\nNgày 20/5/2015, mưa.\nĐề án đến năm 2020.",
        "2015-06-26 2015-05-20 2020",
    );
    // A birth and what was before there was news to read are nobody's day.
    check(
        "",
        "Ngày 6/3, huyện họp.\nÔng Tám, sinh ngày 28/2/2004, dự.",
        "--03-06 2004-02-28",
    );
    check(
        "",
        "Ngày 6/3, huyện họp.\nNgày 20/2/1947, Bác về thăm huyện.",
        "--03-06 1947-02-20",
    );
}

#[test]
fn a_day_named_with_its_year_elsewhere_is_that_day() {
    check(
        "",
        "Ngày 12/6, tỉnh họp.\nKết quả năm 2015 của phiên 12/6/2014.",
        "2014-06-12 2015 2014-06-12",
    );
    // Of two years none.
    check(
        "",
        "Ngày 12/6, mưa.\nNgày 12/6/2004, nắng. Ngày 12/6/2014, gió.\nNăm 2017.",
        "--06-12 2004-06-12 2014-06-12 2017",
    );
}

#[test]
fn an_article_that_looks_ahead_to_a_day_is_of_before_it() {
    check(
        "",
        "Ngày 12/6, tỉnh họp.\nLuật sẽ có hiệu lực từ ngày 1/5/2018.",
        "--06-12 2018-05-01",
    );
    check(
        "",
        "Kết quả 6 tháng đầu năm.\nThuế sẽ giảm vào ngày 1/1/2018.",
        "2017-01/2017-06 2018-01-01",
    );
}

#[test]
fn a_sentence_that_says_past_is_not_overruled_by_nearness() {
    check("2018-07-08", "Cuối tháng 6 vừa qua, tỉnh họp.", "2018-06");
    check("2020-12-28", "Ngày 5/1 vừa qua, tỉnh họp.", "2020-01-05");
}

#[test]
fn the_same_day_is_the_last_that_set_a_sentence() {
    let check = |sentence, expected| check("2020-12-10", sentence, expected);
    check(
        "Ngày 3/12 mưa. Năm 2019 nắng. Cùng ngày, gió.",
        "2020-12-03 2019 2020-12-03",
    );
    // The day may stand behind the verb, or open a second clause.
    check("Tòa tuyên án hôm 5/12. Cùng ngày, gió.", "2020-12-05 2020-12-05");
    check(
        "Ngày 5/12 mưa, ngày 6/12 nắng. Cùng ngày, gió.",
        "2020-12-05 2020-12-06 2020-12-06",
    );
    check(
        "Trước đó, sáng 4/12, huyện họp. Chiều cùng ngày, gió. Tối cùng ngày, mưa.",
        "2020-12-04 2020-12-04 2020-12-04",
    );
    check("Sáng nay, huyện họp. Cùng ngày, gió.", "2020-12-10 2020-12-10");
    check("Lúc 11 giờ 30 ngày 5/12, mưa. Cùng ngày, gió.", "2020-12-05 2020-12-05");
    check("Mưa lớn. Cùng ngày, gió.", "2020-12-10");
}

#[test]
fn a_day_that_is_only_named_is_not_the_same_day() {
    let after_the_third = |sentence: &str, named: &str| {
        let text = format!("Sáng 3/12, huyện họp. {sentence} Chiều cùng ngày, gió.");
        check("2020-12-10", &text, &format!("2020-12-03 {named} 2020-12-03"));
    };
    after_the_third("Chủ tịch cho biết, phiên họp trước mở ngày 27/11.", "2020-11-27");
    after_the_third("Phiên họp mở sau khi đợt mưa dứt hôm 27/11.", "2020-11-27");
    after_the_third("Huyện công bố Quyết định số 871-QĐ/HU ngày 25/10/2017.", "2017-10-25");
    after_the_third("Huyện yêu cầu hoàn thành trước ngày 15/12.", "2020-12-15");
    after_the_third("Việc này kéo dài đến ngày 30/12.", "2020-12-30");
    after_the_third("Ông Tám sinh ngày 5/3/1960.", "1960-03-05");
    after_the_third("Người mà công an tìm từ lâu đến trình diện ngày 1/12.", "2020-12-01");
    check("", "Cùng ngày, gió.", "?");
    check("", "Ngày 3/12, huyện họp. Chiều cùng ngày, gió.", "--12-03 --12-03");
    // Of a day that nothing sets, none.
    check(
        "2020-12-10",
        "Chủ tịch cho biết, phiên họp trước mở ngày 27/11. Cùng ngày, gió.",
        "2020-11-27 ?",
    );
}

#[test]
fn the_day_of_a_sentence_is_not_one_of_its_asides() {
    check(
        "2020-12-10",
        "Sáng 3/12, tòa xử ông Tám bị bắt ngày 5/11. Chiều cùng ngày, gió.",
        "2020-12-03 2020-11-05 2020-12-03",
    );
}

#[test]
fn days_follow_publication_across_years() {
    assert_eq!(read("Hôm qua mưa.", Some(date(2021, 1, 1))), "Hôm qua = 2020-12-31");
    assert_eq!(
        read("Họp tháng trước.", Some(date(2021, 1, 31))),
        "tháng trước = 2020-12"
    );
}
