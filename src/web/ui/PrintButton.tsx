import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

/** Prints the page; the same sign and the same word wherever a page can be printed. */
export const PrintButton = ({ word }: { readonly word?: string }) => {
  const say = useWords(commonWords)
  return (
    <Button onClick={() => globalThis.print()}>
      <Icon name="print" />
      {word ?? say('print')}
    </Button>
  )
}
