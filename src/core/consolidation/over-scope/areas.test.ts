import { expect, test } from 'vitest'
import { newOrChanged, parseAreas } from '#core/consolidation/over-scope/areas.ts'

const district = { code: '903', name: 'Huyện Hòn Đất' }
const commune = { code: '30817', name: 'Xã Bình Giang', parent: '903' }

test('a place without a parent hangs on the province, others on the place that they name', () => {
  const read = parseAreas({ areas: [district, commune] }, 'tinh')
  expect(read).toEqual({ ok: true, value: [{ ...district, parent: 'tinh' }, commune] })
})

test.each([
  [
    'its parent is not there',
    [commune],
    'Địa bàn 30817 (Xã Bình Giang) thuộc một địa bàn không có trong tệp.',
  ],
  ['it is there twice', [district, district], 'Địa bàn 903 (Huyện Hòn Đất) trùng mã'],
  ['two hang on each other', [{ ...district, parent: '30817' }, commune], 'thuộc về chính mình'],
  ['it has no name', [{ code: '903' }], 'thiếu "name"'],
])('a file is refused when %s', (_why, areas, message) => {
  const read = parseAreas({ areas }, 'tinh')
  expect(read.ok ? '' : read.failure.message).toContain(message)
})

test('only what is new or has another name or parent is written again', () => {
  const kept = [{ ...district, parent: 'tinh' }]
  expect(newOrChanged(kept, kept)).toEqual([])
  expect(newOrChanged(kept, [{ ...district, name: 'Hòn Đất', parent: 'tinh' }, commune])).toHaveLength(2)
})
