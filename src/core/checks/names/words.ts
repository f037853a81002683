import { plain } from '#core/checks/figures/figures.ts'

const folded = new Map<string, string>()
const remembered = 5000

/** Lower case without diacritics: what remains comparable when a scan or a hand lost a mark. */
export const fold = (text: string): string => {
  const before = folded.get(text)
  if (before !== undefined) return before
  const now = plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  // the same labels are asked for by every check; the bound keeps a server that reads many plans small
  if (folded.size >= remembered) folded.clear()
  folded.set(text, now)
  return now
}

/** What offices write short, in words. */
const short: Readonly<Record<string, string>> = {
  gtsx: 'gia tri san xuat',
  gtsxcn: 'gia tri san xuat cong nghiep',
  dt: 'dien tich',
  sl: 'san luong',
  kt: 'khai thac',
  ntts: 'nuoi trong thuy san',
  bhyt: 'bao hiem y te',
  bhxh: 'bao hiem xa hoi',
  bhtn: 'bao hiem that nghiep',
  nsnn: 'ngan sach nha nuoc',
  nsdp: 'ngan sach dia phuong',
  kn: 'kim ngach',
  xk: 'xuat khau',
  nk: 'nhap khau',
  xnk: 'xuat nhap khau',
  tthc: 'thu tuc hanh chinh',
  dvc: 'dich vu cong',
  dvctt: 'dich vu cong truc tuyen',
  htx: 'hop tac xa',
  dn: 'doanh nghiep',
  ld: 'lao dong',
  lon: 'heo',
  cn: 'cong nghiep',
  nn: 'nong nghiep',
  ts: 'thuy san',
}

/** The words of a name, folded, short forms spelled out, two ways of saying one thing made one. */
export const wordsOf = (label: string): readonly string[] =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (short[word] ?? word).split(' '))

const introduces = /^[\s\-+]*(?:trong do|tr\.do)(?![\p{L}])/u
const divides = /^[\s\-+]*(?:chia ra|chia theo|phan theo|bao gom)(?![\p{L}])/u
const totals = /^[\s\-+*]*(?:tong|toan)(?![\p{L}])/u

/** `Trong đó: …` announces some parts of the row above. */
export const announcesSome = (label: string): boolean => introduces.test(fold(label))
/** `Chia ra: …`, `Chia theo …` announce all the parts. */
export const announcesAll = (label: string): boolean => divides.test(fold(label))
export const isTotal = (label: string): boolean => totals.test(fold(label))
