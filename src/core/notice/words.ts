import { evaluationDocument } from '#core/consolidation/approval.ts'
import type { NoticeFacts, NoticeKind, OfReport } from '#core/notice/notice.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { periodIn as sayPeriodIn } from '#core/words/periods.ts'

export type Language = 'vi' | 'en'

/** What a notice is called in settings and in the log. */
export const kindWords: Readonly<Record<NoticeKind, Readonly<Record<Language, string>>>> = {
  reminder: { vi: 'Nhắc trước hạn', en: 'Reminder before the due day' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  chased: { vi: 'Đôn đốc của cơ quan tổng hợp', en: 'Reminded by the department' },
  returned: { vi: 'Báo cáo bị trả lại', en: 'Report returned' },
  accepted: { vi: 'Báo cáo được chấp nhận', en: 'Report accepted' },
  overlaid: { vi: 'Số tổng hợp khác số của đơn vị', en: 'Another figure is printed' },
  extensionAsked: { vi: 'Đơn vị xin gia hạn', en: 'An extension is asked for' },
  extensionDecided: { vi: 'Trả lời gia hạn', en: 'Extension decided' },
  correctionAsked: { vi: 'Đơn vị xin đính chính', en: 'A correction is asked for' },
  correctionDecided: { vi: 'Trả lời đính chính', en: 'Correction decided' },
  submitted: { vi: 'Trình lãnh đạo đơn vị', en: 'Put before the head' },
  handedBack: { vi: 'Lãnh đạo chuyển lại', en: 'Handed back by the head' },
  delegated: { vi: 'Ủy quyền', en: 'Delegation' },
  commented: { vi: 'Có ý kiến về báo cáo', en: 'Somebody speaks of a report' },
  reportWaits: { vi: 'Báo cáo tổng hợp chờ duyệt', en: 'The consolidated report waits for approval' },
  reportHandedBack: { vi: 'Báo cáo tổng hợp bị trả lại', en: 'The consolidated report is handed back' },
  reportApproved: { vi: 'Báo cáo tổng hợp được duyệt', en: 'The consolidated report is approved' },
  reportSentUp: { vi: 'Báo cáo gửi UBND tỉnh', en: 'A report is sent to the committee' },
  reportReceived: { vi: 'UBND tỉnh đã nhận báo cáo', en: 'The committee has received a report' },
  liveness: { vi: 'Rà người trả lời trước hạn', en: 'Who may not answer' },
}

/** `2024-M03` → `tháng 3/2024`, `March 2024`; a duty of a plan by its name; what is neither stays as it is. */
export const periodIn = (spelled: string, language: Language): string =>
  parsePeriod(spelled) ? sayPeriodIn(spelled, language) : plainDuty(spelled, language)

const planYear = (spelled: string): string | undefined => /^(\d{4})-action-plan$/.exec(spelled)?.[1]

/** `2024-action-plan`: a duty of the plan that is no report. */
const plainDuty = (spelled: string, language: Language): string => {
  const year = planYear(spelled)
  if (year === undefined) return spelled
  return language === 'vi' ? `kế hoạch hành động năm ${year}` : `the action plan for ${year}`
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

const owedIn = (spelled: string, language: Language): string => {
  const period = periodIn(spelled, language)
  if (planYear(spelled) !== undefined) return language === 'vi' ? capital(period) : period
  return language === 'vi' ? `Báo cáo ${period}` : `the report for ${period}`
}

const dayIn = (text: string): string => {
  const day = parseDay(text)
  return day ? printDay(day) : text
}

type Where = {
  readonly agency: string
  readonly period: string
  /** `Báo cáo tháng 3/2024`, `the report for March 2024`; the action plan has no form and is no report. */
  readonly owed: string
}
type Told = { readonly title: string; readonly text: string }
type Say<Kind extends NoticeKind> = (facts: NoticeFacts[Kind], where: Where) => Told
type Both<Kind extends NoticeKind> = Readonly<Record<Language, Say<Kind>>>

/** Two sentences; the first gets its full stop where its writer forgot it. */
const after = (words: string, more: string): string =>
  more === '' ? words : `${/[.!?…]$/.test(words) ? words : `${words}.`} ${more}`
const named = (cells: NoticeFacts['returned']['cells']): string =>
  cells.map(({ code, name }) => `${code} ${name}`).join('; ')

/** `Báo cáo tổng hợp tháng 3/2024`, `Báo cáo bổ sung …`, `Báo cáo đánh giá năm 2024`. */
const reportIn = ({ document, copy }: OfReport, period: string, language: Language): string => {
  const isEvaluation = document === evaluationDocument
  if (language === 'en')
    return `the ${copy > 1 ? 'supplementary ' : ''}${isEvaluation ? 'evaluation' : 'consolidated report'} of ${period}`
  const kind = isEvaluation ? 'đánh giá' : 'tổng hợp'
  return `Báo cáo ${kind} ${period}${copy > 1 ? ' (bổ sung)' : ''}`
}

/** A step of the department's report: a title, and who took it. */
const stepped = (
  vi: readonly [string, string],
  en: readonly [string, string],
): Readonly<Record<Language, (facts: OfReport, where: Where) => Told>> => ({
  vi: (facts, { period }) => {
    const report = reportIn(facts, period, 'vi')
    return { title: `${report} ${vi[0]}`, text: `${facts.from} ${vi[1]} ${small(report)}.` }
  },
  en: (facts, { period }) => {
    const report = reportIn(facts, period, 'en')
    return { title: `${capital(report)} ${en[0]}`, text: `${facts.from} has ${en[1]} ${report}.` }
  },
})

const words: { readonly [Kind in NoticeKind]: Both<Kind> } = {
  reminder: {
    vi: ({ vi, due }, { owed }) => ({ title: `${owed}: hạn ${dayIn(due)}`, text: vi }),
    en: ({ en, due }, { owed }) => ({ title: `${capital(owed)}: due ${dayIn(due)}`, text: en }),
  },
  overdue: {
    vi: ({ vi }, { owed }) => ({ title: `${owed} đã quá hạn`, text: vi }),
    en: ({ en }, { owed }) => ({ title: `${capital(owed)} is overdue`, text: en }),
  },
  chased: {
    vi: ({ due, note, returned = false }, { agency, period }) => ({
      title: `Đôn đốc gửi báo cáo ${period}`,
      text: after(
        returned
          ? `Cơ quan tổng hợp nhắc: báo cáo ${period} của ${agency} bị trả lại, chưa gửi lại (hạn hết ngày ${dayIn(due)}). Đề nghị sửa và gửi lại ngay.`
          : `Cơ quan tổng hợp nhắc: ${agency} chưa gửi báo cáo ${period} (hạn hết ngày ${dayIn(due)}). Đề nghị gửi ngay.`,
        note,
      ),
    }),
    en: ({ due, note, returned = false }, { agency, period }) => ({
      title: `Please send the report for ${period}`,
      text: after(
        returned
          ? `The planning department reminds: the report of ${agency} for ${period} was returned and has not come back (due by the end of ${dayIn(due)}). Please mend it and send it again now.`
          : `The planning department reminds: ${agency} has not sent its report for ${period} (due by the end of ${dayIn(due)}). Please send it now.`,
        note,
      ),
    }),
  },
  returned: {
    vi: ({ reason, cells }, { agency, period }) => ({
      title: `Báo cáo ${period} bị trả lại`,
      text: after(
        `Báo cáo ${period} của ${agency} bị trả lại. Lý do: ${reason}`,
        cells.length === 0 ? '' : `Các ô cần xem: ${named(cells)}.`,
      ),
    }),
    en: ({ reason, cells }, { agency, period }) => ({
      title: `The report for ${period} was returned`,
      text: after(
        `The report of ${agency} for ${period} was returned. Reason: ${reason}`,
        cells.length === 0 ? '' : `Cells to look at: ${named(cells)}.`,
      ),
    }),
  },
  accepted: {
    vi: ({ revision }, { agency, period }) => ({
      title: `Báo cáo ${period} được chấp nhận`,
      text: `Cơ quan tổng hợp đã nhận báo cáo ${period} của ${agency} (lần gửi ${revision}).`,
    }),
    en: ({ revision }, { agency, period }) => ({
      title: `The report for ${period} was accepted`,
      text: `The planning department has taken over the report of ${agency} for ${period} (sending ${revision}).`,
    }),
  },
  overlaid: {
    vi: ({ code, name, printed, said, reason }, { period }) => ({
      title: `Số tổng hợp ${period} khác số của đơn vị: ${name}`,
      text: `Chỉ tiêu ${code} (${name}): đơn vị báo cáo ${said}, báo cáo tổng hợp in ${printed}. Lý do: ${reason}`,
    }),
    en: ({ code, name, printed, said, reason }, { period }) => ({
      title: `Another figure is printed for ${period}: ${name}`,
      text: `Indicator ${code} (${name}): the agency reported ${said}, the consolidated report prints ${printed}. Reason: ${reason}`,
    }),
  },
  extensionAsked: {
    vi: ({ until, reason }, { agency, owed }) => ({
      title: `${agency} xin gia hạn ${small(owed)}`,
      text: `${agency} xin gia hạn ${small(owed)} đến hết ngày ${dayIn(until)}. Lý do: ${reason}`,
    }),
    en: ({ until, reason }, { agency, owed }) => ({
      title: `${agency} asks for more time: ${owed}`,
      text: `${agency} asks to send ${owed} by the end of ${dayIn(until)}. Reason: ${reason}`,
    }),
  },
  extensionDecided: {
    vi: ({ granted, until, reason }, { agency, owed }) => ({
      title: granted ? `${owed} được gia hạn` : `${owed} không được gia hạn`,
      text: after(
        granted
          ? `${owed} của ${agency} được gia hạn đến hết ngày ${dayIn(until)}.`
          : `${owed} của ${agency} không được gia hạn; hạn cũ giữ nguyên.`,
        reason,
      ),
    }),
    en: ({ granted, until, reason }, { agency, owed }) => ({
      title: granted ? `More time: ${owed}` : `No more time: ${owed}`,
      text: after(
        granted
          ? `${agency} may send ${owed} until the end of ${dayIn(until)}.`
          : `${agency} gets no more time for ${owed}; the due day stays.`,
        reason,
      ),
    }),
  },
  correctionAsked: {
    vi: ({ reason }, { agency, period }) => ({
      title: `${agency} xin đính chính báo cáo ${period}`,
      text: `${agency} đề nghị đính chính báo cáo ${period}. Lý do: ${reason}`,
    }),
    en: ({ reason }, { agency, period }) => ({
      title: `${agency} asks to correct its report for ${period}`,
      text: `${agency} asks to correct its report for ${period}. Reason: ${reason}`,
    }),
  },
  correctionDecided: {
    vi: ({ granted, reason }, { agency, period }) => ({
      title: granted ? `Đính chính ${period} được chấp nhận` : `Đính chính ${period} không được chấp nhận`,
      text: after(
        granted
          ? `Đề nghị đính chính báo cáo ${period} của ${agency} được chấp nhận.`
          : `Đề nghị đính chính báo cáo ${period} của ${agency} không được chấp nhận.`,
        reason,
      ),
    }),
    en: ({ granted, reason }, { agency, period }) => ({
      title: granted
        ? `The correction for ${period} was accepted`
        : `The correction for ${period} was refused`,
      text: after(
        `The correction that ${agency} asked for in its report for ${period} was ${granted ? 'accepted' : 'refused'}.`,
        reason,
      ),
    }),
  },
  submitted: {
    vi: (_, { agency, period }) => ({
      title: `Báo cáo ${period} chờ ký gửi`,
      text: `Báo cáo ${period} của ${agency} đã nhập xong, trình thủ trưởng xem và gửi.`,
    }),
    en: (_, { agency, period }) => ({
      title: `The report for ${period} waits for the head`,
      text: `The report of ${agency} for ${period} is filled in and waits for the head to look at it and send it.`,
    }),
  },
  handedBack: {
    vi: ({ reason }, { agency, period }) => ({
      title: `Thủ trưởng chuyển lại báo cáo ${period}`,
      text: after(`Báo cáo ${period} của ${agency} được chuyển lại để sửa.`, reason),
    }),
    en: ({ reason }, { agency, period }) => ({
      title: `The head hands back the report for ${period}`,
      text: after(`The report of ${agency} for ${period} is handed back to be mended.`, reason),
    }),
  },
  commented: {
    vi: ({ report, words: said, from }, { period }) => ({
      title: `${from} có ý kiến về báo cáo ${period}`,
      text: `Báo cáo ${period} (${report}): ${said}`,
    }),
    en: ({ report, words: said, from }, { period }) => ({
      title: `${from} speaks of the report for ${period}`,
      text: `Report for ${period} (${report}): ${said}`,
    }),
  },
  delegated: {
    vi: ({ to, from, until }, { agency }) => ({
      title: `Ủy quyền ký gửi báo cáo`,
      text: `${to} được ủy quyền ký gửi báo cáo của ${agency} từ ngày ${dayIn(from)} đến hết ngày ${dayIn(until)}.`,
    }),
    en: ({ to, from, until }, { agency }) => ({
      title: `Delegation to send reports`,
      text: `${to} may send the reports of ${agency} from ${dayIn(from)} until the end of ${dayIn(until)}.`,
    }),
  },
  reportWaits: stepped(['chờ duyệt', 'trình duyệt'], ['waits for approval', 'submitted']),
  reportApproved: stepped(['đã được duyệt', 'đã duyệt'], ['is approved', 'approved']),
  reportSentUp: stepped(
    ['đã gửi, chờ xác nhận nhận', 'đã gửi UBND tỉnh'],
    ['has come and waits for its receipt', 'sent'],
  ),
  reportReceived: stepped(['đã được UBND tỉnh nhận', 'đã nhận'], ['has been received', 'received']),
  reportHandedBack: {
    vi: (facts, { period }) => ({
      title: `${reportIn(facts, period, 'vi')} bị trả lại`,
      text: after(`${facts.from} trả lại để sửa.`, `Lý do: ${facts.reason}`),
    }),
    en: (facts, { period }) => ({
      title: `${capital(reportIn(facts, period, 'en'))} is handed back`,
      text: after(`${facts.from} hands it back to be mended.`, `Reason: ${facts.reason}`),
    }),
  },
  liveness: {
    vi: ({ vi, agencies }, { period }) => ({
      title: `Báo cáo ${period}: đơn vị có thể không có người trả lời`,
      text: after(vi, `${agencies.join('; ')}.`),
    }),
    en: ({ en, agencies }, { period }) => ({
      title: `Reports for ${period}: agencies that may not answer`,
      text: after(en, `${agencies.join('; ')}.`),
    }),
  },
}

/** What a notice says in a language. `agency`: its short name on that day; '' for the province. */
export const sayNotice = <Kind extends NoticeKind>(
  notice: { readonly kind: Kind; readonly facts: NoticeFacts[Kind]; readonly period: string | null },
  agency: string,
  language: Language,
): Told => {
  const spelled = notice.period ?? ''
  const where = { agency, period: periodIn(spelled, language), owed: owedIn(spelled, language) }
  return words[notice.kind][language](notice.facts, where)
}
