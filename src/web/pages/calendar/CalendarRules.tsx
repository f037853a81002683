import type { CalendarRule } from '#core/page/calendar-page.ts'
import { calendarWords } from '#web/pages/calendar/words.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const elements = ['content', 'reporters', 'receiver', 'channel', 'frequency', 'outline', 'forms'] as const

const Rule = ({ rule }: { readonly rule: CalendarRule }) => {
  const say = useWords(calendarWords)
  const said = rule.elements
  const lines: readonly (readonly [string, string])[] = [
    [say('source'), rule.source],
    ...(said ? elements.map((key) => [say(key), said[key]] as const) : []),
    ...(rule.convention === null ? [] : [[say('convention'), rule.convention] as const]),
    [say('shift'), say(rule.shift)],
  ]
  return (
    <section className="calendar-rule">
      <h3>
        {rule.name}{' '}
        <span className="calendar-note">
          {say('validity', {
            from: showDay(rule.validFrom),
            to: rule.validTo === null ? '' : showDay(rule.validTo),
          })}
        </span>
      </h3>
      <dl>
        {lines.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The rules that the days come from, with everything that the decree asks of one; those of other times apart. */
export const CalendarRules = ({ rules }: { readonly rules: readonly CalendarRule[] }) => {
  const say = useWords(calendarWords)
  const [now, others] = [
    rules.filter(({ when }) => when === 'now'),
    rules.filter(({ when }) => when !== 'now'),
  ]
  return (
    <section aria-labelledby="quy-dinh" className="calendar-rules">
      <h2 id="quy-dinh">{say('rules')}</h2>
      {now.map((rule) => (
        <Rule key={`${rule.name} ${rule.validFrom}`} rule={rule} />
      ))}
      {others.length > 0 ? (
        <details>
          <summary>{say('otherRules')}</summary>
          {others.map((rule) => (
            <Rule key={`${rule.name} ${rule.validFrom}`} rule={rule} />
          ))}
        </details>
      ) : null}
    </section>
  )
}
