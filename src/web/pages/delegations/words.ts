import type { SignForm } from '#core/access/signature.ts'
import { told, type Words } from '#web/words/say.ts'

/** Ký thay: who signs for the head of an agency, from day to day (K05). */
export const delegationWords = {
  title: { vi: 'Ký thay thủ trưởng', en: 'Signing for the head' },
  sentence: told<{ now: number; coming: number }>({
    vi: ({ now, coming }) =>
      now + coming === 0
        ? 'Không có ai được ghi ký thay; thủ trưởng tự ký.'
        : [now ? `${now} người đang ký thay` : '', coming ? `${coming} sắp tới` : '']
            .filter(Boolean)
            .join(', ') + '.',
    en: ({ now, coming }) =>
      now + coming === 0
        ? 'Nobody is named; heads sign themselves.'
        : [now ? `${now} sign now` : '', coming ? `${coming} to come` : ''].filter(Boolean).join(', ') + '.',
  }),
  two: {
    vi: 'Đang áp dụng quy định hai người: chuyên viên nhập và trình, chỉ lãnh đạo hoặc người ký thay gửi.',
    en: 'The rule of two is on: the clerk enters and submits, only the head or who signs for the head sends.',
  },
  one: {
    vi: 'Chưa áp dụng quy định hai người: chuyên viên được gửi thẳng, hoặc trình lãnh đạo.',
    en: 'The rule of two is off: a clerk may send, or submit to the head.',
  },
  give: { vi: 'Ghi người ký thay', en: 'Name who signs' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  deputy: { vi: 'Người ký thay', en: 'Who signs' },
  chooseDeputy: { vi: 'Chọn tài khoản…', en: 'Choose an account…' },
  noAccounts: {
    vi: 'Đơn vị chưa có tài khoản nào khác để ghi. Quản trị thêm tài khoản trước.',
    en: 'The agency has no other account to name. The administrator adds one first.',
  },
  form: { vi: 'Hình thức ký', en: 'Form of signature' },
  headTitle: { vi: 'Chức danh thủ trưởng', en: 'Title of the head' },
  deputyTitle: { vi: 'Chức danh người ký thay', en: 'Title of who signs' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'Through' },
  document: { vi: 'Số, ngày văn bản ủy quyền', en: 'Number and day of the paper' },
  documentHint: { vi: 'Bỏ trống nếu không có.', en: 'Blank if there is none.' },
  will: { vi: 'Sẽ ký là', en: 'Will sign as' },
  days: { vi: 'Thời gian', en: 'Days' },
  state: { vi: 'Trạng thái', en: 'State' },
  now: { vi: 'Đang ký thay', en: 'Signs now' },
  coming: { vi: 'Sắp tới', en: 'To come' },
  locked: { vi: 'Tài khoản đã khóa, không ký được', en: 'Account closed, cannot sign' },
  over: { vi: 'Đã hết', en: 'Over' },
  revoked: { vi: 'Đã thu hồi', en: 'Revoked' },
  given: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} ghi, ${at}`,
    en: ({ by, at }) => `named by ${by}, ${at}`,
  }),
  revokedBy: told<{ by: string; at: string; reason: string }>({
    vi: ({ by, at, reason }) => `${by} thu hồi, ${at}: ${reason}`,
    en: ({ by, at, reason }) => `revoked by ${by}, ${at}: ${reason}`,
  }),
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
  revokeTitle: told<{ name: string }>({
    vi: ({ name }) => `Thu hồi ký thay của ${name}?`,
    en: ({ name }) => `Revoke the signing of ${name}?`,
  }),
  revokeAfter: {
    vi: 'Có hiệu lực ngay. Báo cáo đã ký vẫn giữ nguyên chữ ký.',
    en: 'It holds from now on. Reports that were signed stay as they are.',
  },
  reason: { vi: 'Lý do', en: 'Why' },
  none: { vi: 'Chưa ghi lần ký thay nào.', en: 'Nobody has been named yet.' },
} as const satisfies Words

/** The forms in words. */
export const formWords: Readonly<Record<SignForm, { readonly vi: string; readonly en: string }>> = {
  KT: { vi: 'Ký thay (KT.)', en: 'For the head (KT.)' },
  TL: { vi: 'Thừa lệnh (TL.)', en: 'By order (TL.)' },
  TUQ: { vi: 'Thừa ủy quyền (TUQ.)', en: 'By authority (TUQ.)' },
}
