/**
 * For a box's `attributes`: with something written in it, it runs as that does; empty, with its page. A `dir` of the
 * component itself would stand on the frame round the box, which holds no text and so would always run as Latin does.
 */
export const ownDirection = (text: string): { input?: { dir: 'auto' } } =>
  text === '' ? {} : { input: { dir: 'auto' } }
