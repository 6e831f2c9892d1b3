/* oxlint-disable typescript/no-misused-promises, typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access -- a script of the browser's, without types */
// Runs in the browser, before the page's own script: what stands here is no module and sees no type of ours.

/**
 * Milliseconds from the next click, or step back in the browser's history, to the second frame after the new page stood:
 * the first frame may still be the old one.
 */
globalThis.arrivalAt = (path, selector) =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${path}: nothing was painted`)), 20_000)
    const kinds = ['click', 'popstate']
    const leave = (event) => {
      for (const kind of kinds) removeEventListener(kind, leave, true)
      performance.mark('left', { startTime: event.timeStamp })
    }
    for (const kind of kinds) addEventListener(kind, leave, true)
    // From now on: a step back is answered before a listener of ours is called.
    const seen = new MutationObserver(() => {
      const here = [location.pathname, location.pathname + location.search]
      if (!here.includes(path) || !document.querySelector(selector)) return
      seen.disconnect()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          performance.mark('painted')
          resolve(performance.measure('route', 'left', 'painted').duration)
        }),
      )
    })
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })

/** A link that asks the server for a board and writes the names of its programmes into a list, and nothing else. */
globalThis.makeBare = () => {
  document.body.innerHTML = '<a id="next" href="#">next</a><ul id="list"></ul>'
  const list = document.querySelector('#list')
  let round = 0
  document.querySelector('#next').addEventListener('click', async (event) => {
    event.preventDefault()
    const answer = await fetch('/trpc/programme.board?input=%7B%22limit%22%3A50%7D')
    const { result } = await answer.json()
    round += 1
    history.pushState(null, '', `/bare/${round}`)
    list.replaceChildren(
      ...result.data.rows.map(({ title }) => {
        const line = document.createElement('li')
        line.textContent = title.ar
        return line
      }),
    )
    list.setAttribute('data-round', round)
  })
}
