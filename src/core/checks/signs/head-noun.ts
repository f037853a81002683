import { bareLabel } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'

/** What a name's first word says is counted: money, an area, a share, a weight. */
export type Counted = 'money' | 'area' | 'share' | 'mass'

const heads: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:von|doanh thu|thu nhap|kinh phi|kim ngach|gia tri|du no|nop ngan sach|so tien)(?![a-z])/, 'money'],
  [/^(?:dien tich|dt)(?![a-z])/, 'area'],
  [/^(?:ty le|ti le|ty trong)(?![a-z])/, 'share'],
  [/^san luong(?![a-z])/, 'mass'],
]

const openings = /^(?:(?:luy ke|tong so|tong|so)\s+)+/

/** By the head of the name only: `Số doanh nghiệp giữ nguyên vốn` counts enterprises, not capital. Null where it does not say. */
export const countedBy = (label: string): Counted | null => {
  const name = fold(bareLabel(label)).replace(openings, '')
  return heads.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
