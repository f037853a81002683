import type { Block, Run } from '#core/document/block.ts'

/** What is made by a trial clock says so, on paper and in its workbook. */
export const trialMark = 'Bản dùng thử: kỳ báo cáo được chạy theo đồng hồ thử, không có giá trị hành chính.'

export const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
export const said = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })

/** `Đơn vị chưa gửi (2): A; B.`; an empty list says so. */
export const listed = (title: string, names: readonly string[]): Block[] =>
  names.length === 0
    ? [said({ text: `${title}: `, bold: true }, { text: 'không có.' })]
    : [said({ text: `${title} (${names.length}): `, bold: true }, { text: `${names.join('; ')}.` })]

/** A part of a report before it has its number. */
export type Part = { readonly title: string; readonly blocks: readonly Block[] }

const steps: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** `4` → `IV`: parts and annexes carry Roman numbers (Decree 30/2020). */
export const roman = (value: number): string => {
  let [rest, text] = [value, '']
  for (const [size, sign] of steps)
    while (rest >= size) {
      text += sign
      rest -= size
    }
  return text
}

/** Parts one after the other, numbered; those that say nothing fall away. */
export const numbered = (parts: readonly Part[]): Block[] =>
  parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): Block[] => [
      { kind: 'part', text: `${roman(at + 1)}. ${title.toLocaleUpperCase('vi')}` },
      ...blocks,
    ])
