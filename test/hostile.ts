import { longest, piles } from './mutation.ts'

/** Where a pile of signs may stand in a plan: each reader has expressions of its own. */
const head = 'KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2031\n\n'
const form = `BIỂU 1: CHỈ TIÊU
STT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2030\tKế hoạch 2031\tSo sánh (%)
A\tB\tC\t1\t2\t3=2/1
`
const places: Readonly<Record<string, (pile: string) => string>> = {
  'in the heading': (pile) => `KẾ HOẠCH ${pile}\nNăm 2031\nI. MỤC TIÊU\nII. CHỈ TIÊU\n`,
  'in a basis': (pile) => `${head}Căn cứ Nghị quyết số 01/NQ-CP ${pile} ngày 05/01/2031 của Chính phủ;\n`,
  'in a target': (pile) => `${head}I. CHỈ TIÊU\n1. Tỷ lệ hộ nghèo ${pile} giảm còn 2,5%\n`,
  'behind a target': (pile) => `${head}I. CHỈ TIÊU\n1. Tỷ lệ hộ nghèo giảm còn 2,5% ${pile}\n`,
  'in a task': (pile) =>
    `${head}I. CHỈ TIÊU\nII. NHIỆM VỤ\n1. Nhóm\n- Sở Y tế chủ trì, phối hợp ${pile} thực hiện.\n`,
  'in a footnote': (pile) => `${head}I. CHỈ TIÊU\n1. Thêm 05 xã¹ đạt chuẩn\n¹ Các xã: A, ${pile} và B (C).\n`,
  'in a number of a row': (pile) =>
    `${head}${form}${pile}\tLúa\tTấn\t1\t2\t200,0\n2\tNgô\tTấn\t3\t6\t200,0\n`,
  'in a name of a row': (pile) =>
    `${head}${form}1\tLúa ${pile}\tTấn\t1\t2\t200,0\n2\tNgô\tTấn\t3\t6\t200,0\n`,
  'in a unit': (pile) => `${head}${form}1\tLúa\t${pile}\t1\t2\t200,0\n2\tNgô\tTấn\t3\t6\t200,0\n`,
  'in a figure': (pile) => `${head}${form}1\tLúa\tTấn\t1${pile}\t2\t200,0\n2\tNgô\tTấn\t3\t6\t200,0\n`,
  'in a header': (pile) => `${head}${form.replace('3=2/1', `3=${pile}`)}1\tLúa\tTấn\t1\t2\t200,0\n`,
  'as lines': (pile) => `${head}I. CHỈ TIÊU\n${`${pile.slice(0, 12)}\n`.repeat(longest / 13)}`,
}

/** Every pile in every place, as long as the longest document of the tests. */
export const hostilePlans: readonly { readonly name: string; readonly text: string }[] = Object.entries(
  places,
).flatMap(([place, write]) =>
  piles.map((pile) => ({
    name: `${JSON.stringify(pile)} ${place}`,
    text: write(pile.repeat(Math.ceil(longest / pile.length))),
  })),
)
