type Attributes = Readonly<Record<string, string>>

/** An element with text or elements in it. Text is text: nothing of a file is ever markup. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...within: readonly (HTMLElement | SVGElement | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...within)
  return made
}

const path =
  'M24 3 29.6 10.4 38.8 9.2 37.6 18.4 45 24 37.6 29.6 38.8 38.8 29.6 37.6 24 45 18.4 37.6 9.2 38.8 10.4 29.6 3 24 10.4 18.4 9.2 9.2 18.4 10.4Z'

/** The eight-pointed star, in one thin line. */
export function star(side: number): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  const said = {
    viewBox: '0 0 48 48',
    width: `${side}`,
    height: `${side}`,
    'aria-hidden': 'true',
    class: 'star',
  }
  for (const [key, value] of Object.entries(said)) svg.setAttribute(key, value)
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
