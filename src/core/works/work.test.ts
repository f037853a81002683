import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import type { Action, Deadline, DueTime } from '#core/plan/action.ts'
import type { Assignment } from '#core/plan/plan.ts'
import { day } from '#core/time/day.ts'
import { period } from '#core/time/period.ts'
import { sayRefusal } from '#core/words/month.ts'
import { checkWork } from '#core/works/check-work.ts'
import { dueOfWork } from '#core/works/due.ts'
import { lightsOf } from '#core/works/lights.ts'
import { type OwnWork, ownWorks } from '#core/works/own-work.ts'
import { planWork, statedWork, statementIn } from '#core/works/plan-work.ts'
import { fieldsOf, nothingSaid, type SaidWork, saidOf, type WorkField } from '#core/works/said-work.ts'
import { printWorkField, readWorkField } from '#core/works/typed-work.ts'
import { isWordAsked, nameOfWork, whyNotWorks } from '#core/works/why-not-works.ts'

const term = (time: DueTime): Deadline => ({ text: 'trong quý II', line: 1, time })
const until = (text: string, strict = false): Deadline => term({ kind: 'day', day: day(text), strict })
const action = (id: string, change: Partial<Action> = {}): Action => ({
  id,
  text: 'xây dựng Đề án phát triển nuôi biển',
  lines: [64],
  type: 'document',
  inheritedVerb: null,
  citations: [],
  quantities: [],
  deadlines: [],
  ...change,
})
const assignment = (id: string, lead: Assignment['lead'], actions: readonly Action[]): Assignment => ({
  id,
  group: 1,
  marker: '',
  lines: [64],
  text: '',
  leadPhrase: '',
  lead,
  coordinate: [{ code: 'STC', text: 'Sở Tài chính' }],
  jointLead: false,
  explicitLead: true,
  actions,
})
const districts: Agency = {
  code: '@HUYEN',
  name: 'UBND các huyện',
  short: 'Các huyện',
  kind: 'collective',
  variants: [],
  validFrom: day('2021-01-01'),
  validTo: null,
  reports: false,
  role: 'unit',
  members: ['AN_BIEN', 'AN_MINH'],
  successor: null,
}
const plan = [
  assignment(
    '3.a',
    [
      { code: 'SNNPTNT', text: 'Sở Nông nghiệp' },
      { code: '@HUYEN', text: 'UBND các huyện', members: ['AN_BIEN'] },
    ],
    [action('3.a-01'), action('3.a-02', { by: [{ code: 'SXD', text: 'Sở Xây dựng' }] })],
  ),
]
const mine = (agency: string) =>
  ownWorks(plan, agency, { register: [districts], year: 2024 }).map(({ action: id, role }) => `${id} ${role}`)

test('an agency has the actions that it leads; the members of a collective each have their own', () => {
  expect(mine('SNNPTNT')).toEqual(['3.a-01 focal'])
  expect(mine('AN_MINH')).toEqual(['3.a-01 member'])
  expect(mine('SXD')).toEqual(['3.a-02 focal'])
  expect(mine('STC')).toEqual([])
})

const due = (type: Action['type'], ...deadlines: Deadline[]) => dueOfWork(deadlines, type, 2024)

test('printed terms become days; without any, the plan’s year counts', () => {
  expect(due('document', until('2024-06-30', true))).toEqual({ kind: 'days', days: ['2024-06-29'] })
  expect(due('document', term({ kind: 'period', period: period('2024-Q2') }))).toEqual({
    kind: 'days',
    days: ['2024-06-30'],
  })
  expect(due('document')).toEqual({ kind: 'year', end: '2024-12-31' })
  expect(due('continuing')).toEqual({ kind: 'continuing', end: '2024-12-31' })
  expect(due('campaign', term({ kind: 'continuing' })).kind).toBe('continuing')
  expect(due('campaign', term({ kind: 'event' }))).toEqual({ kind: 'event' })
})

const work = (change: Partial<OwnWork> = {}): OwnWork => ({
  action: '3.a-01',
  assignment: '3.a',
  text: 'Xây dựng Đề án',
  line: 64,
  role: 'focal',
  deadlines: [],
  due: { kind: 'days', days: [day('2024-06-30')] },
  product: null,
  measurable: false,
  ...change,
})
const says = (change: Partial<SaidWork>): SaidWork => ({ ...nothingSaid, ...change })
const on = (today: string, said: SaidWork, change: Partial<OwnWork> = {}): string => {
  const { reported, evidence, schedule, melon } = lightsOf(work(change), said, day(today))
  return [reported, evidence, schedule, ...(melon ? ['melon'] : [])].join(' ')
}

test('a paper that is attached shows it as well as a product in words', () => {
  const done = says({ state: 'done', doneOn: day('2024-06-20') })
  expect(lightsOf(work({}), done, day('2024-07-01'))).toMatchObject({ evidence: 'none', melon: true })
  expect(lightsOf(work({}), done, day('2024-07-01'), 1)).toMatchObject({ evidence: 'shown', melon: false })
})

test('three lights: said, shown, in time; they need not agree', () => {
  expect(on('2024-03-15', nothingSaid)).toBe('unsaid none inTime')
  expect(on('2024-06-27', says({ state: 'underway' }))).toBe('underway none near')
  expect(on('2024-07-01', says({ state: 'underway' }))).toBe('underway none overdue melon')
  expect(on('2024-07-01', says({ state: 'done' }))).toBe('done none doneLate melon')
  const done = says({ state: 'done', doneOn: day('2024-06-20') })
  expect(on('2024-07-01', done)).toBe('done none doneInTime melon')
  expect(on('2024-07-01', { ...done, product: 'Quyết định 12/QĐ-UBND' })).toBe('done shown doneInTime')
  expect(on('2024-07-01', { ...done, product: 'Số 12', doneOn: day('2024-07-01') })).toBe(
    'done shown doneLate melon',
  )
  const always = { due: { kind: 'continuing', end: day('2024-12-31') } } as const
  expect(on('2024-07-01', says({ state: 'underway', result: 'Đã mở 3 lớp' }), always)).toBe(
    'underway told open',
  )
})

const ground = { today: day('2024-07-05'), expected: false, notDoneBy: null }
const refusedAs = (change: Partial<OwnWork>, field: keyof SaidWork, value: string, over = {}) => {
  const checked = checkWork(work(change), { field, value }, { ...ground, ...over })
  return checked.ok ? checked.value : checked.failure.code
}

test('continuing work is not done before the year is, except as an expectation (Q25)', () => {
  const always = { due: { kind: 'continuing', end: day('2024-12-31') } } as const
  expect(refusedAs(always, 'state', 'done')).toBe('continuingNotDone')
  expect(refusedAs(always, 'state', 'done', { expected: true })).toBe('done')
  expect(refusedAs(always, 'state', 'done', { today: day('2024-12-31') })).toBe('done')
  expect(refusedAs(always, 'state', 'finished')).toBe('notAWorkState')
})

test('a percentage only where a figure is to be reached', () => {
  expect(refusedAs({}, 'percent', '50')).toBe('notMeasurable')
  expect(refusedAs({ measurable: true }, 'percent', '050.0')).toBe('50.0')
  expect(refusedAs({ measurable: true }, 'percent', '101')).toBe('notAPercent')
  expect(refusedAs({ measurable: true }, 'percent', '')).toBe('')
})

test('progress older than a report that was sent cannot be set afterwards (G06)', () => {
  const told = { notDoneBy: day('2024-06-14') }
  expect(refusedAs({}, 'doneOn', '2024-06-14', told)).toBe('olderThanReport')
  expect(refusedAs({}, 'doneOn', '2024-06-15', told)).toBe('2024-06-15')
  expect(refusedAs({}, 'doneOn', '2024-07-06')).toBe('doneInFuture')
  expect(refusedAs({}, 'doneOn', '31/6')).toBe('notADay')
})

test('a word is asked of what falls due in the period, and only of that', () => {
  expect(isWordAsked(work(), period('2024-M06'), null)).toBe(true)
  expect(isWordAsked(work(), period('2024-M05'), null)).toBe(false)
  expect(isWordAsked(work(), period('2024-M06'), says({ state: 'done' }))).toBe(false)
  const listed = [{ work: work(), asked: true }]
  const why = (said: SaidWork | null, expected = false) => {
    const refusal = whyNotWorks(listed, said ? { '3.a-01': said } : {}, { expected })
    return refusal && sayRefusal(refusal)
  }
  expect(why(null)).toContain(
    'Còn 1 việc đến hạn trong kỳ chưa nói gì, việc đầu tiên: “Xây dựng Đề án” (3.a-01)',
  )
  expect(why(says({ state: 'done' }))).toBe(
    'Việc “Xây dựng Đề án” (3.a-01) đã hoàn thành: hãy ghi ngày hoàn thành.',
  )
  expect(why(says({ state: 'done' }), true)).toBeNull()
  expect(why(says({ state: 'paused' }))).toContain('hãy ghi lý do')
  expect(why(says({ state: 'underway' }))).toBeNull()
})

test('a refusal names an action by its words', () => {
  expect(nameOfWork({ action: 'KH', text: 'Kết quả ban hành kế hoạch hành động.' })).toBe(
    '“Kết quả ban hành kế hoạch hành động”',
  )
  const long = nameOfWork({ action: '3.a-01', text: 'đề án '.repeat(30) })
  expect(long).toMatch(/^“(?:đề án )+đề án…” \(3\.a-01\)$/u)
  expect(long.length).toBeLessThan(100)
})

test('fields and what they say together are a pair', () => {
  const said = says({ state: 'done', percent: '62.5', doneOn: day('2024-06-20'), result: 'a', product: 'b' })
  expect(saidOf(fieldsOf(said))).toEqual(said)
  expect(saidOf({})).toEqual(nothingSaid)
})

test.for<[WorkField, string, string, string]>([
  ['doneOn', '14/3', '2024-03-14', '14/03/2024'],
  ['doneOn', '14.03.2023', '2023-03-14', '14/03/2023'],
  ['doneOn', '31/6', '31/6', '31/6'],
  ['percent', '62,5 %', '62.5', '62,5'],
  ['percent', 'một nửa', 'một nửa', 'một nửa'],
  ['result', ' Đã mở 3 lớp', ' Đã mở 3 lớp', ' Đã mở 3 lớp'],
])('%s typed as %j is %s and shown as %s', ([field, typed, value, shown]) => {
  expect(readWorkField(field, typed, 2024)).toBe(value)
  expect(printWorkField(field, value)).toBe(shown)
  expect(readWorkField(field, printWorkField(field, value), 2024)).toBe(value)
})

test('the form of the month in which the action plan is due asks for its issuing by itself (F08)', () => {
  const duty = { asks: 'issue', due: day('2024-02-07'), source: 'IV.1', facts: [] } as const
  expect(planWork(duty, period('2024-M02'))?.text).toContain('ban hành chương trình, kế hoạch hành động')
  expect(planWork(duty, period('2024-M03'))).toBeNull()
  const stated = {
    what: 'stated',
    document: '12/KH-SYT',
    dated: day('2024-02-05'),
    reason: '',
    at: '',
    by: '',
    byName: '',
    trial: false,
  } as const
  expect(statedWork({ facts: [stated] })).toMatchObject({
    state: 'done',
    product: '12/KH-SYT ngày 05/02/2024',
  })
})

test('what the report says of the action plan fulfils its duty: done, with a document and its day (F08)', () => {
  const said = { ...nothingSaid, state: 'done', doneOn: day('2024-02-06') } as const
  const dated = day('2024-02-06')
  expect(statementIn({ ...said, product: 'Kế hoạch 05/KH' })).toEqual({ document: '05/KH', dated })
  expect(statementIn({ ...said, product: 'Kế hoạch số 12/KH-SYT ngày 06/02/2024' })).toEqual({
    document: '12/KH-SYT',
    dated,
  })
  expect(statementIn({ ...said, product: 'Chương trình hành động, ngày 06/02/2024' })).toEqual({
    document: 'Chương trình hành động',
    dated,
  })
  expect(statementIn({ ...said, product: '' })).toBeNull()
  expect(statementIn({ ...said, product: '05/KH', doneOn: null })).toBeNull()
  expect(statementIn({ ...said, product: '05/KH', state: 'underway' })).toBeNull()
})
