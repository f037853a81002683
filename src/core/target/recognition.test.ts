import { expect, test } from 'vitest'
import { of } from '#core/figure/decimal.ts'
import { namedStanding, readDay, type RecognitionFact, whyNotRecognise } from '#core/target/recognition.ts'
import { day } from '#core/time/day.ts'

const recognised = (unit: string, on = '2024-12-20', forYear = 2024): RecognitionFact => ({
  what: 'recognised',
  unit,
  by: { decision: `12/QĐ-UBND`, day: day(on), forYear },
  reason: '',
  byName: 'A',
  at: '2025-01-10T08:00:00Z',
})
const target = { asked: of('2'), named: ['xã Tân An', 'xã Tân Bình'], year: 2024 }
const today = day('2025-02-01')
const asking = { unit: 'xã Tân An', decision: '12/QĐ-UBND', day: day('2024-12-20'), forYear: null }

test('nothing is recognised without the number of a decision and its day (B20)', () => {
  expect(whyNotRecognise(asking, [], today)).toBeNull()
  expect(whyNotRecognise({ ...asking, decision: '' }, [], today)).toBe('decisionMissing')
  expect(whyNotRecognise({ ...asking, decision: 'Quyết định của tỉnh' }, [], today)).toBe('decisionMissing')
  expect(whyNotRecognise({ ...asking, unit: ' ' }, [], today)).toBe('unitMissing')
  expect(whyNotRecognise({ ...asking, day: null }, [], today)).toBe('dayMissing')
  expect(whyNotRecognise({ ...asking, day: day('2025-03-01') }, [], today)).toBe('dayAhead')
  expect(whyNotRecognise(asking, [recognised('Xã Tân An')], today)).toBe('alreadyRecognised')
})

test('a decision of January counts for its own year, or for the year before where that is said (Q9)', () => {
  const january = { ...asking, day: day('2025-01-15') }
  expect(whyNotRecognise({ ...january, forYear: 2024 }, [], today)).toBeNull()
  expect(whyNotRecognise({ ...january, forYear: 2023 }, [], today)).toBe('yearWrong')
  const late = [recognised('xã Tân An', '2025-01-15', 2025)]
  expect(namedStanding(target, late, null).reached).toBe(0)
  expect(namedStanding(target, [recognised('xã Tân An', '2025-01-15', 2024)], null).reached).toBe(1)
})

test('the number and the list are two tests: another commune makes the number and not the list', () => {
  const facts = [recognised('xã Tân An'), recognised('xã Thạnh Lộc')]
  expect(namedStanding(target, facts, of('2'))).toMatchObject({
    numberReached: true,
    listReached: false,
    waiting: ['xã Tân Bình'],
    others: ['xã Thạnh Lộc'],
    unproven: 0,
  })
})

test('what was reported beyond the decisions is unproven; what was withdrawn is not there', () => {
  const withdrawn: RecognitionFact = {
    ...recognised('xã Tân An'),
    what: 'withdrawn',
    by: null,
    reason: 'Nhầm',
  }
  const facts = [recognised('xã Tân An'), recognised('xã Tân Bình'), withdrawn]
  expect(namedStanding(target, facts, of('2'))).toMatchObject({ reached: 1, unproven: 1 })
})

test('a day is read as an office types it', () => {
  expect(readDay('5/1/2025')).toBe('2025-01-05')
  expect(readDay('2025-01-05')).toBe('2025-01-05')
  expect(readDay('31/02/2025')).toBeNull()
  expect(readDay('tháng 1')).toBeNull()
})
