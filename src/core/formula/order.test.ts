import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affectedBy, type Dependencies, orderOf } from '#core/formula/order.ts'

const b7: Dependencies = new Map([
  ['B7.1', ['B7.2', 'B7.19']],
  ['B7.2', ['B7.3', 'B7.4']],
  ['cột 8', ['cột 6', 'cột 5']],
])

test('a total of totals is computed after its parts', () => {
  expect(orderOf(b7)).toEqual({ ok: true, value: ['B7.2', 'B7.1', 'cột 8'] })
})

test('only what depends on what changed is computed again', () => {
  const order = ['B7.2', 'B7.1', 'cột 8']
  expect(affectedBy(b7, order, new Set(['B7.3']))).toEqual(['B7.2', 'B7.1'])
  expect(affectedBy(b7, order, new Set(['B7.19']))).toEqual(['B7.1'])
  expect(affectedBy(b7, order, new Set(['cột 5']))).toEqual(['cột 8'])
  expect(affectedBy(b7, order, new Set(['B7.30']))).toEqual([])
})

test('a formula that comes back to itself is refused with its way', () => {
  expect(orderOf(new Map([['B2.1', ['B2.1']]]))).toEqual({ ok: false, failure: ['B2.1', 'B2.1'] })
  const round: Dependencies = new Map([
    ['B2.1', ['B2.2']],
    ['B2.2', ['B2.9', 'B2.3']],
    ['B2.3', ['B2.2']],
  ])
  expect(orderOf(round)).toEqual({ ok: false, failure: ['B2.2', 'B2.3', 'B2.2'] })
})

test('in the order that is found everything stands after what it needs', () => {
  const graphs = fc.array(fc.array(fc.nat(19), { maxLength: 3 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(graphs, (lists) => {
      const graph: Dependencies = new Map(lists.map((needs, at) => [String(at), needs.map(String)]))
      const order = orderOf(graph)
      if (order.ok)
        for (const [name, needs] of graph)
          for (const needed of needs)
            if (graph.has(needed)) expect(order.value.indexOf(needed)).toBeLessThan(order.value.indexOf(name))
      if (!order.ok) {
        expect(order.failure.length).toBeGreaterThan(1)
        expect(order.failure.at(0)).toBe(order.failure.at(-1))
        for (const [at, name] of order.failure.entries()) {
          const next = order.failure[at + 1]
          if (next !== undefined) expect(graph.get(name)).toContain(next)
        }
      }
    }),
  )
})
