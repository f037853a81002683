import type { CalendarEvent, CalendarPage as Calendar, CalendarRest } from '#core/page/calendar-page.ts'
import { weekday } from '#core/time/day.ts'
import { CalendarRules } from '#web/pages/calendar/CalendarRules.tsx'
import { calendarWords } from '#web/pages/calendar/words.ts'
import { type DayEntry, type MonthEntry, monthsOfYear } from '#web/pages/calendar/year-days.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showDay } from '#web/words/moments.ts'
import { capital, periodIn, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './calendar.css'

const weekdays = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

const useEventName = (): ((event: CalendarEvent) => string) => {
  const say = useWords(calendarWords)
  const sayPeriod = useSayPeriod()
  return (event) => {
    const own = event.period === null ? event.label : sayPeriod(event.period)
    const what = [own, ...event.also.map(({ period }) => sayPeriod(period))].join(` ${say('and')} `)
    return say(event.what, { what })
  }
}

const Event = ({ event, page }: { readonly event: CalendarEvent; readonly page: Calendar }) => {
  const say = useWords(calendarWords)
  const sayPeriod = useSayPeriod()
  const name = useEventName()
  const rule = page.rules[event.rule]
  const notes = [
    event.what === 'units' && event.covers.length > 0
      ? say('covers', { what: event.covers.map(({ period }) => sayPeriod(period)).join(', ') })
      : '',
    event.what === 'plan' && event.written ? say('early', { day: showDay(event.written) }) : '',
    event.what === 'plan' && !event.written ? say('byConvention') : '',
    event.what !== 'plan' && event.written ? say('moved', { day: showDay(event.written) }) : '',
    event.history ? say('history') : '',
  ].filter(Boolean)
  return (
    <span className={`calendar-event calendar-${event.what}${event.history ? ' calendar-history' : ''}`}>
      <span title={rule ? `${rule.name}: ${rule.source}` : undefined}>{name(event)}</span>
      {notes.length > 0 ? <span className="calendar-note"> · {notes.join(' · ')}</span> : null}
    </span>
  )
}

const Rest = ({ rest }: { readonly rest: CalendarRest }) => {
  const say = useWords(calendarWords)
  return (
    <span className="calendar-event calendar-rest" title={rest.source}>
      {say('rest')}: {rest.name}
      {rest.to === rest.from ? '' : ` (${showDay(rest.from).slice(0, 5)} – ${showDay(rest.to).slice(0, 5)})`}
      {rest.expected ? <span className="calendar-note"> · {say('expected')}</span> : null}
    </span>
  )
}

const DayLine = ({ entry, page }: { readonly entry: DayEntry; readonly page: Calendar }) => {
  const say = useWords(calendarWords)
  const language = useLanguage()
  const today = entry.day === page.today
  return (
    <li className={today ? 'calendar-day calendar-today' : 'calendar-day'}>
      <span className={entry.weekend && !entry.worked ? 'calendar-date calendar-free' : 'calendar-date'}>
        <span className="number">{showDay(entry.day).slice(0, 5)}</span>{' '}
        {weekdays[language][weekday(entry.day) - 1]}
        {entry.weekend && !entry.worked ? <span className="visually-hidden">, {say('weekend')}</span> : null}
        {today ? <span className="calendar-note"> {say('today')}</span> : null}
      </span>
      <span className="calendar-what">
        {entry.rest ? <Rest rest={entry.rest} /> : null}
        {entry.worked ? <span className="calendar-event">{say('worked')}</span> : null}
        {entry.events.map((event) => (
          <Event key={`${event.what} ${event.period ?? event.label}`} event={event} page={page} />
        ))}
      </span>
    </li>
  )
}

const Month = ({ month, page }: { readonly month: MonthEntry; readonly page: Calendar }) => {
  const say = useWords(calendarWords)
  const language = useLanguage()
  const name = periodIn(`${page.year}-M${String(month.month).padStart(2, '0')}`, language)
  const id = `thang-${month.month}`
  return (
    <section className="calendar-month" aria-labelledby={id}>
      <h2 id={id}>{capital(name)}</h2>
      {month.days.length === 0 ? (
        <p className="calendar-note">{say('nothing')}</p>
      ) : (
        <ul>
          {month.days.map((entry) => (
            <DayLine key={entry.day} entry={entry} page={page} />
          ))}
        </ul>
      )}
    </section>
  )
}

const CalendarView = ({ page }: { readonly page: Calendar }) => {
  const say = useWords(calendarWords)
  return (
    <>
      <PageHead
        title={say('title', { year: page.year })}
        sentence={
          page.plan
            ? say('withPlan', {
                number: page.plan.number,
                day: page.plan.date === null ? '' : showDay(page.plan.date),
              })
            : say('withoutPlan')
        }
        actions={
          <>
            <Go to={paths.calendar(String(page.year - 1))}>{say('before')}</Go>
            <Go to={paths.calendar(String(page.year + 1))}>{say('after')}</Go>
            <PrintButton />
          </>
        }
      />
      <div className="calendar">
        {monthsOfYear(page).map((month) => (
          <Month key={month.month} month={month} page={page} />
        ))}
      </div>
      <CalendarRules rules={page.rules} />
    </>
  )
}

/** Lịch năm: the year at a glance, with the rule behind each day. */
export const CalendarPage = ({ year }: { readonly year: string }) => (
  <Answer query={queries.calendar(year)}>{(page) => <CalendarView page={page} />}</Answer>
)
