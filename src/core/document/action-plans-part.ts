import type { ActionPlansSaid } from '#core/consolidation/action-plans-said.ts'
import type { Block } from '#core/document/block.ts'
import { listed, type Part, plain } from '#core/document/report-words.ts'
import { day, printDay } from '#core/time/day.ts'

type Line = ActionPlansSaid['lines'][number]

const nameOf = ({ agency }: Line): string => agency.name

/** `Sở Y tế (số 12/KH-SYT ngày 05/02/2024)` */
const withDocument = (line: Line): string =>
  line.stated
    ? `${nameOf(line)} (số ${line.stated.document} ngày ${printDay(day(line.stated.dated))})`
    : nameOf(line)

const told = (lines: readonly Line[], verb: string, whose: string): Block[] => {
  const owing = lines.filter(({ exempt }) => !exempt)
  if (owing.length === 0) return []
  const stated = owing.filter((line) => line.stated !== null)
  const inTime = stated.filter(({ late }) => !late)
  const late = stated.filter((line) => line.late)
  return [
    plain(
      `${whose}: ${stated.length}/${owing.length} đơn vị đã ${verb}, trong đó ${inTime.length} đúng hạn, ${late.length} chậm.`,
    ),
    ...(inTime.length === 0 ? [] : listed(`Đã ${verb} đúng hạn`, inTime.map(withDocument))),
    ...(late.length === 0 ? [] : listed(`Đã ${verb}, chậm`, late.map(withDocument))),
    ...listed(`Chưa ${verb}`, owing.filter(({ stated: is }) => is === null).map(nameOf)),
  ]
}

/** Who has issued or submitted the action plan of the year, with number and day, and who has not, by name (H13). */
export const actionPlansPart = (said: ActionPlansSaid | undefined): Part => {
  const title = 'Ban hành kế hoạch hành động thực hiện Kế hoạch'
  if (!said || said.lines.length === 0) return { title, blocks: [] }
  const of = (asks: Line['asks']): readonly Line[] => said.lines.filter((line) => line.asks === asks)
  const exempt = said.lines.filter((line) => line.exempt)
  return {
    title,
    blocks: [
      plain(`Hạn theo quy ước của cơ quan tổng hợp: ngày ${printDay(day(said.due))}.`),
      ...told(of('issue'), 'ban hành', 'Các sở, ban, ngành và cơ quan ngành dọc'),
      ...told(of('submit'), 'trình phê duyệt', 'Các huyện, thành phố'),
      ...(exempt.length === 0 ? [] : listed('Được miễn', exempt.map(nameOf))),
    ],
  }
}
