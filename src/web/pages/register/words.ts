import type { AgencyKind } from '#core/agency/agency.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

export const registerWords = {
  title: { vi: 'Đơn vị', en: 'Agencies' },
  sentence: told<{ count: number; reporting: number }>({
    vi: ({ count, reporting }) => `${count} đơn vị trong danh bạ; ${reporting} đơn vị báo cáo hằng tháng.`,
    en: ({ count, reporting }) => `${count} bodies in the register; ${reporting} report each month.`,
  }),
  filterLabel: { vi: 'Lọc đơn vị', en: 'Filter agencies' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} đơn vị`,
    en: ({ count }) => `${count} shown`,
  }),
  name: { vi: 'Tên', en: 'Name' },
  code: { vi: 'Mã', en: 'Code' },
  kind: { vi: 'Loại', en: 'Kind' },
  reports: { vi: 'Báo cáo', en: 'Reports' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  now: { vi: 'nay', en: 'now' },
  successor: { vi: 'Đơn vị kế tục', en: 'Successor' },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  areas: { vi: 'Địa bàn', en: 'Places' },
  areasSentence: {
    vi: 'Số liệu có thể nói riêng từng địa bàn; số của tỉnh được đối chiếu với các địa bàn cộng lại. Danh sách nằm ở tệp catalogue/areas.yaml.',
    en: 'Figures may be of one place; those of the province are compared with the places together. The list is the file catalogue/areas.yaml.',
  },
  within: { vi: 'Thuộc', en: 'Within' },
  province: { vi: 'tỉnh', en: 'the province' },
} as const satisfies Words

export const kindWords = {
  department: { vi: 'Sở, ngành', en: 'Department' },
  vertical: { vi: 'Cơ quan ngành dọc', en: 'Central agency in the province' },
  forces: { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  board: { vi: 'Ban quản lý', en: 'Management board' },
  centre: { vi: 'Trung tâm', en: 'Centre' },
  association: { vi: 'Đoàn thể, hội', en: 'Association' },
  media: { vi: 'Báo, đài', en: 'Media' },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  committee: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial committee' },
  collective: { vi: 'Nhóm đơn vị', en: 'Collective' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Record<AgencyKind, Readonly<Record<Language, string>>>
