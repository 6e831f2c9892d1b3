import type { Page } from 'playwright-core'

/**
 * Goes through a page by Tab alone: what can be pressed or written into and is never come to, and where one does not see that
 * one is there. Of radio buttons that belong together one is a stop, and arrows lead to the others.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const stops = await page.evaluate<number>(watched)
  // As often as there are stops, and a few times more: its end is one too.
  for (let n = 0; n < stops + 3; n += 1) await page.keyboard.press('Tab')
  return page.evaluate<string[]>(told)
}

const watched = `(() => {
  const kinds = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable=true]'
  const isStop = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert]')
  const stops = [...document.querySelectorAll(kinds)].filter(isStop)
  const reached = new Set()
  const unseen = new Set()
  // From its beginning: what was pressed last would otherwise be where one goes on.
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  document.addEventListener('focusin', ({ target }) => {
    reached.add(target)
    const shows = [target, target.closest('label'), target.nextElementSibling, target.parentElement].some((each) => {
      if (!each) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    if (!shows) unseen.add(target)
  })
  globalThis.tabbed = { stops, reached, unseen }
  return stops.length
})()`

const told = `(() => {
  const { stops, reached, unseen } = globalThis.tabbed
  const named = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.outerHTML.slice(0, 80)
  const isOneOf = (element) =>
    element.type === 'radio' && [...reached].some((other) => other.type === 'radio' && other.name === element.name)
  const missed = stops.filter((element) => element.isConnected && !reached.has(element) && !isOneOf(element))
  return [
    ...missed.map((element) => 'is not reached by Tab: “' + named(element) + '”'),
    ...[...unseen].map((element) => 'does not show that one is there: “' + named(element) + '”'),
  ]
})()`
