import { few, say, sayShort } from '#core/checks/figures/say.ts'
import { type Span, above, exactly, meet, plus, spanOf, times } from '#core/checks/figures/span.ts'
import { type Quantity, quantityOf } from '#core/checks/names/quantity.ts'
import { type Decimal, parseDecimal, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** One line of a budget in prose, `+ Cấp tỉnh: 610,250 tỷ đồng, trong đó:`, with the lines below it. */
type Item = {
  readonly line: number
  readonly name: string
  readonly value: Decimal
  readonly unit: string
  readonly quantity: Quantity
  /** all: its parts are announced to be all of it; some: only some; silent: nothing is said. */
  readonly announces: 'all' | 'some' | 'silent'
  readonly mark: string
  readonly parts: Item[]
  /** A line without an amount stood among the parts. */
  open: boolean
}

const listed = /^\s*([-+*•–]{1,3}|\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}\)|[IVX]+\.)\s*(.*)$/u
const amount =
  /^([^\d:;]{2,120}?)\s*:?\s*(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*((?:nghìn tỷ|tỷ|triệu|nghìn) đồng|đồng)(?!\p{L})(.*)$/iu

/** `1.2.` and `3.` are marks of two levels, `-` and `+` too. */
const levelOf = (mark: string): string =>
  mark
    .replace(/\d+/g, '1')
    .replace(/\p{Ll}/u, 'a')
    .replace(/[IVX]+/, 'I')

const announcement = (rest: string): Item['announces'] => {
  if (/trong đó\s*:?\s*$/iu.test(rest)) return 'some'
  return /(?:gồm|chia ra)(?: có)?\s*:?\s*$/iu.test(rest) ? 'all' : 'silent'
}

const itemOf = (text: string, mark: string, line: number): Item | null => {
  const found = amount.exec(text)
  const value = parseDecimal((found?.[2] ?? '').replaceAll('.', '').replace(',', '.'))
  const unit = found?.[3] ?? ''
  const quantity = quantityOf(unit)
  if (!found || !value || !quantity) return null
  const [name, announces] = [(found[1] ?? '').trim(), announcement(found[4] ?? '')]
  return { line, name, value, unit, quantity, announces, mark, parts: [], open: false }
}

/** The items of the prose, each below the last one with a higher mark; a line of another kind ends them all. */
const itemsOf = (lines: readonly string[]): readonly Item[] => {
  const items: Item[] = []
  let above: Item[] = []
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') continue
    const parts = listed.exec(text)
    const mark = levelOf(parts?.[1] ?? '')
    const level = above.findIndex((item) => item.mark === mark)
    const higher = level < 0 ? above : above.slice(0, level)
    const item = parts && !text.includes('\t') ? itemOf(parts[2] ?? '', mark, at + 1) : null
    const parent = higher.at(-1)
    if (!item) {
      if (parent && parts) parent.open = true
      above = parts ? [...higher] : []
      continue
    }
    parent?.parts.push(item)
    items.push(item)
    above = [...higher, item]
  }
  return items
}

const based = ({ value, quantity }: Item): Span => times(spanOf(value), exactly(quantity.factor))

type Verdict = { readonly item: Item; readonly kind: 'holds' | 'over' | 'under'; readonly added: Decimal }

const judge = (item: Item): Verdict[] => {
  const { parts, quantity, unit } = item
  if (parts.length < 2 || !parts.every((part) => part.unit === unit)) return []
  const [made, whole] = [parts.map(based).reduce(plus), times(spanOf(item.value), exactly(quantity.factor))]
  const added = sum(parts.map(({ value }) => value))
  if (meet(made, whole)) return [{ item, kind: 'holds', added }]
  return [{ item, kind: above(made, whole) ? 'over' : 'under', added }]
}

const findingOf = ({ item, kind, added }: Verdict, severity: Finding['severity']): Finding => {
  const { parts, value, unit, line, name } = item
  const isPart = kind === 'over' && item.announces !== 'all'
  return {
    code: isPart ? 'part-above-whole' : 'sum',
    severity,
    where: [{ line }],
    evidence: few(parts.map((part) => ({ line: part.line }))),
    printed: say(value),
    expected: `${isPart ? '≥ ' : ''}${sayShort(added)}`,
    message: `${name}: các phần ${parts.map((part) => say(part.value)).join(' + ')} = ${sayShort(added)} ${unit}, in ${say(value)} ${unit}.`,
  }
}

/**
 * Budgets written in prose, with dashes for levels: announced parts must make their whole, no parts may exceed it,
 * and where nothing is announced the other levels that add up say that this one should.
 */
export const proseBudgets = (plan: Plan): Finding[] => {
  const verdicts = itemsOf(plan.lines).flatMap(judge)
  const custom = verdicts.some(({ item, kind }) => kind === 'holds' && !item.open)
  return verdicts.flatMap((verdict): Finding[] => {
    const { item, kind } = verdict
    if (kind === 'holds') return []
    if (kind === 'over') return [findingOf(verdict, 'error')]
    if (item.open || item.announces === 'some') return []
    if (item.announces === 'all') return [findingOf(verdict, 'error')]
    return custom ? [findingOf(verdict, 'warning')] : []
  })
}
