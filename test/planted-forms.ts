/** A scenario by quarters, which none of the documents has; its flow adds up and its stock ends with the year. */
export const quarters = [
  '',
  'BIỂU 2: KỊCH BẢN TĂNG TRƯỞNG NĂM 2026',
  'STT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\tQuý I\tQuý II\tQuý III\tQuý IV',
  '1\tGiá trị sản xuất công nghiệp\tTỷ đồng\t48.200\t10.900\t11.800\t12.400\t13.100',
  '2\tSản lượng thủy sản\tTấn\t96.500\t21.500\t24.000\t25.500\t25.500',
].join('\n')

const head = (years: string): readonly string[] => [
  `STT\tChỉ tiêu\tĐơn vị tính\t${years}`,
  '1\t2\t3\t4\t5\t6\t7',
]

/** Forms that none of the documents has: people and rates, capital and shares, what is caught at sea. */
export const forms = [
  '',
  'BIỂU 3: DÂN SỐ - Y TẾ',
  ...head('Thực hiện 2024\tKế hoạch 2025\tƯớc thực hiện 2025\tKế hoạch 2026'),
  '1\tDân số trung bình\tNgười\t812.000\t815.000\t816.000\t820.000',
  '2\tTỷ suất sinh\t‰\t13,20\t13,10\t13,05\t13,00',
  '3\tTổng số bác sĩ\tNgười\t812\t831\t840\t861',
  '4\tBình quân bác sĩ/vạn dân\tBS/VD\t10,00\t10,20\t10,29\t10,50',
  '5\tSố trẻ được tiêm chủng đầy đủ\tTrẻ\t14.235\t14.483\t14.127\t14.483',
  '6\tSố phụ nữ có thai được tiêm ngừa\tNgười\t13.905\t14.483\t14.003\t14.483',
  '7\tTỷ lệ hồ sơ giải quyết trực tuyến\t%\t42,0\t50,0\t51,0\t60,0',
  '8\tTỷ lệ bao phủ bảo hiểm y tế\t%\t92,1\t93,0\t93,2\t94,0',
  '',
  'BIỂU 4: VỐN ĐẦU TƯ PHÁT TRIỂN NĂM 2026',
  'STT\tChỉ tiêu\tĐơn vị tính\tƯớc thực hiện 2025\tKế hoạch 2026\tTỷ trọng năm 2026',
  '\tTỔNG SỐ\tTỷ đồng\t18.400\t20.000\t100,00',
  '1\tVốn khu vực nhà nước\tTỷ đồng\t5.700\t6.000\t30,00',
  '2\tVốn ngoài nhà nước\tTỷ đồng\t10.350\t11.500\t57,50',
  '3\tVốn đầu tư nước ngoài\tTỷ đồng\t2.350\t2.500\t12,50',
  '',
  'BIỂU 5: THỦY SẢN, VẬN TẢI',
  ...head('Thực hiện 2024\tKế hoạch 2025\tƯớc thực hiện 2025\tKế hoạch 2026'),
  '1\tSản lượng khai thác\tTấn\t50.400\t51.000\t51.450\t52.000',
  '\tChia ra: + Cá các loại\tTấn\t41.300\t41.700\t42.150\t42.500',
  '\t+ Tôm\tTấn\t3.100\t3.200\t3.250\t3.300',
  '\t+ Mực\tTấn\t6.000\t6.100\t6.050\t6.200',
  '2\tLuân chuyển hàng hóa\t1000 T.Km\t410.200\t421.000\t423.500\t431.000',
  '3\tSố hợp tác xã\tHợp tác xã\t214\t218\t219\t225',
  '\tTrong đó: Hợp tác xã nông nghiệp\tHợp tác xã\t180\t183\t184\t189',
  '4\tTốc độ tăng giá trị sản xuất\t%\t6,10\t6,40\t6,55\t6,80',
  '5\tSản phẩm chủ yếu\t\t\t\t\t',
  '\t- Nước mắm\t1.000 lít\t8.214\t8.300\t8.365\t8.500',
].join('\n')
