import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireCell } from '#core/figure/wire.ts'
import { columnsOf, wireOf } from '#store/figures/cell-columns.ts'

const cells: fc.Arbitrary<WireCell> = fc.oneof(
  fc.bigInt().map((value): WireCell => ({ kind: 'number', value: String(value) })),
  fc.constantFrom<WireCell>({ kind: 'missing' }, { kind: 'none' }, { kind: 'notApplicable' }),
  fc.string().map((text): WireCell => ({ kind: 'worded', text })),
  fc.constantFrom<WireCell>(
    { kind: 'impossible', reason: 'zeroDenominator' },
    { kind: 'impossible', reason: 'tooNarrow' },
    { kind: 'impossible', reason: 'printedError' },
    { kind: 'impossible', reason: 'unreadable' },
  ),
)

test('a cell comes back from its columns as it went in', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      expect(wireOf(columnsOf(cell))).toEqual(cell)
    }),
  )
})
