import { describe, expect, test } from 'vitest'

import { examinePlan } from '#core/checks/check-plan.ts'
import type { Place } from '#core/plan/place.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { hasRealDocument, realDocument } from './real-document.ts'

/**
 * What a careful reader with a calculator marks in the real document, by group and line. Every one must come back as a
 * finding or as a listed repair at its place.
 */
const marked: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'the year against its quarters': [[278], [284]],
  'parts above the whole, or all of it': [[284], [788], [813]],
  'several figures for one indicator': [
    [38, 540],
    [38, 293, 528],
    [38, 292, 521],
    [40, 284, 652],
    [56, 905],
    [58, 596],
    [58, 597],
    [168, 907],
    [290, 480],
    [295, 542],
    [296, 550],
    [41],
    [45, 904],
    [33, 269],
    [656, 700],
    [658, 689],
  ],
  'sums and bounds': [[168], [358], [359], [456], [663], [907]],
  'ratios and headers': [
    [148],
    [519, 563, 604],
    [746],
    [724, 725],
    [873],
    [351],
    [339],
    [649],
    [564, 565, 566, 567],
    [837],
  ],
  'products and densities': [[365], [582, 586]],
  'printed errors, zeros from missing plans, blanks': [
    [466],
    [507],
    [393, 394],
    [598, 599],
    [743, 744],
    [417],
    [422],
    [427],
    [428],
    [451],
    [461],
    [467],
    [587],
    [597],
    [600],
    [662],
    [704],
    [286],
    [522],
    [594],
    [767],
    [454, 455],
  ],
  'units and ditto marks': [
    [310],
    [464],
    [546, 554],
    [625],
    [733],
    [765],
    [800],
    [801, 802, 803],
    [821],
    [824, 825],
    [869, 870],
    [269],
  ],
  numbering: [[124, 190], [264], [343], [441], [506, 508, 509], [755], [809]],
  'magnitudes and leaps': [
    [501],
    [507],
    [597],
    [683],
    [776],
    [785],
    [872],
    [386],
    [462],
    [668],
    [344],
    [352],
    [487],
    [588],
  ],
  'swapped names': [[396, 398], [803], [718]],
  'below what is reached': [[45], [56], [57], [868], [909]],
  'how work and targets are given': [[33], [64], [76], [80], [88], [226]],
  'the text': [[25], [76], [146], [178]],
}

const stands = (where: readonly Place[], line: number): boolean => where.some((place) => place.line === line)

describe.runIf(hasRealDocument)('the real document, read by a person first', () => {
  const read = hasRealDocument ? readPlan(realDocument(), loadRegister()) : null
  const plan = read?.ok ? read.value : null
  const examined = plan ? examinePlan(plan, loadRegister()) : null
  const found = [...(examined?.findings ?? []), ...(plan?.repairs ?? [])]

  test.each(Object.entries(marked))('%s', (_, anomalies) => {
    for (const lines of anomalies) {
      const together = found.filter(({ where }) => lines.every((line) => stands(where, line)))
      expect(together, `lines ${lines.join()}`).not.toEqual([])
    }
  })

  test('what agrees is said, over prose, scenario and annexes', () => {
    const pairs = [
      [37, 480],
      [39, 679],
      [46, 859],
      [47, 843],
      [51, 906],
      [278, 310],
      [279, 391],
      [280, 406],
      [282, 386],
      [285, 654],
      [285, 289],
      [294, 620],
      [811, 865],
    ]
    for (const lines of pairs) {
      const told = examined?.agreements.filter(({ where }) => lines.every((line) => stands(where, line)))
      expect(told, lines.join()).not.toEqual([])
    }
  })

  test('the silence is counted: all ratios hold but one, all products, all but four sums', () => {
    const held = new Map(examined?.held.map(({ kind, ...counts }) => [kind, counts]))
    const broken = (kind: 'ratio' | 'sum' | 'product' | 'share') =>
      (held.get(kind)?.checked ?? 0) - (held.get(kind)?.held ?? 0)
    expect(held.get('ratio')?.checked).toBeGreaterThan(900)
    expect(broken('ratio')).toBe(1)
    expect(held.get('sum')?.checked).toBeGreaterThan(180)
    expect(broken('sum')).toBe(4)
    expect(held.get('product')?.checked).toBeGreaterThan(70)
    expect([broken('product'), broken('share')]).toEqual([0, 0])
  })
})
