import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseRegister } from '#core/agency/register.ts'
import { parseMandates, proposeOwners } from '#core/indicator/mandate.ts'
import { invariant } from '#core/result.ts'

const catalogue = (name: string): unknown =>
  parse(readFileSync(new URL(`../catalogue/${name}.yaml`, import.meta.url), 'utf8'))
const mandates = parseMandates(catalogue('mandates'))
const register = parseRegister(catalogue('agencies'))
invariant(mandates.ok && register.ok, 'both catalogues are sound')

/** Target, its indicator, the agencies to propose: the first is focal. */
test.each([
  ['1', 'Tốc độ tăng trưởng kinh tế (GRDP, giá so sánh)', 'SKHDT'],
  ['2', 'GRDP bình quân đầu người (giá hiện hành)', 'SKHDT'],
  ['3.i', 'Cơ cấu kinh tế - Nông – lâm – thủy sản', 'SKHDT'],
  ['3.ii', 'Cơ cấu kinh tế - Công nghiệp - xây dựng', 'SKHDT'],
  ['3.iii', 'Cơ cấu kinh tế - Dịch vụ', 'SKHDT'],
  ['3.iv', 'Cơ cấu kinh tế - Thuế sản phẩm trừ trợ cấp sản phẩm', 'SKHDT'],
  ['4', 'Tốc độ tăng GTSX ngành nông, lâm, thủy sản', 'SNNPTNT'],
  ['5', 'Tốc độ tăng GTSX công nghiệp', 'SCT'],
  ['6.a', 'Tốc độ tăng tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'SCT'],
  ['6.b', 'Lượt khách du lịch', 'SDL'],
  ['6.c', 'Tổng doanh thu (du lịch)', 'SDL'],
  ['7', 'Tổng thu ngân sách nhà nước trên địa bàn', 'CUC_THUE STC'],
  ['8', 'Tổng vốn đầu tư phát triển toàn xã hội', 'SKHDT'],
  ['9', 'Tỷ lệ đô thị hóa', 'SXD'],
  ['10', 'Tỷ lệ trường đạt chuẩn quốc gia', 'SGDDT'],
  ['11', 'Tỷ lệ huy động học sinh 6-14 tuổi đến trường', 'SGDDT'],
  ['12', 'Tỷ lệ xã đạt chuẩn quốc gia về y tế', 'SYT'],
  ['13', 'Số bác sĩ/vạn dân', 'SYT'],
  ['14', 'Số giường bệnh/vạn dân (không gồm giường trạm y tế)', 'SYT'],
  ['15', 'Số lượt lao động được giải quyết việc làm', 'SLDTBXH'],
  ['16.a', 'Tỷ lệ lao động qua đào tạo', 'SLDTBXH'],
  ['16.b', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'SLDTBXH'],
  ['17', 'Tỷ lệ hộ nghèo theo chuẩn đa chiều', 'SLDTBXH'],
  ['18', 'Tỷ lệ bao phủ bảo hiểm y tế', 'BHXH_KG'],
  ['19.a', 'Số xã đạt chuẩn nông thôn mới tăng thêm', 'SNNPTNT'],
  ['19.b', 'Số xã nông thôn mới nâng cao được công nhận thêm', 'SNNPTNT'],
  ['19.c', 'Số xã nông thôn mới kiểu mẫu được công nhận thêm', 'SNNPTNT'],
  ['20', 'Số huyện đạt chuẩn nông thôn mới tăng thêm', 'SNNPTNT'],
  ['21', 'Tỷ lệ dân cư đô thị sử dụng nước sạch', 'SXD'],
  ['22', 'Tỷ lệ dân cư nông thôn sử dụng nước sạch', 'SNNPTNT'],
  ['23', 'Tỷ lệ thu gom và xử lý chất thải y tế', 'SYT STNMT'],
  ['24', 'Tỷ lệ che phủ rừng', 'SNNPTNT'],
  ['25.i', 'Tỷ lệ gửi hồ sơ dịch vụ công trực tuyến', 'STTTT SNV TTHCC'],
  ['25.ii.1', 'Tỷ lệ số hóa hồ sơ', 'STTTT SNV TTHCC'],
  ['25.ii.2', 'Tỷ lệ trả kết quả điện tử', 'STTTT SNV TTHCC'],
  ['25.iii', 'Tỷ lệ thanh toán trực tuyến', 'STTTT SNV TTHCC'],
  ['25.iv', 'Tỷ lệ giải quyết TTHC đúng và trước hạn', 'SNV TTHCC'],
  ['25.v.1', 'Tỷ lệ xử lý hồ sơ công việc trên môi trường mạng - cấp tỉnh', 'STTTT SNV'],
  ['25.v.2', 'Tỷ lệ xử lý hồ sơ công việc trên môi trường mạng - cấp huyện', 'STTTT SNV'],
  ['25.v.3', 'Tỷ lệ xử lý hồ sơ công việc trên môi trường mạng - cấp xã', 'STTTT SNV'],
  ['25.vi.1', 'Tỷ lệ ký số - cấp tỉnh', 'STTTT'],
  ['25.vi.2', 'Tỷ lệ ký số - cấp huyện', 'STTTT'],
  ['25.vi.3', 'Tỷ lệ ký số - cấp xã', 'STTTT'],
])('target %s, %s: %s', (_id, indicator, owners) => {
  expect(proposeOwners(indicator, null, mandates.value).join(' ')).toBe(owners)
})

/** The same targets in the words that the plan prints, where these say more or less. */
test.each([
  ['Tăng trưởng kinh tế đạt 6,7% trở lên', 'SKHDT'],
  ['Tốc độ tăng giá trị sản xuất ngành Nông lâm thủy sản', 'SNNPTNT'],
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'SCT'],
  ['Thu hút 9,2 triệu lượt khách đến tham quan du lịch', 'SDL'],
  ['Tổng doanh thu', 'SDL'],
  ['Tổng thu ngân sách', 'CUC_THUE STC'],
  ['Giải quyết việc làm', 'SLDTBXH'],
  ['Tỷ lệ bác sĩ/vạn dân', 'SYT'],
  ['Xã đạt chuẩn nông thôn mới', 'SNNPTNT'],
  ['Chỉ số cải cách hành chính: Tỷ lệ gửi hồ sơ dịch vụ công trực tuyến', 'STTTT SNV TTHCC'],
  ['Tỷ lệ giải quyết thủ tục hành chính đúng và trước hạn', 'SNV TTHCC'],
  ['Xử lý hồ sơ công việc trên môi trường mạng tại cơ quan nhà nước: Cấp tỉnh', 'STTTT SNV'],
])('%s: %s', (indicator, owners) => {
  expect(proposeOwners(indicator, null, mandates.value).join(' ')).toBe(owners)
})

/** Every form has one agency, that of its sector. */
test.each([
  ['CHỈ TIÊU KỊCH BẢN TĂNG TRƯỞNG', 'SKHDT'],
  ['BIỂU 2: NGÀNH NÔNG - LÂM NGHIỆP - THỦY SẢN', 'SNNPTNT'],
  ['BIỂU 3: KẾ HOẠCH PHÁT TRIỂN CÔNG NGHIỆP NĂM 2024', 'SCT'],
  ['BIỂU 4: NGÀNH DỊCH VỤ', 'SCT'],
  ['BIỂU 5: TÌNH HÌNH XUẤT NHẬP KHẨU UỚC CẢ NĂM 2023 VÀ KẾ HOẠCH 2024', 'SCT'],
  ['BIỂU 6: TÌNH HÌNH THỰC HIỆN VỐN ĐẦU TƯ PHÁT TRIỂN ƯỚC CẢ NĂM 2023 VÀ KẾ HOẠCH 2024', 'SKHDT'],
  ['BIỂU 7: TÀI CHÍNH - NGÂN HÀNG', 'STC'],
  ['BIỂU 8: ĐẦU TƯ TRỰC TIẾP NGOÀI NĂM 2024', 'SKHDT'],
  ['BIỂU 9: KẾ HOẠCH PHÁT TRIỂN DOANH NGHIỆP VÀ HỢP TÁC XÃ NĂM 2024', 'SKHDT'],
  ['BIỂU 10: DÂN SỐ - Y TẾ - KẾ HOẠCH HOÁ GIA ĐÌNH', 'SYT'],
])('%s: %s', (title, owner) => {
  expect(proposeOwners('Tổng số', title, mandates.value)).toEqual([owner])
})

test('every agency of a mandate stands in the register and reports', () => {
  const reporting = new Set(register.value.filter((agency) => agency.reports).map((agency) => agency.code))
  expect(
    mandates.value.flatMap((mandate) => mandate.agencies).filter((code) => !reporting.has(code)),
  ).toEqual([])
})
