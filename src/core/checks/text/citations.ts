import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The sign of a document's number tells its type: `QĐ` of a decision, `NQ` of a resolution. */
const signs: Readonly<Record<string, string>> = {
  'quyết định': 'QĐ',
  'nghị quyết': 'NQ',
  'kế hoạch': 'KH',
  'chỉ thị': 'CT',
  'thông tư': 'TT',
  'nghị định': 'NĐ',
  'chương trình': 'CTr',
  'báo cáo': 'BC',
}
/** `244/2025/QH15` names the body, not the type: only the signs of types can contradict a name. */
const known = new Set(Object.values(signs))

const cited =
  /(quyết định|nghị quyết|kế hoạch|chỉ thị|thông tư|nghị định|chương trình|báo cáo)\s+(?:số\s+)?(\d{1,5}(?:\/\d{4})?[/-]\p{L}+(?:[/-]\p{L}[\p{L}-]*)*)/giu

type Slip = { readonly line: number; readonly name: string; readonly number: string; readonly sign: string }

const slipsIn = (text: string, line: number): Slip[] =>
  [...text.matchAll(cited)].flatMap((match): Slip[] => {
    const [, name = '', number = ''] = match
    const own = signs[name.toLowerCase()] ?? ''
    const printed = (/\d[/-](\p{L}+)/u.exec(number)?.[1] ?? '').normalize('NFC')
    return !known.has(printed) || printed === own ? [] : [{ line, name, number, sign: own }]
  })

/** `Quyết định số 12/NQ-CP`: the name and the sign of a cited document disagree (capability A08). */
export const citations = (plan: Plan): Finding[] =>
  plan.lines
    .flatMap((text, at) => (text.includes('\t') ? [] : slipsIn(text, at + 1)))
    .map(({ line, name, number, sign }) => ({
      code: 'printed-error',
      severity: 'warning',
      where: [{ line }],
      evidence: [],
      printed: `${name} ${number}`,
      expected: sign,
      message: `Dòng ${line}: “${name}” mang ký hiệu ${number}; ký hiệu của ${name.toLowerCase()} là ${sign}.`,
    }))
