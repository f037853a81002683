/**
 * Terms of plans and statistics whose marks a scan loses most often. A label that has the same bare letters with
 * other marks is read as the term: `xô sô` is no word, `xổ số` is one. Several syllables each, so that two
 * different words hardly ever share their bare letters.
 */
export const terms: readonly string[] = [
  'ước cả năm', 'ước thực hiện', 'thống kê', 'chỉ thống kê được', 'tỷ trọng',
  'bưu chính', 'bưu cục', 'bưu điện', 'bưu phẩm', 'viễn thông', 'truyền thanh', 'truyền hình', 'di động',
  'chuyển đổi số', 'chữ ký số', 'chính quyền số', 'cổng thông tin', 'dịch vụ công', 'băng rộng',
  'phí trước bạ', 'lệ phí trước bạ', 'phí lệ phí', 'xổ số kiến thiết', 'xổ số', 'tiền sử dụng đất', 'dự phòng ngân sách',
  'bội chi ngân sách', 'nợ xấu', 'dư nợ', 'bộ ngành', 'vốn đầu tư', 'vốn tín dụng',
  'nghêu lụa', 'tôm càng xanh', 'tôm thẻ chân trắng', 'nuôi trồng thủy sản', 'khai thác xa bờ', 'cây ăn quả',
  'năng suất', 'sản lượng', 'diện tích', 'gieo trồng', 'thu hoạch', 'che phủ rừng', 'rừng phòng hộ', 'rừng đặc dụng',
  'đông lạnh', 'nước mắm', 'xi măng',
  'hợp tác xã', 'tổ hợp tác', 'doanh nghiệp', 'giải thể', 'sáp nhập', 'cổ phần hóa',
  'tỷ suất', 'khống chế', 'tử vong', 'đình sản', 'thuốc cấy', 'thuốc tiêm', 'bao cao su', 'sàng lọc', 'sơ sinh',
  'giường bệnh', 'bệnh viện', 'trạm y tế', 'phòng khám', 'bác sĩ', 'dược sĩ', 'y sĩ', 'điều dưỡng', 'bướu cổ', 'sốt rét',
  'tiêm chủng', 'suy dinh dưỡng', 'bảo hiểm y tế', 'bảo hiểm xã hội', 'bảo hiểm thất nghiệp', 'hộ nghèo', 'lực lượng lao động',
]

/** What else counts only where the words around it (label and title) say so. */
export type Misreading = { readonly wrong: string; readonly right: string; readonly near: RegExp | null }

const seafood = /xuất|xk|chế biến|đông lạnh/iu

/** Letters that look alike to a scan, where the word that comes out means nothing in its place. */
export const misreadings: readonly Misreading[] = [
  { wrong: 'tôm còng xanh', right: 'tôm càng xanh', near: null },
  { wrong: 'cây có cỏ', right: 'cây có củ', near: null },
  { wrong: 'mòn', right: 'môn', near: /khoai/iu },
  { wrong: 'bù ngạnh', right: 'bộ ngành', near: null },
  { wrong: 'hải sản đồng', right: 'hải sản đông', near: null },
  { wrong: 'mực đồng', right: 'mực đông', near: null },
  { wrong: 'bạch tuộc đồng', right: 'bạch tuộc đông', near: null },
  { wrong: 'tôm đồng', right: 'tôm đông', near: seafood },
  { wrong: 'cá đồng', right: 'cá đông', near: seafood },
]

/** Units by their usual spelling; one that has the same bare letters is read as it. */
export const unitTerms: readonly string[] = ['lượt', 'người', 'tấn', 'tỷ đồng', 'triệu đồng', 'triệu tấn', 'thuê bao', 'giường', 'hộ', 'chiếc', 'lồng', 'trường', 'học sinh', 'doanh nghiệp', 'dự án']
