import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, say } from '#core/checks/figures/say.ts'
import { exactly, meet, spanOf, times } from '#core/checks/figures/span.ts'
import { alikeness, contentOf, termsOf } from '#core/checks/names/alike.ts'
import { type Mention, quantityIn } from '#core/checks/names/mentions.ts'
import { namesakes } from '#core/checks/names/namesakes.ts'
import { inBase } from '#core/checks/names/quantity.ts'
import type { Sayings } from '#core/checks/same/cluster.ts'
import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const said =
  /([^.;:,()\d]{6,90}?)\s(?:ước\s)?(?:đạt\s|là\s|thực hiện\s)?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s(nghìn tỷ đồng|tỷ đồng|triệu đồng|triệu USD|tỷ USD|triệu tấn|nghìn tấn|tấn|nghìn ha|ha|triệu lượt|lượt|người)(?!\p{L})/gu

/** The digits that count, `21.340 tỷ` and `21.340.000 triệu` alike; '' for fewer than four, which may agree by chance. */
const digitsOf = (value: Mention['value'], quantity: Mention['quantity']): string => {
  const digits = printDecimal(inBase(value, quantity))
    .replace('.', '')
    .replace(/^-?0*|0+$/g, '')
  return digits.length < 4 ? '' : digits
}

/** One digit is another one, or two neighbours changed places. */
const isSlip = (one: string, other: string): boolean => {
  if (one === '' || one.length !== other.length) return false
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return first > 0
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  )
}

const size = (mention: Pick<Mention, 'value' | 'quantity'>): number =>
  printDecimal(inBase(mention.value, mention.quantity)).replace(/\..*$/, '').length

/** What the running text says in passing, outside of targets and tasks, which are compared on their own. */
const narrated = (plan: Plan): readonly Mention[] => {
  const told = new Set([
    ...plan.targets.map(({ line }) => line),
    ...plan.assignments.flatMap(({ lines }) => lines),
  ])
  return plan.lines.flatMap((text, at) => {
    if (text.includes('\t') || told.has(at + 1)) return []
    return [...text.matchAll(said)].flatMap((match): Mention[] => {
      const [, name = '', number = '', unit = ''] = match
      const value = parseDecimal(number.replaceAll('.', '').replace(',', '.'))
      const quantity = quantityIn(unit, name)
      const words = contentOf(name.trim())
      if (!value || !quantity || words.length < 2 || digitsOf(value, quantity) === '') return []
      const named = { own: termsOf(words), words, context: termsOf([]) }
      const place = { line: at + 1 }
      const own = { source: 'prose', name: name.trim(), named, place, value, span: spanOf(value) } as const
      return [{ ...own, unit, quantity, target: null, row: null, table: null }]
    })
  })
}

const figuresOf = ({ row, table }: Mention): readonly Figure[] =>
  row && table ? valueColumns(table).flatMap(({ n }) => figureAt(row, n) ?? []) : []

/** The figure of a row that was meant, where none of the row is the one that was said. */
const meantIn = (mention: Mention, row: Mention): Figure | null => {
  const spoken = times(mention.span, exactly(mention.quantity.factor))
  const figures = figuresOf(row)
  if (figures.some(({ span }) => meet(times(span, exactly(row.quantity.factor)), spoken))) return null
  const digits = digitsOf(mention.value, mention.quantity)
  return (
    figures.find(
      ({ value }) =>
        isSlip(digits, digitsOf(value, row.quantity)) &&
        size(mention) === size({ value, quantity: row.quantity }),
    ) ?? null
  )
}

/** Names so alike, with figures a slip apart, mean one thing. */
const likely = 0.55

const kindOf = ({ quantity }: Mention): string => quantity.kind

/**
 * A figure in the running text that stands in no column of its row, and is one digit away from one that does
 * (beyond 1): `21.340 tỷ đồng` beside `21.430.000` triệu. Which of the two is right, a person knows.
 */
export const slipsOfPen = (plan: Plan, { rows, weights }: Sayings): Finding[] => {
  const near = namesakes(rows, kindOf)
  return narrated(plan).flatMap((mention): Finding[] => {
    const [best] = near(mention)
      .map((row) => ({ row, score: alikeness(mention.named, row.named, weights, likely) }))
      .filter(({ score }) => score >= likely)
      .toSorted((a, b) => b.score - a.score)
    const meant = best ? meantIn(mention, best.row) : null
    if (!best || !meant) return []
    const { table } = best.row
    return [
      {
        code: 'contradiction',
        severity: 'question',
        where: [mention.place],
        evidence: [meant.place],
        printed: say(mention.value),
        expected: say(meant.value),
        message: `Dòng ${mention.place.line} in “${mention.name}” ${say(mention.value)} ${mention.unit}; ${table?.id ?? ''} (dòng ${meant.place.line}) “${bareLabel(best.row.name)}” ${say(meant.value)} ${best.row.unit}: số nào đúng?`,
      },
    ]
  })
}
