import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { FindingsPage, TableHead } from '#core/page/plan-pages.ts'
import type { Finding, FindingCode, Severity } from '#core/plan/finding.ts'
import { useAsked } from '#web/frame/asked.ts'
import { Quotes } from '#web/pages/findings/Quotes.tsx'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { findingWords, iconOf, severities, severityWords, toneOf } from '#web/plan/findingKinds.ts'
import { grouped } from '#web/plan/grouped.ts'
import { matches } from '#web/search/fold.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { SelectField } from '#web/ui/Field.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Status } from '#web/ui/Status.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly page: FindingsPage; readonly tables: readonly TableHead[] }
/** With its number in the whole list, which is its address: `#phat-hien-12`. */
type Numbered = { readonly index: number; readonly finding: Finding }

const One = ({ page, tables, one, lit }: Props & { readonly one: Numbered; readonly lit: boolean }) => {
  const say = useWords(findingPageWords)
  const { finding } = one
  return (
    <li id={`phat-hien-${one.index}`} className={lit ? 'finding finding-lit' : 'finding'}>
      <p className="finding-message">{finding.message}</p>
      <dl className="finding-figures">
        <div>
          <dt>{say('printed')}</dt>
          <dd>{finding.printed || '–'}</dd>
        </div>
        <div>
          <dt>{say('expected')}</dt>
          <dd className="finding-expected">{finding.expected || '–'}</dd>
        </div>
      </dl>
      <Quotes
        plan={String(page.plan.year)}
        lines={page.lines}
        addresses={page.addresses}
        tables={tables}
        where={finding.where}
        evidence={finding.evidence}
      />
    </li>
  )
}

const kindsIn = (all: readonly Numbered[]): readonly (readonly [FindingCode, readonly Numbered[]])[] =>
  grouped(all, (one) => one.finding.code).toSorted((a, b) => b[1].length - a[1].length)

/** Errors first, then what is likely wrong, then the questions; in each the kinds with most places first. */
export const FindingList = ({ page, tables }: Props) => {
  const say = useWords(findingPageWords)
  const sayCommon = useWords(commonWords)
  const sayFinding = useWords(findingWords)
  const saySeverity = useWords(severityWords)
  const [asked, setAsked] = useAsked()
  const { hash } = useLocation()
  const [severity, kind, text] = [asked['muc'] ?? '', asked['loai'] ?? '', asked['loc'] ?? '']
  const all = page.findings.map((finding, index): Numbered => ({ index, finding }))
  const ofKind = all.filter(
    ({ finding }) =>
      (kind === '' || finding.code === kind) &&
      matches(
        text,
        finding.message,
        finding.printed,
        finding.expected,
        ...finding.where.map((place) => page.lines[place.line] ?? ''),
      ),
  )
  const shown = ofKind.filter(({ finding }) => severity === '' || finding.severity === severity)
  const count = (of: Severity): number => ofKind.filter(({ finding }) => finding.severity === of).length
  const ready = tables.length
  useEffect(() => {
    if (hash && ready >= 0) document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash, ready])

  if (all.length === 0) return <Empty>{say('noFindings')}</Empty>
  return (
    <>
      <div className="findings-filters no-print">
        <Choice
          label={say('severity')}
          value={severity}
          onChoose={(muc) => setAsked({ muc })}
          options={[
            { value: '', word: sayCommon('all'), count: ofKind.length },
            ...severities.map((one) => ({ value: one, word: saySeverity(one), count: count(one) })),
          ]}
        />
        <SelectField
          label={say('kind')}
          hideLabel
          value={kind}
          onChange={(event) => setAsked({ loai: event.currentTarget.value })}
        >
          <option value="">{say('anyKind')}</option>
          {kindsIn(all).map(([code, ones]) => (
            <option key={code} value={code}>
              {sayFinding(code)} ({ones.length})
            </option>
          ))}
        </SelectField>
        <Filter
          label={say('filterLabel')}
          value={text}
          onChange={(loc) => setAsked({ loc })}
          shown={say('shown', { count: shown.length })}
        />
      </div>
      {shown.length === 0 ? <Empty>{sayCommon('nothingFound')}</Empty> : null}
      {severities.map((of) => {
        const ones = shown.filter(({ finding }) => finding.severity === of)
        if (ones.length === 0) return null
        return (
          <section key={of} className="findings-severity" aria-labelledby={`muc-${of}`}>
            <h2 id={`muc-${of}`}>
              <Status tone={toneOf[of]} icon={iconOf[of]} word={`${saySeverity(of)} (${ones.length})`} />
            </h2>
            {kindsIn(ones).map(([code, some]) => (
              <div key={code} className="findings-kind">
                <h3>
                  {sayFinding(code)} <span className="findings-count">{some.length}</span>
                </h3>
                <ul>
                  {some.map((one) => (
                    <One
                      key={one.index}
                      page={page}
                      tables={tables}
                      one={one}
                      lit={hash === `phat-hien-${one.index}`}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}
