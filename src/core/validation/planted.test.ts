import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDecimal, type Decimal, sum } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import { formWith, lineOf, saidAt, sumOf, typed } from '#core/validation/example-form.ts'
import type { FormGround } from '#core/validation/ground.ts'
import { movedBy } from '#core/validation/moved-by.ts'
import { groundOfForm, stepFromWire, stepToWire } from '#core/validation/wire.ts'
import { validate, watchForm } from '#core/validation/validate.ts'

/* A consistent form raises nothing; a slip of a thousand is always asked, wherever it is planted. */

type Table = { readonly form: FormGround; readonly values: Readonly<Record<string, Decimal>> }

const money = (hundredths: number): Decimal => ({ digits: BigInt(hundredths), scale: 2 })

/** Of a year's plan so much by the end of the month, as offices report: steadily, seasonally, a little late. */
const shareBy = (month: number, steadiness: number): number => (month / 12) * steadiness

/** A whole and its parts, each with a plan and, from the second month on, with what was reported before. */
const tables = fc
  .record({
    month: fc.integer({ min: 2, max: 12 }),
    isStock: fc.boolean(),
    parts: fc.array(
      fc.record({
        plan: fc.integer({ min: 50_000, max: 100_000_000 }),
        steady: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      }),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
    hasLast: fc.boolean(),
  })
  .map(({ month, isStock, parts, hasLast }): Table => {
    const share = ({ steady }: { readonly steady: number }, at: number): number =>
      isStock ? 0.9 + steady / 10 : shareBy(at, steady)
    const amounts = parts.map((one) => ({
      plan: money(one.plan),
      now: money(Math.round(one.plan * share(one, month))),
      last: money(Math.round(one.plan * share(one, month - 1))),
    }))
    const total = {
      plan: sum(amounts.map(({ plan }) => plan)),
      now: sum(amounts.map(({ now }) => now)),
      last: sum(amounts.map(({ last }) => last)),
    }
    const all = [total, ...amounts]
    const codes = all.map((_, at) => `B6.${at + 1}`)
    const cells = all.map(({ plan, last }, at) =>
      lineOf(codes[at] ?? '', {
        plan: printDecimal(plan),
        nature: isStock ? 'stock' : 'flow',
        said: hasLast ? [saidAt(month - 1, printDecimal(last))] : [],
      }),
    )
    const [whole = '', ...rest] = codes
    return {
      form: formWith(cells, { month, relations: [sumOf(whole, ...rest)] }),
      values: Object.fromEntries(all.map(({ now }, at) => [codes[at] ?? '', now])),
    }
  })

const printed = (values: Table['values']) =>
  typed(Object.fromEntries(Object.entries(values).map(([code, value]) => [code, printDecimal(value)])))

test('a consistent form raises nothing', () => {
  fc.assert(
    fc.property(tables, ({ form, values }) => {
      expect(validate(form, printed(values))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a number a thousand times too great or too small is always asked, at its own cell', () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.constantFrom(3, -3), ({ form, values }, pick, power) => {
      const codes = Object.keys(values)
      const code = codes[pick % codes.length] ?? ''
      const slipped = { ...values, [code]: movedBy(values[code] ?? money(0), power) }
      const asked = validate(form, printed(slipped))
      expect(asked.map(({ cells: [first] }) => first)).toContain(code)
      // one slip is one question
      expect(asked).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})

test('what is watched while typing says the same as what is asked at once', () => {
  const edit = fc.record({ at: fc.nat(), power: fc.integer({ min: -4, max: 4 }), blank: fc.boolean() })
  fc.assert(
    fc.property(tables, fc.array(edit, { maxLength: 12 }), ({ form, values }, edits) => {
      const watch = watchForm(form)
      const held = new Map<string, Entry>(
        Object.entries(values).map(([code, value]) => [code, { kind: 'number', value: printDecimal(value) }]),
      )
      const codes = Object.keys(values)
      for (const { at, power, blank } of edits) {
        const code = codes[at % codes.length] ?? ''
        const value = values[code] ?? money(0)
        held.set(
          code,
          blank ? { kind: 'missing' } : { kind: 'number', value: printDecimal(movedBy(value, power)) },
        )
        expect(watch((one) => held.get(one))).toEqual(validate(form, (one) => held.get(one)))
      }
    }),
    { numRuns: 100 },
  )
})

test('a ground that travels asks the same', () => {
  fc.assert(
    fc.property(tables, fc.nat(), ({ form, values }, pick) => {
      const codes = Object.keys(values)
      const code = codes[pick % codes.length] ?? ''
      const slipped = printed({ ...values, [code]: movedBy(values[code] ?? money(0), 3) })
      const lines = [...form.cells.values()].map(({ before, plan, ...line }) => ({
        ...line,
        heading: false,
        plan: plan === null ? ({ kind: 'missing' } as const) : ({ kind: 'number', value: plan } as const),
        ...(before ? { before } : {}),
      }))
      const travelled = groundOfForm(lines, {
        month: form.month,
        isYear: form.isYear,
        cells: Object.fromEntries(form.cells),
        relations: form.relations.map((relation) => ({ ...relation, step: stepToWire(relation.step) })),
        outside: Object.fromEntries(form.outside),
      })
      expect(validate(travelled, slipped)).toEqual(validate(form, slipped))
      for (const { step } of form.relations) expect(stepFromWire(stepToWire(step))).toEqual(step)
    }),
    { numRuns: 50 },
  )
})
