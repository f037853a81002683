const parts = /^(?:trong đó|tr\.?\s?đó|chia ra|gồm|bao gồm)(?!\p{L})\s*:?\s*(.*)$/iu

/** What follows `Trong đó:`, `Chia ra:`; '' where they stand alone, null where the label is no such part. */
export const partWords = (label: string): string | null => parts.exec(label)?.[1] ?? null

/** `Riêng công nghiệp`: one part picked out; the row after it is no part any more. */
export const isAside = (label: string): boolean => /^riêng\s/iu.test(label)

/**
 * `DT thu hoạch`, `Năng suất`, `Tổng sản lượng`: a measure that names no thing. The thing is the row above,
 * which is why such a row never is a parent and never carries the number of its block.
 */
export const isBareMeasure = (label: string): boolean =>
  /^(?:[-+]\s*)?(?:tổng\s+)?(?:dt|diện tích|năng suất|sản lượng|quy mô|sl|ns)(?:\s+(?:gieo trồng|thu hoạch|nuôi|bình quân|nuôi trồng))?\s*:?$/iu.test(
    label,
  )

/** `TỔNG SỐ`, `TỔNG CỘNG`: the whole table in one row. */
export const isGrandTotal = (label: string): boolean =>
  /^tổng\s+(?:số|cộng)(?!\p{L})/iu.test(label) && label === label.toUpperCase()

export const isTotal = (label: string): boolean => /^(?:[-+]\s*)?tổng(?!\p{L})/iu.test(label)

/** `I. MẠNG BƯU CỤC` */
export const isLoud = (label: string): boolean => /\p{Lu}{2}/u.test(label) && label === label.toUpperCase()
