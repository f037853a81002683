/*
 * The verbs with which offices are told to work, as Vietnamese administrative prose has them: a closed class of some
 * two hundred words, in four kinds by what they prove about a comma before them.
 */

/** Adverbs and verbs that govern other verbs: behind a comma or `và` they begin a task of their own. */
const governing =
  'tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|chú trọng|quan tâm|tạo điều kiện|thúc đẩy|khuyến khích|kịp thời|thường xuyên|tập trung|phấn đấu|chủ động|quyết liệt|ưu tiên|khẩn trương|từng bước|tích cực|nghiêm túc|phối hợp|tham mưu|hạn chế|nâng cao|sớm\\s+(?:đưa|hoàn thành|triển khai|trình|ban hành)|kiên quyết|đôn đốc|chỉ đạo|hướng dẫn'

/** Verbs of doing that names of works hold too; they begin a task where an object of their own follows. */
const doing =
  'triển khai|thực hiện|hoàn thành|hoàn thiện|tổ chức|xây dựng|phát triển|hình thành|thành lập|mở rộng|nâng cấp|sắp xếp|rà soát|kiểm soát|kiểm tra|giám sát|ngăn chặn|xử lý|tháo gỡ|giải quyết|huy động|hỗ trợ|củng cố|kiện toàn|khôi phục|duy trì|giữ vững|phát huy|khắc phục|chuyển giao|chuyển đổi|niêm yết|công khai|công bố|cập nhật|ban hành|thí điểm|nhân rộng|tuyên truyền|vận động|áp dụng|đổi mới|cải thiện|bố trí|phân bổ|thu hồi|bàn giao|lập|trình(?!\\s+(?:độ|tự))|cắt giảm|đơn giản hóa|chấn chỉnh|siết chặt|khơi thông|bảo trì|tu bổ|tiết kiệm|đầu tư\\s+(?:nâng cao|xây dựng|phát triển|mở rộng|hoàn thiện)|hướng\\s+\\S+(?:\\s+\\S+){0,2}\\s+vào|làm\\s+(?:cơ sở|căn cứ|tiền đề)|đưa\\s+\\S+(?:\\s+\\S+){0,5}\\s+vào'

/** Verbs that in a list only share an object with their neighbours: `quản lý, phân bổ, sử dụng ngân sách`. */
const sharing =
  'đầu tư|quản lý|sử dụng|sản xuất|chế biến|tiêu thụ|xuất khẩu|khai thác|bảo vệ|quảng bá|xúc tiến|thu hút|kêu gọi|cải tạo|đào tạo|bồi dưỡng|nghiên cứu|ứng dụng|đề xuất|đặt hàng|bảo hộ|phòng ngừa|phòng|chống|khám|chữa|tham gia|kết nối|liên kết|hợp tác|bổ sung|điều chỉnh|trồng|nuôi|đánh giá|phổ biến|công nhận|bảo tồn|tôn tạo|vận hành|thanh tra|phát hiện|tiếp nhận|trả|thẩm định|phê duyệt|giám định|lựa chọn|hội nhập|tìm kiếm|mua sắm|sửa chữa|duy tu|thu gom|vận chuyển|tái chế|chăm sóc|nuôi dưỡng|cung ứng|cung cấp'

export const begins = new RegExp(`^(?:${governing}|${doing})(?!\\p{L})`, 'iu')
export const governs = new RegExp(`^(?:${governing})(?!\\p{L})`, 'iu')
/** A verb at the very end, with no object yet: what follows shares its object. */
export const endsInVerb = new RegExp(
  `(?:^|[\\s,(])(?<!(?:trong|trên|của|quy mô|ngành|nghề|cơ sở|quy|chương|công|tiến|văn|độc)\\s)(?:${doing}|${sharing}|${governing})(?:\\s+(?:mạnh|tốt|hiệu quả))?$`,
  'iu',
)
/** An order at the very end: `thúc đẩy, khuyến khích …` share what follows. */
export const endsInOrder = new RegExp(
  `(?:^|[\\s,(])(?:${doing}|${governing})(?:\\s+(?:mạnh|tốt|hiệu quả))?$`,
  'iu',
)
