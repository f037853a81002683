import { told, type Words } from '#web/words/say.ts'

/** Refusals by code. The server's own sentence is Vietnamese; these are shown where the language is English, or no sentence came. */
export const errorWords = {
  signIn: { vi: 'Phiên làm việc đã hết. Hãy đăng nhập lại.', en: 'The session has ended. Sign in again.' },
  wrongPassword: { vi: 'Tài khoản hoặc mật khẩu không đúng.', en: 'The account or the password is wrong.' },
  tooManyTries: { vi: 'Thử sai quá nhiều lần. Hãy đợi ít phút rồi thử lại.', en: 'Too many wrong tries. Wait a few minutes and try again.' },
  forbidden: { vi: 'Tài khoản này không có quyền xem trang này.', en: 'This account may not see this page.' },
  notFound: { vi: 'Không có trang hay dữ liệu này.', en: 'There is no such page or record.' },
  offline: { vi: 'Không nối được với máy chủ. Hãy xem lại mạng rồi thử lại.', en: 'The server cannot be reached. Check the network and try again.' },
  unexpected: { vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn vậy, báo cho người quản trị.', en: 'The server failed. Try again; if it stays so, tell the administrator.' },
  empty: { vi: 'Tệp trống.', en: 'The file is empty.' },
  binary: { vi: 'Tệp không phải văn bản.', en: 'The file is not text.' },
  tooLarge: { vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  encoding: { vi: 'Tệp không ở bảng mã UTF-8.', en: 'The file is not in UTF-8.' },
  notAPlan: { vi: 'Tệp không phải là một kế hoạch.', en: 'The file is not a plan.' },
  raggedTable: { vi: 'Một biểu có dòng thừa hoặc thiếu cột.', en: 'A row of a table has too many or too few columns.' },
  brokenNumber: { vi: 'Có một số không đọc được.', en: 'A number cannot be read.' },
  alreadyImported: { vi: 'Kế hoạch này đã được nhập rồi.', en: 'This plan has been imported already.' },
  noSuchFile: { vi: 'Không có tệp này.', en: 'There is no such file.' },
  other: told<{ code: string }>({ vi: ({ code }) => `Chưa làm được (${code}).`, en: ({ code }) => `This could not be done (${code}).` }),
} as const satisfies Words
