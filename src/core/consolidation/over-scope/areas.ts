import {
  type CatalogueFault,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
} from '#core/catalogue/fields.ts'
import { growTree, type Place } from '#core/consolidation/over-scope/scope-tree.ts'
import type { Result } from '#core/result.ts'

const faults = {
  orphan: 'thuộc một địa bàn không có trong tệp',
  circle: 'thuộc về chính mình qua các địa bàn khác',
  twice: 'trùng mã với địa bàn khác hoặc với tỉnh',
} as const

/**
 * The places below a province from their parsed catalogue file: `{ areas: [{ code, name, parent? }] }`; without a parent a
 * place hangs on the province. The first fault is returned: a place of its own circle, of nowhere, or said twice.
 */
export const parseAreas = (data: unknown, province: string): Result<readonly Place[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp địa bàn')
    const places = listOf(file, 'areas', 'Tệp địa bàn').map((item, index) => {
      const where = `Địa bàn thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      const parent = fields['parent'] == null ? province : textOf(fields, 'parent', where)
      return { code: textOf(fields, 'code', where), name: textOf(fields, 'name', where), parent }
    })
    const tree = growTree(province, places)
    if (tree.ok) return places
    const { what, place } = tree.failure
    return refuse(
      what === 'twice' ? 'twice' : 'field',
      `Địa bàn ${place.code} (${place.name}) ${faults[what]}.`,
    )
  })

/** What changes when the kept places follow the file: new ones, and those that have another name or parent now. */
export const newOrChanged = (kept: readonly Place[], file: readonly Place[]): readonly Place[] => {
  const known = new Map(kept.map((place) => [place.code, place]))
  return file.filter(({ code, name, parent }) => {
    const before = known.get(code)
    return before?.name !== name || before.parent !== parent
  })
}
