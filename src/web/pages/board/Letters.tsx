import type { BoardPage } from '#core/page/board-page.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { files } from '#web/paths.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

/** The reminder letters that were issued for the period, each to be taken again as it was. */
export const Letters = ({ page }: { readonly page: BoardPage }) => {
  const say = useWords(chaseWords)
  if (page.letters.length === 0) return null
  return (
    <section className="board-section" aria-labelledby="board-letters">
      <h2 id="board-letters">{say('letters')}</h2>
      <ul>
        {page.letters.map((letter) => (
          <li key={letter.ordinal}>
            {page.whyNotChase === null ? (
              <a href={files.reminderLetter(page.period, letter.ordinal)} download>
                {say('letterLine', { ...letter, day: showDay(letter.dated) })}
              </a>
            ) : (
              say('letterLine', { ...letter, day: showDay(letter.dated) })
            )}
            <span className="board-note" title={letter.checksum}>
              {say('letterBy', {
                by: letter.by,
                at: showMoment(letter.at),
                checksum: letter.checksum.slice(0, 12),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
