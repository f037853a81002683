import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InsideStep, ReportFact } from '#core/report/fact.ts'
import type { Verb } from '#core/report/moves.ts'
import { handedBack, statusOf, submission } from '#core/report/status.ts'
import { sayRefusal } from '#core/words/month.ts'
import { type Person, type ReportCase, whyNot, whyNotHandBack } from '#core/report/why-not.ts'

/* K04: the clerk prepares and submits, the head sends; K05: who stands in for the head sends, in those days only. */

const clerk: Person = { account: 'syt', role: 'clerk', agency: 'SYT' }
const head: Person = { account: 'syt.tt', role: 'head', agency: 'SYT' }
const deputy: Person = { account: 'syt.pgd', role: 'clerk', agency: 'SYT' }
const other: Person = { account: 'snv.tt', role: 'head', agency: 'SNV' }

const complete: ReportCase = {
  period: '2024-M03',
  agency: { code: 'SYT', short: 'Sở Y tế' },
  opened: true,
  facts: [],
  steps: [],
  drafted: true,
  cells: [{ code: 'T.20', name: 'Số giường bệnh', entry: { kind: 'number', value: '33.5' } }],
  texts: { situation: 'Ổn định', proposals: 'Không có đề xuất' },
  hands: ['syt'],
  deputies: [],
  twoPersons: true,
}
const step = (what: InsideStep['what'], by = 'syt', after = 0) => ({ what, by, after })
const submitted: ReportCase = { ...complete, steps: [step('submitted')] }
const codeOf = (verb: Verb, report: ReportCase, person: Person): string =>
  whyNot(verb, report, person)?.code ?? 'go'

test('the clerk submits, the head sends', () => {
  expect(codeOf('submit', complete, clerk)).toBe('go')
  expect(codeOf('send', complete, clerk)).toBe('headSends')
  expect(codeOf('send', submitted, clerk)).toBe('headSends')
  expect(codeOf('send', submitted, head)).toBe('go')
  expect(codeOf('send', submitted, other)).toBe('notYourAgency')
})

test('the head does not send what was not submitted', () =>
  expect(codeOf('send', complete, head)).toBe('notSubmitted'))

test('the same account cannot enter and sign', () => {
  expect(codeOf('send', { ...submitted, hands: ['syt', 'syt.tt'] }, head)).toBe('sameHand')
  expect(codeOf('send', { ...complete, steps: [step('submitted', 'syt.tt')] }, head)).toBe('sameHand')
})

test('the refusal names the way out', () => {
  const refusal = whyNot('send', { ...submitted, hands: ['syt', 'syt.tt'] }, head)
  expect(refusal && sayRefusal(refusal)).toMatch(/chuyển lại để người khác ghi lại các ô đó rồi trình lại/u)
  // entered again by the clerk, the head signs
  expect(codeOf('send', { ...submitted, hands: ['syt'] }, head)).toBe('go')
})

test('what is incomplete is neither submitted nor sent', () => {
  const blank = { cells: [{ code: 'T.20', name: 'Số giường bệnh', entry: { kind: 'missing' } }] } as const
  expect(codeOf('submit', { ...complete, ...blank }, clerk)).toBe('cellsMissing')
  expect(codeOf('send', { ...submitted, ...blank }, head)).toBe('cellsMissing')
})

test('while it lies before the head nobody writes; the clerk takes it back, the head hands it back', () => {
  expect(codeOf('save', submitted, clerk)).toBe('liesWithHead')
  expect(codeOf('save', submitted, head)).toBe('liesWithHead')
  expect(codeOf('submit', submitted, clerk)).toBe('liesWithHead')
  expect(codeOf('takeBack', submitted, clerk)).toBe('go')
  expect(codeOf('handBack', submitted, head)).toBe('go')
  expect(codeOf('handBack', submitted, clerk)).toBe('onlyHead')
  const back = { ...complete, steps: [step('submitted'), step('handedBack', 'syt.tt')] }
  expect(codeOf('save', back, clerk)).toBe('go')
  expect(codeOf('takeBack', back, clerk)).toBe('notSubmitted')
  expect(codeOf('send', back, head)).toBe('notSubmitted')
  expect(whyNotHandBack(' \u200b')?.code).toBe('noHandBackReason')
})

test('who stands in for the head sends, as long as that person has not entered', () => {
  const standingIn = { ...submitted, deputies: ['syt.pgd'] }
  expect(codeOf('send', submitted, deputy)).toBe('headSends')
  expect(codeOf('send', standingIn, deputy)).toBe('go')
  expect(codeOf('handBack', standingIn, deputy)).toBe('go')
  expect(codeOf('send', { ...standingIn, hands: ['syt.pgd'] }, deputy)).toBe('sameHand')
})

test('where the rule is off a clerk sends, or submits and waits', () => {
  const off = { ...complete, twoPersons: false }
  expect(codeOf('send', off, clerk)).toBe('go')
  expect(codeOf('submit', off, clerk)).toBe('go')
  expect(codeOf('send', { ...submitted, twoPersons: false }, clerk)).toBe('waitsForHead')
  expect(codeOf('send', { ...submitted, twoPersons: false }, head)).toBe('go')
  expect(codeOf('send', { ...off, hands: ['syt.tt'] }, head)).toBe('go')
})

test('a fact leaves the steps behind: returned and submitted again', () => {
  const facts = [{ what: 'sent', by: 'syt.tt' } as const, { what: 'returned', by: 'khdt' } as const]
  const once = [step('submitted')]
  expect(statusOf([], true, once)).toBe('submitted')
  expect(statusOf(facts.slice(0, 1), true, once)).toBe('sent')
  expect(statusOf(facts, true, once)).toBe('returned')
  expect(statusOf(facts, true, [...once, step('submitted', 'syt', 2)])).toBe('submitted')
  expect(submission(facts, once)).toBeNull()
  expect(handedBack([], [...once, step('handedBack', 'syt.tt')])?.by).toBe('syt.tt')
  expect(handedBack(facts, [...once, step('handedBack', 'syt.tt')])).toBeNull()
  // eyes from outside see no step
  expect(statusOf(facts, false)).toBe('returned')
  expect(statusOf([], false)).toBe('notStarted')
})

const factOf = { send: 'sent', return: 'returned', accept: 'accepted' } as const
const stepOf = { submit: 'submitted', takeBack: 'takenBack', handBack: 'handedBack' } as const
const people: readonly Person[] = [
  clerk,
  head,
  deputy,
  other,
  { account: 'khdt', role: 'planning', agency: 'SKHDT' },
]

test('however people act under the rule, who sends signs, has not entered, and sends only what was submitted', () => {
  const verbs = ['submit', 'takeBack', 'handBack', 'send', 'return', 'accept'] as const
  const act = fc.record({ verb: fc.constantFrom(...verbs), person: fc.constantFrom(...people) })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.boolean(), (acts, isStandingIn) => {
      const facts: { what: ReportFact['what']; by: string }[] = []
      const steps: ReturnType<typeof step>[] = []
      for (const { verb, person } of acts) {
        const report = { ...complete, facts, steps, deputies: isStandingIn ? ['syt.pgd'] : [] }
        if (whyNot(verb, report, person)) continue
        if (verb === 'send') {
          expect(statusOf(facts, true, steps)).toBe('submitted')
          expect(person === head || (isStandingIn && person === deputy)).toBe(true)
          expect(submission(facts, steps)?.by).not.toBe(person.account)
        }
        if (verb in stepOf && (verb === 'submit' || verb === 'takeBack' || verb === 'handBack'))
          steps.push(step(stepOf[verb], person.account, facts.length))
        if (verb === 'send' || verb === 'return' || verb === 'accept')
          facts.push({ what: factOf[verb], by: person.account })
      }
      const words = facts.map(({ what }) => what).join(' ')
      expect(words).toMatch(/^(sent( accepted)?( returned sent( accepted)?)*( returned)?)?$/)
    }),
  )
})
