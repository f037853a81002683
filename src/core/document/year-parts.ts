import type { WorkGroup, YearSaid } from '#core/consolidation/year-said.ts'
import type { Block } from '#core/document/block.ts'
import { listed, type Part, plain, said } from '#core/document/report-words.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import { sayYearVerdict, type Verdict, verdicts } from '#core/target/verdict.ts'

const withoutEnd = (text: string): string => text.trim().replace(/[.;,\s]+$/, '')

/** Named with their reasons, the gravest first; those without data are named where the figures are. */
const named: readonly Verdict[] = ['notMet', 'hardly', 'notYet']

const verdictsPart = (
  { verdicts: all }: YearSaid,
  targets: readonly Pick<ConsolidatedLine, 'code' | 'id' | 'name'>[],
): Part => {
  const lines = new Map(targets.map((line) => [line.code, line]))
  const counts = verdicts
    .map((verdict) => ({ verdict, count: all.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${sayYearVerdict[verdict]}`)
  const sayOne = ({ code, because }: YearSaid['verdicts'][number]): string => {
    const line = lines.get(code)
    return `(${line?.id ?? code}) ${line?.name ?? ''} (${withoutEnd(because)})`
  }
  return {
    title: 'Khả năng hoàn thành các chỉ tiêu cả năm',
    blocks: [
      plain(
        `Theo số ước thực hiện cả năm, trong ${all.length} chỉ tiêu: ${counts.join(', ')}. Đánh giá là dự kiến cho đến khi có số chính thức.`,
      ),
      ...named.flatMap((verdict): Block[] => {
        const own = all.filter((one) => one.verdict === verdict)
        const word = sayYearVerdict[verdict]
        return own.length === 0 ? [] : listed(`Chỉ tiêu ${word}`, own.map(sayOne))
      }),
    ],
  }
}

/** What there is none of is not said of a group. */
const sayCounts = ({ done, underway, behind, silent }: WorkGroup): string =>
  [
    { count: done, word: 'dự kiến hoàn thành' },
    { count: underway, word: 'còn đang thực hiện' },
    { count: behind, word: 'chưa thực hiện hoặc tạm hoãn' },
    { count: silent, word: 'chưa có báo cáo' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${word} ${count}`)
    .join(', ')

const sayGroup = (group: WorkGroup): Block =>
  said(
    { text: `- Nhóm ${group.id}. ${withoutEnd(group.title)}: `, bold: true },
    {
      text: `${group.assignments} nhiệm vụ, ${group.actions} hành động; ${sayCounts(group)}.`,
    },
  )

const worksPart = ({ works, behind }: YearSaid): Part => {
  const sum = (of: (group: WorkGroup) => number): number =>
    works.reduce((total, group) => total + of(group), 0)
  return {
    title: 'Dự kiến thực hiện các nhiệm vụ đến hết năm',
    blocks:
      works.length === 0
        ? []
        : [
            plain(
              `Kế hoạch giao ${sum((one) => one.assignments)} nhiệm vụ với ${sum((one) => one.actions)} hành động; theo báo cáo của các đơn vị, đến hết năm dự kiến hoàn thành ${sum((one) => one.done)}, còn đang thực hiện ${sum((one) => one.underway)}, chưa thực hiện hoặc tạm hoãn ${sum((one) => one.behind)}; chưa có báo cáo ${sum((one) => one.silent)}.`,
            ),
            ...works.map(sayGroup),
            ...(behind.length === 0
              ? []
              : listed(
                  'Hành động dự kiến không thực hiện hoặc tạm hoãn',
                  behind.map(
                    ({ action, text, agency, state, result }) =>
                      `(${action}) ${withoutEnd(text)} (${agency.name}: ${state === 'paused' ? 'tạm hoãn' : 'chưa thực hiện'}${withoutEnd(result) === '' ? '' : `, ${withoutEnd(result)}`})`,
                  ),
                )),
          ],
  }
}

const nextYearPart = ({ nextYear, nothingNext }: YearSaid): Part => ({
  title: 'Đề xuất cho kế hoạch năm sau',
  blocks: [
    ...nextYear.flatMap(({ title, items }, at): Block[] => [
      { kind: 'article', text: `${at + 1}. ${title}` },
      ...items.map(({ agency, text }) =>
        said({ text: `- ${withoutEnd(text)} ` }, { text: `(${agency.name}).`, italic: true }),
      ),
    ]),
    ...(nextYear.length === 0 ? [plain('Không có đề xuất.')] : []),
    ...(nothingNext.length === 0
      ? []
      : listed(
          'Đơn vị không có đề xuất cho năm sau',
          nothingNext.map(({ name }) => name),
        )),
  ],
})

/** What only the report of a year has: verdicts by estimate, work expected by its end, proposals for the year after (G09). */
export const yearParts = (
  year: YearSaid | undefined,
  targets: readonly Pick<ConsolidatedLine, 'code' | 'id' | 'name'>[],
): { readonly standing: readonly Part[]; readonly next: readonly Part[] } =>
  year
    ? { standing: [verdictsPart(year, targets), worksPart(year)], next: [nextYearPart(year)] }
    : { standing: [], next: [] }
