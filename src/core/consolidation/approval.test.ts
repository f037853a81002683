import { describe, expect, test } from 'vitest'
import {
  type ApprovalFact,
  copyOf,
  isResting,
  isSentLate,
  stageOf,
  type Step,
  type Way,
  whyNotStep,
} from '#core/consolidation/approval.ts'
import { day } from '#core/time/day.ts'

const fact = (what: ApprovalFact['what'], by = 'khdt', more: Partial<ApprovalFact> = {}): ApprovalFact => ({
  ordinal: 1,
  what,
  copy: 1,
  edition: 1,
  note: '',
  by,
  byName: by,
  at: '2024-03-19T02:00:00Z',
  trial: false,
  ...more,
})
const way = (facts: readonly ApprovalFact[], more: Partial<Way> = {}): Way => ({
  facts,
  blocking: [],
  isNew: true,
  written: [],
  toConfirm: {},
  ...more,
})
const by = (account: string, at = '2024-03-18T02:00:00Z') => [{ title: 'Mở đầu', by: account, at }]
const today = day('2024-03-19')
const why = (ground: Way, step: Step, account = 'khdt') =>
  whyNotStep(ground, step, account, today)?.code ?? null
const issue = (number: string, on = '2024-03-19'): Step => ({
  what: 'issued',
  number,
  day: on,
  signer: { form: '', title: 'GIÁM ĐỐC', name: 'A' },
})

describe('the way of a report', () => {
  const submitted = [fact('submitted')]
  const approved = [...submitted, fact('approved', 'khdt.tt')]
  test('what blocks is named; without it the report is submitted', () => {
    expect(why(way([], { blocking: ['Còn 2 đề xuất chưa xử lý'] }), { what: 'submitted' })).toBe(
      'checksBlock',
    )
    expect(why(way([]), { what: 'submitted' })).toBeNull()
    expect(why(way(submitted), { what: 'submitted' })).toBe('notPreparing')
  })
  test('who submitted it this time does not approve it; who submitted or froze an earlier one does', () => {
    expect(why(way(submitted), { what: 'approved' }, 'khdt')).toBe('preparedByYou')
    expect(why(way(submitted), { what: 'approved' }, 'khdt.tt')).toBeNull()
    const again = [fact('submitted', 'khdt.tt'), fact('handedBack', 'khdt.tt'), fact('submitted', 'khdt')]
    expect(why(way(again), { what: 'approved' }, 'khdt.tt')).toBeNull()
    expect(
      why(way([fact('submitted', 'khdt.tt')]), { what: 'handedBack', note: 'Người khác trình' }),
    ).toBeNull()
  })
  test('who wrote a section of what waits does not approve it, until somebody else has written it anew', () => {
    const mine = way(submitted, { written: by('khdt.tt') })
    expect(whyNotStep(mine, { what: 'approved' }, 'khdt.tt', today)).toMatchObject({
      code: 'writtenByYou',
      facts: { sections: 'Mở đầu' },
    })
    expect(why(way(submitted, { written: by('khdt') }), { what: 'approved' }, 'khdt.tt')).toBeNull()
    // what was approved with the first copy does not count in the second
    const second = [fact('approved', 'x'), fact('sent'), ...submitted]
    expect(why(way(second, { written: by('khdt.tt') }), { what: 'approved' }, 'khdt.tt')).toBeNull()
  })
  test('a report that came anew after submitting, and assignments without grade, are confirmed by name and number', () => {
    const names = Array.from({ length: 47 }, (_, index) => String(index + 1))
    const changed = way(submitted, {
      toConfirm: {
        approved: [{ code: 'changedSince', names: ['Sở Y tế'] }],
        submitted: [{ code: 'ungraded', names }],
      },
    })
    const refused = whyNotStep(changed, { what: 'approved' }, 'khdt.tt', today)
    expect(refused?.facts['what']).toContain('1 báo cáo đã bị trả lại hoặc gửi lại (Sở Y tế)')
    expect(why(changed, { what: 'approved', confirmed: true }, 'khdt.tt')).toBeNull()
    const first = whyNotStep({ ...changed, facts: [] }, { what: 'submitted' }, 'khdt', today)
    expect(first?.facts['what']).toContain('Còn 47 nhiệm vụ chưa được chấm')
    expect(why({ ...changed, facts: [] }, { what: 'submitted', confirmed: true })).toBeNull()
  })
  test('handed back with a reason; then it is prepared again', () => {
    expect(why(way(submitted), { what: 'handedBack', note: '  ' })).toBe('handBackNeedsReason')
    expect(stageOf([...submitted, fact('handedBack')])).toBe('preparing')
  })
  test('issued after approval, with a number, on a day between approval and today', () => {
    expect(why(way(submitted), issue('125'))).toBe('notApproved')
    expect(why(way(approved), issue('125/BC'))).toBe('badNumber')
    expect(why(way(approved), issue('125', '2024-03-18'))).toBe('badIssueDay')
    expect(why(way(approved), issue('125', '2024-03-20'))).toBe('badIssueDay')
    expect(why(way(approved), issue('125'))).toBeNull()
  })
  test('while it waits for its leader nobody writes; after sending a supplementary copy begins, if there is something new', () => {
    expect([isResting([]), isResting(submitted), isResting([...approved, fact('sent')])]).toEqual([
      false,
      true,
      false,
    ])
    const sent = [...approved, fact('issued'), fact('sent')]
    expect(copyOf(sent)).toBe(2)
    expect(why(way(sent, { isNew: false }), { what: 'submitted' })).toBe('nothingSince')
    expect(why(way(sent), { what: 'submitted' })).toBeNull()
  })
  test('that the committee received the first copy does not move the second', () => {
    const second = [
      ...approved,
      fact('sent'),
      fact('submitted', 'khdt', { copy: 2 }),
      fact('received', 'ubnd'),
    ]
    expect(stageOf(second)).toBe('submitted')
    expect(copyOf(second)).toBe(2)
    expect(why(way(second), { what: 'received' })).toBe('alreadyReceived')
  })
})

test('before the 20th: the 19th is the last good day, to its last second (Q13)', () => {
  expect(isSentLate(new Date('2024-03-19T23:59:59+07:00'), today)).toBe(false)
  expect(isSentLate(new Date('2024-03-20T00:00:00+07:00'), today)).toBe(true)
})
