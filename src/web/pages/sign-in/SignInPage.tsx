import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { SignInForm } from '#web/frame/SignInForm.tsx'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Banner } from '#web/ui/Notice.tsx'
import { setLanguage, useLanguage } from '#web/words/language.ts'
import { frameWords } from '#web/words/frame.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './sign-in.css'

/** Only an address inside of Nhịp is gone back to: `//elsewhere` and `https:` are not. */
const safe = (back: string | undefined): string =>
  back && /^\/(?!\/)/.test(back) && !back.includes('\\') ? back : paths.duties

/** Who signs in shall know that nothing done now is in earnest. */
const TrialClock = () => {
  const say = useWords(frameWords)
  const { data } = useQuery(queries.health())
  return data?.trial ? (
    <div className="sign-in-trial">
      <Banner>{say('trial', { now: showMoment(data.now) })}</Banner>
    </div>
  ) : null
}

/** The only page without sign-in. `back`: where the reader wanted to go. */
export const SignInPage = ({ back }: { readonly back: string | undefined }) => {
  const say = useWords(frameWords)
  const language = useLanguage()
  const router = useRouter()
  const client = useQueryClient()
  return (
    <main className="sign-in">
      <TrialClock />
      <title>{`${say('signIn')} · Nhịp`}</title>
      <div className="sign-in-box">
        <p className="sign-in-name">Nhịp</p>
        <p className="sign-in-what">{say('signInTo')}</p>
        <h1 className="visually-hidden">{say('signIn')}</h1>
        <SignInForm
          onDone={(me) => {
            client.clear()
            client.setQueryData(queries.me().queryKey, me)
            router.history.push(safe(back))
          }}
        />
        <button
          type="button"
          className="sign-in-language"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </div>
    </main>
  )
}
