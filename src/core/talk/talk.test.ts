import { expect, test } from 'vitest'
import { kindOfFile, mostBytes, mostBytesOfReport, whyNotAttach } from '#core/talk/evidence.ts'
import { type CommentFact, openBySubject, threadsOf, whyNotComment } from '#core/talk/thread.ts'

const said = (number: number, thread: number, more: Partial<CommentFact> = {}): CommentFact => ({
  number,
  subject: 'B2.12',
  thread,
  what: 'said',
  words: `câu ${number}`,
  inside: false,
  asked: [],
  by: 'syt',
  byName: 'Người của Sở Y tế',
  byAgency: 'SYT',
  at: '2024-03-15T01:00:00.000Z',
  trial: true,
  ...more,
})

test('two talks about one cell stand apart; a settled one is opened by the next word', () => {
  const facts = [
    said(4, 4),
    said(5, 5, { subject: 'T.6', inside: true }),
    said(7, 4, { asked: ['STC'] }),
    said(8, 4, { what: 'resolved', words: '' }),
  ]
  const [first, second] = threadsOf(facts)
  expect(first).toMatchObject({ thread: 4, subject: 'B2.12', asked: ['STC'], resolved: { number: 8 } })
  expect(first?.said.map(({ number }) => number)).toEqual([4, 7])
  expect(second).toMatchObject({ thread: 5, inside: true, resolved: null })
  expect(openBySubject(threadsOf(facts))).toEqual(new Map([['T.6', 1]]))
  expect(threadsOf([...facts, said(9, 4)])[0]?.resolved).toBeNull()
  expect(threadsOf([...facts, said(9, 4, { what: 'reopened', words: '' })])[0]?.resolved).toBeNull()
})

test('a comment says something, and not a whole document', () => {
  expect(whyNotComment(' \n ')?.code).toBe('commentEmpty')
  expect(whyNotComment('a'.repeat(8001))?.code).toBe('textTooLong')
  expect(whyNotComment('Số này lấy từ đâu?')).toBeNull()
})

const bytes = (...first: readonly number[]): Uint8Array => Uint8Array.from([...first, 0, 0, 0, 0, 0, 0])
const pdf = bytes(0x25, 0x50, 0x44, 0x46, 0x2d)
const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...new TextEncoder().encode('..[Content_Types].xml..')])
const noOffice = bytes(0x50, 0x4b, 0x03, 0x04)
const old = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)

test.each([
  ['quyet-dinh.pdf', pdf, 'pdf'],
  ['anh.png', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
  ['anh.jpeg', bytes(0xff, 0xd8, 0xff), 'image'],
  ['bao-cao.docx', zip, 'word'],
  ['cu.DOC', old, 'word'],
  ['so-lieu.xlsx', zip, 'excel'],
  ['tat-ca.zip', zip, null],
  ['rong.docx', noOffice, null],
  ['gia-danh.pdf', bytes(0x4d, 0x5a), null],
  ['trang.html', bytes(0x3c, 0x68), null],
])('%s is %s by its first bytes', (name, file, kind) => {
  expect(kindOfFile(name, file)).toBe(kind)
})

test('too large, too much, of no kind and without a name: each with its reason', () => {
  const large = new Uint8Array(mostBytes + 1)
  large.set(pdf)
  expect(whyNotAttach({ name: 'a.pdf', bytes: large }, 0)?.code).toBe('evidenceTooLarge')
  expect(whyNotAttach({ name: 'a.pdf', bytes: pdf }, mostBytesOfReport)?.code).toBe('evidenceTooMuch')
  expect(whyNotAttach({ name: 'a.exe', bytes: bytes(0x4d, 0x5a) }, 0)?.code).toBe('evidenceKind')
  expect(whyNotAttach({ name: ' ', bytes: pdf }, 0)?.code).toBe('evidenceName')
  expect(whyNotAttach({ name: 'a.pdf', bytes: pdf }, 0)).toBeNull()
})
