/** Words that a unit begins with, or is, as tables print them; what else stands in brackets is a remark. */
const unit =
  /^(?:%|‰|%o|ha|m2|m3|m²|m³|km2?|km²|kg|g|tấn|tạ|yến|lít|đồng|đ|vnđ|vnd|usd|kwh|mwh|mw|con|người|hộ|khẩu|lượt|cái|chiếc|giường|trường|lớp|học sinh|cháu|phòng|xã|phường|ấp|khu|dự án|doanh nghiệp|hợp tác xã|htx|thuê bao|bác sĩ|lao động|điểm|lần|cây|bộ|đôi|viên|bao|quả|trứng|thùng|tàu|container|teu)(?![\p{L}\d])/iu

/** `tr. đồng`, `tỷ đồng`, `nghìn người`, `1.000 tấn`, `10 triệu USD`. */
const multiple = /^(?:(?:1\.000(?:\.000)?|1000|10|100)\s+|(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|tr\.?)\s*)+/iu

const isUnit = (words: string): boolean => {
  const bare = words.replace(multiple, '')
  const [first = '', ...below] = bare.split('/')
  return (
    (unit.test(first.trim()) || (bare === '' && /triệu|tỷ|tỉ|nghìn|ngàn/iu.test(words))) &&
    first.trim().split(/\s+/u).length <= 3 &&
    below.every((each) => /^[\s\d.]*[\p{L}%]/u.test(each))
  )
}

/** The unit in the brackets, or behind the comma, that end the words of a header: `Năng suất (tạ/ha)`, `Diện tích, ha`. */
export const unitIn = (words: string): string | null => {
  const named =
    /\(\s*(?:(?:ĐVT|đơn vị(?:\s+tính)?)\s*:\s*)?([^()]{1,30}?)\s*\)\s*$/iu.exec(words)?.[1] ??
    /[\p{L}\d]\s*,\s*([^,()]{1,12})$/u.exec(words)?.[1] ??
    ''
  return isUnit(named) ? named : null
}
