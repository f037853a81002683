import type { Appearance, PassportPage } from '#core/page/passport-page.ts'
import { useReadCell, Section } from '#web/passport/Parts.tsx'
import { passportWords } from '#web/passport/words.ts'
import { files, paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const At = ({ page, one }: { readonly page: PassportPage; readonly one: Appearance }) => {
  const say = useWords(passportWords)
  const sayPeriod = useSayPeriod()
  if (one.what === 'plan') {
    const { number, date, line } = one
    return (
      <Go to={paths.planLine(String(page.plan.year), line)}>
        {say('inPlan', { number, date: date ? showDay(date) : '' })}
      </Go>
    )
  }
  const period = sayPeriod(one.period)
  if (one.what === 'report')
    return (
      <Go to={`${paths.report(one.period, one.agency.code)}?o=${page.indicator.code}&luc=${one.at}`}>
        {say('inReport', { agency: one.agency.short, period, sending: one.sending })}
      </Go>
    )
  if (one.what === 'issued')
    return (
      <Go to={`${paths.consolidation(one.period)}?xem=ban-hanh`}>
        {say('inIssued', { period, number: one.number, date: showDay(one.issuedOn) })}
      </Go>
    )
  return (
    <Go to={`${paths.consolidation(one.period)}${one.newest ? '' : `?luc=${one.at}`}`}>
      {say('inConsolidation', { period, edition: one.edition })}
    </Go>
  )
}

const Document = ({ page, one }: { readonly page: PassportPage; readonly one: Appearance }) => {
  const say = useWords(passportWords)
  const readCell = useReadCell()
  const soft = [
    one.what === 'plan' ? '' : showMoment(one.at),
    one.what === 'consolidation' && one.as === 'beside' ? say('asBeside') : '',
    one.what === 'consolidation' && one.trial ? say('trial') : '',
  ].filter(Boolean)
  return (
    <li>
      <p className="passport-pair">
        <span>
          <At page={page} one={one} />
        </span>
        <strong className="passport-figure">{readCell(one.cell)}</strong>
      </p>
      <p className="passport-soft">
        {soft.join(' · ')}
        {soft.length > 0 ? ' · ' : ''}
        <span className={one.differs ? 'passport-other' : undefined}>
          {say(one.differs ? 'saysOther' : 'saysNow')}
        </span>
        {one.what === 'issued' ? (
          <>
            {' · '}
            <a href={files.issued(one.period, one.document, one.copy, 'docx')} download>
              {say('issuedFile')}
            </a>
          </>
        ) : null}
        {one.what === 'consolidation' && one.newest ? (
          <>
            {' · '}
            <a href={files.report(one.period)} download>
              {say('monthlyReport')}
            </a>
          </>
        ) : null}
      </p>
    </li>
  )
}

/** Every document in which the number stands, with the value that stands there. */
export const DocumentsPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const { documents } = page
  if (documents.length === 0) return null
  return (
    <Section title={say('documents', { count: documents.length })}>
      <ul className="passport-list">
        {documents.map((one) => (
          <Document
            key={
              one.what === 'plan'
                ? 'plan'
                : `${one.what} ${one.period} ${one.at} ${'copy' in one ? one.copy : ''}`
            }
            page={page}
            one={one}
          />
        ))}
      </ul>
    </Section>
  )
}
