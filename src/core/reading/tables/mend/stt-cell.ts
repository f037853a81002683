import type { Repair } from '#core/plan/finding.ts'
import type { Draft, Step } from '#core/reading/tables/draft.ts'
import { partWords } from '#core/reading/tables/words/label-words.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

type Mended = { readonly row: Draft; readonly repair: Repair | null }

const mended = (row: Draft, change: { stt: string; label: string }, message: string): Mended => ({
  row: { ...row, ...change },
  repair: {
    code: 'glued-stt',
    where: [{ line: row.line, column: 1 }],
    was: [row.stt, row.label].filter((each) => each !== '').join(' | '),
    now: [change.stt, change.label].filter((each) => each !== '').join(' | '),
    evidence: [{ line: row.line, column: 2 }],
    message,
  },
})

/** `I XUẤT KHẨU` in the cell of the numbers, `Trong đó:` there, a star before the label: words go to the words. */
const mendCell = (row: Draft): Mended => {
  if (partWords(row.stt) === '')
    return mended(
      row,
      { stt: '', label: `${row.stt.replace(/\s*:?$/, ':')} ${row.label}`.trim() },
      `"${row.stt}" in lọt vào cột STT, thuộc về tên chỉ tiêu.`,
    )
  const glued = /^(\S{1,7})\s+(\p{L}.*)$/u.exec(row.stt)
  const [, number = '', words = ''] = glued ?? []
  if (row.label === '' && glued && numberingOf(number))
    return mended(row, { stt: number, label: words }, `Ô STT chứa cả tên chỉ tiêu "${words}".`)
  if (row.label === '' && row.stt !== '' && !numberingOf(row.stt) && /\p{L}{2}/u.test(row.stt))
    return mended(row, { stt: '', label: row.stt }, 'Tên chỉ tiêu in lọt vào cột STT.')
  const starred = /^\*+\s*(\S.*?)\**$/u.exec(row.label)
  return { row: starred && row.stt !== '*' ? { ...row, label: starred[1] ?? row.label } : row, repair: null }
}

export const mendSttCells = (rows: readonly Draft[]): Step => {
  const all = rows.map(mendCell)
  return { rows: all.map(({ row }) => row), repairs: all.flatMap(({ repair }) => repair ?? []) }
}

type Glued = { readonly key: string; readonly ordinal: number; readonly stt: string; readonly label: string }

const gluedIn = (row: Draft): Glued | null => {
  if (row.stt !== '') return null
  const found = /^(\d{1,2}[.)]?|[IVX]{1,5}\.)\s+(\p{Lu}.*)$/u.exec(row.label)
  const printed = found?.[1] ?? ''
  // Roman numbers stand without their full stop in the column of numbers
  const stt = /^[IVX]/.test(printed) ? printed.replace('.', '') : printed
  const numbering = numberingOf(stt)
  if (!numbering || numbering.ordinal === null) return null
  return { key: numbering.key.replace('.', ''), ordinal: numbering.ordinal, stt, label: found?.[2] ?? '' }
}

/** `1 Diện tích đất lâm nghiệp`: the number goes to its column where it counts on from the one above, or is counted on. */
export const ungluedNumbers = (rows: readonly Draft[]): Step => {
  const numberAt = rows.map((row): { key: string; ordinal: number } | null => {
    const glued = gluedIn(row)
    const own = numberingOf(row.stt)
    return glued ?? (own?.ordinal ? { key: own.key.replace('.', ''), ordinal: own.ordinal } : null)
  })
  const repairs: Repair[] = []
  const mendedRows = rows.map((row, at) => {
    const glued = gluedIn(row)
    if (!glued) return row
    const follows = ({ key, ordinal }: { key: string; ordinal: number }, step: number): boolean =>
      key === glued.key && ordinal === glued.ordinal + step
    const before = numberAt.slice(0, at).findLast((each) => each?.key === glued.key)
    const after = numberAt.slice(at + 1).find((each) => each?.key === glued.key)
    const isCounted = glued.ordinal === 1 ? after && follows(after, 1) : before && follows(before, -1)
    if (!isCounted) return row
    const { row: done, repair } = mended(row, glued, `Số thứ tự "${glued.stt}" in dính vào tên chỉ tiêu.`)
    if (repair) repairs.push({ ...repair, where: [{ line: row.line, column: 2 }], evidence: [] })
    return { ...done, stt: glued.stt, label: glued.label }
  })
  return { rows: mendedRows, repairs }
}
