import { type VerbPhrase, verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'

/** Nouns with which an action without a verb begins: a document, a work, a figure. */
const noun =
  /^["“(\s]*(?:(?:các|những|một số)\s+)?(?:chương trình|đề án|kế hoạch|dự án|quyết định|nghị quyết|chỉ thị|nghị định|thông tư|chiến lược|quy hoạch|phương án|luật|đồ án|quy chế|quy định|hồ sơ|danh mục|công trình|đường|tuyến|cầu|cảng|bến|cao tốc|quốc lộ|tỉnh lộ|hệ thống|phần mềm|ứng dụng di động|nền tảng|trường|bệnh viện|trạm|trung tâm|nhà máy|khu|cụm|kè|hồ|đập|đê|chợ|sân bay|tỷ lệ|tỉ lệ|tỷ trọng|số lượng|tổng|diện tích|sản lượng|năng suất|kim ngạch|doanh thu|\d+\s)(?!\p{L})/iu

/** A list of things with a name, `các đề án:`: what stands in it is a title, even where it begins with a verb. */
const titled =
  /(?:đề án|kế hoạch|chương trình|dự án|công trình|quy hoạch|nghị quyết|quyết định|phương án|quy chế|đồ án|hạng mục)[^,;.:]{0,60}:/iu

export type Inherited = VerbPhrase & {
  /** What a list behind a colon is of, `các đề án`; '' where the noun of the action itself is what is done. */
  readonly list: string
}

type Open = { readonly verb: VerbPhrase; readonly isList: boolean; readonly isTitled: boolean }

/** The list that a text opens behind its colon, `Xây dựng các đề án: a`. */
const openedBy = (text: string, verb: VerbPhrase): Open => {
  const colon = /:\s*(.*)$/u.exec(text)
  const isTitled = colon !== null && titled.test(text.slice(0, colon.index + 1))
  return { verb, isList: colon !== null && (isTitled || verbPhraseOf(colon[1] ?? '') === null), isTitled }
}

/** A new sentence with a verb of its own ends a list of titles. */
const endsList = (text: string, own: VerbPhrase | null): boolean => own !== null && /^\p{Lu}/u.test(text)

/**
 * The verb that each action takes from one before it (rule Q26), null where it has its own: `Nạo vét cảng A, cảng B`,
 * `Xây dựng các đề án: a; b; c`. `head` is the paragraph above a list, whose verb governs all of it.
 */
export const inheritedVerbs = (
  texts: readonly string[],
  head: string | null,
): readonly (Inherited | null)[] => {
  const above = head === null ? null : verbPhraseOf(head)
  let open = head !== null && above ? openedBy(head, above) : null
  return texts.map((text) => {
    const own = verbPhraseOf(text)
    const isTitle = open?.isTitled === true && open.isList && !endsList(text, own)
    if (open && (isTitle || (!own && (open.isList || noun.test(text)))))
      return { ...open.verb, list: open.isList ? (/^[^:]*/u.exec(open.verb.object)?.[0] ?? '').trim() : '' }
    if (own) open = openedBy(text, own)
    return null
  })
}
