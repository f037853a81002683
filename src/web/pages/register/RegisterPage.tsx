import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { vietnameseDay } from '#core/time/day.ts'
import type { RegisterPage as Page } from '#core/page/register-page.ts'
import { useMe } from '#web/frame/me.ts'
import { kindWords, registerWords } from '#web/pages/register/words.ts'
import { queries } from '#web/queries.ts'
import { matches } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './register.css'

type Line = Page['agencies'][number]
type Kind = keyof typeof kindWords
const isKind = (text: string): text is Kind => Object.hasOwn(kindWords, text)

const livesOn = ({ validFrom, validTo }: Line, on: string): boolean =>
  validFrom <= on && (validTo === null || on <= validTo)

const Row = ({
  agency,
  all,
  first,
  lit,
}: {
  readonly agency: Line
  readonly all: readonly Line[]
  /** The first life of its code: what a link to the code comes to. */
  readonly first: boolean
  readonly lit: boolean
}) => {
  const say = useWords(registerWords)
  const sayKind = useWords(kindWords)
  const successor = all.find((one) => one.code === agency.successor)
  return (
    <tr id={first ? agency.code : undefined} className={lit ? 'register-lit' : undefined}>
      <th scope="row">
        {agency.name}
        {agency.short === agency.name ? null : <span className="register-soft">{agency.short}</span>}
      </th>
      <td>{agency.code}</td>
      <td>{isKind(agency.kind) ? sayKind(agency.kind) : agency.kind}</td>
      <td>{agency.reports ? say('yes') : say('no')}</td>
      <td className="number">{showDay(agency.validFrom)}</td>
      <td className="number">{agency.validTo ? showDay(agency.validTo) : say('now')}</td>
      <td>{agency.successor ? (successor?.name ?? agency.successor) : ''}</td>
      <td className="number">{agency.accounts}</td>
    </tr>
  )
}

const Register = ({ page }: { readonly page: Page }) => {
  const say = useWords(registerWords)
  const sayCommon = useWords(commonWords)
  const { hash } = useLocation()
  const today = vietnameseDay(new Date(useMe().now))
  const [text, setText] = useState('')
  const shown = page.agencies.filter((agency) => matches(text, agency.name, agency.short, agency.code))
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          count: new Set(page.agencies.map(({ code }) => code)).size,
          reporting: page.agencies.filter((agency) => agency.reports && livesOn(agency, today)).length,
        })}
      />
      <Filter
        label={say('filterLabel')}
        value={text}
        onChange={setText}
        shown={say('shown', { count: new Set(shown.map(({ code }) => code)).size })}
      />
      {shown.length === 0 ? (
        <Empty>{sayCommon('nothingFound')}</Empty>
      ) : (
        <Table caption={say('title')} stickyHead>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('code')}</th>
              <th scope="col">{say('kind')}</th>
              <th scope="col">{say('reports')}</th>
              <th scope="col" className="number">
                {say('from')}
              </th>
              <th scope="col" className="number">
                {say('to')}
              </th>
              <th scope="col">{say('successor')}</th>
              <th scope="col" className="number">
                {say('accounts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((agency) => (
              <Row
                key={`${agency.code} ${agency.validFrom}`}
                agency={agency}
                all={page.agencies}
                first={page.agencies.find(({ code }) => code === agency.code) === agency}
                lit={hash === agency.code}
              />
            ))}
          </tbody>
        </Table>
      )}
      <Areas areas={page.areas} />
    </>
  )
}

/** The places below the province; nothing where the office names none. */
const Areas = ({ areas }: Pick<Page, 'areas'>) => {
  const say = useWords(registerWords)
  if (areas.length === 0) return null
  return (
    <section>
      <h2>{say('areas')}</h2>
      <p className="register-soft">{say('areasSentence')}</p>
      <Table caption={say('areas')}>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('code')}</th>
            <th scope="col">{say('within')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.code}>
              <th scope="row">{area.name}</th>
              <td>{area.code}</td>
              <td>{area.within ?? say('province')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** The dated register: who exists, since when, who reports, who takes over (K01). */
export const RegisterPage = () => (
  <Answer query={queries.register()}>{(page) => <Register page={page} />}</Answer>
)
