import type { SourceAddress } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Where a line stands in the file that the plan came from, as a person follows it in Word, Excel or a reader of PDF. */
export const saySource = (address: SourceAddress): string => {
  switch (address.kind) {
    case 'line':
      return `tệp văn bản, dòng ${address.line}`
    case 'paragraph':
      return `tệp Word, đoạn ${address.paragraph}`
    case 'footnote':
      return `tệp Word, chú thích ${address.mark}`
    case 'tableRow':
      return `tệp Word, bảng ${address.table}, hàng ${address.row}`
    case 'sheetRow':
      return `tệp Excel, trang “${address.sheet}”, hàng ${address.row}`
    case 'pageLine':
      return `tệp PDF, trang ${address.page}, dòng ${address.line}`
  }
}

/** The place of a line in its file, said; null for a text file, whose lines are their own addresses. */
export const sourceIn =
  ({ source }: Pick<Plan, 'source'>) =>
  (line: number): string | null => {
    const address = source?.addresses[line - 1]
    return address ? saySource(address) : null
  }

/** `dòng 290`, `Dòng 4, 5 và 6`, `dòng 344–375`; `ở 7 dòng này` names no line. */
const named = /(?<!\p{L})dòng (\d+(?:(?:, | và |–)\d+)*)/giu

/**
 * The lines that a sentence names, as they stand in the file that the plan came from: who holds the Word document
 * knows paragraphs and rows, not lines. A text file's sentence stays as it is.
 */
export const inWordsOfFile =
  ({ source }: Pick<Plan, 'source'>) =>
  (sentence: string): string =>
    source === undefined
      ? sentence
      : sentence.replaceAll(named, (whole, numbers: string) => {
          const said = numbers.replaceAll(/\d+/g, (line) => {
            const address = source.addresses[Number(line) - 1]
            return address ? saySource(address).replace(/^tệp [^,]+, /u, '') : `dòng ${line}`
          })
          return whole.startsWith('D') ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said
        })
