//! Date phrases in short sentences, with what they mean in an article published on 10 December 2020.

use jiff::civil::date;

use super::read;

#[rustfmt::skip]
const PHRASES: &[(&str, &str)] = &[
    // Days.
    ("Ngày 3/12, tỉnh ủy họp.", "Ngày 3/12 = 2020-12-03"),
    ("Sáng 3/12, tỉnh ủy họp.", "Sáng 3/12 = 2020-12-03"),
    ("Tỉnh ủy họp chiều 3-12.", "chiều 3-12 = 2020-12-03"),
    ("Tỉnh ủy họp tối 3.12.", "tối 3.12 = 2020-12-03"),
    ("Rạng sáng 3/12, mưa to.", "Rạng sáng 3/12 = 2020-12-03"),
    ("Sáng sớm 3/12, mưa to.", "Sáng sớm 3/12 = 2020-12-03"),
    ("Chiều tối 3-12, mưa to.", "Chiều tối 3-12 = 2020-12-03"),
    ("Chiều ngày 3/12, mưa to.", "Chiều ngày 3/12 = 2020-12-03"),
    ("Trưa 03/12 mưa to.", "Trưa 03/12 = 2020-12-03"),
    ("Đêm 3/12 mưa to.", "Đêm 3/12 = 2020-12-03"),
    ("Hôm 3/12 mưa to.", "Hôm 3/12 = 2020-12-03"),
    ("NGÀY 3/12 MƯA TO.", "NGÀY 3/12 = 2020-12-03"),
    ("Mưa to ngày 3/12/2020.", "ngày 3/12/2020 = 2020-12-03"),
    ("Mưa to 3/12/2020.", "3/12/2020 = 2020-12-03"),
    ("Mưa to 03-12-2020.", "03-12-2020 = 2020-12-03"),
    ("Mưa to 3.12.2020.", "3.12.2020 = 2020-12-03"),
    ("Mưa to ngày 3 tháng 12.", "ngày 3 tháng 12 = 2020-12-03"),
    ("Mưa to ngày 3 tháng 12 năm 2019.", "ngày 3 tháng 12 năm 2019 = 2019-12-03"),
    ("Hà Nội, ngày 03 tháng 12 năm 2019", "ngày 03 tháng 12 năm 2019 = 2019-12-03"),
    ("Mưa to ngày 3/12 năm 2019.", "ngày 3/12 năm 2019 = 2019-12-03"),
    ("Mưa to ngày 3/12 năm ngoái.", "ngày 3/12 năm ngoái = 2019-12-03"),
    ("Thứ Năm (3/12), tỉnh ủy họp.", "Thứ Năm (3/12) = 2020-12-03"),
    ("Thứ Năm, ngày 3/12, tỉnh ủy họp.", "Thứ Năm, ngày 3/12 = 2020-12-03"),
    ("Sáng thứ Năm 3/12, tỉnh ủy họp.", "Sáng thứ Năm 3/12 = 2020-12-03"),
    ("Hôm thứ năm (3/12), tỉnh ủy họp.", "Hôm thứ năm (3/12) = 2020-12-03"),
    ("Chủ nhật (6/12), trời nắng.", "Chủ nhật (6/12) = 2020-12-06"),
    ("Tỉnh ủy (3/12) họp.", "3/12 = 2020-12-03"),
    ("Mưa lúc 8h30 ngày 3/12.", "ngày 3/12 = 2020-12-03"),
    ("Mưa lúc 8h30 3/12.", "3/12 = 2020-12-03"),
    ("Hiệu lực từ 3/12.", "3/12 = 2020-12-03"),
    ("Tính đến ngày 3/12, đã xong.", "ngày 3/12 = 2020-12-03"),
    ("Cùng ngày 3/12, mưa to.", "Cùng ngày 3/12 = 2020-12-03"),
    ("Ngày 3/12 và 9/12, mưa to.", "Ngày 3/12 = 2020-12-03; 9/12 = 2020-12-09"),
    ("Đêm 30/11, rạng sáng 1/12, mưa to.", "Đêm 30/11 = 2020-11-30; rạng sáng 1/12 = 2020-12-01"),
    // Days told from publication.
    ("Hôm nay (10/12), tỉnh ủy họp.", "Hôm nay (10/12) = 2020-12-10"),
    ("Sáng nay 10/12, tỉnh ủy họp.", "Sáng nay 10/12 = 2020-12-10"),
    ("Sáng nay, 10/12, tỉnh ủy họp.", "Sáng nay, 10/12 = 2020-12-10"),
    ("Sáng nay, ngày 10/12, tỉnh ủy họp.", "Sáng nay, ngày 10/12 = 2020-12-10"),
    ("Sáng nay, tỉnh ủy họp.", "Sáng nay = 2020-12-10"),
    ("Hôm nay, tỉnh ủy họp.", "Hôm nay = 2020-12-10"),
    ("Tỉnh ủy họp ngày hôm nay.", "ngày hôm nay = 2020-12-10"),
    ("Tỉnh ủy họp hôm qua.", "hôm qua = 2020-12-09"),
    ("Tỉnh ủy họp sáng qua.", "sáng qua = 2020-12-09"),
    ("Tỉnh ủy họp chiều hôm qua.", "chiều hôm qua = 2020-12-09"),
    ("Đêm qua mưa to.", "Đêm qua = 2020-12-09"),
    ("Ngày mai, tỉnh ủy họp.", "Ngày mai = 2020-12-11"),
    ("Sáng mai, tỉnh ủy họp.", "Sáng mai = 2020-12-11"),
    ("Ngày 3/12 mưa. Chiều cùng ngày, nắng.", "Ngày 3/12 = 2020-12-03; Chiều cùng ngày = 2020-12-03"),
    // Runs of days.
    ("Mưa từ ngày 3 đến 5/12.", "từ ngày 3 đến 5/12 = 2020-12-03/2020-12-05"),
    ("Mưa từ ngày 3/12 đến ngày 5/12.", "từ ngày 3/12 đến ngày 5/12 = 2020-12-03/2020-12-05"),
    ("Mưa từ ngày 3/12 đến hết ngày 5/12.", "từ ngày 3/12 đến hết ngày 5/12 = 2020-12-03/2020-12-05"),
    ("Mưa từ 3-5/12.", "từ 3-5/12 = 2020-12-03/2020-12-05"),
    ("Mưa từ ngày 3 - 5/12.", "từ ngày 3 - 5/12 = 2020-12-03/2020-12-05"),
    ("Mưa từ ngày 3-5.12.", "từ ngày 3-5.12 = 2020-12-03/2020-12-05"),
    ("Mưa 10-12/11.", "10-12/11 = 2020-11-10/2020-11-12"),
    ("Ngày 10-12/11, mưa.", "Ngày 10-12/11 = 2020-11-10/2020-11-12"),
    ("Ngày 3 và 4/12, mưa.", "Ngày 3 và 4/12 = 2020-12-03/2020-12-04"),
    ("Trong hai ngày 3 và 4/12, mưa.", "ngày 3 và 4/12 = 2020-12-03/2020-12-04"),
    ("Trong hai ngày, 3 và 4/12, mưa.", "3 và 4/12 = 2020-12-03/2020-12-04"),
    ("Các ngày 3, 4 và 5/12, mưa.", "ngày 3, 4 và 5/12 = 2020-12-03/2020-12-05"),
    ("Các ngày 3, 5 và 9/12, mưa.", "ngày 3 = 2020-12-03; 5 = 2020-12-05; 9/12 = 2020-12-09"),
    ("Mưa từ 28/2 đến 2/3.", "từ 28/2 đến 2/3 = 2020-02-28/2020-03-02"),
    ("Mưa từ ngày 28/12/2019 đến 2/1/2020.", "từ ngày 28/12/2019 đến 2/1/2020 = 2019-12-28/2020-01-02"),
    ("Mưa từ ngày 3 đến ngày 5 tháng 12 năm 2019.", "từ ngày 3 đến ngày 5 tháng 12 năm 2019 = 2019-12-03/2019-12-05"),
    ("Kỷ niệm 40 năm (20/6/1977-20/6/2017).", "20/6/1977-20/6/2017 = 1977-06-20/2017-06-20"),
    // Lunar days.
    ("Mùng 5 tháng Giêng là hội.", "Mùng 5 tháng Giêng = ?"),
    ("Rằm tháng Bảy là lễ.", "Rằm tháng Bảy = ?"),
    ("Giỗ Tổ ngày 10/3 âm lịch.", "ngày 10/3 âm lịch = ?"),
    ("Giỗ Tổ (10/3 âm lịch).", "10/3 âm lịch = ?"),
    ("Ngày 2/4 (tức ngày 10 tháng 3 năm Canh Tý) là giỗ.", "Ngày 2/4 = 2020-04-02; ngày 10 tháng 3 năm Canh Tý = ?"),
    ("Hội mở trong tháng Giêng.", "tháng Giêng = ?"),
    // Months.
    ("Họp trong tháng 11.", "tháng 11 = 2020-11"),
    ("Họp trong tháng 12/2019.", "tháng 12/2019 = 2019-12"),
    ("Họp trong tháng 12-2019.", "tháng 12-2019 = 2019-12"),
    ("Họp trong tháng 12.2019.", "tháng 12.2019 = 2019-12"),
    ("Họp trong tháng 12 năm 2019.", "tháng 12 năm 2019 = 2019-12"),
    ("Họp trong tháng Mười hai năm 2019.", "tháng Mười hai năm 2019 = 2019-12"),
    ("Họp trong tháng Năm năm 2019.", "tháng Năm năm 2019 = 2019-05"),
    ("Họp hồi tháng tư.", "tháng tư = 2020-04"),
    ("Họp hồi tháng 3 năm nay.", "tháng 3 năm nay = 2020-03"),
    ("Họp hồi tháng 3 năm ngoái.", "tháng 3 năm ngoái = 2019-03"),
    ("Họp hồi đầu tháng 6.", "đầu tháng 6 = 2020-06"),
    ("Họp cuối tháng 6/2019.", "cuối tháng 6/2019 = 2019-06"),
    ("Họp từ tháng 10/2018 đến 11/2019.", "từ tháng 10/2018 đến 11/2019 = 2018-10/2019-11"),
    ("Họp từ tháng 3 đến tháng 5/2019.", "từ tháng 3 đến tháng 5/2019 = 2019-03/2019-05"),
    ("Họp tháng này.", "tháng này = 2020-12"),
    ("Họp tháng trước.", "tháng trước = 2020-11"),
    ("Họp tháng tới.", "tháng tới = 2021-01"),
    // Parts of years.
    ("Kết quả quý I/2017.", "quý I/2017 = 2017-01/2017-03"),
    ("Kết quả quý 4 năm 2018.", "quý 4 năm 2018 = 2018-10/2018-12"),
    ("Kết quả quý III.", "quý III = 2020-07/2020-09"),
    ("Kết quả 6 tháng đầu năm 2019.", "6 tháng đầu năm 2019 = 2019-01/2019-06"),
    ("Kết quả sáu tháng đầu năm.", "sáu tháng đầu năm = 2020-01/2020-06"),
    ("Kết quả 9 tháng đầu năm.", "9 tháng đầu năm = 2020-01/2020-09"),
    ("Nhiệm vụ 6 tháng cuối năm.", "6 tháng cuối năm = 2020-07/2020-12"),
    ("Nhiệm vụ nửa cuối năm.", "nửa cuối năm = 2020-07/2020-12"),
    // Years.
    ("Kết quả năm 2019.", "năm 2019 = 2019"),
    ("Kết quả đầu năm 2019.", "đầu năm 2019 = 2019"),
    ("Kết quả năm nay.", "năm nay = 2020"),
    ("Kết quả năm ngoái.", "năm ngoái = 2019"),
    ("Kế hoạch năm tới.", "năm tới = 2021"),
    ("Kế hoạch các năm 2019, 2020.", "năm 2019 = 2019; 2020 = 2020"),
    ("Tầm nhìn năm 2030 và 2045.", "năm 2030 = 2030; 2045 = 2045"),
    ("Kết quả từ năm 2016 đến 2020.", "từ năm 2016 đến 2020 = 2016/2020"),
    ("Kết quả từ năm 2016 đến năm 2020.", "từ năm 2016 đến năm 2020 = 2016/2020"),
    ("Kết quả từ năm 2016 đến nay.", "năm 2016 = 2016"),
    ("Kết quả năm 2016-2018.", "năm 2016-2018 = 2016/2018"),
    ("Ông Lê Văn An (1964) làm trưởng phòng.", "1964 = 1964"),
    ("Bị can An (SN 1980) khai.", "1980 = 1980"),
    // Terms.
    ("Nhiệm kỳ 2020 - 2025 bắt đầu.", "Nhiệm kỳ 2020 - 2025 = 2020/2025"),
    ("Ban chấp hành nhiệm kỳ 2020-2025.", "nhiệm kỳ 2020-2025 = 2020/2025"),
    ("Ban chấp hành nhiệm kỳ 2020 – 2025.", "nhiệm kỳ 2020 – 2025 = 2020/2025"),
    ("Kế hoạch giai đoạn 2021-2030.", "giai đoạn 2021-2030 = 2021/2030"),
    ("Khai giảng năm học 2019-2020.", "năm học 2019-2020 = 2019/2020"),
];

#[test]
fn phrases_are_read_with_their_values() {
    let mut wrong = String::new();
    for (sentence, expected) in PHRASES {
        let found = read(sentence, Some(date(2020, 12, 10)));
        if found != *expected {
            wrong += &format!("{sentence}\n  expected {expected}\n  found    {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
