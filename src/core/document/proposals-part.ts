import type { Block } from '#core/document/block.ts'
import { listed, type Part, plain, said } from '#core/document/report-words.ts'
import type { ConsolidationPage, ProposalSaid, ProposalsSaid } from '#core/page/consolidation-page.ts'

const title = 'Đề xuất giải pháp chỉ đạo, điều hành'

const withoutEnd = (text: string): string => text.trim().replace(/[.;,\s]+$/, '')

/** `… (Sở Du lịch; Sở Giao thông vận tải).`: the words with everybody who asks for it. */
const withOrigin = ({ agency, text }: ProposalSaid, also: readonly ProposalSaid[]): Block => {
  const names = [...new Set([agency, ...also.map((one) => one.agency)].map(({ name }) => name))]
  return said({ text: `- ${withoutEnd(text)} ` }, { text: `(${names.join('; ')}).`, italic: true })
}

const groupedBlocks = ({ topics, open, declined }: ProposalsSaid): Block[] => [
  ...topics.flatMap((topic, at): Block[] => [
    { kind: 'article', text: `${at + 1}. ${topic.title}` },
    ...topic.items.map((item) => withOrigin(item, item.merged)),
  ]),
  ...(open.length === 0
    ? []
    : [
        { kind: 'article' as const, text: `${topics.length + 1}. Đề xuất khác của các đơn vị` },
        ...open.map((item) => withOrigin(item, [])),
      ]),
  ...(topics.length + open.length === 0 ? [plain('Không có đề xuất.')] : []),
  ...(declined === 0
    ? []
    : [
        plain(
          `Có ${declined} đề xuất của các đơn vị không đưa vào báo cáo này; lý do đã được trả lời cho từng đơn vị.`,
        ),
      ]),
]

const unitSays = (name: string, text: string): Block =>
  said({ text: `${name}: `, bold: true }, { text: text.trim() })

/** Every agency's proposals, grouped where the department has grouped them; those who have none are named (H05). */
export const proposalsPart = ({
  proposals,
  grouped,
}: Pick<ConsolidationPage, 'proposals' | 'grouped'>): Part => {
  const asked = proposals.filter((one) => !one.nothing)
  const nothing = proposals.filter((one) => one.nothing)
  const each =
    asked.length === 0
      ? [plain('Không có đề xuất.')]
      : asked.map((one) => unitSays(one.agency.name, one.text))
  return {
    title,
    blocks: [
      ...(grouped ? groupedBlocks(grouped) : each),
      ...(nothing.length === 0
        ? []
        : listed(
            'Đơn vị không có đề xuất',
            nothing.map((one) => one.agency.name),
          )),
    ],
  }
}

/** What the units wrote of their situation, each under its name: until the department writes a text of its own. */
export const situationsPart = ({ situations }: Pick<ConsolidationPage, 'situations'>): Part => ({
  title: 'Tình hình thực hiện của các đơn vị',
  blocks:
    situations.length === 0
      ? [plain('Chưa có đơn vị nào gửi báo cáo tình hình.')]
      : situations.map((one) => unitSays(one.agency.name, one.text)),
})
