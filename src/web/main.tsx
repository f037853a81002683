import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '#core/result.ts'
import { startTheme } from '#web/frame/theme.ts'
import { client } from '#web/routes/client.ts'
import { router } from '#web/routes.tsx'
import { languageNow } from '#web/words/language.ts'
import './fonts.css'
import './tokens.css'
import './base.css'

startTheme()
document.documentElement.lang = languageNow()
const place = document.getElementById('app')
invariant(place, 'the page has a place for the application')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
