// What is secret stands behind the #: a browser sends that to nobody, and no server writes it into a log.

/** Page on which an invited person chooses a password. */
export const invitationPath = (token: string): string => `/desk/invitation#token=${encodeURIComponent(token)}`

/** Page on which a new password is chosen. */
export const resetPath = (token: string): string => `/desk/reset-password#token=${encodeURIComponent(token)}`

/** Page that confirms an address. */
export const verificationPath = (token: string): string =>
  `/desk/verify-email#token=${encodeURIComponent(token)}`
