import { type Cell, type MergeRange, type WriteSheet, writeXlsx as write } from 'hucre/xlsx'
import { headAround, isHead, spansOf, withoutEmphasis } from './plan-parts.ts'

/** A printed number as a workbook holds it: the value, and the format that prints it the same way. Null for words. */
const numberOf = (printed: string): { value: number; numFmt: string } | null => {
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}|\d{4,})(?:,(\d{1,4}))?(%?)$/u.exec(printed)
  if (!parts || /^0\d/u.test(printed)) return null
  const [, whole = '', decimals = '', percent = ''] = parts
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`
  const value = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`)
  const front = whole.includes('.') ? '#,##0' : '0'
  return {
    value: percent === '' ? value : Number((value / 100).toPrecision(15)),
    numFmt: `${front}${places}${percent}`,
  }
}

const bare = (text: string): string => withoutEmphasis(text).trim()

/** Sheets as an office cuts them: the words first, then a sheet for each form. */
const sheetsOf = (text: string): readonly { readonly name: string; readonly lines: readonly string[] }[] => {
  const sheets: { name: string; lines: string[] }[] = [{ name: 'Kế hoạch', lines: [] }]
  const lines = text.split('\n')
  lines.forEach((line, at) => {
    const number = /^BIỂU (\d+)/u.exec(bare(line))?.[1]
    const opensScenario = line !== '' && (lines[at + 1] ?? '').startsWith('(Kèm theo') && number === undefined
    if (number !== undefined) sheets.push({ name: `Biểu ${number}`, lines: [] })
    else if (opensScenario) sheets.push({ name: 'Kịch bản', lines: [] })
    sheets.at(-1)?.lines.push(line)
  })
  return sheets
}

const mergesOf = (rows: readonly (readonly string[])[]): MergeRange[] =>
  rows.flatMap((row, at) => {
    if (!isHead(row)) return []
    const { from, to } = headAround(rows, at)
    return spansOf(rows.slice(from, to)).flatMap((spans, below) =>
      spans.flatMap((span, column) =>
        span && (span.columns > 1 || span.rows > 1)
          ? [
              {
                startRow: from + below,
                startCol: column,
                endRow: from + below + span.rows - 1,
                endCol: column + span.columns - 1,
              },
            ]
          : [],
      ),
    )
  })

const sheetOf = (name: string, lines: readonly string[]): WriteSheet => {
  const rows = lines.map((line) => line.split('\t').map(bare))
  const width = Math.max(...rows.map((row) => row.length))
  const whole = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
  const cells = new Map<string, Partial<Cell>>()
  whole.forEach((row, at) =>
    row.forEach((text, column) => {
      const number = row.length > 1 && column > 0 ? numberOf(text) : null
      if (number)
        cells.set(`${at},${column}`, {
          value: number.value,
          type: 'number',
          style: { numFmt: number.numFmt },
        })
      else if (text !== '') cells.set(`${at},${column}`, { value: text, type: 'string' })
    }),
  )
  const titles = whole.flatMap((_row, at): MergeRange[] =>
    width > 1 && (lines[at] ?? '') !== '' && lines[at]?.includes('\t') === false
      ? [{ startRow: at, startCol: 0, endRow: at, endCol: width - 1 }]
      : [],
  )
  return {
    name,
    rows: whole.map((row) => row.map(() => null)),
    cells,
    merges: [...mergesOf(whole), ...titles],
  }
}

/** The plan as a workbook: one sheet of prose, then one sheet a table, merged headers, figures as numbers. */
export const writeXlsx = (text: string): Promise<Uint8Array> =>
  write({ sheets: sheetsOf(text).map(({ name, lines }) => sheetOf(name, lines)) })
