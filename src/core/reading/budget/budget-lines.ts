import type { Decimal } from '#core/figure/decimal.ts'
import type { BudgetLine } from '#core/plan/budget.ts'
import { startsLower } from '#core/reading/plain-text.ts'
import { readPrinted } from '#core/reading/targets/printed-number.ts'

/** A line that is still open for parts below it. */
type Item = {
  readonly line: number
  readonly label: string
  readonly value: Decimal
  readonly unit: string
  readonly announces: BudgetLine['announces']
  readonly mark: string
  readonly indent: number
  readonly parent: Item | null
  readonly parts: Item[]
  open: boolean
}

const listed = /^(\s*)([-+*•–]{1,4}|[.·∗◦▪](?=\s)|\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}\)|[IVX]+\.)\s*(.*)$/u
const money = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*((?:nghìn tỷ|tỷ|triệu|nghìn) đồng|đồng)(?!\p{L})(.*)$`
/** A label with figures of its own, `Vốn năm 2026`, needs the colon that closes it. */
const forms = [
  new RegExp(String.raw`^([^\d:;]{2,120}?)\s*:?\s*(?:(?:là|khoảng|dự kiến)\s+)?${money}`, 'iu'),
  new RegExp(String.raw`^([^:;]{2,160}?)\s*:\s*(?:(?:khoảng|dự kiến)\s+)?${money}`, 'iu'),
]

/** `1.2.` and `3.` are marks of two levels, `-` and `+` too. */
const kindOf = (mark: string): string =>
  mark
    .replace(/\d+/g, '1')
    .replace(/\p{Ll}/u, 'a')
    .replace(/[IVX]+/, 'I')

const announcement = (rest: string): BudgetLine['announces'] => {
  if (/trong đó\s*:?\s*$/iu.test(rest)) return 'some'
  return /(?:gồm|chia ra)(?: có)?\s*:?\s*$/iu.test(rest) ? 'all' : 'silent'
}

type Printed = Pick<Item, 'label' | 'value' | 'unit' | 'announces'>

const printedIn = (printed: string): Printed | null => {
  if (!/đồng/iu.test(printed)) return null
  // a line of blanks would be gone over from each of its ends
  const text = printed.replace(/\s+/gu, ' ')
  const found = forms.map((form) => form.exec(text)).find((one) => one !== null)
  const value = readPrinted(found?.[2] ?? '')
  if (!found || !value) return null
  return {
    label: (found[1] ?? '').trim(),
    value,
    unit: (found[3] ?? '').toLowerCase(),
    announces: announcement(found[4] ?? ''),
  }
}

/** The open lines that stand above one with this mark; the same mark further in stands below a line that announces it. */
const above = (open: readonly Item[], mark: string, indent: number): readonly Item[] => {
  const level = open.findIndex(
    (item) => item.mark === mark && !(item.announces !== 'silent' && indent > item.indent + 1),
  )
  return level < 0 ? open : open.slice(0, level)
}

/** A line without a sign of a list heads one where it announces its parts: `Tổng thu: 26.500 tỷ đồng, gồm:`. */
const headIn = (text: string): Printed | null => {
  const printed = text.includes('\t') ? null : printedIn(text.trim())
  return printed && printed.announces !== 'silent' ? printed : null
}

/** What goes on with the line before it: a page or the width of the paper has cut it. */
const goesOn = (text: string): boolean => startsLower(text.trim())

/**
 * The lines with amounts, each below the last one with a higher mark; a line of another kind ends them all. `Trong đó …`
 * in a line of its own is one part of those that make up the line above.
 */
const itemsOf = (lines: readonly string[]): readonly Item[] => {
  const items: Item[] = []
  let open: readonly Item[] = []
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') continue
    const found = listed.exec(text)
    if (!found && goesOn(text)) continue
    const [mark, indent] = [kindOf(found?.[2] ?? ''), found?.[1]?.length ?? 0]
    const higher = found ? above(open, mark, indent) : []
    const parent = higher.at(-1) ?? null
    const printed = found ? (text.includes('\t') ? null : printedIn(found[3] ?? '')) : headIn(text)
    if (!printed) {
      if (parent && found) parent.open = true
      open = higher
      continue
    }
    if (parent && /^trong đó(?!\p{L})/iu.test(printed.label)) parent.open = true
    const item: Item = { ...printed, line: at + 1, mark, indent, parent, parts: [], open: false }
    parent?.parts.push(item)
    items.push(item)
    open = [...higher, item]
  }
  return items
}

const linesUnder = (items: readonly Item[], parent: BudgetLine | null): readonly BudgetLine[] =>
  items.flatMap((item, at) => {
    const { label, value, unit, line, announces, open } = item
    const own: BudgetLine = {
      id: parent ? `${parent.id}.${at + 1}` : String(at + 1),
      level: (parent?.level ?? 0) + 1,
      parent: parent?.id ?? null,
      label,
      value,
      unit,
      line,
      announces,
      open,
    }
    return [own, ...linesUnder(item.parts, own)]
  })

/**
 * The budgets that the prose breaks down, `1. Tổng chi: 1.260,500 tỷ đồng, gồm:` with its dashes below, in the order of
 * the text. The signs of the lists are the levels, as many as there are. An amount without parts is no budget.
 */
export const budgetOf = (lines: readonly string[]): readonly BudgetLine[] =>
  linesUnder(
    itemsOf(lines).filter(({ parent, parts }) => parent === null && parts.length > 0),
    null,
  )
