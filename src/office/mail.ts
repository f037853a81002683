import { createTransport } from 'nodemailer'

/** A letter as it goes to a mail server. */
export type Outgoing = {
  /** Its own for ever: a letter that is sent again after a fall carries the same, so that it can be recognised. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly plain: string
  readonly html: string
  readonly date: Date
}

/** Taken over by the server; refused for good (the address does not exist); to be tried again later. */
export type Posted =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'later'; readonly reason: string }

/** The office's way to its mail server. `address`: of the pages, for links, without a stroke at its end. */
export type Post = {
  readonly address: string
  readonly send: (
    letters: readonly Outgoing[],
    done: (id: string, posted: Posted) => Promise<void>,
  ) => Promise<void>
}

/** What `NHIP_SMTP_URL`, `NHIP_MAIL_FROM` and `NHIP_ADDRESS` say. */
export type MailSettings = { readonly url: string; readonly from: string; readonly address: string }

/** Null: none is set, e-mail is off. Some but not all: a sentence that names what is missing. */
export const mailSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): MailSettings | string | null => {
  const [url = '', from = '', address = ''] = ['NHIP_SMTP_URL', 'NHIP_MAIL_FROM', 'NHIP_ADDRESS'].map(
    (name) => (environment[name] ?? '').trim(),
  )
  const missing = Object.entries({ NHIP_SMTP_URL: url, NHIP_MAIL_FROM: from, NHIP_ADDRESS: address }).flatMap(
    ([name, value]) => (value === '' ? [name] : []),
  )
  if (missing.length === 3) return null
  if (missing.length > 0) return `Thư điện tử đang tắt: còn thiếu ${missing.join(', ')}.`
  if (!/^smtps?:\/\//.test(url)) return 'Thư điện tử đang tắt: NHIP_SMTP_URL phải có dạng smtp://máy:cổng.'
  if (!/^https?:\/\//.test(address)) return 'Thư điện tử đang tắt: NHIP_ADDRESS phải có dạng http://máy.'
  return { url, from, address: address.replace(/\/+$/, '') }
}

/** Seconds to wait for a mail server before a letter is left for later. */
const patience = 20

/** The domain of the sender, in which our letters have their identity. */
const domainOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'nhip.invalid'

/** The office's mail server by SMTP. A letter after the other over few connections, each told on its own. */
export const smtpPost = ({ url, from, address }: MailSettings): Post => ({
  address,
  send: async (letters, done) => {
    const milliseconds = patience * 1000
    const transport = createTransport(
      {
        url,
        pool: true,
        maxConnections: 1,
        connectionTimeout: milliseconds,
        greetingTimeout: milliseconds,
        socketTimeout: milliseconds,
      },
      { from },
    )
    try {
      let down: Answered | null = null
      for (const letter of letters) {
        // nobody waits twenty times for a server that is away
        const posted: Answered =
          down ??
          (await transport
            .sendMail({
              to: letter.to,
              subject: letter.subject,
              text: letter.plain,
              html: letter.html,
              date: letter.date,
              messageId: `<${letter.id}@${domainOf(from)}>`,
              headers: { 'Auto-Submitted': 'auto-generated' },
            })
            .then((): Answered => ({ kind: 'sent' }), answered))
        if (posted.away) down = posted
        await done(letter.id, posted)
      }
    } finally {
      transport.close()
    }
  },
})

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

/** `away`: it is the server or the way to it, not this letter. */
type Answered = Posted & { readonly away?: boolean }

/** Only what the server says of this letter is for good: its address, its content. All else may be better later. */
const answered = (error: unknown): Answered => {
  const [code, status] = [field(error, 'code'), field(error, 'responseCode')]
  const ours = code === 'EENVELOPE' || code === 'EMESSAGE'
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  const refused = ours && typeof status === 'number' && status >= 500
  return { kind: refused ? 'refused' : 'later', reason, away: !ours }
}
