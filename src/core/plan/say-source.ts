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
