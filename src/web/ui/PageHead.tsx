import type { ReactNode } from 'react'
import './page-head.css'

type Props = {
  readonly title: string
  readonly sentence?: ReactNode
  readonly actions?: ReactNode
  readonly above?: ReactNode
}

/** The head of every page: its title (also the window's), one sentence that says where things stand, and what can be done. */
export const PageHead = ({ title, sentence, actions, above }: Props) => (
  <header className="page-head">
    <title>{`${title} · Nhịp`}</title>
    <div className="page-head-text">
      {above}
      <h1>{title}</h1>
      {sentence ? <p className="page-head-sentence">{sentence}</p> : null}
    </div>
    {actions ? <div className="page-head-actions no-print">{actions}</div> : null}
  </header>
)
