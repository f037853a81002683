import { type Figure, figureAt } from '#core/checks/figures/figures.ts'
import { nameOf, say } from '#core/checks/figures/say.ts'
import { above } from '#core/checks/figures/span.ts'
import { planColumn, reachedColumn } from '#core/checks/names/mentions.ts'
import { fold } from '#core/checks/names/words.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** Shares of which every plan wants more; a word for what is wanted less turns the direction. */
const wantsMore =
  /bao phu|tham gia bao hiem|tham gia bhxh|dat chuan|su dung nuoc|su dung bptt|chap nhan|sang loc|kham suc khoe|mien dich|tiem chung|thu gom|xu ly chat thai|che phu|qua dao tao|truc tuyen|so hoa|huy dong|gia dinh van hoa|giai quyet|do thi hoa/
const wantsLess =
  /tu vong|ho ngheo|can ngheo|suy dinh duong|sdd|ngo doc|no xau|that nghiep|tai nan|bo hoc|tao hon/

type Side = 'up' | 'down'

const sideOf = (row: Row): Side | null => {
  const label = fold(row.label)
  if (!/ty le|ty suat|ti le/.test(label) && !/[%‰]/.test(unitKey(row.unit))) return null
  if (/giam(?! (?:ty|ti) )/.test(label)) return null
  // insured against unemployment, not unemployed
  if (/bao hiem|bhxh|bhyt|bhtn/.test(label)) return 'up'
  if (wantsLess.test(label)) return 'down'
  return wantsMore.test(label) ? 'up' : null
}

type Step = {
  readonly row: Row
  readonly table: FormTable
  readonly planned: Figure
  readonly reached: Figure
}

const backwards = (plan: Plan, table: FormTable): Step[] => {
  const [to, from] = [planColumn(table, plan.document.year), reachedColumn(table, plan.document.year)]
  if (!to || !from) return []
  return table.rows.flatMap((row): Step[] => {
    const [planned, reached] = [figureAt(row, to.n), figureAt(row, from.n)]
    const side = planned && reached ? sideOf(row) : null
    if (!planned || !reached || !side) return []
    const [more, less] = side === 'up' ? [reached, planned] : [planned, reached]
    return above(more.span, less.span) ? [{ row, table, planned, reached }] : []
  })
}

/**
 * Shares of the annexes that are planned worse than they stand already (rule Q32): less insured, more deaths. A cautious
 * plan may mean it, so it is one question. What a headline target already says is its own finding.
 */
export const annexBelowReached = (plan: Plan, headline: readonly Finding[]): Finding[] => {
  const told = new Set(headline.flatMap(({ evidence }) => evidence.map(({ line }) => line)))
  const steps = plan.tables
    .flatMap((table) => backwards(plan, table))
    .filter(({ row }) => !told.has(row.line))
  if (steps.length === 0) return []
  const shown = steps
    .slice(0, 6)
    .map(({ row, planned, reached }) => `${nameOf(row)} ${say(planned.value)} (đã đạt ${say(reached.value)})`)
  const more = steps.length > 6 ? ` và ${steps.length - 6} chỉ tiêu nữa` : ''
  return [
    {
      code: 'below-reached',
      severity: 'question',
      where: steps.map(({ planned }) => planned.place),
      evidence: steps.map(({ reached }) => reached.place),
      printed: steps.map(({ planned }) => say(planned.value)).join('; '),
      expected: '',
      message: `Phụ lục giao kém hơn mức đã đạt: ${shown.join('; ')}${more}; có chủ ý không?`,
    },
  ]
}
