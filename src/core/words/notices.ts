import type { WireError } from '#core/page/head.ts'
import { fill } from '#core/words/refusals.ts'

/** Why something of reminding is refused, in both languages. */
export const noticeRefusals = {
  nobodyToChase: {
    vi: 'Không còn đơn vị nào trong số đã chọn phải nhắc: đã gửi, được miễn, hoặc vừa được nhắc.',
    en: 'None of those chosen needs a reminder any more: they have sent, are exempt, or were just reminded.',
  },
  badEmail: {
    vi: 'Địa chỉ thư điện tử chưa đúng. Hãy ghi như ten@tinh.gov.vn.',
    en: 'This is no e-mail address. Write it as name@province.gov.vn.',
  },
  badHour: {
    vi: 'Giờ nhận thư trong ngày từ 0 đến 23.',
    en: 'The hour of the daily letter is from 0 to 23.',
  },
  badChoice: {
    vi: 'Có loại thông báo không chọn được như vậy. Nhắc quá hạn của đơn vị mình luôn hiện trong Nhịp.',
    en: 'One kind of notice cannot be chosen so. A reminder of an overdue report is always shown inside.',
  },
  callNeedsWhom: {
    vi: 'Hãy ghi đã gặp ai khi gọi điện.',
    en: 'Say with whom you spoke.',
  },
  callTooLong: {
    vi: 'Tên người gặp hoặc ghi chú quá dài. Hãy rút gọn.',
    en: 'The name or the note is too long. Shorten it.',
  },
  callInFuture: {
    vi: 'Giờ gọi điện chưa tới. Hãy ghi giờ đã gọi.',
    en: 'That time has not come yet. Write when you called.',
  },
  callTooOld: {
    vi: 'Giờ gọi điện trước khi mở kỳ báo cáo. Hãy kiểm tra lại.',
    en: 'That was before the period was opened. Check the time.',
  },
  noteTooLong: { vi: 'Lời nhắn quá dài. Hãy rút gọn.', en: 'The note is too long. Shorten it.' },
  letterNumber: {
    vi: 'Số công văn chỉ gồm chữ số và chữ cái, ví dụ 1234; hoặc để trống cho văn thư ghi.',
    en: 'The number of a letter is made of digits and letters, such as 1234; or leave it to the records office.',
  },
  letterDay: {
    vi: 'Ngày của công văn phải là một ngày từ khi mở kỳ đến hôm nay.',
    en: 'The day of the letter lies between the opening of the period and today.',
  },
  letterNumberTaken: {
    vi: 'Số này đã cấp cho {by}. Mỗi văn bản trong năm có một số riêng; hãy ghi số khác.',
    en: 'This number has been given to another document of the year. Write another number.',
  },
  noLetter: { vi: 'Không có công văn này.', en: 'There is no such letter.' },
  nobodyOwes: {
    vi: 'Không còn đơn vị nào chưa gửi: không có ai để đôn đốc.',
    en: 'Everybody has sent: there is nobody to remind.',
  },
} as const

export type NoticeRefusalCode = keyof typeof noticeRefusals

export const noticeRefusal = (
  code: NoticeRefusalCode,
  facts: Readonly<Record<string, string>> = {},
): WireError => ({
  code,
  message: fill(noticeRefusals[code].vi, facts),
})
