import type { UnreadLine } from '#core/plan/plan.ts'
import type { Page } from '#office/pdf-in/pdf-page.ts'
import { refuse } from '#office/refused.ts'

/** Letters on a page that is no picture, and letters without a name that a readable page may have, of all. */
const leastLetters = 15
const mostNameless = 0.1

const unnamed = (count: number): UnreadLine => ({
  line: 1,
  text: `${count} chữ`,
  why: `Có ${count} chữ trong tệp PDF không kèm bảng mã nên không biết là chữ gì.`,
})

/** Refuses a file whose pages are pictures, or whose letters have no names; says which pages and letters are lost. */
export const judge = (pages: readonly Page[], hasPictures: boolean): readonly UnreadLine[] => {
  const letters = pages.reduce((sum, { marks }) => sum + marks.glyphs.length, 0)
  const nameless = pages.reduce((sum, { marks }) => sum + marks.nameless, 0)
  if (letters + nameless < leastLetters * pages.length * 0.2 || letters + nameless === 0)
    refuse(
      'noTextLayer',
      'Tệp PDF chỉ có ảnh chụp các trang, không có chữ để đọc. Hãy nhập tệp Word hoặc Excel gốc, hoặc PDF xuất trực tiếp từ chúng.',
    )
  if (nameless > (letters + nameless) * mostNameless)
    refuse(
      'noTextLayer',
      'Chữ trong tệp PDF không kèm bảng mã nên không biết là chữ gì. Hãy nhập tệp Word hoặc Excel gốc.',
    )
  const lost = nameless === 0 ? [] : [unnamed(nameless)]
  const blank = pages
    .filter(({ marks }) => hasPictures && marks.glyphs.length < leastLetters)
    .map(({ number }) => ({
      line: 1,
      text: `Trang ${number}`,
      why: `Trang ${number} của tệp PDF không có chữ (ảnh hoặc trang trắng).`,
    }))
  return [...lost, ...blank]
}

/** Tables that are wider than their pages: their last columns may be missing, and nothing in the file tells. */
export const runningOff = (pages: readonly Page[]): readonly UnreadLine[] =>
  pages.flatMap(({ number, tables }) =>
    tables.some(({ runsOff }) => runsOff)
      ? [
          {
            line: 1,
            text: `Bảng ở trang ${number}`,
            why: `Bảng ở trang ${number} của tệp PDF rộng hơn trang giấy: cột cuối bị cắt ngang, các cột sau nó không có trong tệp. Hãy nhập tệp Word hoặc Excel gốc.`,
          },
        ]
      : [],
  )
