import { areasOf, type Register } from '#core/checks/names/agencies.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Area = { readonly line: number; readonly name: string }

const name = String.raw`\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}`
const listed = new RegExp(
  String.raw`(?<!\p{L})(?:các )?huyện(?: đảo| vùng| miền núi)? (${name}(?:(?:, | và )(?:huyện )?${name})*)`,
  'gu',
)
/** `huyện Thới Lai, thành phố Cần Thơ` lies elsewhere. */
const elsewhere = /^,? (?:tỉnh|thành phố|TP\.?|thuộc tỉnh) \p{Lu}/u

const areasIn = (plan: Plan): readonly Area[] =>
  plan.lines.flatMap((text, at) => {
    if (text.includes('\t')) return []
    return [...text.matchAll(listed)].flatMap((match) => {
      if (elsewhere.test(text.slice(match.index + match[0].length))) return []
      const names = (match[1] ?? '').split(/, | và /u)
      return names.map((one) => ({ line: at + 1, name: one.replace(/^huyện /u, '') }))
    })
  })

/**
 * Districts that the register does not know on the plan's day: a slip of the pen, an island taken for a district.
 * Asked only where the register clearly is the province's own: it knows most of the names.
 */
export const unknownAreas = (plan: Plan, register: Register): Finding[] => {
  const known = areasOf(register)
  const named = areasIn(plan)
  const strange = named.filter((area) => !known.has(area.name))
  if (known.size === 0 || strange.length === 0 || strange.length * 4 > named.length) return []
  const names = [...new Set(strange.map((area) => `“${area.name}” (dòng ${area.line})`))]
  return [
    {
      code: 'spelling',
      severity: 'question',
      where: strange.map(({ line }) => ({ line })),
      evidence: [],
      printed: strange.map((area) => area.name).join('; '),
      expected: '',
      message: `Gọi là huyện nhưng danh mục đơn vị ngày ấy không có huyện này: ${names.join(', ')}; tên có đúng không?`,
    },
  ]
}
