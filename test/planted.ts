/** Errors planted in the documents, each with what must be found of it. */

/** One line of a document with a piece of it written differently; the piece stands there once or the first is meant. */
export type Slip = { readonly line: number; readonly was: string; readonly now: string }

export type Planted = {
  readonly name: string
  readonly document: string
  readonly slips: readonly Slip[]
  readonly found: readonly string[]
}

export const planted: readonly Planted[] = [
  {
    name: 'a wrong total breaks its sum and its two ratios: one finding, at the total',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 70, was: '11.980', now: '11.890' }],
    found: ['sum 70:4'],
  },
  {
    name: 'a wrong part of a sum that the form spells out, (2.1+2.2)',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 51, was: '1.180,0', now: '1.190,0' }],
    found: ['sum 51:6'],
  },
  {
    name: 'a wrong part of three, with its ratio',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 55, was: '17.535,6', now: '17.353,6' }],
    found: ['sum 55:6'],
  },
  {
    name: 'a wrong total of a list of communes',
    document: 'ke-hoach-thach-lam-2027',
    slips: [{ line: 47, was: '61.500', now: '61.900' }],
    found: ['sum 47:5'],
  },
  {
    name: 'a commune with one household too many, counted one by one',
    document: 'ke-hoach-thach-lam-2027',
    slips: [{ line: 51, was: '6.500\t3', now: '6.500\t4' }],
    found: ['sum 47:6'],
  },
  {
    name: 'a wrong total of a list of projects, the other totals being round',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 50, was: '2.450,5', now: '3.450,5' }],
    found: ['sum 50:3'],
  },
  {
    name: 'a wrong share in a total that the rows below confirm',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 50, was: '250,0', now: '350,0' }],
    found: ['sum 50:6'],
  },
  {
    name: 'a fall of a rate is not the rate: no target below it',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 61, was: '1,3', now: '2,3' }],
    found: [],
  },
  {
    name: 'a growth in prose that the annex contradicts',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 26, was: 'tăng 6,4%', now: 'tăng 9,4%' }],
    found: ['contradiction 26 44:7'],
  },
  {
    name: 'a wrong figure in a table whose columns add up across',
    document: 'ke-hoach-dau-tu-cong-dai-ngan-2027',
    slips: [{ line: 13, was: '700,250', now: '710,250' }],
    found: ['sum 13:4'],
  },
  {
    name: 'a wrong total of a table whose columns add up across',
    document: 'ke-hoach-dau-tu-cong-dai-ngan-2027',
    slips: [{ line: 12, was: '1.260,500', now: '1.270,500' }],
    found: ['sum 12:3'],
  },
  {
    name: 'a project whose sources are more than its plan',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 51, was: '100,0\t200,0', now: '120,0\t200,0' }],
    found: ['sum 51:5'],
  },
  {
    name: 'a wrong ratio, with a printed formula',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 43, was: '109,52', now: '119,52' }],
    found: ['ratio 43:9'],
  },
  {
    name: 'a wrong ratio, with the formula in words',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 44, was: '101,77', now: '102,77' }],
    found: ['ratio 44:6'],
  },
  {
    name: 'a formula that is not the one that made its column',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 69, was: '7=6/3', now: '7=6/5' }],
    found: ['header-formula 69:6'],
  },
  {
    name: 'an output that area and yield do not give, two columns being all there is',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 43, was: '314.150', now: '341.150' }],
    found: ['product 43:5'],
  },
  {
    name: 'quarters that do not add up',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 50, was: '12.400', now: '12.600' }],
    found: ['quarters-sum 50:4'],
  },
  {
    name: 'a part of a headline target above its whole',
    document: 'nghi-quyet-truong-linh-2026',
    slips: [{ line: 30, was: '33%', now: '83%' }],
    found: ['part-above-whole 30'],
  },
  {
    name: 'a part in money above its whole, which the annex contradicts as well',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 17, was: '980,250', now: '1.980,250' }],
    found: ['part-above-whole 17', 'contradiction 17 52:7'],
  },
  {
    name: 'a budget in prose whose parts do not make the whole',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 26, was: '400,250', now: '410,250' }],
    found: ['sum 18'],
  },
  {
    name: 'the same, four levels down',
    document: 'ke-hoach-van-trach-2026',
    slips: [{ line: 24, was: '150', now: '180' }],
    found: ['part-above-whole 22'],
  },
  {
    name: 'prose against the annex',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 26, was: '10.500', now: '11.500' }],
    found: ['contradiction 26 44:7'],
  },
  {
    name: 'prose against the annex, in another unit',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 19, was: '12.450 tỷ đồng, phấn đấu đạt 13.000 tỷ đồng', now: '12,54 nghìn tỷ đồng' }],
    found: ['contradiction 19 70:5'],
  },
  {
    name: 'the same figure in another unit is no contradiction',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 19, was: '12.450 tỷ đồng, phấn đấu đạt 13.000 tỷ đồng', now: '12,45 nghìn tỷ đồng' }],
    found: [],
  },
  {
    name: 'a floor above what the annex plans',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 18, was: '75,4', now: '76,4' }],
    found: ['contradiction 18 57:7'],
  },
  {
    name: 'a floor below what is reached, and below the annex',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 17, was: '1.260,500', now: '1.160,500' }],
    found: ['contradiction 17 51:7', 'below-reached 17'],
  },
  {
    name: 'a ceiling above what is reached',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 27, was: 'Tỷ lệ thất nghiệp dưới 2,5%', now: 'Tỷ lệ hộ nghèo dưới 2,5%' }],
    found: ['below-reached 27'],
  },
  {
    name: 'what the spreadsheet could not compute',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 44, was: '9.500\t7.420\t9.870\t10.500\t103,89', now: '\t7.420\t9.870\t10.500\t#DIV/0!' }],
    found: ['printed-error 44:8'],
  },
  {
    name: '0 % from a plan that is missing',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 44, was: '9.500\t7.420\t9.870\t10.500\t103,89', now: '\t7.420\t9.870\t10.500\t0,00' }],
    found: ['zero-from-missing 44:8'],
  },
  {
    name: 'a figure ten times too large among the other years',
    document: 'ke-hoach-song-van-2025',
    slips: [{ line: 60, was: '\t818\t', now: '\t8.180\t' }],
    found: ['magnitude 60:5'],
  },
  {
    name: 'a unit by ditto that cannot be right',
    document: 'bao-cao-binh-chau-2025',
    slips: [{ line: 46, was: '\t%\t', now: '\t"\t' }],
    found: ['ditto-unit 46:3'],
  },
  {
    name: 'a number that jumps in a numbering that runs on over the headings',
    document: 'ke-hoach-hai-van-2026',
    slips: [{ line: 56, was: '4\tXếp', now: '5\tXếp' }],
    found: ['numbering 56:1'],
  },
  {
    name: 'a number that jumps in a table of tasks whose numbering runs on over the headings',
    document: 'chuong-trinh-thanh-van-2027',
    slips: [{ line: 33, was: '7\tHỗ', now: '9\tHỗ' }],
    found: ['numbering 33:1'],
  },
  {
    name: 'a quarter that no year has, in a table of tasks',
    document: 'chuong-trinh-thanh-van-2027',
    slips: [{ line: 26, was: 'Quý I - II/2027', now: 'Quý V/2027' }],
    found: ['printed-error 26'],
  },
  {
    name: 'a day that no calendar has, in the head of the document beside its number',
    document: 'chuong-trinh-thanh-van-2027',
    slips: [{ line: 2, was: 'ngày 05 tháng 02', now: 'ngày 30 tháng 02' }],
    found: ['printed-error 2'],
  },
]
