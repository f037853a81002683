import { expect, test } from 'vitest'
import type { CalendarEvent, CalendarPage } from '#core/page/calendar-page.ts'
import { monthsOfYear } from '#web/pages/calendar/year-days.ts'

const event = (day: string, what: CalendarEvent['what']): CalendarEvent => ({
  day,
  what,
  label: '',
  period: null,
  also: [],
  covers: [],
  written: null,
  rule: 0,
  history: false,
})
const page: CalendarPage = {
  year: 2024,
  today: '2024-02-06',
  plan: null,
  events: [event('2024-02-18', 'units'), event('2024-02-16', 'advice'), event('2024-02-19', 'consolidation')],
  rests: [
    { name: 'Tết', from: '2024-02-08', to: '2024-02-14', source: 's', expected: false },
    { name: 'Quốc khánh', from: '2024-08-31', to: '2024-09-03', source: 's', expected: false },
  ],
  worked: [{ day: '2024-05-04', source: 's' }],
  rules: [],
}
const said = (month: number) =>
  monthsOfYear(page)[month - 1]?.days.map(({ day, events, rest, worked }) => [
    day.slice(8),
    [...events.map(({ what }) => what), ...(rest ? [rest.name] : []), ...(worked ? ['worked'] : [])].join(
      ' ',
    ),
  ])

test('each month tells its days in order, a holiday once', () => {
  expect(said(2)).toEqual([
    ['08', 'Tết'],
    ['16', 'advice'],
    ['18', 'units'],
    ['19', 'consolidation'],
  ])
  expect(said(5)).toEqual([['04', 'worked']])
  expect(said(3)).toEqual([])
})

test('a holiday over the end of a month is told in both', () => {
  expect(said(8)).toEqual([['31', 'Quốc khánh']])
  expect(said(9)).toEqual([['01', 'Quốc khánh']])
})
