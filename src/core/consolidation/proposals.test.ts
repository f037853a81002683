import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decidedOf,
  isSplitOf,
  itemId,
  type ProposalFact,
  splitProposals,
  topicsOf,
  wholeText,
} from '#core/consolidation/proposals.ts'
import { whyNotDecide } from '#core/consolidation/why-not-decide.ts'

const textsOf = (text: string) => splitProposals(text).map(wholeText)

describe('what an agency asks for is taken apart', () => {
  test('bullets and paragraphs; the line above a list stays with every bullet', () => {
    expect(textsOf('Đề nghị UBND tỉnh:\n- Bố trí vốn;\n- Tuyển giáo viên.\n\nSớm ban hành quy chế.')).toEqual(
      ['Đề nghị UBND tỉnh: Bố trí vốn;', 'Đề nghị UBND tỉnh: Tuyển giáo viên.', 'Sớm ban hành quy chế.'],
    )
  })
  test('1. a) + • open an item; 1.500 does not', () => {
    expect(textsOf('1. Một\na) Hai\n+ Ba\n• Bốn\n1.500 tỷ đồng cho đường ven biển')).toEqual([
      'Một',
      'Hai',
      'Ba',
      'Bốn 1.500 tỷ đồng cho đường ven biển',
    ])
  })
  test('a line that goes on is one paragraph; who asks for nothing asks for nothing', () => {
    expect(textsOf('Đẩy nhanh giải phóng\nmặt bằng đường ven biển.')).toEqual([
      'Đẩy nhanh giải phóng mặt bằng đường ven biển.',
    ])
    expect(textsOf('Không có đề xuất, kiến nghị.')).toEqual([])
  })
  test('a line above a list that never comes is an item itself', () => {
    expect(textsOf('Đề nghị xem xét các việc sau:')).toEqual(['Đề nghị xem xét các việc sau:'])
  })
})

const bare = (text: string) => text.replaceAll(/\s+/g, '')

test('no letter is lost, whatever was typed', () => {
  const word = fc.stringMatching(/^[a-zđô]{2,6}[.:;]?$/)
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const said = new Set(splitProposals(text).flatMap(({ lead, text: words }) => [bare(lead), bare(words)]))
      const all = [...said].join('')
      for (const one of lines) for (const part of one.split(/\s+/)) expect(all).toContain(bare(part))
    }),
  )
})

test('the parts of a split hold every letter of the item, in order', () => {
  const item = { text: 'Bố trí vốn và tuyển giáo viên' }
  expect(isSplitOf(item, ['Bố trí vốn ', ' và tuyển giáo viên'])).toBe(true)
  expect(isSplitOf(item, ['Bố trí vốn', 'tuyển giáo viên'])).toBe(false)
  expect(isSplitOf(item, ['Bố trí vốn và tuyển giáo viên'])).toBe(false)
})

const health = 'SYT'
const said = [
  { agency: health, text: '- Thêm giường bệnh.\n- Thêm thuốc.' },
  { agency: 'SDL', text: 'Thêm chuyến bay.' },
]
const beds = itemId('', 'Thêm giường bệnh.')
const drugs = itemId('', 'Thêm thuốc.')
const flights = itemId('', 'Thêm chuyến bay.')
const fact = (agency: string, item: string, more: Partial<ProposalFact>): ProposalFact => ({
  agency,
  item,
  ordinal: 1,
  what: 'undone',
  topic: '',
  wording: '',
  into: null,
  parts: [],
  reason: '',
  byName: 'A',
  at: '2024-03-19T01:00:00Z',
  ...more,
})

describe('what became of each', () => {
  const taken = fact(health, beds, { what: 'taken', topic: 'Y tế' })
  const merged = fact('SDL', flights, { what: 'merged', into: { agency: health, item: beds } })
  test('taken under a topic, with what was merged into it; the rest is open', () => {
    const decided = decidedOf(said, [taken, merged])
    expect(decided.map(({ fate }) => fate.what)).toEqual(['taken', 'open', 'merged'])
    expect(topicsOf(decided)).toMatchObject([
      { title: 'Y tế', items: [{ item: { id: beds }, merged: [{ id: flights }] }] },
    ])
  })
  test('what was merged into an item that is not taken any more is open again', () => {
    const undone = fact(health, beds, { ordinal: 2 })
    expect(decidedOf(said, [taken, merged, undone]).map(({ fate }) => fate.what)).toEqual([
      'open',
      'open',
      'open',
    ])
  })
  test('a decision outlives a second sending that says the same; new words are new', () => {
    const again = [{ agency: health, text: '1. Thêm giường  bệnh.\n2. Thêm máy thở.' }]
    expect(decidedOf(again, [taken]).map(({ fate }) => fate.what)).toEqual(['taken', 'open'])
  })
  test('a split item is its parts, each with a fate of its own; undone it is whole', () => {
    const split = fact(health, drugs, { what: 'split', parts: ['Thêm', 'thuốc.'] })
    const decided = decidedOf(said, [split])
    expect(decided.map(({ text, partOf }) => [text, partOf])).toEqual([
      ['Thêm giường bệnh.', null],
      ['Thêm', drugs],
      ['thuốc.', drugs],
      ['Thêm chuyến bay.', null],
    ])
    const undo = { agency: health, item: drugs, seen: 1, what: 'undone' as const }
    expect(whyNotDecide(decided, undo, 1)).toBeNull()
    expect(whyNotDecide(decided, { ...undo, seen: 0 }, 1)?.code).toBe('itemTaken')
  })
})
