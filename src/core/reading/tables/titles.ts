/** What stands above a table: its number and title, `(Kèm theo …)`, its unit. */

const kind = String.raw`(?:phụ\s+)?bi[ểêếe]u(?:\s+mẫu)?|bảng|phụ\s+lục|mẫu(?:\s+biểu)?`
const key = String.raw`(?:số\s*:?\s*)?(?:0*(\d{1,3})|[IVXL]{1,7}|[A-HĐ])(?:[.\-/]\d{1,3})?(?:[/-]\p{L}[\p{L}\-.]*)?`
/** `BIỂU 2: …`, `Bảng 3. …`, `Phụ lục IV – …`: the number and the words in one line. */
const titled = new RegExp(`^(${kind})\\s*${key}\\s*[:.–-]\\s*\\S`, 'iu')
/** `Biểu số 01`, `Phụ lục I`: the number alone; the words follow. */
const bare = new RegExp(`^(${kind})\\s*${key}\\s*[:.]?$`, 'iu')
const annex = /^\(?\s*(?:Kèm theo|Ban hành (?:theo|kèm))/iu
const unit =
  /\(?\s*(?:ĐVV?T|Đơn vị(?: tính)?(?!\s*:?\s*(?:chủ trì|phối hợp|thực hiện|báo cáo)))\s*[:.]\s*([^()]+?)\s*\)?\s*$/iu
const unitAlone = new RegExp(`^${unit.source}`, 'iu')
const aside =
  /^(?:\(?\s*(?:tiếp theo|tiếp|đính kèm)\b.*|[-–\s]*(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*)$/iu

export const isLoud = (text: string): boolean => /\p{L}/u.test(text) && text === text.toUpperCase()
export const isAnnexNote = (text: string): boolean => annex.test(text)
export const isUnitLine = (text: string): boolean => unitAlone.test(text)
/** `(tiếp theo)`, `- 12 -`: what a page break leaves between two halves of a table. */
export const isPageMark = (text: string): boolean => aside.test(text)
export const isBareTitle = (text: string): boolean => bare.test(text)
export const isTitle = (text: string): boolean => titled.test(text) || bare.test(text)

/** The number of a form, `BIỂU 2` → 2; null for an annex and for anything that is no title. */
export const formNumber = (text: string): number | null => {
  const found = titled.exec(text) ?? bare.exec(text)
  if (!found || found[2] === undefined || /phụ\s+lục/iu.test(found[1] ?? '')) return null
  return Number(found[2])
}

/** The unit that a title or a line of its own names: `(ĐVT: tỷ đồng)` → `tỷ đồng`; null where none does. */
export const unitIn = (text: string): string | null => unit.exec(text)?.[1]?.trim() ?? null

/** A title without the unit at its end. */
export const withoutUnit = (text: string): string => text.replace(unit, '').trim()
