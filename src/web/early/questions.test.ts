import { expect, test } from 'vitest'
import { questionsAt } from '#web/early/questions.ts'
import { paths } from '#web/paths.ts'
import { type Ask, queries } from '#web/queries.ts'

const asked = (query: Ask<unknown>): string => `/api/${query.queryKey.map(encodeURIComponent).join('/')}`

test.each([
  [paths.duties, queries.duties()],
  [paths.plan('2024'), queries.plan('2024')],
  [paths.targets('2024'), queries.targets('2024')],
  [paths.targetBoard('2024'), queries.targetBoard('2024')],
  [paths.scenario('2024'), queries.scenario('2024')],
  [paths.dictionary('2024'), queries.dictionary('2024')],
  [paths.indicator('2024', 'B2.12'), queries.indicator('2024', 'B2.12')],
  [paths.tables('2024'), queries.tables('2024')],
  [paths.table('2024', 'B2'), queries.table('2024', 'B2')],
  [paths.assignments('2024'), queries.assignments('2024')],
  [paths.findings('2024'), queries.findings('2024')],
  [paths.owners('2024'), queries.owners('2024')],
  [paths.notices, queries.notices()],
  [paths.periods('2024'), queries.periods('2024')],
  [paths.board('2024-M03'), queries.board('2024-M03')],
  [paths.report('2024-M03', '@A/B'), queries.report('2024-M03', '@A/B')],
  [paths.consolidation('2024-M03'), queries.consolidation('2024-M03')],
])('at %s the first question is the one that the page asks', (path, query) =>
  expect(questionsAt(path)).toEqual(['/api/me', asked(query)]),
)

test('a page without data of its own asks who is there; the sign-in page asks nothing', () => {
  expect(questionsAt(paths.planImport('2024'))).toEqual(['/api/me'])
  expect(questionsAt('/nowhere/at-all')).toEqual(['/api/me'])
  expect(questionsAt('/dang-nhap')).toEqual([])
})
