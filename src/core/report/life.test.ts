import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, type Sending } from '#core/report/canonical.ts'
import { type Entry, spellEntry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, lastSent, returnReason, standing, statusOf } from '#core/report/status.ts'
import { checkTexts, cleanText, isBlankText, saysNothing } from '#core/report/texts.ts'
import { day } from '#core/time/day.ts'
import { type SaidWork, workStates } from '#core/works/said-work.ts'

const fact = (what: ReportFact['what'], at = '2024-03-15T01:00:00.000Z', revision = 1): ReportFact => ({
  what,
  at,
  by: 'syt',
  byName: 'Nguyễn Thị Lan',
  note: what === 'returned' ? 'Kiểm tra lại số giường bệnh' : '',
  revision,
  checksum: '',
  trial: false,
})
const due = day('2024-03-18')
/** A moment as the clock on the wall in Viet Nam shows it. */
const wall = (text: string): string => new Date(`${text}+07:00`).toISOString()

test('the status is what the last fact says', () => {
  expect(statusOf([], false)).toBe('notStarted')
  expect(statusOf([], true)).toBe('drafting')
  expect(statusOf([fact('sent')], true)).toBe('sent')
  expect(statusOf([fact('sent'), fact('returned')], true)).toBe('returned')
  expect(statusOf([fact('sent'), fact('returned'), fact('sent'), fact('accepted')], true)).toBe('accepted')
})

test('a returned sending does not count until it is sent again', () => {
  const [first, back, second] = [fact('sent'), fact('returned'), fact('sent', '2024-03-20T01:00:00.000Z', 2)]
  expect(standing([first])).toBe(first)
  expect(standing([first, back])).toBeNull()
  expect(standing([first, back, second])).toBe(second)
  expect(standing([first, back, second, fact('accepted')])).toBe(second)
  expect(lastSent([first, back])).toBe(first)
  expect(firstSent([first, back, second])).toBe(first)
  expect(returnReason([first, back])).toBe('Kiểm tra lại số giường bệnh')
  expect(returnReason([first, back, second])).toBeNull()
})

test.for([
  ['2024-03-18T23:59:59', false],
  ['2024-03-18T23:59:59.999', false],
  ['2024-03-19T00:00:00', true],
  ['2024-03-01T08:00:00', false],
])('sent at %s in Viet Nam: late %s (G07)', ([at, late]) => {
  const now = new Date('2024-06-01T00:00:00Z')
  expect(isLate([fact('sent', wall(String(at)))], due, now)).toBe(late)
})

test('returned in time and sent again after the due day stays on time (Q37)', () => {
  const facts = [
    fact('sent', wall('2024-03-15T08:00:00')),
    fact('returned'),
    fact('sent', wall('2024-03-25T08:00:00'), 2),
  ]
  expect(isLate(facts, due, new Date('2024-04-01T00:00:00Z'))).toBe(false)
})

test('late once stays late, however often it is sent again', () => {
  const facts = [
    fact('sent', wall('2024-03-19T00:00:00')),
    fact('returned'),
    fact('sent', wall('2024-03-20T08:00:00'), 2),
  ]
  expect(isLate(facts, due, new Date('2024-04-01T00:00:00Z'))).toBe(true)
})

test('what never came is late when its day has passed', () => {
  expect(isLate([], due, new Date(wall('2024-03-18T23:59:59')))).toBe(false)
  expect(isLate([], due, new Date(wall('2024-03-19T00:00:00')))).toBe(true)
})

const typed = (value: string) => spellEntry('T.1', { kind: 'number', value })

test('only what is no number is refused; its spelling becomes the one spelling', () => {
  expect(typed('007.50')).toEqual({ ok: true, value: { kind: 'number', value: '7.50' } })
  expect(typed('-3')).toMatchObject({ ok: true })
  expect(typed('1.234,5')).toMatchObject({ ok: false, failure: { code: 'notANumber' } })
  expect(typed('1e5')).toMatchObject({ ok: false, failure: { code: 'notANumber' } })
  expect(typed('-' + '9'.repeat(15) + '.5')).toMatchObject({ ok: true })
  expect(typed('9'.repeat(16))).toMatchObject({ ok: false, failure: { code: 'tooManyDigits' } })
  expect(typed(`0.${'9'.repeat(16)}`)).toMatchObject({ ok: false, failure: { code: 'tooManyDigits' } })
  expect(spellEntry('T.1', { kind: 'notDue' })).toEqual({ ok: true, value: { kind: 'notDue' } })
})

test.for([
  ['Không có đề xuất', true],
  ['không có', true],
  ['Không.', true],
  ['- Không có đề xuất, kiến nghị.', true],
  ['Hiện đơn vị không có kiến nghị gì thêm', true],
  ['Không có đề xuất'.normalize('NFD'), true],
  ['', false],
  ['Không có vốn, đề nghị bố trí thêm 5 tỷ đồng', false],
  ['Đề nghị Ủy ban nhân dân tỉnh chỉ đạo', false],
  ['Không để dự án chậm', false],
])('"%s" says that there is nothing: %s', ([text, nothing]) => {
  expect(saysNothing(String(text))).toBe(nothing)
})

test('texts are kept in one spelling', () => {
  expect(checkTexts([{ field: 'situation', value: '  Tình hình\r\nổn định '.normalize('NFD') }])).toEqual({
    ok: true,
    value: [{ field: 'situation', value: 'Tình hình\nổn định' }],
  })
  expect(checkTexts([{ field: 'situation', value: 'a'.repeat(100_001) }])).toMatchObject({ ok: false })
})

test.for(['\u200b', '\u2060', ' \u200b\n\u00a0', '\ufeff\u3164', '\u2800', '\u0301', '\u0007\u00ad'])(
  'what nobody sees is nothing: %j',
  (text) => expect(isBlankText(text)).toBe(true),
)

test('unseen characters are taken out of what is kept, line breaks stay', () => {
  expect(cleanText('\u200bThu\u00adngân\u2060 sách\u0007\tđạt 20%\u2028hết\r\n')).toBe(
    'Thungân sách đạt 20%\nhết',
  )
  expect(cleanText('e\u200b\u0301')).toBe('é')
  expect(isBlankText('.')).toBe(false)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      expect(cleanText(clean)).toBe(clean)
      expect(isBlankText(clean)).toBe(isBlankText(text))
    }),
  )
})

const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.integer().map((value): Entry => ({ kind: 'number', value: String(value) })),
  fc.constantFrom<Entry>({ kind: 'none' }, { kind: 'notApplicable' }, { kind: 'notDue' }),
)
const works: fc.Arbitrary<SaidWork> = fc.record({
  state: fc.constantFrom(...workStates, null),
  percent: fc.constantFrom('0', '62.5', null),
  doneOn: fc.constantFrom(day('2024-03-10'), null),
  result: fc.string(),
  product: fc.string(),
})
const sendings: fc.Arbitrary<Sending> = fc.record({
  province: fc.constantFrom('tinh', 'tinh\nkhac'),
  period: fc.constantFrom('2024-M03', '2024-M04'),
  agency: fc.constantFrom('SYT', 'SNV'),
  revision: fc.integer({ min: 1, max: 3 }),
  entries: fc.dictionary(fc.constantFrom('T.1', 'T.10', 'B2.1'), entries, { noNullPrototype: true }),
  texts: fc.record({ situation: fc.string(), proposals: fc.string(), nextYear: fc.string() }),
  works: fc.dictionary(fc.constantFrom('1.1-01', '3.h-02'), works, { noNullPrototype: true }),
  spelling: fc.constant(2 as const),
})

const sorted = (sending: Sending) => ({
  ...sending,
  entries: Object.entries(sending.entries).sort(([a], [b]) => (a < b ? -1 : 1)),
  works: Object.entries(sending.works).sort(([a], [b]) => (a < b ? -1 : 1)),
})

test('two sendings have the same canonical text exactly when they say the same', () => {
  fc.assert(
    fc.property(sendings, sendings, (a, b) => {
      expect(canonicalText(a) === canonicalText(b)).toBe(
        JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)),
      )
    }),
  )
})

test('the order in which cells were typed does not change the canonical text', () => {
  const base = {
    province: 'tinh',
    period: '2024-M03',
    agency: 'SYT',
    revision: 1,
    texts: { situation: 'a', proposals: 'b' },
    works: {},
    spelling: 2,
  } as const
  const [one, two]: [Entry, Entry] = [{ kind: 'number', value: '1' }, { kind: 'none' }]
  expect(canonicalText({ ...base, entries: { 'T.1': one, 'T.2': two } })).toBe(
    canonicalText({ ...base, entries: { 'T.2': two, 'T.1': one } }),
  )
})

test('a receipt from before the work was reported is proved as it was written then', () => {
  const sent: Sending = {
    province: 'tinh',
    period: '2024-M03',
    agency: 'SYT',
    revision: 1,
    entries: { 'T.1': { kind: 'number', value: '1' } },
    texts: { situation: 'a', proposals: 'b' },
    works: {
      '1.1-01': { state: 'done', percent: null, doneOn: day('2024-03-10'), result: '', product: 'Số 12' },
    },
    spelling: 2,
  }
  const head = '"tinh" "2024-M03" "SYT"\nrevision 1\n"T.1" number 1'
  expect(canonicalText({ ...sent, works: {}, spelling: 1 })).toBe(`nhip report 1\n${head}\n"a"\n"b"`)
  expect(canonicalText(sent)).toBe(
    `nhip report 2\n${head}\nwork "1.1-01" done - 2024-03-10 "" "Số 12"\n"a"\n"b"\n""`,
  )
})

const anyFact = fc.record({
  what: fc.constantFrom('returned' as const, 'accepted' as const, 'sent' as const),
  minute: fc.nat(90_000),
})
const minuteOf = (minute: number): string => new Date(Date.UTC(2024, 1, 1) + minute * 60_000).toISOString()

test('whatever happens after the first sending, lateness does not change (Q37)', () => {
  fc.assert(
    fc.property(fc.nat(90_000), fc.array(anyFact), fc.nat(90_000), (sent, later, now) => {
      const first = fact('sent', minuteOf(sent))
      const facts = [first, ...later.map(({ what, minute }) => fact(what, minuteOf(minute)))]
      expect(isLate(facts, due, new Date(minuteOf(now)))).toBe(isLate([first], due, new Date(0)))
    }),
  )
})
