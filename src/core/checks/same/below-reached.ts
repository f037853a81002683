import { say } from '#core/checks/figures/say.ts'
import { type Span, above, exactly, times } from '#core/checks/figures/span.ts'
import { reachedColumn, rowMentions, targetMentions } from '#core/checks/names/mentions.ts'
import { pairUp, weightsFor } from '#core/checks/same/pairing.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Target } from '#core/plan/plan.ts'

const asksMore = new Set(['>=', '>', 'maintain >='])
const asksLess = new Set(['<=', '<', 'maintain <'])

/** A floor below what stands is strong evidence of an old figure; a ceiling above it is often meant, and only asked. */
const judge = (target: Target, wanted: Span, stands: Span): { asked: boolean } | null => {
  if (asksMore.has(target.comparator) && above(stands, wanted)) return { asked: false }
  return asksLess.has(target.comparator) && above(wanted, stands) ? { asked: true } : null
}

/**
 * A headline target below what is already reached (rule Q32, beyond 6): 95 % planned where 99,30 % stands.
 * A floor may be meant; a person should have seen it.
 */
export const belowReached = (plan: Plan): Finding[] => {
  const targets = targetMentions(plan).filter(({ name }) => !/^\s*(?:tốc độ )?tăng(?!\p{L})/iu.test(name))
  const reached = rowMentions(plan, (table) => reachedColumn(table, plan.document.year))
  return pairUp(targets, reached, weightsFor([...targets, ...reached])).flatMap(({ a, b }): Finding[] => {
    const [wanted, stands] = [
      times(a.span, exactly(a.quantity.factor)),
      times(b.span, exactly(b.quantity.factor)),
    ]
    const verdict = a.target ? judge(a.target, wanted, stands) : null
    if (!verdict) return []
    const [sign, side] = verdict.asked ? ['≤', 'cao hơn'] : ['≥', 'thấp hơn']
    return [
      {
        code: 'below-reached',
        severity: verdict.asked ? 'question' : 'warning',
        where: [a.place],
        evidence: [b.place],
        printed: say(a.value),
        expected: `${sign} ${say(b.value)}`,
        message: `${a.name}: chỉ tiêu ${say(a.value)} ${a.unit} ${side} mức đã đạt ${say(b.value)} ${b.unit} (${b.table?.id ?? ''}, dòng ${b.place.line})${verdict.asked ? '; có chủ ý không?' : '.'}`,
      },
    ]
  })
}
