import { useState } from 'react'
import type { PunctualityLine, PunctualityPage as Page } from '#core/page/punctuality-page.ts'
import { percentSaid } from '#core/punctuality/completeness.ts'
import { byLateness, isNamed, namedFrom } from '#core/punctuality/year.ts'
import { useMe } from '#web/frame/me.ts'
import { MarkCell } from '#web/pages/punctuality/MarkCell.tsx'
import { punctualityWords } from '#web/pages/punctuality/words.ts'
import { files } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { matches } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { PrintHead } from '#web/ui/PrintHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './punctuality.css'

const Row = ({ line }: { readonly line: PunctualityLine }) => {
  const say = useWords(punctualityWords)
  const { agency, marks, total, completeness, burden } = line
  const percent = percentSaid(completeness)
  return (
    <tr className={isNamed(total) ? 'punctuality-named' : undefined}>
      <th scope="row">{agency.short}</th>
      {marks.map((mark, index) => (
        // the periods stand in one order for every line
        // oxlint-disable-next-line react/no-array-index-key
        <MarkCell key={index} mark={mark} agency={agency.code} />
      ))}
      <td className="number punctuality-first">{say('ofDue', total)}</td>
      <td className="number">{total.hoursLate}</td>
      <td className="number">{total.lateByOriginal}</td>
      <td className="number">{total.returned}</td>
      <td className="number">{percent === null ? '' : `${percent}%`}</td>
      <td className="number punctuality-first">{burden.asked}</td>
      <td className="number">{burden.written}</td>
      <td className="number">{burden.reused}</td>
      <td className="number">{burden.corrected}</td>
      <td className="number">{burden.minutes}</td>
    </tr>
  )
}

const totals = ['onTime', 'hours', 'byOriginal', 'returned', 'complete'] as const
const efforts = ['cells', 'written', 'reused', 'corrected', 'minutes'] as const

const Matrix = ({ page, lines }: { readonly page: Page; readonly lines: readonly PunctualityLine[] }) => {
  const say = useWords(punctualityWords)
  const sayPeriod = useSayPeriod()
  return (
    <Table caption={say('title')} dense>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('agency')}
          </th>
          {page.periods.map(({ period }) => (
            <th key={period} scope="col" rowSpan={2} className="punctuality-period">
              {sayPeriod(period).replace(/\/\d{4}$/, '')}
            </th>
          ))}
          <th scope="colgroup" colSpan={totals.length} className="punctuality-first">
            {say('year')}
          </th>
          <th scope="colgroup" colSpan={efforts.length} className="punctuality-first">
            {say('effort')}
          </th>
        </tr>
        <tr>
          {[...totals, ...efforts].map((word) => (
            <th
              key={word}
              scope="col"
              className={word === 'onTime' || word === 'cells' ? 'number punctuality-first' : 'number'}
            >
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.agency.code} line={line} />
        ))}
      </tbody>
    </Table>
  )
}

const Year = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(punctualityWords)
  const sayCommon = useWords(commonWords)
  const me = useMe()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<'register' | 'lateness'>('register')
  const named = page.lines.filter(({ total }) => isNamed(total)).length
  const found = page.lines.filter(({ agency }) => matches(text, agency.name, agency.short, agency.code))
  const lines = order === 'register' ? found : found.toSorted((a, b) => byLateness(a.total, b.total))
  const sentence = page.all
    ? say('sentence', { agencies: page.lines.length, named, from: namedFrom })
    : say('own')
  const actions =
    page.periods.length === 0 ? null : (
      <>
        <PrintButton />
        <a className="button button-plain" href={files.punctuality(plan)} download>
          <Icon name="download" />
          {say('excel')}
        </a>
      </>
    )
  return (
    <div className="punctuality">
      <PrintHead plan={page.plan} asOf={me.now} />
      <PageHead title={say('title')} sentence={sentence} actions={actions} />
      {page.periods.length === 0 ? (
        <Empty>{say('nothing')}</Empty>
      ) : (
        <>
          {page.all ? (
            <div className="punctuality-tools no-print">
              <Filter
                label={say('filterLabel')}
                value={text}
                onChange={setText}
                shown={say('shown', { count: found.length })}
              />
              <Choice
                label={say('order')}
                value={order}
                options={[
                  { value: 'register', word: say('byRegister') },
                  { value: 'lateness', word: say('byLateness') },
                ]}
                onChoose={setOrder}
              />
            </div>
          ) : null}
          {lines.length === 0 ? (
            <Empty>{sayCommon('nothingFound')}</Empty>
          ) : (
            <Matrix page={page} lines={lines} />
          )}
          <p className="punctuality-legend">{say('legend')}</p>
        </>
      )}
    </div>
  )
}

/** The year by agency: sent when, how complete, at what cost; everything counted from facts (G14, beyond 32). */
export const PunctualityPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.punctuality(plan)}>{(page) => <Year page={page} plan={plan} />}</Answer>
)
