import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActionWord, assignmentResult } from '#core/evaluation/assignment-result.ts'
import { type EvaluationFact, standingGrade, whyNotGrade, whyNotUndo } from '#core/evaluation/grade.ts'
import { resultOf, tallyTargets } from '#core/evaluation/target-result.ts'
import { verdicts } from '#core/target/verdict.ts'
import type { Lights } from '#core/works/lights.ts'

test.each([
  ['exceeded', 'met', false],
  ['met', 'met', false],
  ['expectedMet', 'met', true],
  ['hardly', 'notMet', true],
  ['notMet', 'notMet', false],
  ['likely', 'noData', false],
  ['notYet', 'noData', false],
  ['noData', 'noData', false],
] as const)('a target that is %s is %s in the evaluation of the year', (verdict, result, expected) => {
  expect(resultOf(verdict)).toMatchObject({ result, expected })
})

test('met, not met and without data add up to all targets, whatever they are', () => {
  const target = fc.record({
    verdict: fc.constantFrom(...verdicts),
    stretch: fc.option(fc.constantFrom(...verdicts)),
  })
  fc.assert(
    fc.property(fc.array(target), (targets) => {
      const { all, met, notMet, noData, exceeded, stretch } = tallyTargets(targets)
      expect(met + notMet + noData).toBe(all)
      expect(exceeded).toBeLessThanOrEqual(met)
      expect(stretch).toBeLessThanOrEqual(all)
    }),
  )
})

const word = (action: string, agency: string, lights: Partial<Lights>, continuing = false): ActionWord => ({
  action,
  agency,
  continuing,
  lights: { reported: 'underway', evidence: 'told', schedule: 'inTime', melon: false, ...lights },
})

test('an assignment is done when every member of every action is', () => {
  const done = { reported: 'done', schedule: 'doneInTime', evidence: 'shown' } as const
  const words = [word('1.1-01', 'SYT', done), word('1.1-01', 'SNV', done), word('1.1-02', 'SYT', done)]
  expect(assignmentResult(words, true)).toEqual({
    state: 'done',
    actions: 2,
    done: 2,
    overdue: 0,
    silent: 0,
    melons: 0,
  })
  const slow = [...words, word('1.1-02', 'SNV', { reported: 'underway' })]
  expect(assignmentResult(slow, true)).toMatchObject({ state: 'underway', done: 1 })
})

test.each([
  ['overdue', { schedule: 'overdue' }],
  ['not started', { reported: 'notStarted' }],
  ['paused', { reported: 'paused' }],
  ['silent although its day has passed', { reported: 'unsaid', schedule: 'overdue' }],
] as const)('one action that is %s leaves its assignment behind', (_what, lights) => {
  const words = [word('1.1-01', 'SYT', { reported: 'done' }), word('1.1-02', 'SYT', lights)]
  expect(assignmentResult(words, false).state).toBe('behind')
})

test('work of the whole year is done at its end, with something to show, and not before (Q25)', () => {
  const words = [word('1.1-01', 'SYT', { schedule: 'open', evidence: 'told' }, true)]
  expect(assignmentResult(words, false).state).toBe('underway')
  expect(assignmentResult(words, true).state).toBe('done')
  expect(assignmentResult([word('1.1-01', 'SYT', { evidence: 'none' }, true)], true).state).toBe('underway')
})

test('where nobody has said anything, nothing is judged', () => {
  const words = [word('1.1-01', 'SYT', { reported: 'unsaid', schedule: 'open', evidence: 'none' })]
  expect(assignmentResult(words, true)).toMatchObject({ state: 'silent', silent: 1 })
  expect(assignmentResult([], true).state).toBe('silent')
})

const fact = (ordinal: number, what: EvaluationFact['what'], more: Partial<EvaluationFact> = {}) => ({
  subject: 'work:1.1',
  ordinal,
  what,
  grade: what === 'undone' ? null : ('met' as const),
  reason: 'Theo kết quả quý IV.',
  by: 'khdt',
  byName: 'Chuyên viên tổng hợp',
  at: '2024-11-10T01:00:00.000Z',
  trial: false,
  ...more,
})

test('the committee’s word holds over the department’s; what was taken back does not', () => {
  expect(standingGrade([])).toBeNull()
  const proposed = fact(1, 'proposed')
  const decided = fact(2, 'decided', { grade: 'notMet' })
  expect(standingGrade([proposed, decided])?.grade).toBe('notMet')
  expect(standingGrade([proposed, decided, fact(3, 'undone')])?.what).toBe('proposed')
  expect(standingGrade([proposed, fact(2, 'undone')])).toBeNull()
  expect(standingGrade([decided, fact(3, 'proposed', { grade: 'good' })])?.grade).toBe('notMet')
})

test('who may say what, and with what', () => {
  const said = { subject: 'work:1.1', grade: 'good', reason: 'Vượt tiến độ.' } as const
  expect(whyNotGrade('planning', said)).toBeNull()
  expect(whyNotGrade('committee', said)).toBeNull()
  expect(whyNotGrade('clerk', said)?.code).toBe('noRight')
  expect(whyNotGrade('planning', { ...said, reason: ' ' })?.code).toBe('gradeNeedsReason')
  expect(whyNotGrade('planning', { ...said, grade: null })?.code).toBe('gradeMissing')
  expect(whyNotGrade('planning', { ...said, subject: 'T.1' })?.code).toBe('targetTakesNoGrade')
  expect(whyNotUndo('planning', [fact(1, 'proposed')])).toBeNull()
  expect(whyNotUndo('planning', [fact(1, 'proposed'), fact(2, 'decided')])?.code).toBe('nothingToTakeBack')
})
