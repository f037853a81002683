import fc from 'fast-check'
import { examplePlan } from './real-document.ts'

/** One thing that may happen to a document on its way to us. */
type Mutation = { readonly kind: Kind; readonly at: number; readonly to: number; readonly noise: string }
type Kind = (typeof kinds)[number]

const kinds = [
  'drop',
  'double',
  'swap',
  'join',
  'cut',
  'tear',
  'lose a cell',
  'add a cell',
  'commas',
  'points',
  'blanks',
  'noise',
  'move',
  'merge words',
  'one byte',
  'composed no more',
  'from right to left',
  'double a table',
  'lose a header',
  'a giant number',
  'a pile',
] as const

const noises = [
  '\t\t\t',
  '12,,5',
  '#DIV/0!',
  '“',
  '(((',
  'I. ',
  '- Giao ',
  'STT\tChỉ tiêu\tĐơn vị tính\t2024\t2025',
  'BIỂU 2: LẠI MỘT LẦN',
  '1\t2\t3\t4\t5=4/3',
  '\u200b\u00a0\u202e',
  'Điều 1. ',
  '   x   y   z   ',
  '⁹⁹ ',
  '(i) a; (ii) b',
  '-'.repeat(300),
  '1.'.repeat(200),
  'đ '.repeat(300),
  '%%%%%',
  'Sở A, '.repeat(60),
]

/** What no hand writes, and every expression that goes back over its text fears: thousands of one sign. */
export const piles = [
  '-',
  '- ',
  '(',
  '()',
  '((1+',
  ')',
  '1.',
  '1,',
  '9',
  '.123',
  ' ',
  '\u00a0',
  '\t',
  '…',
  'a ',
  'I',
  'Sở ',
  'cấp xã và ',
  '5% (trong đó ',
  'triệu/',
  'đạt ',
  '\u0301',
  '“',
  '*',
  '¹',
]

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(2_000),
  to: fc.nat(2_000),
  noise: fc.oneof(fc.constantFrom(...noises), fc.string({ unit: 'binary', maxLength: 30 })),
})

const inLine = (line: string, { kind, to, noise }: Mutation): string => {
  const cells = line.split('\t')
  switch (kind) {
    case 'cut':
      return line.slice(0, to % (line.length + 1))
    case 'tear':
      return `${line.slice(0, to % (line.length + 1))}\n${line.slice(to % (line.length + 1))}`
    case 'lose a cell':
      return cells.filter((_, at) => at !== to % cells.length).join('\t')
    case 'add a cell':
      return [...cells.slice(0, to % cells.length), noise, ...cells.slice(to % cells.length)].join('\t')
    case 'commas':
      return line.replaceAll('.', ',')
    case 'points':
      return line.replaceAll(',', '.')
    case 'blanks':
      return line.replaceAll('\t', '   ')
    case 'merge words':
      return line.replace(/ /gu, (blank, at: number) => ((at + to) % 3 === 0 ? '' : blank))
    case 'one byte':
      return `${line.slice(0, to % (line.length + 1))}${String.fromCharCode(to % 256)}${line.slice((to % (line.length + 1)) + 1)}`
    case 'composed no more':
      return line.normalize('NFD')
    case 'from right to left':
      return `\u202e${line}\u202c`
    case 'a giant number':
      return line.replace(/\d+/u, (digits) => digits.repeat(1 + to))
    case 'a pile': {
      const pile = piles[to % piles.length] ?? ''
      const noise = pile.repeat(Math.ceil((to * 2) / Math.max(1, pile.length)))
      return `${line.slice(0, to % (line.length + 1))}${noise}${line.slice(to % (line.length + 1))}`
    }
    default:
      return `${line.slice(0, to % (line.length + 1))}${noise}${line.slice(to % (line.length + 1))}`
  }
}

/** The rows around a line, up to the next line without a tab on either side. */
const tableAround = (lines: readonly string[], at: number): { from: number; end: number } => {
  let [from, end] = [at, at]
  while (from > 0 && lines[from - 1]?.includes('\t')) from -= 1
  while (end < lines.length && lines[end]?.includes('\t')) end += 1
  return { from, end }
}

const mostRows = 200
const isHeader = (line: string): boolean => /^(?:STT|TT)\t/u.test(line)

const apply = (lines: readonly string[], one: Mutation): readonly string[] => {
  const at = one.at % Math.max(1, lines.length)
  const to = one.to % Math.max(1, lines.length)
  const [here = '', there = ''] = [lines[at], lines[to]]
  switch (one.kind) {
    case 'drop':
      return lines.filter((_, line) => line !== at)
    case 'double':
      return [...lines.slice(0, at), here, ...lines.slice(at)]
    case 'swap':
      return lines.map((line, place) => (place === at ? there : place === to ? here : line))
    case 'move':
      return [...lines.slice(0, to), here, ...lines.slice(to)].filter(
        (_, line) => line !== (at < to ? at : at + 1),
      )
    case 'double a table': {
      const { from, end } = tableAround(lines, at)
      // forty doublings of the same table are no document any more
      if (end - from > mostRows) return lines
      return [...lines.slice(0, end), ...lines.slice(from, end), ...lines.slice(end)]
    }
    case 'lose a header': {
      const head = lines.findIndex((line, place) => place >= at && isHeader(line))
      return lines.filter((_, place) => place !== head)
    }
    case 'join':
      return [...lines.slice(0, at), `${here} ${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)]
    default:
      return lines.map((line, place) => (place === at ? inLine(line, one) : line))
  }
}

/** No document of these tests is longer, so that thousands of them can be read in seconds. */
export const longest = 20_000

/** Milliseconds of the processor to read and check one of them: far above what they take (some tens), far below a hang. */
export const longestReading = 5_000

/** Milliseconds that this process has had of the processor: a busy machine makes nothing slower by it. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const example = examplePlan().split('\n')

/** A piece of the example plan with up to forty such things done to it. */
export const mutatedPlan: fc.Arbitrary<string> = fc
  .record({
    from: fc.nat(example.length - 1),
    many: fc.integer({ min: 5, max: 300 }),
    headed: fc.boolean(),
    mutations: fc.array(mutation, { maxLength: 40 }),
  })
  .map(({ from, many, headed, mutations }) => {
    const piece = example.slice(from, from + many)
    const lines = headed ? ['KẾ HOẠCH', 'Phát triển kinh tế năm 2031', ...piece] : piece
    return mutations.reduce(apply, lines).join('\n').slice(0, longest)
  })
