import { useCallback, useEffect, useState } from 'react'
import { isIn, type WorkFilter, workFilters } from '#core/consolidation/work-lines.ts'
import type { WorkbenchPage, WorkLine } from '#core/page/workbench-page.ts'
import { useAsked } from '#web/frame/asked.ts'
import { useKeys } from '#web/frame/keys.ts'
import { hasData } from '#web/pages/consolidation/consolidated.ts'
import { Names } from '#web/pages/consolidation/Names.tsx'
import { useRestLater } from '#web/pages/consolidation/use-rest-later.ts'
import { RevisedList } from '#web/pages/consolidation/RevisedList.tsx'
import { WorkTable } from '#web/pages/consolidation/WorkTable.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly bench: WorkbenchPage
  readonly onChoose: ((code: string) => void) | null
}

const slugs: Readonly<Record<WorkFilter, string>> = {
  missing: 'thieu',
  conflict: 'mau-thuan',
  changed: 'da-doi',
  chosen: 'chon-khac',
}
const filterIn = (slug: string | undefined): WorkFilter | null =>
  workFilters.find((one) => slugs[one] === slug) ?? null

/** A filter looks over all tables; without one a table at a time is read. */
const shownOf = (
  lines: readonly WorkLine[],
  filter: WorkFilter | null,
  table: string,
): readonly WorkLine[] => {
  if (filter) return lines.filter((line) => isIn(line, filter))
  return table === '*' ? lines : lines.filter((line) => line.table === table)
}

const Filters = ({
  bench,
  filter,
  table,
}: Pick<Props, 'bench'> & { readonly filter: WorkFilter | null; readonly table: string }) => {
  const say = useWords(benchWords)
  const [, setAsked] = useAsked()
  const { lines } = bench
  const filled = (id: string): number => lines.filter((line) => line.table === id && hasData(line)).length
  return (
    <div className="bench-filters no-print">
      <Choice<WorkFilter | ''>
        label={say('filter')}
        value={filter ?? ''}
        onChoose={(value) => setAsked({ loc: value === '' ? '' : slugs[value], dong: '' })}
        options={[
          { value: '', word: say('all') },
          ...workFilters.map((one) => ({
            value: one,
            word: say(one),
            count: lines.filter((line) => isIn(line, one)).length,
          })),
        ]}
      />
      {filter ? null : (
        <Choice
          label={say('which')}
          value={table}
          onChoose={(bieu) => setAsked({ bieu: bieu === 'T' ? '' : bieu, dong: '' })}
          options={[
            { value: 'T', word: say('targets'), count: filled('T') },
            ...bench.tables.map(({ id }) => ({ value: id, word: id, count: filled(id) })),
            { value: '*', word: say('every') },
          ]}
        />
      )}
      {/* what the keys do stands where they work */}
      <p className="bench-keys">{say('keys')}</p>
    </div>
  )
}

/** J and K walk, C chooses, L opens where the number comes from. */
const useWalk = (lines: readonly WorkLine[], start: string, onChoose: Props['onChoose']): string => {
  const [current, setCurrent] = useState(start)
  const drawn = useRestLater(lines.length)
  const isThere = lines.findIndex(({ code }) => code === start) < drawn
  useEffect(() => {
    if (start && isThere) document.querySelector(`[id="dong-${start}"]`)?.scrollIntoView({ block: 'center' })
  }, [start, isThere])
  const onKey = useCallback(
    (key: string): boolean => {
      const at = lines.findIndex(({ code }) => code === current)
      if (key === 'j' || key === 'k') {
        const next = lines[Math.max(0, Math.min(lines.length - 1, at + (key === 'j' ? 1 : -1)))]
        if (!next) return false
        setCurrent(next.code)
        document.querySelector(`[id="dong-${next.code}"]`)?.scrollIntoView({ block: 'nearest' })
        return true
      }
      if (at < 0) return false
      if (key === 'c' && onChoose) {
        onChoose(current)
        return true
      }
      if (key !== 'l') return false
      const row = document.querySelector(`[id="dong-${current}"]`)
      row?.querySelector<HTMLAnchorElement>('td:nth-child(6) > .figure-link')?.click()
      return true
    },
    [lines, current, onChoose],
  )
  useKeys(onKey)
  return current
}

/** All figures of the period side by side: what they were, what is missing and who owes it, what does not agree (H03, H04). */
export const FiguresTab = ({ bench, onChoose }: Props) => {
  const say = useWords(benchWords)
  const [asked] = useAsked()
  const wanted = asked['dong'] ?? ''
  const filter = filterIn(asked['loc'])
  // a link to a line opens the table that it stands in
  const table = asked['bieu'] || bench.lines.find(({ code }) => code === wanted)?.table || 'T'
  const lines = shownOf(bench.lines, filter, table)
  const current = useWalk(lines, wanted, onChoose)
  const titles = new Map([
    ['T', say('targets')],
    ...bench.tables.map(({ id, title }) => [id, title] as const),
  ])
  return (
    <>
      <Filters bench={bench} filter={filter} table={table} />
      {lines.length === 0 ? (
        <Empty>{say('noLines')}</Empty>
      ) : (
        <WorkTable
          key={`${filter ?? ''} ${table}`}
          caption={filter ? say(filter) : (titles.get(table) ?? say('every'))}
          lines={lines}
          titles={filter || table === '*' ? titles : null}
          period={bench.period}
          current={current}
          onChoose={onChoose}
        />
      )}
      <RevisedList revised={bench.revised} />
      <Names page={{ ...bench, targets: bench.lines.filter((line) => line.table === 'T') }} />
    </>
  )
}
