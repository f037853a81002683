import { say } from '#core/checks/figures/say.ts'
import { compare, integer } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** `thêm 12 xã` with a list of eleven: the number and the names that a target gives disagree (capability B06). */
export const namedLists = ({ targets, questions }: Plan): Finding[] => {
  // the reader has already asked about the footnote of that line
  const asked = new Set(
    questions
      .filter(({ code }) => code === 'contradiction')
      .flatMap(({ where }) => where.map(({ line }) => line)),
  )
  return targets.flatMap(({ line, indicator, value, unit, named }): Finding[] => {
    if (named.length < 2 || asked.has(line) || compare(value, integer(named.length)) === 0) return []
    return [
      {
        code: 'sum',
        severity: 'warning',
        where: [{ line }],
        evidence: [],
        printed: say(value),
        expected: String(named.length),
        message: `${indicator}: chỉ tiêu in ${say(value)} ${unit}, danh sách kèm theo có ${named.length} tên.`,
      },
    ]
  })
}
