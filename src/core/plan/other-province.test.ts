import { expect, test } from 'vitest'
import { otherProvince } from '#core/plan/other-province.ts'

test.each([
  ['Ủy ban nhân dân tỉnh Hoa Lư', 'Hoa Lư', null],
  ['Ủy ban nhân dân tỉnh HOA LƯ', 'Hoa Lư', null],
  ['Hội đồng nhân dân tỉnh Sông Vân', 'Hoa Lư', 'Sông Vân'],
  ['Ủy ban nhân dân thành phố Hải Vân', 'Hoa Lư', 'Hải Vân'],
  ['Ủy ban nhân dân xã An Bình, tỉnh Sông Vân', 'Hoa Lư', 'Sông Vân'],
  ['Ủy ban nhân dân tỉnh', 'Hoa Lư', null],
  ['Bộ Tài chính', 'Hoa Lư', null],
  ['Chính phủ', 'Hoa Lư', null],
  ['', 'Hoa Lư', null],
])('issued by “%s” in the province of %s: %s', (issuer, ours, theirs) => {
  expect(otherProvince(issuer, ours)).toBe(theirs)
})
