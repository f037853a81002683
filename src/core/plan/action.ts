import type { Decimal } from '#core/figure/decimal.ts'
import type { Comparator, Mention } from '#core/plan/plan.ts'
import type { Day } from '#core/time/day.ts'
import type { Period } from '#core/time/period.ts'

/** What kind of work an action is, by its governing verb and its object (capability E05). */
export type ActionType =
  /** Carries out a cited document: `thực hiện Đề án …`. */
  | 'implement'
  /** Produces one: `xây dựng Đề án …`; done with its number and its day. */
  | 'document'
  /** A work, an investment, a system. */
  | 'project'
  | 'study'
  /** Inspection, control, handling of cases. */
  | 'enforcement'
  /** Communication, promotion, events. */
  | 'campaign'
  /** Sets a figure that is to be reached. */
  | 'quantity'
  /** A duty of the whole year: never done before its end (rule Q25). */
  | 'continuing'
  /** To the central level: the outcome is out of the province's hands (rule Q30). */
  | 'petition'

/** A document that an action names: by its number, or by its title alone (capability A08). */
export type Citation = {
  /** As printed: `Quyết định số 123/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ`. */
  readonly text: string
  /** `Quyết định`, `Đề án`. */
  readonly kind: string
  readonly number: string | null
  readonly date: Day | null
  /** As printed behind `của`, else as the sign of the number says (`QĐ-TTg`). */
  readonly issuer: string | null
  readonly title: string | null
  /** The years that it is for, `giai đoạn 2021-2025`, `đến năm 2030` (rule Q31). */
  readonly horizon: { readonly from: number | null; readonly to: number } | null
  readonly line: number
  /** Where it begins in the text of the action; null where it stands in a footnote. */
  readonly at: number | null
  readonly footnote: number | null
}

/** A figure inside an action, `trồng mới 1.500 ha rừng tại huyện Hải Hà` (capability B10). */
export type EmbeddedQuantity = {
  /** As printed, from the word of comparison to the unit: `trên 60%`. */
  readonly text: string
  readonly value: Decimal
  /** The further end of a printed range. */
  readonly upper: Decimal | null
  readonly unit: string
  readonly comparator: Comparator
  readonly basis: 'explicit' | 'interpreted'
  readonly object: string
  readonly place: string | null
  /** context: the size of a programme that is only named, not to be reached here (rule Q28). */
  readonly role: 'goal' | 'context'
  readonly line: number
  /** Where it begins in the text of the action. */
  readonly at: number
}

/** When something is due, as far as the words give it a place in the calendar. */
export type DueTime =
  /** strict: `trước ngày 30/6`, the day itself is too late (rule Q13). */
  | { readonly kind: 'day'; readonly day: Day; readonly strict: boolean }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'span'; readonly from: Day; readonly to: Day }
  /** `day`: of the month, in `trước ngày 20 hằng tháng`. */
  | {
      readonly kind: 'every'
      readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
      readonly day: number | null
      readonly strict: boolean
    }
  /** `Khi có phát sinh`. */
  | { readonly kind: 'event' }
  /** `Thường xuyên`. */
  | { readonly kind: 'continuing' }
  | { readonly kind: 'worded' }

export type Deadline = {
  /** As printed: `trong quý II/2024`. */
  readonly text: string
  readonly line: number
  readonly time: DueTime
}

/** One single task of an assignment, verbatim (A07), with what its words say (E05, A08, B10, E06). */
export type Action = {
  readonly id: string
  readonly text: string
  readonly lines: readonly number[]
  readonly type: ActionType
  /** The verb of an action before it, or of the head of its list, which governs this one too (rule Q26); null: its own. */
  readonly inheritedVerb: string | null
  readonly citations: readonly Citation[]
  readonly quantities: readonly EmbeddedQuantity[]
  readonly deadlines: readonly Deadline[]
  /** Those that the action itself names before its verb, `Sở Xây dựng lập dự toán`; absent: the leads of its assignment. */
  readonly by?: readonly Mention[]
}
