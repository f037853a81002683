import type { Planted } from './planted.ts'

/** Errors planted in the forms that are added to a document, see `planted-forms.ts`. */
export const inForms: readonly Planted[] = [
  {
    name: 'one density that its count and its population do not give',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 59, was: '10,50', now: '10,98' }],
    found: ['product 59:7'],
  },
  {
    name: 'densities that all use the population of one year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 59, was: '10,00\t10,20\t10,29\t10,50', now: '10,00\t10,23\t10,34\t10,60' }],
    found: ['density-base 59'],
  },
  {
    name: 'a share of the capital that its figures do not give',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 69, was: '57,50', now: '75,50' }],
    found: ['ratio 69:6'],
  },
  {
    name: 'births per cent instead of per thousand',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 57, was: '‰', now: '%' }],
    found: ['unit 57:3'],
  },
  {
    name: 'the names of two catches exchanged',
    document: 'bao-cao-binh-chau-2025',
    slips: [
      { line: 76, was: 'Cá các loại', now: 'Tôm' },
      { line: 77, was: 'Tôm', now: 'Cá các loại' },
    ],
    found: ['swapped-label 76 77'],
  },
  {
    name: 'a part above its whole in one column',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 81, was: '189', now: '289' }],
    found: ['part-above-whole 80:7 81:7'],
  },
  {
    name: 'a part that is its whole in every year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 81, was: '180\t183\t184\t189', now: '214\t218\t219\t225' }],
    found: ['part-above-whole 81'],
  },
  {
    name: 'a number of a table left out',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 72, was: 'BIỂU 5', now: 'BIỂU 6' }],
    found: ['numbering 72'],
  },
  {
    name: 'turnover per kilometre instead of times',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 79, was: 'T.Km', now: 'T/Km' }],
    found: ['unit 79:3'],
  },
  {
    name: 'indices under the name of a growth',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 82, was: '6,10\t6,40\t6,55\t6,80', now: '106,10\t106,40\t106,55\t106,80' }],
    found: ['unit 82'],
  },
  {
    name: 'a share written as a part of one',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 62, was: '42,0', now: '0,42' }],
    found: ['magnitude 62:4'],
  },
  {
    name: 'one digit of five typed wrong',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 60, was: '14.127\t14.483', now: '14.127\t14.493' }],
    found: ['magnitude 60:7'],
  },
  {
    name: 'a rate of the annex planned below what is reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 63, was: '94,0', now: '92,0' }],
    found: ['below-reached 63:7'],
  },
  {
    name: 'an annex that just misses what the text wants to exceed',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 27, was: 'Tỷ lệ thất nghiệp dưới 2,5%', now: 'Tỷ lệ bao phủ bảo hiểm y tế trên 94%' }],
    found: ['contradiction 27 63:7'],
  },
  {
    name: 'a plan twice what was reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 80, was: '225', now: '425' }],
    found: ['growth 80:7'],
  },
  {
    name: 'a row without a plan',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 80, was: '225', now: '' }],
    found: ['plan-linter 80:7'],
  },
  {
    name: 'a row without any figure',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 63, was: '92,1\t93,0\t93,2\t94,0', now: '\t\t\t' }],
    found: ['plan-linter 63:2'],
  },
  {
    name: 'thousands without their dot',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 79, was: '431.000', now: '431000' }],
    found: ['printed-error 79:7'],
  },
  {
    name: 'a unit by ditto on a heading whose rows have another',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 83, was: 'chủ yếu\t', now: 'chủ yếu\t"' }],
    found: ['ditto-unit 83:3'],
  },
  {
    name: 'a day that no calendar has',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân trước ngày 31/02/2026' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a source younger than the document',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân theo Nghị quyết số 12/NQ-CP ngày 05/01/2026' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a name and a sign of a source that disagree',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân theo Quyết định số 12/NQ-CP ngày 05/01/2025' }],
    found: ['printed-error 30'],
  },
  {
    name: 'a deadline without a day',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân trong đầu tháng 02/2026' }],
    found: ['plan-linter 30'],
  },
  {
    name: 'a period of one year',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 30, was: 'giải ngân', now: 'giải ngân chương trình giai đoạn 2026' }],
    found: ['plan-linter 30'],
  },
]
