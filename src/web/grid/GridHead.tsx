import type { ReactNode } from 'react'
import type { FormOf } from '#web/grid/Passports.tsx'
import { type ColumnName, columns } from '#web/grid/rows.ts'
import { entryWords } from '#web/words/entry.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

/** Rows of the head: groups, labels, the numbers of the columns. */
export const headRows = 3

type Group = 'planned' | 'done' | 'compared'
const groups: Readonly<Partial<Record<ColumnName, Group>>> = {
  plan: 'planned',
  onPath: 'planned',
  last: 'done',
  inPeriod: 'done',
  entry: 'done',
  share: 'compared',
  lastYear: 'compared',
  ofLastYear: 'compared',
}

/** A column that stands alone in its group reaches over both rows and says the whole of it. */
const alone: Readonly<Partial<Record<ColumnName, 'planAlone' | 'shareAlone'>>> = {
  plan: 'planAlone',
  share: 'shareAlone',
}

type Span = { readonly group: Group | null; readonly names: readonly ColumnName[] }

const spansOf = (shown: readonly ColumnName[]): readonly Span[] => {
  const spans: { group: Group | null; names: ColumnName[] }[] = []
  for (const name of shown) {
    const group = groups[name] ?? null
    const last = spans.at(-1)
    if (group !== null && last?.group === group) last.names.push(name)
    else spans.push({ group, names: [name] })
  }
  return spans
}

/** `8=7/4`: a computed column says from which it is computed. */
export const numberOf = (name: ColumnName, shown: readonly ColumnName[]): string => {
  const at = (column: ColumnName): number => shown.indexOf(column) + 1
  if (name === 'share') return `${at(name)}=${at('entry')}/${at('plan')}`
  return name === 'ofLastYear' ? `${at(name)}=${at('entry')}/${at('lastYear')}` : String(at(name))
}

const isGrouped = ({ names }: Span): boolean => names.length > 1

/** The head of the official Biểu: groups, labels, and the row of column numbers; it stays in sight. */
export const GridHead = ({
  shown,
  form,
}: {
  readonly shown: readonly number[]
  readonly form?: Pick<FormOf, 'period' | 'cutOff'> | undefined
}): ReactNode => {
  const say = useWords(entryWords)
  /** The column of the figures says up to which day they count, or that they are estimates of the year (G09, G19). */
  const label = (name: ColumnName): string => {
    if (name !== 'entry' || !form) return say(name)
    if (/^\d{4}$/.test(form.period)) return say('entryYear')
    return form.cutOff ? say('entryTo', { day: showDay(form.cutOff) }) : say(name)
  }
  const names = shown.flatMap((at) => columns[at] ?? [])
  const spans = spansOf(names)
  const hint = (name: ColumnName): string | undefined => {
    if (name === 'entry') return say('entryHint')
    return name === 'inPeriod' ? say('inPeriodHint') : undefined
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        {spans.map((span) => {
          const [name] = span.names
          if (name === undefined) return null
          if (span.group !== null && isGrouped(span))
            return (
              <th key={name} scope="colgroup" colSpan={span.names.length} className="entry-head-group">
                {say(span.group)}
              </th>
            )
          return (
            <th key={name} scope="col" rowSpan={2} className={`entry-head-${name}`} title={hint(name)}>
              {alone[name] ? say(alone[name]) : label(name)}
            </th>
          )
        })}
      </tr>
      <tr aria-rowindex={2}>
        {spans.filter(isGrouped).flatMap((span) =>
          span.names.map((name) => (
            <th key={name} scope="col" className={`entry-head-${name}`} title={hint(name)}>
              {label(name)}
            </th>
          )),
        )}
      </tr>
      <tr aria-rowindex={3} className="entry-numbers">
        {names.map((name) => (
          <td key={name} className={`entry-head-${name}`}>
            {numberOf(name, names)}
          </td>
        ))}
      </tr>
    </thead>
  )
}
