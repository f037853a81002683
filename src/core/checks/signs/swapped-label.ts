import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, say } from '#core/checks/figures/say.ts'
import { above } from '#core/checks/figures/span.ts'
import { wordsOf } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** In what is caught at sea, fish outweighs shrimp, squid and the rest in every province. */
const orders: readonly { readonly within: RegExp; readonly more: RegExp; readonly less: RegExp }[] = [
  { within: /khai thac/, more: /^ca(?: |$)/, less: /^(?:tom|muc|cua|ghe)(?: |$)/ },
]

const textOf = (row: Row): string => wordsOf(bareLabel(row.label)).join(' ')

const pairs = (table: FormTable, more: Row, less: Row): { readonly a: Figure; readonly b: Figure }[] =>
  valueColumns(table).flatMap(({ n }) => {
    const [a, b] = [figureAt(more, n), figureAt(less, n)]
    return a && b ? [{ a, b }] : []
  })

const checkFamily = (table: FormTable, { row: whole, children }: Branch): Finding[] =>
  orders.flatMap(({ within, more, less }): Finding[] => {
    if (!within.test(wordsOf(whole.label).join(' '))) return []
    const bigger = children.find(({ row }) => more.test(textOf(row)))?.row
    const smaller = children.find(
      ({ row }) =>
        less.test(textOf(row)) &&
        bigger &&
        pairs(table, bigger, row).some(({ a, b }) => above(b.span, a.span)),
    )?.row
    if (!bigger || !smaller) return []
    const compared = pairs(table, bigger, smaller)
    const [first] = compared
    if (!first || compared.length < 2 || !compared.every(({ a, b }) => above(b.span, a.span))) return []
    return [
      {
        code: 'swapped-label',
        severity: 'question',
        where: [{ line: smaller.line }, { line: bigger.line }],
        evidence: [{ line: whole.line }],
        printed: `${bareLabel(smaller.label)} ${say(first.b.value)}; ${bareLabel(bigger.label)} ${say(first.a.value)}`,
        expected: `${bareLabel(bigger.label)} ${say(first.b.value)}; ${bareLabel(smaller.label)} ${say(first.a.value)}?`,
        message: `${bareLabel(whole.label)}: “${bareLabel(smaller.label)}” ${say(first.b.value)} lớn hơn “${bareLabel(bigger.label)}” ${say(first.a.value)} ở cả ${compared.length} cột; hai tên hàng có đổi chỗ cho nhau không?`,
      },
    ]
  })

/** Neighbouring names that seem exchanged: asked, never claimed. */
export const swappedLabels = ({ table, relations }: StudiedTable): Finding[] =>
  [...relations.keys()].flatMap((branch) => (branch.children.length > 1 ? checkFamily(table, branch) : []))
