import { type Label, placeOfLabel } from '#core/checks/words/labels.ts'
import type { Slip } from '#core/checks/words/slip.ts'

const afterColon = (label: string): string | null => /:\s*\S.*$/u.exec(label)?.[0] ?? null

/** `1.4` is one of the list `1.` under the same rows; '' for a row that is in no such list. */
const listOf = ({ table, row }: Label): string =>
  /^\d+(?:\.\d+)+$/.test(row.stt) ? [table.titleLine, ...row.path, row.stt.replace(/\d+$/, '')].join('/') : ''

/** How a row of a list would read with the ending of its sisters; null where it has its own. */
const completed = (label: string, ending: string): string | null => {
  const rest = ending.split(' ').slice(2).join(' ')
  return rest !== '' && label.endsWith(` ${rest}`) ? `${label.slice(0, -rest.length - 1)}${ending}` : null
}

const shown = 5

/**
 * `1.1 Lúa Mùa: DT gieo trồng`, `1.2 …: DT gieo trồng`, `1.4 Lúa Thu Đông gieo trồng`: where all others of a list
 * end alike and one has only the end of that, the colon and the word before it were lost.
 */
export const lostEndings = (labels: readonly Label[]): readonly Slip[] => {
  const lists = new Map<string, Label[]>()
  for (const label of labels) {
    const held = lists.get(listOf(label))
    if (held) held.push(label)
    else lists.set(listOf(label), [label])
  }
  lists.delete('')
  return [...lists.values()].flatMap((list): Slip[] => {
    const [label, ...more] = list.filter(({ row }) => !row.label.includes(':'))
    const sisters = list.filter((other) => other !== label)
    const endings = new Set(sisters.map(({ row }) => afterColon(row.label)))
    const [ending] = endings
    if (!label || more.length > 0 || sisters.length < 2 || endings.size !== 1 || ending == null) return []
    const whole = completed(label.row.label, ending)
    if (whole === null) return []
    return [
      {
        line: label.row.line,
        column: label.column,
        printed: label.row.label,
        expected: whole,
        why: 'ending',
        count: sisters.length,
        proof: sisters.slice(0, shown).map(placeOfLabel),
      },
    ]
  })
}
