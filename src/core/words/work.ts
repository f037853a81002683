/** Refusals of the part of a report that speaks of work, and of the proposals for the next year. */
type None = Readonly<Record<string, never>>

export type WorkFacts = {
  notYourWork: { readonly action: string }
  notAWorkState: { readonly action: string }
  continuingNotDone: { readonly action: string; readonly end: string }
  notMeasurable: { readonly action: string }
  notAPercent: { readonly action: string }
  notADay: { readonly action: string }
  doneInFuture: { readonly action: string }
  /** `told`: the day up to which the report before counted, as it is said. */
  olderThanReport: { readonly action: string; readonly told: string }
  workTooLong: { readonly action: string; readonly most: number }
  workMissing: { readonly count: number; readonly first: string }
  doneWithoutDay: { readonly action: string }
  pausedWithoutWhy: { readonly action: string }
  nextYearMissing: None
}

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

export const workSentences: { readonly [Code in keyof WorkFacts]: Sentence<WorkFacts[Code]> } = {
  notYourWork: {
    vi: ({ action }) => `Việc ${action} không do đơn vị này chủ trì; không ghi được.`,
    en: ({ action }) => `This agency does not lead the action ${action}; nothing is recorded here.`,
  },
  notAWorkState: {
    vi: ({ action }) =>
      `Việc ${action}: hãy chọn chưa thực hiện, đang thực hiện, đã hoàn thành hoặc tạm hoãn.`,
    en: ({ action }) => `Action ${action}: choose not started, under way, done or paused.`,
  },
  continuingNotDone: {
    vi: ({ action, end }) =>
      `Việc ${action} là việc thường xuyên của cả năm, chưa thể "đã hoàn thành" trước ${end}. Hãy ghi "đang thực hiện" và kết quả.`,
    en: ({ action, end }) =>
      `Action ${action} is work of the whole year and is not done before ${end}. Say “under way” and what came of it.`,
  },
  notMeasurable: {
    vi: ({ action }) => `Việc ${action} không có con số phải đạt nên không ghi phần trăm. Hãy ghi kết quả.`,
    en: ({ action }) => `Action ${action} sets no figure, so it takes no percentage. Write what came of it.`,
  },
  notAPercent: {
    vi: ({ action }) => `Việc ${action}: phần trăm là một số từ 0 đến 100.`,
    en: ({ action }) => `Action ${action}: a percentage is a number from 0 to 100.`,
  },
  notADay: {
    vi: ({ action }) => `Việc ${action}: ngày hoàn thành không đọc được. Hãy ghi ngày/tháng/năm.`,
    en: ({ action }) => `Action ${action}: the day is none. Write day/month/year.`,
  },
  doneInFuture: {
    vi: ({ action }) => `Việc ${action}: ngày hoàn thành chưa đến. Hãy ghi ngày đã làm xong.`,
    en: ({ action }) => `Action ${action}: that day has not come yet. Write the day on which it was done.`,
  },
  olderThanReport: {
    vi: ({ action, told }) =>
      `Việc ${action}: báo cáo đã gửi nói rằng đến ${told} chưa hoàn thành. Hãy ghi ngày sau đó, hoặc đề nghị trả lại báo cáo ấy.`,
    en: ({ action, told }) =>
      `Action ${action}: the report that was sent says that it was not done by ${told}. Write a later day, or ask for that report back.`,
  },
  workTooLong: {
    vi: ({ action, most }) => `Việc ${action}: phần lời dài quá ${most} chữ cái. Hãy rút gọn.`,
    en: ({ action, most }) => `Action ${action}: the text is longer than ${most} letters. Shorten it.`,
  },
  workMissing: {
    vi: ({ count, first }) =>
      `Còn ${count} việc đến hạn trong kỳ chưa nói gì, việc đầu tiên: ${first}. Hãy chọn trạng thái.`,
    en: ({ count, first }) =>
      `Nothing is said yet of ${count} actions that fall due in this period, the first: ${first}. Choose a state.`,
  },
  doneWithoutDay: {
    vi: ({ action }) => `Việc ${action} đã hoàn thành: hãy ghi ngày hoàn thành.`,
    en: ({ action }) => `Action ${action} is done: write the day.`,
  },
  pausedWithoutWhy: {
    vi: ({ action }) => `Việc ${action} tạm hoãn: hãy ghi lý do vào phần kết quả.`,
    en: ({ action }) => `Action ${action} is paused: say why in its result.`,
  },
  nextYearMissing: {
    vi: () => 'Chưa có kiến nghị chỉ tiêu, nhiệm vụ năm sau; nếu không có, ghi "Không có".',
    en: () => 'The proposals for the next year are blank; if there are none, write "Không có".',
  },
}
