import { type Signature, signatureLines } from '#core/access/signature.ts'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { useWords } from '#web/words/say.ts'
import './signing.css'

/** The lines over a signature and the name under them, as they stood on that day. */
export const SignatureLines = ({ signature }: { readonly signature: Signature }) => {
  const say = useWords(signingWords)
  return (
    <span className="signature" lang="vi">
      {signatureLines(signature).map((line) => (
        <b key={line}>{line}</b>
      ))}
      <span>{signature.name}</span>
      {signature.document ? <small>{say('byPaper', { document: signature.document })}</small> : null}
    </span>
  )
}
