import nodemailer from 'nodemailer'

export interface MailOptions {
  /** `smtp://host:port`, with user and password where the server asks for them. */
  smtp: string
  /** The council's address. */
  from: string
  /** Public address of this installation, without a slash at its end. */
  site: string
}

export interface Mail {
  to: string
  subject: string
  text: string
  /** Left of the at sign: the same for every attempt at the same mail. */
  messageId: string
}

export interface Mailer {
  site: string
  /** Throws what the server answered; the caller keeps addresses out of what it passes on. */
  send: (mail: Mail) => Promise<void>
  close: () => void
}

/** Sends through one SMTP server over a few connections that stay open. */
export function openMailer({ smtp, from, site }: MailOptions): Mailer {
  const transport = nodemailer.createTransport({
    url: smtp,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const host = new URL(site).hostname
  return {
    site,
    send: async ({ messageId, ...mail }) => {
      await transport.sendMail({ from, ...mail, messageId: `<${messageId}@${host}>` })
    },
    close: () => transport.close(),
  }
}
