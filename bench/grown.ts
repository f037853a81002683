import { roman } from '#core/reading/alphabet.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (number: number): string =>
  Array.from(String(number), (digit) => superscripts[Number(digit)] ?? '').join('')
const lowered = (marks: string): number =>
  Number(Array.from(marks, (mark) => superscripts.indexOf(mark)).join(''))

const partHeading = /^[IVX]+\.\s(?=\p{Lu}{2})/u
const formTitle = /^BIỂU (\d+):/u
const mark = /(?<!(?:^|[\s\d/])[kdch]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu
const isRow = (line: string): boolean =>
  line.includes('\t') && /\d/u.test(line) && !/^(?:STT|TT)\t/u.test(line)

/** No plan has more footnotes or forms than this: the numbers of a copy begin above those of the copy before it. */
const apart = 100

/** One line of another copy: its mark, form and row under a number or name of its own. */
const ofCopy = (line: string, copy: number): string => {
  const title = formTitle.exec(line)
  if (title) return `BIỂU ${Number(title[1]) + apart * copy}:${line.slice(title[0].length)}`
  const numbered = line.replace(mark, (marks) => raised(lowered(marks) + apart * copy))
  if (!isRow(line)) return numbered
  const [first = '', name = '', ...rest] = numbered.split('\t')
  return [first, /\p{L}{2}/u.test(name) ? `${name} vùng ${copy}` : name, ...rest].join('\t')
}

/**
 * The plan of a country `times` as large: its parts and its forms as often, the parts counted on, forms, footnotes and
 * rows told apart by numbers and names, as they would be. `firstForm`: the line of the first form's title, from 1.
 */
export const grown = (text: string, times: number, firstForm: number): string => {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => partHeading.test(line))
  const end = lines.findIndex((line) => /^N(?:ơi nhận|ƠI NHẬN)/u.test(line))
  let part = 0
  const counted = (line: string): string => line.replace(partHeading, () => `${roman((part += 1))}. `)
  const copies = (piece: readonly string[]): readonly string[] =>
    Array.from({ length: times }, (_, copy) =>
      piece.map((line) => (copy === 0 ? line : ofCopy(line, copy))),
    ).flat()
  return [
    ...lines.slice(0, start),
    ...copies(lines.slice(start, end)).map(counted),
    ...lines.slice(end, firstForm - 1),
    ...copies(lines.slice(firstForm - 1)),
  ].join('\n')
}
