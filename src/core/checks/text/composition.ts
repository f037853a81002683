import { few, say } from '#core/checks/figures/say.ts'
import { exactly, meet, plus, spanOf } from '#core/checks/figures/span.ts'
import { targetParts } from '#core/checks/text/prose-parts.ts'
import { of, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Target } from '#core/plan/plan.ts'

const isShare = ({ comparator, unit, literal }: Target): boolean =>
  comparator === '=' && unit === '%' && literal === ':'

/** The parts of a structure (`Cơ cấu kinh tế: …`) make a hundred. */
const structures = (plan: Plan): Finding[] => {
  const parents = [...new Set(plan.targets.filter(isShare).map(({ parent }) => parent))]
  return parents.flatMap((parent): Finding[] => {
    const parts = plan.targets.filter((target) => target.parent === parent)
    if (parts.length < 3 || !parts.every(isShare)) return []
    if (meet(parts.map(({ value }) => spanOf(value)).reduce(plus), exactly(of('100')))) return []
    const added = say(sum(parts.map(({ value }) => value)))
    return [
      {
        code: 'sum',
        severity: 'error',
        where: few([...new Set(parts.map(({ line }) => line))].map((line) => ({ line }))),
        evidence: [],
        printed: added,
        expected: '100',
        message: `Chỉ tiêu (${parent}): các phần của cơ cấu ${parts.map(({ value }) => say(value)).join(' + ')} = ${added}%, phải bằng 100%.`,
      },
    ]
  })
}

/** `Thêm 05 xã` with a footnote that names four. */
const counted = (plan: Plan): Finding[] =>
  plan.targets.flatMap((target): Finding[] => {
    const wanted = target.value.scale === 0 ? Number(target.value.digits) : null
    if (target.named.length === 0 || wanted === null || wanted === target.named.length) return []
    return [
      {
        code: 'contradiction',
        severity: 'error',
        where: [{ line: target.line }],
        evidence: [],
        printed: say(target.value),
        expected: String(target.named.length),
        message: `${target.indicator}: chỉ tiêu ${say(target.value)} ${target.unit}, chú thích kể tên ${target.named.length}.`,
      },
    ]
  })

/** What the headline targets say about one another. */
export const compositions = (plan: Plan): Finding[] => [
  ...structures(plan),
  ...counted(plan),
  ...targetParts(plan),
]
