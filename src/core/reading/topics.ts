import type { OutlineNode, Part } from '#core/reading/outline.ts'

const ofTargets = /^(?:(?:các|một số|về|những)\s+)*(?:mục tiêu,\s*)?chỉ tiêu(?!\p{L})/iu
const ofOthers =
  /^(?:(?:các|một số|về|những)\s+)*(?:mục tiêu|quan điểm|phương hướng|nhiệm vụ|giải pháp|định hướng)(?!\p{L})/iu
/** A heading is short; a longer paragraph only begins with the same words. */
const longestHeading = 160

const isHeading = (node: OutlineNode, part: Part, words: RegExp): boolean =>
  node.parent === part.id &&
  node.paragraph.marker.kind === 'number' &&
  node.paragraph.text.length <= longestHeading &&
  words.test(node.paragraph.text)

const under = (part: Part, head: OutlineNode): Part => ({
  id: head.id,
  above: { id: part.id, heading: part.heading },
  heading: head.paragraph,
  nodes: part.nodes.filter((node) => node.id.startsWith(`${head.id}.`)),
})

/**
 * What a part is about, where it is about several things: `Điều 1.` of a resolution, or `I. MỤC TIÊU, CHỈ TIÊU`, has
 * `1. Mục tiêu tổng quát`, `2. Các chỉ tiêu chủ yếu`, `3. Nhiệm vụ`. Each of these is then read as a part by itself.
 */
export const topicsOf = (part: Part): readonly Part[] => {
  const heads = part.nodes.filter(
    (node) => node.parent === part.id && node.paragraph.marker.kind === 'number',
  )
  const isMixed =
    heads.some((node) => isHeading(node, part, ofTargets)) &&
    heads.some((node) => isHeading(node, part, ofOthers) && !isHeading(node, part, ofTargets))
  return isMixed ? heads.map((node) => under(part, node)) : [part]
}
