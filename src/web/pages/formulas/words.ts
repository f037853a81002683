import { told, type Words } from '#web/words/say.ts'

export const formulaWords = {
  title: told<{ id: string }>({
    vi: ({ id }) => `Công thức của biểu ${id.replace(/^B/, '')}`,
    en: ({ id }) => `Formulas of table ${id.replace(/^B/, '')}`,
  }),
  sentence: told<{ inForce: number; proposals: number }>({
    vi: ({ inForce, proposals }) =>
      `${inForce} công thức đang dùng${proposals > 0 ? `; ${proposals} đề xuất từ nhãn, đơn vị và số in` : ''}.`,
    en: ({ inForce, proposals }) =>
      `${inForce} ${inForce === 1 ? 'formula' : 'formulas'} in force${proposals > 0 ? `; ${proposals} proposed from labels, units and printed figures` : ''}.`,
  }),
  toTable: { vi: 'Về biểu', en: 'To the table' },
  list: { vi: 'Cột và dòng có công thức', en: 'Columns and rows with formulas' },
  columns: { vi: 'Cột', en: 'Columns' },
  rows: { vi: 'Dòng', en: 'Rows' },
  other: { vi: 'Viết công thức cho cột hoặc dòng khác', en: 'Write one for another column or row' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  chooseFirst: {
    vi: 'Chọn một cột hoặc một dòng để xem công thức, kết quả của từng ô và cách tính.',
    en: 'Choose a column or a row to see its formula, the result of each cell and how it is computed.',
  },
  column: told<{ n: string; label: string }>({
    vi: ({ n, label }) => `Cột ${n}: ${label}`,
    en: ({ n, label }) => `Column ${n}: ${label}`,
  }),
  // where a formula comes from
  header: { vi: 'in ở đầu biểu', en: 'printed in the header' },
  figures: { vi: 'theo số in', en: 'as the figures were made' },
  set: { vi: 'đã đặt', en: 'set' },
  proposed: { vi: 'đề xuất', en: 'proposed' },
  noFormula: { vi: 'không có', en: 'none' },
  headerDiffers: told<{ printed: string; text: string }>({
    vi: ({ printed, text }) => `Đầu biểu in ${printed}; các số in dưới đó làm theo ${text}.`,
    en: ({ printed, text }) => `The header prints ${printed}; the figures below were made by ${text}.`,
  }),
  // why it is proposed
  label: { vi: 'nhãn của dòng nói cộng trừ những dòng này', en: 'the label of the row adds these rows' },
  parts: { vi: 'các dòng dưới cộng lại đúng bằng dòng này', en: 'the rows below add up to it' },
  density: { vi: 'đơn vị tính trên dân số', en: 'its unit counts on people' },
  yield: { vi: 'đơn vị là sản lượng trên diện tích', en: 'its unit is an output by an area' },
  structure: { vi: 'mỗi dòng là phần của dòng có 100', en: 'each row is a part of the one with 100' },
  year: { vi: 'cả năm là tổng các quý', en: 'the year is the sum of its quarters' },
  proposal: told<{ why: string; holds: number; tried: number }>({
    vi: ({ why, holds, tried }) => `Đề xuất: ${why}; khớp ${holds}/${tried} ô in.`,
    en: ({ why, holds, tried }) => `Proposed: ${why}; agrees with ${holds} of ${tried} printed cells.`,
  }),
  use: { vi: 'Dùng đề xuất này', en: 'Use it' },
  // the editor
  formula: { vi: 'Công thức', en: 'Formula' },
  columnHint: {
    vi: 'Số đứng một mình là cột: 6/5, (6-5)/5. Số thường viết như số 2, 100%, 1.000.',
    en: 'A bare number is a column: 6/5, (6-5)/5. Plain numbers are written số 2, 100%, 1.000.',
  },
  rowHint: {
    vi: 'Dòng viết bằng mã trong ngoặc vuông: [B7.2] + [B7.19]. Số thường phải có đơn vị khi cộng trừ.',
    en: 'Rows are written by their code: [B7.2] + [B7.19]. Numbers need a unit where they are added.',
  },
  insert: { vi: 'Chèn cột hoặc dòng', en: 'Insert a column or a row' },
  howTo: { vi: 'Cách viết', en: 'How to write' },
  howSum: { vi: 'tổng của nhiều dòng liền nhau', en: 'the total of rows next to each other' },
  howRatio: { vi: 'phần trăm của cái này so với cái kia', en: 'one in percent of another' },
  howHead: { vi: 'trên 10.000 người', en: 'on 10.000 people' },
  howGrowth: {
    vi: 'tăng bao nhiêu % so với cùng kỳ năm trước',
    en: 'growth in % on the same period last year',
  },
  howColumn: { vi: 'ô của một dòng ở cột đã chỉ rõ', en: 'the cell of a row in a named column' },
  howRound: { vi: 'làm tròn đến một chữ số thập phân', en: 'rounded to one decimal' },
  howFunctions: {
    vi: 'Các hàm: tổng, tỷ lệ, bình quân, làm tròn, nhỏ nhất, lớn nhất, tăng trưởng, tỷ trọng; tham số ngăn bằng dấu chấm phẩy.',
    en: 'Functions: tổng (sum), tỷ lệ (ratio), bình quân (perHead), làm tròn (round), nhỏ nhất (min), lớn nhất (max), tăng trưởng (growth), tỷ trọng (share); arguments are separated by semicolons.',
  },
  from: { vi: 'Áp dụng từ ngày', en: 'In force from' },
  fromHint: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  reason: { vi: 'Lý do', en: 'Reason' },
  save: { vi: 'Lưu công thức', en: 'Save the formula' },
  remove: { vi: 'Bỏ công thức', en: 'Take the formula away' },
  undo: { vi: 'Hoàn tác lần đặt cuối', en: 'Undo the last change' },
  fixFirst: { vi: 'Sửa công thức trước.', en: 'Mend the formula first.' },
  sameText: { vi: 'Công thức này đang được dùng.', en: 'This formula is in force.' },
  reasonFirst: { vi: 'Thay công thức đang dùng phải ghi lý do.', en: 'To replace a formula needs a reason.' },
  dayFirst: { vi: 'Ngày viết như 01/02/2024.', en: 'Write the day as 01/02/2024.' },
  nothingToRemove: { vi: 'Ở đây chưa có công thức.', en: 'There is no formula here.' },
  nothingToUndo: { vi: 'Chưa ai đặt công thức ở đây.', en: 'Nobody has set a formula here.' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  // the result
  result: { vi: 'Kết quả', en: 'Result' },
  agreeing: told<{ holds: number; tried: number; empty: number }>({
    vi: ({ holds, tried, empty }) =>
      `${tried > 0 ? `Khớp ${holds}/${tried} ô in` : 'Không có ô in để đối chiếu'}${empty > 0 ? `; ${empty} ô chưa tính được` : ''}.`,
    en: ({ holds, tried, empty }) =>
      `${tried > 0 ? `Agrees with ${holds} of ${tried} printed cells` : 'No printed cell to compare'}${empty > 0 ? `; ${empty} cannot be computed yet` : ''}.`,
  }),
  refusedRows: told<{ count: number; first: string }>({
    vi: ({ count, first }) => `${count} dòng không dùng được công thức này. ${first}`,
    en: ({ count, first }) => `${count} rows cannot use this formula. ${first}`,
  }),
  cell: { vi: 'Ô', en: 'Cell' },
  printed: { vi: 'In', en: 'Printed' },
  computed: { vi: 'Tính', en: 'Computed' },
  compared: { vi: 'Đối chiếu', en: 'Compared' },
  agrees: { vi: 'khớp', en: 'agrees' },
  differs: { vi: 'khác', en: 'differs' },
  explain: told<{ name: string }>({
    vi: ({ name }) => `Giải thích ${name}`,
    en: ({ name }) => `Explain ${name}`,
  }),
  explanation: { vi: 'Cách tính', en: 'How it is computed' },
  waiting: told<{ names: string }>({
    vi: ({ names }) => `Còn thiếu: ${names}.`,
    en: ({ names }) => `Still missing: ${names}.`,
  }),
  missing: { vi: 'chưa có số liệu', en: 'no figure yet' },
  none: { vi: 'không có (-)', en: 'nothing (-)' },
  notApplicable: { vi: 'không áp dụng (x)', en: 'does not apply (x)' },
  zeroDenominator: { vi: 'không tính được: mẫu số bằng 0', en: 'cannot be computed: the base is zero' },
  impossible: { vi: 'không tính được', en: 'cannot be computed' },
  // the history
  history: { vi: 'Các lần đặt', en: 'History' },
  removed: { vi: 'bỏ công thức', en: 'taken away' },
  asPrinted: { vi: 'như đã in', en: 'as printed' },
  revision: told<{ revision: number; from: string }>({
    vi: ({ revision, from }) => `Lần ${revision}, từ ngày ${from}`,
    en: ({ revision, from }) => `No. ${revision}, from ${from}`,
  }),
  undone: { vi: 'hoàn tác', en: 'undone' },
} as const satisfies Words
