import { DirectionProvider, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './client/queries.ts'
import { KeepOutLongTexts } from './form/keep-out.tsx'
import { ReadingLanguage } from './language/reading-language.tsx'
import { router } from './routes.tsx'
import './theme/mantine.css'
import './theme/fonts.css'
import '@mithaq/look/tokens.css'
import '@mithaq/look/base.css'
import '@mithaq/look/letterhead.css'
import '@mithaq/look/stage-line.css'
import '@mithaq/look/facts.css'
import '@mithaq/look/event.css'
import './theme/mantine-tokens.css'
import './theme/base.css'
import { deskTheme } from './theme/desk-theme.ts'

const place = document.querySelector('#desk')
if (!place) throw new Error('index.html has no place for the desk')

// Mantine's variables and classes stand in stylesheets: the page's policy lets no <style> in.
createRoot(place).render(
  <StrictMode>
    <ReadingLanguage>
      <KeepOutLongTexts />
      <DirectionProvider initialDirection={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
        <MantineProvider
          theme={deskTheme}
          defaultColorScheme="auto"
          withCssVariables={false}
          withGlobalClasses={false}
        >
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </ReadingLanguage>
  </StrictMode>,
)
