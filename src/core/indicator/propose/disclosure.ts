import type { DisclosureClass } from '#core/indicator/definition.ts'
import { byNameOrAbove, wordList } from '#core/indicator/propose/spoken.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'

const guarded = wordList(
  'quốc phòng',
  'quân sự',
  'nghĩa vụ quân sự',
  'an ninh',
  'tội phạm',
  'thanh tra',
  'tố cáo',
  'bí mật',
  'dân quân',
  'công an',
)

/** Nothing is public before it is released; security and inspection stay with those who need them (Q39). */
export const disclosureOf = (subject: Subject): Ground<DisclosureClass> =>
  byNameOrAbove<DisclosureClass>(subject, guarded, 'restricted') ?? {
    value: 'internal',
    why: 'mặc định: nội bộ cho đến khi công bố',
  }

const statistics = wordList(
  'grdp',
  'tăng trưởng kinh tế',
  'tổng sản phẩm',
  'giá trị sản xuất',
  'gtsx',
  'gtsxcn',
  'cpi',
  'chỉ số giá',
  'dân số trung bình',
  'cơ cấu kinh tế',
)

/** Who publishes it: then only the official figure settles the year (Q10, Q21). Null: whoever reports it. */
export const sourceOf = (subject: Subject): Ground<string> | null =>
  byNameOrAbove(subject, statistics, 'Cơ quan thống kê')
