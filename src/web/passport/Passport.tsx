import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PassportPage, PassportSubject } from '#core/page/passport-page.ts'
import { ComputationPart } from '#web/passport/Computation.tsx'
import { DocumentsPart } from '#web/passport/Documents.tsx'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Definition } from '#web/passport/Meaning.tsx'
import { OriginLine } from '#web/passport/OriginLine.tsx'
import { PartsBelowPart } from '#web/passport/PartsBelow.tsx'
import { Change, type SayPassport, Section, useReadCell } from '#web/passport/Parts.tsx'
import { passportWords } from '#web/passport/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Refusal } from '#web/ui/Answer.tsx'
import { CopyLink } from '#web/ui/CopyLink.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { type Language, useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { periodIn } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './passport.css'

/** What the number means, with the way to the indicator's own page. */
const MeaningPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  return (
    <Section title={say('meaning')}>
      <Definition page={page} />
      <Go to={paths.indicator(String(page.plan.year), page.indicator.code)}>{say('toIndicator')}</Go>
    </Section>
  )
}

type Basis = { readonly basis: string; readonly agency: { readonly short: string } | null }

const sayBasis = ({ basis, agency }: Basis, say: SayPassport): string => {
  if (agency) return agency.short
  if (basis === 'stretch') return say('byStretch')
  if (basis === 'consolidator') return say('byConsolidator')
  return basis.startsWith('plan') ? say('byPlan') : basis
}

/** `Ước thực hiện · tháng 3/2024 · Sở Y tế` */
const saySubject = (subject: PassportSubject, say: SayPassport, language: Language): string => {
  if (subject.what === 'cell') return say('column', subject.column)
  if (subject.what === 'share') return say('share', { period: periodIn(subject.period, language) })
  const { kind, period, scope } = subject
  return [kindWords[kind][language], periodIn(period, language), sayBasis(subject, say), scope.name]
    .filter(Boolean)
    .join(' · ')
}

const Value = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const readCell = useReadCell()
  const language = useLanguage()
  const { now, indicator, subject, documents } = page
  const other = documents.find((one) => one.what === 'consolidation')
  return (
    <>
      <p className="passport-value">
        {now.cell.kind === 'missing'
          ? say(page.unseen.includes('figure') ? 'unseenValue' : 'noValue')
          : readCell(now.cell)}
        {now.cell.kind === 'number' ? <small> {indicator.unit}</small> : null}
      </p>
      <p className="passport-soft">{saySubject(subject, say, language)}</p>
      {subject.what === 'figure' && subject.column ? (
        <p className="passport-soft">{say('column', subject.column)}</p>
      ) : null}
      {other?.differs ? (
        <Notice
          tone="watch"
          title={say('published', { was: readCell(other.cell), now: readCell(now.cell) })}
        />
      ) : null}
    </>
  )
}

const OriginPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const [newest] = page.revisions
  const seen = !page.unseen.includes('figure')
  return (
    <Section title={say('origin')}>
      {newest ? (
        <>
          <OriginLine page={page} origin={newest.origin} />
          <p className="passport-soft">
            {say('by', { by: newest.by, at: showMoment(newest.at) })}
            {newest.trial ? ` · ${say('trial')}` : ''}
          </p>
          {newest.printed && newest.origin.what !== 'submission' ? (
            <p className="passport-soft">
              {say('printedAs')} <q>{newest.printed.trim()}</q>
            </p>
          ) : null}
          {newest.reason ? <p>{say('reason', { reason: newest.reason })}</p> : null}
        </>
      ) : null}
      {!newest && page.computation && page.subject.what !== 'figure' ? <p>{say('computedOnly')}</p> : null}
      {!newest && page.subject.what === 'figure' && seen ? <p>{say('nobody')}</p> : null}
      {page.unseen.map((what) => (
        <p key={what} className="passport-unseen">
          {say(
            what === 'figure' ? 'unseenFigure' : what === 'others' ? 'unseenOthers' : 'unseenConsolidations',
          )}
        </p>
      ))}
    </Section>
  )
}

const RevisionsPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const { revisions } = page
  if (revisions.length < 2) return null
  return (
    <Section title={say('revisions', { count: revisions.length })}>
      <ol className="passport-list">
        {revisions.map((one, at) => (
          <li key={one.revision}>
            <p>
              <Change was={revisions[at + 1]?.cell ?? null} now={one.cell} />
            </p>
            <p className="passport-soft">
              {say('by', { by: one.by, at: showMoment(one.at) })}
              {one.trial ? ` · ${say('trial')}` : ''}
            </p>
            <div className="passport-soft">
              <OriginLine page={page} origin={one.origin} />
            </div>
            {one.reason ? <p>{say('reason', { reason: one.reason })}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const BesidePart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const readCell = useReadCell()
  const language = useLanguage()
  if (page.beside.length === 0) return null
  return (
    <Section title={say('beside')}>
      <ul className="passport-list">
        {page.beside.map((one) => (
          <li key={one.name} className="passport-pair">
            <span>
              {kindWords[one.kind][language]} · {periodIn(one.period, language)} · {sayBasis(one, say)}
            </span>
            <span className="passport-figure">
              <FigureLink name={one.name}>{readCell(one.cell)}</FigureLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const FindingsPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  if (page.findings.length === 0) return null
  return (
    <Section title={say('findings')}>
      <ul className="passport-list">
        {page.findings.map(({ message, line }) => (
          <li key={message}>
            {message} <Go to={paths.planLine(String(page.plan.year), line)}>{say('toLine', { line })}</Go>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null

/** The focus comes to the panel when it opens and goes back to the number when it closes; Escape closes. */
const useFocus = (onClose: () => void) => {
  const head = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const from = document.activeElement
    if (from instanceof HTMLElement && !from.closest('.passport')) opener.current = from
    head.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || isTyping(event.target)) return
      event.stopPropagation()
      onClose()
    }
    document.addEventListener('keydown', pressed, { capture: true })
    return () => document.removeEventListener('keydown', pressed, { capture: true })
  }, [onClose])
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected)
        opener.current.focus({ preventScroll: true })
    },
    [],
  )
  return head
}

const linkTo = (name: string, asOf: string | null): string =>
  `?${new URLSearchParams({ ...(asOf ? { luc: asOf } : {}), o: name }).toString()}`

/** Everything that is known of one number, beside the page that it stands on. */
export const Passport = ({
  name,
  asOf,
  onClose,
}: {
  readonly name: string
  readonly asOf: string | null
  readonly onClose: () => void
}) => {
  const say = useWords(passportWords)
  const sayCommon = useWords(commonWords)
  const head = useFocus(onClose)
  const { data: page, error, refetch } = useQuery(queries.passport(name, asOf))
  return (
    <aside className="passport" aria-labelledby="passport-title" aria-busy={!page && !error}>
      <div className="passport-head">
        <div>
          <p className="passport-soft">{say('title')}</p>
          <h2 id="passport-title" ref={head} tabIndex={-1}>
            {page ? page.indicator.name : say(error ? 'title' : 'loading')}
          </h2>
          {page && page.indicator.path.length > 0 ? (
            <p className="passport-soft">{page.indicator.path.join(' › ')}</p>
          ) : null}
        </div>
        <CopyLink to={linkTo(name, asOf)} label={sayCommon('copyLink')} />
        <button
          type="button"
          className="passport-close no-print"
          aria-label={sayCommon('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {error ? <Refusal error={error} onRetry={() => void refetch()} /> : null}
      {page ? (
        <>
          {page.asOf ? <Notice tone="watch" title={say('asOf', { at: showMoment(page.asOf) })} /> : null}
          <Value page={page} />
          <OriginPart page={page} />
          <ComputationPart page={page} />
          <PartsBelowPart page={page} />
          <DocumentsPart page={page} />
          <RevisionsPart page={page} />
          <BesidePart page={page} />
          <MeaningPart page={page} />
          <FindingsPart page={page} />
        </>
      ) : null}
    </aside>
  )
}
