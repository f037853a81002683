import { Fragment } from 'react'
import type { WorkLine } from '#core/page/workbench-page.ts'
import { useRestLater } from '#web/pages/consolidation/use-rest-later.ts'
import { WorkRow } from '#web/pages/consolidation/WorkRow.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Table } from '#web/ui/Table.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly caption: string
  readonly lines: readonly WorkLine[]
  /** Titles of the tables where lines of several stand together; null: all are of one. */
  readonly titles: ReadonlyMap<string, string> | null
  readonly period: string
  readonly current: string
  readonly onChoose: ((code: string) => void) | null
}

/** The lines of a month: plan, path, last report, this period with what changed, share, whose it is or who owes it. */
export const WorkTable = ({ caption, lines, titles, period, current, onChoose }: Props) => {
  const say = useWords(benchWords)
  const consolidated = useWords(consolidationWords)
  const drawn = useRestLater(lines.length)
  return (
    <div className="consolidated bench-lines">
      <Table caption={caption} dense stickyHead>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">STT</span>
            </th>
            <th scope="col">{consolidated('name')}</th>
            <th scope="col" className="number">
              {consolidated('plan')}
            </th>
            <th scope="col" className="number">
              {say('path')}
            </th>
            <th scope="col" className="number">
              {say('before')}
            </th>
            <th scope="col" className="number">
              {say('now')}
            </th>
            <th scope="col" className="number">
              {consolidated('share')}
            </th>
            <th scope="col">{consolidated('source')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, drawn).map((line, at) => (
            <Fragment key={line.code}>
              {titles && line.table !== lines[at - 1]?.table ? (
                <tr className="bench-table-title">
                  <th scope="rowgroup" colSpan={8}>
                    {titles.get(line.table) ?? line.table}
                  </th>
                </tr>
              ) : null}
              <WorkRow line={line} period={period} current={line.code === current} onChoose={onChoose} />
            </Fragment>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
