import type { PartRole } from '#core/reading/clauses.ts'
import type { Part } from '#core/reading/outline.ts'

const share = (part: Part, test: (text: string) => boolean): number =>
  part.nodes.filter((node) => test(node.paragraph.text)).length

/**
 * What a part is about, from what stands in it first and from its heading second: tasks are given (`Giao …`),
 * targets are numbered in brackets. A heading alone would mistake `NỘI DUNG, PHÂN CÔNG TỔ CHỨC THỰC HIỆN`. `isTask`
 * says of a paragraph whether it names at its start who is to do it.
 */
export const roleOf = (part: Part, isTask: (text: string) => boolean): PartRole => {
  const heading = `${part.heading.text} ${part.above?.heading.text ?? ''}`.toUpperCase()
  const own = part.heading.text.toUpperCase()
  if (share(part, (text) => /^Giao\s/u.test(text)) > 0) return 'assignments'
  if (part.nodes.filter((node) => node.paragraph.marker.kind === 'paren').length >= 2) return 'targets'
  // an article that has no items: `Điều 2. Sở Tài chính …`
  if (part.nodes.some(({ paragraph }) => paragraph.lines === part.heading.lines && isTask(paragraph.text)))
    return 'assignments'
  if (/CHỈ TIÊU/u.test(own)) return 'targets'
  if (/MỤC TIÊU|QUAN ĐIỂM/u.test(heading)) return 'objectives'
  const isOfMoney = /DỰ TOÁN|NGÂN SÁCH|NGUỒN VỐN|KẾ HOẠCH VỐN/u.test(own)
  if (
    /PHÂN CÔNG|NHIỆM VỤ|GIẢI PHÁP/u.test(heading) &&
    (share(part, (text) => /chủ trì/u.test(text.slice(0, 400))) > 0 ||
      (!isOfMoney && share(part, isTask) > 0))
  )
    return 'assignments'
  if (/TỔ CHỨC THỰC HIỆN|CHẾ ĐỘ BÁO CÁO/u.test(heading)) return 'rules'
  if (/PHÂN CÔNG|NHIỆM VỤ|GIẢI PHÁP/u.test(own) && !isOfMoney) return 'assignments'
  return share(part, (text) => isTask(text) && /chủ trì/u.test(text.slice(0, 400))) > 0
    ? 'assignments'
    : 'other'
}
