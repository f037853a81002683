import { mailSettings, type Post, smtpPost } from '#office/mail.ts'
import { noMail } from '#server/app.ts'

/** The way to the mail server that the environment names; `off`: why there is none, as pages say it. */
export const mailOf = (
  log: (line: string) => void,
): { readonly post: Post | null; readonly off: string | null } => {
  const settings = mailSettings(process.env)
  if (settings === null) return { post: null, off: noMail }
  if (typeof settings === 'string') {
    log(settings)
    return { post: null, off: settings }
  }
  return { post: smtpPost(settings), off: null }
}
