/** The council whose offices a local installation keeps. */
export const council = 'sefrou'
