/** The largest amount written in words: 999 milliards and what is below the next. */
export const largest = 99_999_999_999_999
