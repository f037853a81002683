import { type VerbPhrase, verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'

/** Nouns with which an action without a verb begins: a document, a work, a figure. */
const noun =
  /^["“(\s]*(?:(?:các|những|một số)\s+)?(?:chương trình|đề án|kế hoạch|dự án|quyết định|nghị quyết|chỉ thị|nghị định|thông tư|chiến lược|quy hoạch|phương án|luật|đồ án|quy chế|quy định|hồ sơ|danh mục|công trình|đường|tuyến|cầu|cảng|bến|cao tốc|quốc lộ|tỉnh lộ|hệ thống|phần mềm|ứng dụng di động|nền tảng|trường|bệnh viện|trạm|trung tâm|nhà máy|khu|cụm|kè|hồ|đập|đê|chợ|sân bay|tỷ lệ|tỉ lệ|tỷ trọng|số lượng|tổng|diện tích|sản lượng|năng suất|kim ngạch|doanh thu|\d+\s)(?!\p{L})/iu

/**
 * The verb that each action takes from one before it (rule Q26), null where it has its own: `Nạo vét cảng A, cảng B`,
 * `Xây dựng các đề án: a; b; c`. `head` is the paragraph above a list, whose verb governs all of it.
 */
export const inheritedVerbs = (
  texts: readonly string[],
  head: string | null,
): readonly (VerbPhrase | null)[] => {
  let above = head === null ? null : verbPhraseOf(head)
  let inList = head !== null && /:\s*$/u.test(head)
  return texts.map((text) => {
    const own = verbPhraseOf(text)
    if (!own && above !== null && (inList || noun.test(text))) return above
    // a list opens behind its first colon: `Xây dựng các đề án: a`
    if (own) {
      above = own
      inList = /^[^:]*:\s+\S/u.test(own.object) && verbPhraseOf(/:\s+(.*)$/u.exec(text)?.[1] ?? '') === null
    }
    return null
  })
}
