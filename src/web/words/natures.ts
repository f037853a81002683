import type { Words } from '#web/words/say.ts'

/** What an indicator is, in the office's words (B12). */
export const natureWords = {
  flow: { vi: 'phát sinh trong kỳ', en: 'flow' },
  stock: { vi: 'số cuối kỳ', en: 'stock' },
  cumulative: { vi: 'lũy kế %', en: 'running share' },
  index: { vi: 'tốc độ, chỉ số', en: 'growth, index' },
  rate: { vi: 'tỷ lệ', en: 'rate' },
  average: { vi: 'bình quân', en: 'average' },
  yearly: { vi: 'chỉ số năm', en: 'yearly only' },
} as const satisfies Words

export const spaceWords = {
  sum: { vi: 'cộng', en: 'sum' },
  weighted: { vi: 'gia quyền', en: 'weighted' },
  recompute: { vi: 'tính lại từ tử và mẫu', en: 'recomputed' },
  last: { vi: 'lấy số cuối', en: 'last' },
  none: { vi: 'không tổng hợp', en: 'none' },
} as const satisfies Words

export const directionWords = {
  up: { vi: 'càng cao càng tốt', en: 'higher is better' },
  down: { vi: 'càng thấp càng tốt', en: 'lower is better' },
  hold: { vi: 'giữ mức', en: 'hold' },
  balance: { vi: 'cân đối', en: 'balance' },
} as const satisfies Words

export const disclosureWords = {
  public: { vi: 'công khai', en: 'public' },
  internal: { vi: 'nội bộ', en: 'internal' },
  restricted: { vi: 'hạn chế', en: 'restricted' },
} as const satisfies Words
