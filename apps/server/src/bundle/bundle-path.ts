/** The door that hands out the whole record of a programme. */
export const bundlePath = '/bundles/:programme'
