import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { requireFreePort } from './free-port.ts'

export type CaughtMail = {
  from: string
  to: string[]
  subject: string
  text: string
  /** The `.eml` file it was kept in. */
  file: string
}

export type MailCatcher = {
  /** `smtp://127.0.0.1:port` */
  url: string
  port: number
  /** What arrived since the start, in order. */
  received: () => readonly CaughtMail[]
  stop: () => Promise<void>
}

/** A mail server on 127.0.0.1 that sends nothing on: each letter becomes an `.eml` file in `folder`. */
export async function startMailCatcher(options: { folder: string; port?: number }): Promise<MailCatcher> {
  const { folder } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (options.port !== undefined) await requireFreePort(options.port, 'the mail catcher', '--mail-port')
  const caught: CaughtMail[] = []
  let arrived = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address)
        // Counted as it arrives: two that are read at once must not share a file.
        const ordinal = arrived++
        keep(folder, Buffer.concat(parts), ordinal, to).then(
          (mail) => {
            caught.push(mail)
            done()
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
      })
    },
  })
  server.on('error', () => undefined)
  const listening = server.listen(options.port ?? 0, '127.0.0.1')
  await new Promise<void>((resolve, reject) => {
    listening.once('listening', resolve)
    listening.once('error', reject)
  })
  const { port } = listening.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, port, received: () => caught, stop }
}

async function keep(folder: string, raw: Buffer, ordinal: number, to: string[]): Promise<CaughtMail> {
  const { from, subject, text } = await simpleParser(raw)
  const stamp = new Date().toISOString().replaceAll(':', '-')
  const file = join(folder, `${stamp}-${String(ordinal).padStart(4, '0')}.eml`)
  writeFileSync(file, raw, { mode: 0o600 })
  return { from: from?.text ?? '', to, subject: subject ?? '', text: text ?? '', file }
}
