/** From 0xA1 on, two characters a place: the TCVN3 (ABC) code as windows-1252 shows it, and the letter it stands for. */
const pairs =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ'

const letters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(at * 2), pairs.charAt(at * 2 + 1)]),
)

/** Words whose plain letters are all capitals were set in a capital face (.VnTimeH), whose codes are the small ones. */
const isCapital = (printed: string, least: number): boolean =>
  !/[a-z]/u.test(printed) && (printed.match(/[A-Z]/gu)?.length ?? 0) >= least

const inToday = (printed: string): string => Array.from(printed, (code) => letters.get(code) ?? code).join('')

/** Text of the faces .VnTime, .VnArial … (TCVN3, also called ABC) in today's letters. */
export const fromTcvn3 = (text: string): string =>
  text.replaceAll(/[^\r\n]+/gu, (line) =>
    isCapital(line, 4)
      ? inToday(line).toUpperCase()
      : line.replaceAll(/[A-Za-z\u00a1-\u00ff]+/gu, (word) =>
          isCapital(word, 2) ? inToday(word).toUpperCase() : inToday(word),
        ),
  )
