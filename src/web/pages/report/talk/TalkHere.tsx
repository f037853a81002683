import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly talking: Talking
  readonly subject: string
  readonly onOpen: (subject: string) => void
}

/** Beside a line: how much is said of it and proves it, and the way there. */
export const TalkHere = ({ talking, subject, onOpen }: Props) => {
  const say = useWords(talkWords)
  const { page } = talking
  if (!page?.subjects.some((one) => one.subject === subject)) return null
  const open = talking.threadsOf(subject).filter(({ resolved }) => resolved === null).length
  const files = talking.papersOf(subject)
  return (
    <Button look="quiet" onClick={() => onOpen(subject)}>
      {say('here', { open, files })}
    </Button>
  )
}
