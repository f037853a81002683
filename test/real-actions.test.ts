import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

const truthOfActions = z.object({
  assignments: z.array(z.object({ id: z.string(), actions: z.array(z.object({ raw_segment: z.string() })) })),
})

const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

/** Where the pieces of a text meet, counted in letters. */
const boundaries = (pieces: readonly string[]): readonly number[] => {
  let end = 0
  return pieces.slice(0, -1).map((piece) => (end += letters(piece).length))
}

const actionsOf = (plan: Plan, id: string): readonly string[] =>
  plan.assignments.find((one) => one.id === id)?.actions.map(({ text }) => text) ?? []

describe.runIf(hasRealDocument)('the tasks inside the assignments of the real plan', () => {
  const read = readPlan(hasRealDocument ? realDocument() : 'KẾ HOẠCH', loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  const plan = read.value
  const careful = hasRealDocument ? truthOfActions.parse(realTruth('plan')).assignments : []
  const pairs = careful.map(({ id, actions }) => ({
    own: actionsOf(plan, id),
    careful: actions.map((action) => action.raw_segment),
  }))

  test('hold every letter of the work, as the careful reading does', () => {
    expect(pairs.map(({ own }) => letters(own.join('')))).toEqual(
      pairs.map((pair) => letters(pair.careful.join(''))),
    )
  })

  test('are parted where the careful reading parts them: nine in ten, and no more than one in ten beside', () => {
    const own = pairs.map((pair) => new Set(boundaries(pair.own)))
    const wanted = pairs.map((pair) => boundaries(pair.careful))
    const found = wanted.flatMap((places, at) => places.filter((place) => own[at]?.has(place)))
    expect(found.length / wanted.flat().length).toBeGreaterThan(0.9)
    expect(found.length / own.reduce((all, places) => all + places.size, 0)).toBeGreaterThan(0.9)
  })
})
