import type { SourceAddress } from '#core/plan/place.ts'
import { saySource } from '#core/plan/say-source.ts'
import { told, useWords, type Words } from '#web/words/say.ts'

/** Where a line stands in the file that the plan came from, in words that a person follows in Word, Excel or a reader. */
const sourceWords = {
  line: told<{ line: number }>({
    vi: (at) => saySource({ kind: 'line', ...at }),
    en: ({ line }) => `text file, line ${line}`,
  }),
  paragraph: told<{ paragraph: number }>({
    vi: (at) => saySource({ kind: 'paragraph', ...at }),
    en: ({ paragraph }) => `Word file, paragraph ${paragraph}`,
  }),
  footnote: told<{ mark: number }>({
    vi: (at) => saySource({ kind: 'footnote', ...at }),
    en: ({ mark }) => `Word file, footnote ${mark}`,
  }),
  tableRow: told<{ table: number; row: number }>({
    vi: (at) => saySource({ kind: 'tableRow', ...at }),
    en: ({ table, row }) => `Word file, table ${table}, row ${row}`,
  }),
  sheetRow: told<{ sheet: string; row: number }>({
    vi: (at) => saySource({ kind: 'sheetRow', ...at }),
    en: ({ sheet, row }) => `Excel file, sheet “${sheet}”, row ${row}`,
  }),
  pageLine: told<{ page: number; line: number }>({
    vi: (at) => saySource({ kind: 'pageLine', ...at }),
    en: ({ page, line }) => `PDF file, page ${page}, line ${line}`,
  }),
} as const satisfies Words

/** `tệp Excel, trang “Biểu 2”, hàng 14`; null where there is no address: a text file is its own. */
export const useSaySource = (): ((address: SourceAddress | undefined) => string | null) => {
  const say = useWords(sourceWords)
  return (address) => {
    if (!address) return null
    switch (address.kind) {
      case 'line':
        return say('line', address)
      case 'paragraph':
        return say('paragraph', address)
      case 'footnote':
        return say('footnote', address)
      case 'tableRow':
        return say('tableRow', address)
      case 'sheetRow':
        return say('sheetRow', address)
      case 'pageLine':
        return say('pageLine', address)
    }
  }
}
