import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import { PasswordDialog } from '#web/frame/PasswordDialog.tsx'
import { setTheme, useTheme } from '#web/frame/theme.ts'
import { paths } from '#web/paths.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { frameWords } from '#web/words/frame.ts'
import { setLanguage, useLanguage } from '#web/words/language.ts'
import { roleWords } from '#web/words/roles.ts'
import { useWords } from '#web/words/say.ts'

/** Who is here, the language, the theme, the password, the way out. */
export const AccountMenu = ({ onKeys }: { readonly onKeys: () => void }) => {
  const say = useWords(frameWords)
  const sayRole = useWords(roleWords)
  const me = useMe()
  const router = useRouter()
  const client = useQueryClient()
  const language = useLanguage()
  const theme = useTheme()
  const [changing, setChanging] = useState(false)

  const signOut = async (): Promise<void> => {
    await post('/api/sign-out')
    client.clear()
    router.history.push(paths.signIn)
  }

  return (
    <>
      <Menu
        label={say('account')}
        face={
          <>
            <span className="bar-long">{me.agency?.short ?? me.name}</span>
            <span className="bar-short">
              <Icon name="person" />
            </span>
          </>
        }
        side="end"
      >
        {(close) => (
          <>
            <div className="menu-section">
              <p>
                <strong>{me.name}</strong>
              </p>
              <p className="menu-note">{[sayRole(me.role), me.agency?.name].filter(Boolean).join(' · ')}</p>
            </div>
            <div className="menu-section">
              <Choice
                label={say('language')}
                hideLabel={false}
                value={language}
                onChoose={setLanguage}
                options={[
                  { value: 'vi', word: 'Tiếng Việt' },
                  { value: 'en', word: 'English' },
                ]}
              />
            </div>
            <div className="menu-section menu-section-last">
              <Choice
                label={say('theme')}
                hideLabel={false}
                value={theme}
                onChoose={setTheme}
                options={[
                  { value: 'system', word: say('themeSystem') },
                  { value: 'light', word: say('themeLight') },
                  { value: 'dark', word: say('themeDark') },
                ]}
              />
            </div>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close()
                onKeys()
              }}
            >
              {say('keys')}
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close()
                setChanging(true)
              }}
            >
              {say('changePassword')}
            </button>
            <button type="button" className="menu-item" onClick={() => void signOut()}>
              {say('signOut')}
            </button>
          </>
        )}
      </Menu>
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  )
}
