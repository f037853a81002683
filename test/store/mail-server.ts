import { SMTPServer } from 'smtp-server'

/** A letter as it arrived, with its parts decoded. */
export type Arrived = {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly plain: string
  readonly html: string
}

export type MailServer = {
  readonly port: number
  readonly arrived: Arrived[]
  readonly close: () => Promise<void>
}

const decodedWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, body: string) =>
      (how.toLowerCase() === 'b' ? Buffer.from(body, 'base64') : quoted(body.replaceAll('_', ' '))).toString(
        'latin1',
      ),
    )

const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const headersOf = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':')
        const words = decodedWords(line.slice(at + 1).trim())
        // encoded words are bytes of UTF-8; a multi-byte letter may be cut between two of them
        return [line.slice(0, at).toLowerCase(), Buffer.from(words, 'latin1').toString('utf8')]
      }),
  )

const bodyOf = (part: string): { readonly type: string; readonly text: string } => {
  const at = part.indexOf('\r\n\r\n')
  const [headers, raw] = [headersOf(part.slice(0, at)), part.slice(at + 4)]
  const how = headers['content-transfer-encoding'] ?? '7bit'
  const bytes =
    how === 'base64'
      ? Buffer.from(raw, 'base64')
      : how === 'quoted-printable'
        ? quoted(raw)
        : Buffer.from(raw, 'latin1')
  return { type: headers['content-type'] ?? '', text: bytes.toString('utf8').replaceAll('\r\n', '\n') }
}

/** What a reader of mail makes of the bytes. */
export const readLetter = (raw: string): Pick<Arrived, 'headers' | 'plain' | 'html'> => {
  const at = raw.indexOf('\r\n\r\n')
  const headers = headersOf(raw.slice(0, at))
  const border = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? ''
  const parts = raw
    .slice(at + 4)
    .split(`--${border}`)
    .slice(1, -1)
    .map((part) => bodyOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
  const of = (type: string) => parts.find((part) => part.type.startsWith(type))?.text ?? ''
  return { headers, plain: of('text/plain'), html: of('text/html') }
}

/** A real mail server on this machine. It refuses what `refuses` says, for good; `port` 0 takes any free one. */
export const openMailServer = (
  refuses: (address: string) => boolean = () => false,
  port = 0,
): Promise<MailServer> => {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) =>
      refuses(address)
        ? callback(Object.assign(new Error('no such user here'), { responseCode: 550 }))
        : callback(),
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        arrived.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          ...readLetter(Buffer.concat(pieces).toString('latin1')),
        })
        callback()
      })
    },
  })
  return new Promise((opened, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      const address = server.server.address()
      opened({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        arrived,
        close: () => new Promise((closed) => server.close(() => closed())),
      })
    })
  })
}
