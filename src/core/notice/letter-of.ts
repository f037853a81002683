import { linkOf } from '#core/notice/link.ts'
import type { SaidNotice } from '#core/notice/notice.ts'
import { noticeKinds } from '#core/notice/notice.ts'
import { kindWords, sayNotice } from '#core/notice/words.ts'
import { sayMoment } from '#core/time/moment.ts'

/** What an e-mail says: one notice, or everything of a day. Vietnamese, as letters of the office are. */
export type Letter = { readonly subject: string; readonly plain: string; readonly html: string }

/** Who writes: `address` of the pages without its last stroke, `office` in the signature. */
export type Writer = { readonly address: string; readonly office: string }

export type LetterLine = { readonly notice: SaidNotice; readonly agency: string }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A letter of a trial clock says so before anything else: nobody hurries because of an exercise. */
const subjectOf = (title: string, trial: boolean): string => `${trial ? '[CHẠY THỬ] ' : ''}[Nhịp] ${title}`

const trialWords = 'Thư này được gửi khi chạy thử theo đồng hồ giả định, không có giá trị hành chính.'

const footOf = ({ address, office }: Writer): readonly string[] => [
  office,
  `Thư tự động, không cần trả lời. Chọn cách nhận thông báo: ${address}/thong-bao`,
]

const paragraph = (text: string): string => `<p style="margin:0 0 12px">${escaped(text)}</p>`

const page = (parts: readonly string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1a1f1f">${parts.join('')}</body></html>`

const linkTo = (address: string): string =>
  `<p style="margin:0 0 12px"><a href="${escaped(address)}">${escaped(address)}</a></p>`

const foot = (writer: Writer): string =>
  `<hr style="border:0;border-top:1px solid #dcdfdb">${footOf(writer)
    .map((line) => `<p style="margin:0;color:#4c5554;font-size:13px">${escaped(line)}</p>`)
    .join('')}`

/** One notice as a letter. */
export const noticeLetter = ({ notice, agency }: LetterLine, writer: Writer): Letter => {
  const { title, text } = sayNotice(notice, agency, 'vi')
  const link = `${writer.address}${linkOf(notice)}`
  const trial = notice.trial ? [trialWords] : []
  return {
    subject: subjectOf(title, notice.trial),
    plain: [...trial, text, link, '-- ', ...footOf(writer)].join('\n\n').replace('-- \n\n', '-- \n'),
    html: page([...trial.map(paragraph), paragraph(text), linkTo(link), foot(writer)]),
  }
}

type Group = { readonly title: string; readonly lines: readonly LetterLine[] }

/** By kind, in the order of the settings; inside of a kind as they were said. */
const grouped = (lines: readonly LetterLine[]): readonly Group[] =>
  noticeKinds.flatMap((kind) => {
    const of = lines.filter(({ notice }) => notice.kind === kind)
    return of.length === 0 ? [] : [{ title: `${kindWords[kind].vi} (${of.length})`, lines: of }]
  })

const sayLine = ({ notice, agency }: LetterLine): string =>
  `${sayMoment(new Date(notice.at))}: ${sayNotice(notice, agency, 'vi').text}`

/** Everything of a day in one letter, grouped. One notice alone is that notice's own letter. */
export const digestLetter = (lines: readonly LetterLine[], writer: Writer): Letter => {
  const [only] = lines
  if (only && lines.length === 1) return noticeLetter(only, writer)
  const isTrial = lines.some(({ notice }) => notice.trial)
  const trial = isTrial ? [trialWords] : []
  const groups = grouped(lines)
  const plain = groups.flatMap(({ title, lines: of }) => [
    title,
    ...of.map((line) => `- ${sayLine(line)}\n  ${writer.address}${linkOf(line.notice)}`),
  ])
  const html = groups.flatMap(({ title, lines: of }) => [
    `<h2 style="font-size:16px;margin:16px 0 8px">${escaped(title)}</h2>`,
    ...of.map((line) => paragraph(sayLine(line)) + linkTo(`${writer.address}${linkOf(line.notice)}`)),
  ])
  return {
    subject: subjectOf(`Thông báo trong ngày: ${lines.length} việc`, isTrial),
    plain: [...trial, ...plain, '-- ', ...footOf(writer)].join('\n\n').replace('-- \n\n', '-- \n'),
    html: page([...trial.map(paragraph), ...html, foot(writer)]),
  }
}
