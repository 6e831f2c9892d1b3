import type { Browser, Page } from 'playwright-core'

/** An empty page of a browser in which somebody is signed in, acts in their office, and reads Arabic. */
export async function openDesk(
  browser: Browser,
  url: string,
  { cookie, 'x-mithaq-office': office }: { cookie: string; 'x-mithaq-office'?: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [name = '', ...value] = cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url }])
  await context.addInitScript(
    ([held]) => {
      localStorage.setItem('mithaq.language', 'ar')
      localStorage.setItem('mithaq.office', held ?? '')
    },
    [office],
  )
  return context.newPage()
}
