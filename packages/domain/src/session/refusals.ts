/** Of a person who signs in, or was signed in. */
export interface SessionRefusals {
  /** Unknown address and wrong password are one answer. */
  'wrong-credentials': object
  'email-unverified': object
  /** A link of a letter that was used, has expired, or was never sent. */
  'link-spent': object
  'password-too-short': { characters: number }
  'password-too-long': { characters: number }
  /** There was a session; it has expired or was revoked. */
  'session-ended': object
  /** Also the answer to a session that is another's. */
  'session-unknown': object
  /** Another site's page asked the browser to send this. */
  'cross-site': object
  /** The page was opened by another person than the one who is signed in now. */
  'other-person': object
}
