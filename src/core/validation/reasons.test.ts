import { expect, test } from 'vitest'
import type { Warning } from '#core/validation/warning.ts'
import { reasonFor } from '#core/validation/warning.ts'

/* A warning is sent with a reason in words (G10). */

const asked: Warning = {
  level: 'warning',
  code: 'leap',
  cells: ['T.1'],
  facts: { value: '9', unit: '', period: '2024-M02', before: '3' },
}
const said = (note: string) => reasonFor(asked, () => ({ kind: 'number', value: '9', note }))

test.for(['.', '-', '...', '12', 'ok', ' a '])('%j is no reason', (note) => expect(said(note)).toBe(''))
test.for(['Lũ lụt', 'Mưa', 'nghiệm thu quý I'])('%j is a reason', (note) => expect(said(note)).toBe(note))
