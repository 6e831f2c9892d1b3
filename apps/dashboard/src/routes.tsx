import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { queries } from './client/queries.ts'
import { Desk } from './layout/desk.tsx'
import { NotFound } from './layout/not-found.tsx'
import { Threshold } from './layout/threshold.tsx'
import { meQuery } from './session/me.ts'

const root = createRootRoute({ notFoundComponent: NotFound })

/** Where nobody is signed in yet. */
const threshold = createRoute({ getParentRoute: () => root, id: 'threshold', component: Threshold })

/** An id of figures alone, typed by hand, comes as a number. */
function text(value: unknown): string | undefined {
  const read = typeof value === 'number' ? String(value) : value
  return typeof read === 'string' && read !== '' ? read : undefined
}

/** Only what is given: an absent key stays absent in the address. */
function given<K extends string>(search: Record<string, unknown>, ...keys: K[]): { [P in K]?: string } {
  const found = keys.flatMap((key) => {
    const value = text(search[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(found) as { [P in K]?: string }
}

const signIn = createRoute({
  getParentRoute: () => threshold,
  path: '/sign-in',
  validateSearch: (search) => given(search, 'next'),
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
})

const forgotten = createRoute({
  getParentRoute: () => threshold,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('./session/forgotten-page.tsx'), 'ForgottenPage'),
})

const reset = createRoute({
  getParentRoute: () => threshold,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('./session/reset-page.tsx'), 'ResetPage'),
})

const verify = createRoute({
  getParentRoute: () => threshold,
  path: '/verify-email',
  component: lazyRouteComponent(() => import('./session/verify-page.tsx'), 'VerifyPage'),
})

const invitation = createRoute({
  getParentRoute: () => threshold,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./session/invitation-page.tsx'), 'InvitationPage'),
})

/** Everything behind the sign-in. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Desk,
  beforeLoad: async ({ location }) => {
    const me = await queries.query({ ...meQuery, staleTime: 'static' })
    if (!me) redirect({ to: '/sign-in', search: { next: location.href }, throw: true })
  },
})

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
})

const board = createRoute({
  getParentRoute: () => desk,
  path: '/board',
  validateSearch: (search) => given(search, 'stage', 'after'),
  component: lazyRouteComponent(() => import('./board/board-page.tsx'), 'BoardPage'),
})

const account = createRoute({
  getParentRoute: () => desk,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
})

const offices = createRoute({
  getParentRoute: () => desk,
  path: '/offices',
  component: lazyRouteComponent(() => import('./offices/offices-page.tsx'), 'OfficesPage'),
})

const giveOffice = createRoute({
  getParentRoute: () => desk,
  path: '/offices/give',
  component: lazyRouteComponent(() => import('./offices/give-page.tsx'), 'GivePage'),
})

const delegateOffice = createRoute({
  getParentRoute: () => desk,
  path: '/offices/delegate',
  component: lazyRouteComponent(() => import('./offices/delegate-page.tsx'), 'DelegatePage'),
})

const endOffice = createRoute({
  getParentRoute: () => desk,
  path: '/offices/$office/end',
  component: lazyRouteComponent(() => import('./offices/end-page.tsx'), 'EndPage'),
})

const programme = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme',
  component: lazyRouteComponent(() => import('./programme/programme-page.tsx'), 'ProgrammePage'),
})

const money = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/money',
  component: lazyRouteComponent(() => import('./tranche/money-page.tsx'), 'MoneyPage'),
})

const contract = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/contract',
  component: lazyRouteComponent(() => import('./contract/contract-page.tsx'), 'ContractPage'),
})

const papers = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/papers',
  component: lazyRouteComponent(() => import('./paper/papers-page.tsx'), 'PapersPage'),
})

const notices = createRoute({
  getParentRoute: () => desk,
  path: '/notices',
  component: lazyRouteComponent(() => import('./notice/notices-page.tsx'), 'NoticesPage'),
})

const act = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/acts/$act',
  validateSearch: (search) => given(search, 'target', 'step'),
  component: lazyRouteComponent(() => import('./form/act-page.tsx'), 'ActPage'),
})

const rehearsal = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/rehearsal',
  component: lazyRouteComponent(() => import('./rehearsal/rehearsal-page.tsx'), 'RehearsalPage'),
})

const access = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/access',
  validateSearch: (search) => given(search, 'before'),
  component: lazyRouteComponent(() => import('./access/access-page.tsx'), 'AccessPage'),
})

const history = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/history',
  validateSearch: (search) => given(search, 'run', 'before', 'whole'),
  component: lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
})

const record = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/record',
  validateSearch: (search) => given(search, 'register', 'who', 'act', 'from', 'to', 'refused'),
  component: lazyRouteComponent(() => import('./audit/timeline-page.tsx'), 'TimelinePage'),
})

const recordProof = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/record/proof',
  validateSearch: (search) => given(search, 'version', 'dossier'),
  component: lazyRouteComponent(() => import('./audit/proof-page.tsx'), 'ProofPage'),
})

const recordPast = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/record/past',
  validateSearch: (search) => given(search, 'version', 'at', 'since'),
  component: lazyRouteComponent(() => import('./audit/past-page.tsx'), 'PastPage'),
})

const recordReplay = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/record/replay',
  component: lazyRouteComponent(() => import('./audit/replay-page.tsx'), 'ReplayPage'),
})

const recordReadings = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/record/readings',
  component: lazyRouteComponent(() => import('./audit/readings-page.tsx'), 'ReadingsPage'),
})

const newProgramme = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/new',
  component: lazyRouteComponent(() => import('./definition/new-programme-page.tsx'), 'NewProgrammePage'),
})

const dossier = createRoute({
  getParentRoute: () => desk,
  path: '/programmes/$programme/dossier',
  validateSearch: (search) => given(search, 'step'),
  component: lazyRouteComponent(() => import('./dossier/dossier-page.tsx'), 'DossierPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    threshold.addChildren([signIn, forgotten, reset, verify, invitation]),
    desk.addChildren([
      home,
      board,
      offices,
      giveOffice,
      delegateOffice,
      endOffice,
      account,
      notices,
      newProgramme,
      programme,
      money,
      contract,
      papers,
      act,
      dossier,
      rehearsal,
      history,
      access,
      record,
      recordProof,
      recordPast,
      recordReplay,
      recordReadings,
    ]),
  ]),
  basepath: '/desk',
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
