/** The kinds of document that are cited with a number, longest first. */
const kinds =
  'Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Công văn|Chỉ thị|Thông tư|Kết luận|Thông báo|Tờ trình|Báo cáo|Chương trình|Luật|Văn bản|Công điện|Quy định|Hướng dẫn'
/** `Luật Đầu tư công số 58/2024/QH15`: the number of a law stands behind its name. */
const law =
  /((?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^,;:.()]{2,160}?)\s+(số)\s+(\d+[\p{L}\d]*(?:[-/–][\p{L}\d]+)+)/u
const cited = new RegExp(`(${kinds})\\s+(?:(số)\\s+)?(\\d+[\\p{L}\\d]*(?:[-/–][\\p{L}\\d]+)+)`, 'iu')

/** The first cited document of a text as it is printed: `Nghị quyết số 01/NQ-CP`. Null where none has a number. */
export const citedNumber = (text: string): string | null => {
  const found = cited.exec(text) ?? law.exec(text)
  if (!found) return null
  return [found[1], found[2], found[3]].filter((word) => word !== undefined).join(' ')
}
