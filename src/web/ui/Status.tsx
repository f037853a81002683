import { Icon, type IconName } from '#web/ui/Icon.tsx'
import './status.css'

export type Tone = 'good' | 'watch' | 'bad' | 'none' | 'unsaved'

const iconOf: Record<Tone, IconName> = {
  good: 'good',
  watch: 'watch',
  bad: 'bad',
  none: 'none',
  unsaved: 'draft',
}

/** A state: an icon, a word and a colour, never the colour alone. */
export const Status = ({
  tone,
  word,
  icon,
}: {
  readonly tone: Tone
  readonly word: string
  readonly icon?: IconName
}) => (
  <span className={`status status-${tone}`}>
    <Icon name={icon ?? iconOf[tone]} />
    {word}
  </span>
)
