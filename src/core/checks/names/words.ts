import { plain } from '#core/checks/figures/figures.ts'
import { remembered } from '#core/remembered.ts'

/** Lower case without diacritics: what remains comparable when a scan or a hand lost a mark. */
export const fold = remembered((text: string): string =>
  plain(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
)

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
export const wordsOf = remembered((label: string): readonly string[] =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (short[word] ?? word).split(' ')),
)

const introduces = /^[\s\-+]*(?:trong do|tr\.do)(?![\p{L}])/u
const divides = /^[\s\-+]*(?:chia ra|chia theo|phan theo|bao gom)(?![\p{L}])/u
const totals = /^[\s\-+*]*(?:tong|toan)(?![\p{L}])/u

/** `Trong đó: …` announces some parts of the row above. */
export const announcesSome = (label: string): boolean => introduces.test(fold(label))
/** `Chia ra: …`, `Chia theo …` announce all the parts. */
export const announcesAll = (label: string): boolean => divides.test(fold(label))
export const isTotal = (label: string): boolean => totals.test(fold(label))
