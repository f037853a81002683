import type { Origin, PassportPage } from '#core/page/passport-page.ts'
import type { SayPassport } from '#web/passport/Parts.tsx'
import { passportWords } from '#web/passport/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const sayOrigin = (origin: Origin, say: SayPassport, sayPeriod: (period: string) => string): string => {
  switch (origin.what) {
    case 'plan':
      return say('printedIn', origin)
    case 'decision':
      return say('decided', origin)
    case 'submission':
      return say('reported', {
        agency: origin.agency.short,
        period: sayPeriod(origin.period),
        sending: origin.sending,
      })
    case 'import':
      return say('imported', origin)
    case 'entry':
      return say('entered')
    case 'overlay':
      return say('overlaid')
    case 'formula':
      return say('kept')
    case 'correction':
      return say('corrected')
  }
}

/** The very line: of the plan's text, of its printed form, of the report. */
const Places = ({ page, origin }: { readonly page: PassportPage; readonly origin: Origin }) => {
  const say = useWords(passportWords)
  const plan = String(page.plan.year)
  if (origin.what === 'submission')
    return (
      <Go to={`${paths.report(origin.period, origin.agency.code)}?o=${page.indicator.code}`}>
        {say('toReport')}
      </Go>
    )
  if (origin.what !== 'plan' && origin.what !== 'decision') return null
  const { cell, line, finding } = origin
  return (
    <>
      {cell ? (
        <Go to={`${paths.table(plan, cell.table)}?dong=${cell.line}&cot=${cell.column}`}>
          {say('toCell', cell)}
        </Go>
      ) : null}
      {line === null ? null : <Go to={paths.planLine(plan, line)}>{say('toLine', { line })}</Go>}
      {finding === null ? null : (
        <Go to={`${paths.review(plan)}?muc=${encodeURIComponent(finding)}`}>{say('toFinding')}</Go>
      )}
    </>
  )
}

/** How one revision came to be, with links to the place that says it. */
export const OriginLine = ({ page, origin }: { readonly page: PassportPage; readonly origin: Origin }) => {
  const say = useWords(passportWords)
  const sayPeriod = useSayPeriod()
  return (
    <>
      <p>{sayOrigin(origin, say, sayPeriod)}</p>
      <p className="passport-places">
        <Places page={page} origin={origin} />
      </p>
      {origin.what === 'submission' && origin.checksum ? (
        <p className="passport-soft">{say('receipt', { checksum: origin.checksum.slice(0, 12) })}</p>
      ) : null}
    </>
  )
}
