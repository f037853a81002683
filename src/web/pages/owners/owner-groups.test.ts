import { expect, test } from 'vitest'
import type { OwnerLine } from '#core/page/owners-page.ts'
import { confirmationsOf, groupsOf, withFocal } from '#web/pages/owners/owner-groups.ts'

const line = (code: string, proposed: readonly string[], more: Partial<OwnerLine> = {}): OwnerLine => ({
  code,
  name: code,
  unit: '',
  source: code.startsWith('T') ? 'II.(1)' : 'Biểu 2',
  line: 1,
  proposed,
  owners: [],
  confirmed: null,
  ...more,
})
const lines = [
  line('T.1', ['SYT']),
  line('T.2.a', ['STC', 'SYT']),
  line('B2.1', ['STC']),
  line('B2.2', ['STC']),
  line('B2.3', [], {}),
  line('B2.4', ['STC'], { confirmed: { by: 'a', at: '2024-03-01' }, owners: ['STC'] }),
]

test('targets first, then each Biểu', () =>
  expect(groupsOf(lines).map(({ id, lines: own }) => [id, own.length])).toEqual([
    ['T', 2],
    ['B2', 4],
  ]))
test('one request for each set of owners; without an agency there is nothing to confirm', () =>
  expect(confirmationsOf(lines)).toEqual([
    { codes: ['T.1'], owners: ['SYT'] },
    { codes: ['T.2.a'], owners: ['STC', 'SYT'] },
    { codes: ['B2.1', 'B2.2'], owners: ['STC'] },
  ]))
test('the focal agency stands first', () => expect(withFocal(['A', 'B', 'C'], 'C')).toEqual(['C', 'A', 'B']))
