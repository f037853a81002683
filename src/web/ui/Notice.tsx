import type { ReactNode } from 'react'
import { Icon, type IconName } from '#web/ui/Icon.tsx'
import type { Tone } from '#web/ui/Status.tsx'
import './notice.css'

const iconOf: Record<Tone, IconName> = {
  good: 'good',
  watch: 'warning',
  bad: 'bad',
  none: 'none',
  unsaved: 'draft',
}

type Props = {
  readonly tone?: Tone
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly alert?: boolean
}

/** Something the page has to say about itself: what happened, where, and what to do. `alert` reads it aloud at once. */
export const Notice = ({ tone = 'none', title, children, actions, alert = false }: Props) => (
  <div className={`notice notice-${tone}`} role={alert ? 'alert' : undefined}>
    <Icon name={iconOf[tone]} />
    <div className="notice-text">
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
    {actions ? <div className="notice-actions">{actions}</div> : null}
  </div>
)

/** One line over everything: the trial clock, a lost network. */
export const Banner = ({
  tone = 'watch',
  children,
}: {
  readonly tone?: Tone
  readonly children: ReactNode
}) => <output className={`banner banner-${tone}`}>{children}</output>

/** Nothing here, said as a sentence. */
export const Empty = ({
  children,
  actions,
}: {
  readonly children: ReactNode
  readonly actions?: ReactNode
}) => (
  <div className="empty">
    <p>{children}</p>
    {actions}
  </div>
)
