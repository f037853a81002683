import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { subtract } from '#core/figure/decimal.ts'
import { fromWire, toWire } from '#core/figure/wire.ts'
import type { QuarterLine, QuarterPart } from '#core/page/quarter-part.ts'
import { cellOfEntry } from '#core/report/entry.ts'
import { inQuarter } from '#core/report/quarter.ts'
import { parsePeriod } from '#core/time/period.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { quarterWords } from '#web/pages/report/quarter/words.ts'
import { Table } from '#web/ui/Table.tsx'
import { showCell } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly part: QuarterPart; readonly entries: Pick<Entries, 'sheet'> }

const cellAt = ({ sheet }: Props['entries'], code: string | null): Cell => {
  const held = code === null ? null : heldIn(sheet, code)
  return held?.kind === 'entry' ? fromWire(cellOfEntry(held.entry)) : missing
}

const gapOf = (own: Cell, path: Cell): Cell => {
  const [value, wanted] = [numberIn(own), numberIn(path)]
  return value && wanted ? number(subtract(value, wanted)) : missing
}

const QuarterRow = ({ line, part, entries }: Props & { readonly line: QuarterLine }) => {
  const say = useWords(quarterWords)
  const quarter = parsePeriod(part.period)
  if (!quarter) return null
  const { own, toDate } = inQuarter(line.nature, quarter, {
    toDate: cellAt(entries, line.code),
    before: fromWire(line.before),
    own: cellAt(entries, line.own),
  })
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td>{line.unit}</td>
      <td className="number">{showCell(line.year)}</td>
      <td className="number">{showCell(line.lastQuarter)}</td>
      <td className="number">{showCell(line.path)}</td>
      <td className="number" title={line.own === null ? undefined : say('ownAsked')}>
        {showCell(toWire(own))}
      </td>
      <td className="number">{showCell(toWire(gapOf(own, fromWire(line.path))))}</td>
      <td className="number">{showCell(toWire(toDate))}</td>
    </tr>
  )
}

/** The quarter beside its scenario, from what is typed above: asked once, serving both duties (G08, Q15). */
export const QuarterTable = ({ part, entries }: Props) => {
  const say = useWords(quarterWords)
  const sayPeriod = useSayPeriod()
  const [quarter, toDate] = [sayPeriod(part.period), sayPeriod(part.toDate)]
  return (
    <section className="report-part" aria-labelledby="report-quarter">
      <h2 id="report-quarter">{say('title', { quarter })}</h2>
      <p className="report-quiet">{say('sentence', { quarter, toDate })}</p>
      <Table caption={say('title', { quarter })} dense>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('unit')}</th>
            {(['year', 'lastQuarter', 'path', 'own', 'gap', 'toDate'] as const).map((word) => (
              <th key={word} scope="col" className="number">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.lines.map((line) => (
            <QuarterRow key={line.code} line={line} part={part} entries={entries} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}
