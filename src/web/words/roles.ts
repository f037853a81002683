import type { Role } from '#core/access/permissions.ts'
import type { Language } from '#web/words/language.ts'

export const roleWords = {
  clerk: { vi: 'Chuyên viên', en: 'Clerk' },
  head: { vi: 'Lãnh đạo đơn vị', en: 'Head of agency' },
  planning: { vi: 'Cơ quan tổng hợp', en: 'Planning department' },
  committee: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial committee' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  reader: { vi: 'Người đọc', en: 'Reader' },
} as const satisfies Record<Role, Record<Language, string>>
