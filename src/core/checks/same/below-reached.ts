import { say } from '#core/checks/figures/say.ts'
import { above, exactly, times } from '#core/checks/figures/span.ts'
import { reachedColumn, rowMentions, targetMentions } from '#core/checks/names/mentions.ts'
import { pairUp, weightsFor } from '#core/checks/same/pairing.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const asksMore = new Set(['>=', '>', 'maintain >='])

/**
 * A headline target below what is already reached (rule Q32, beyond 6): 95 % planned where 99,30 % stands.
 * A floor may be meant; a person should have seen it.
 */
export const belowReached = (plan: Plan): Finding[] => {
  const targets = targetMentions(plan).filter(({ name }) => !/^\s*(?:tốc độ )?tăng(?!\p{L})/iu.test(name))
  const reached = rowMentions(plan, (table) => reachedColumn(table, plan.document.year))
  return pairUp(targets, reached, weightsFor([...targets, ...reached])).flatMap(({ a, b }): Finding[] => {
    if (!a.target || !asksMore.has(a.target.comparator) || a.target.comparator === 'add N') return []
    const [wanted, stands] = [
      times(a.span, exactly(a.quantity.factor)),
      times(b.span, exactly(b.quantity.factor)),
    ]
    if (!above(stands, wanted)) return []
    return [
      {
        code: 'below-reached',
        severity: 'warning',
        where: [a.place],
        evidence: [b.place],
        printed: say(a.value),
        expected: `≥ ${say(b.value)}`,
        message: `${a.name}: chỉ tiêu ${say(a.value)} ${a.unit} thấp hơn mức đã đạt ${say(b.value)} ${b.unit} (${b.table?.id ?? ''}, dòng ${b.place.line}).`,
      },
    ]
  })
}
