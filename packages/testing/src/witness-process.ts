import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '@mithaq/local/free-port'
import { buildPrograms } from '@mithaq/local/go-build'
import { startOwnedProcess, type OwnedProcess } from '@mithaq/local/owned-process'
import { waitUntil } from '@mithaq/local/wait-until'
import { verifierOf, type Verifier } from '@mithaq/ledger/note/verifier'
import { emptyRoot } from '@mithaq/ledger/tree/hash'

const run = promisify(execFile)

export interface WitnessProcess {
  url: string
  verifier: Verifier
  /** It cosigns for logs that it was told of alone. */
  tellOf: (log: { origin: string; vkey: string }) => void
  /** It hears nothing, and nobody hears from it, until it goes on. */
  hang: () => void
  goOn: () => void
  stop: () => Promise<void>
}

/** Whether OpenSSH is on PATH: the witness takes its key from an agent alone. */
export const hasSshAgent = (): Promise<boolean> =>
  run('ssh-agent', ['-h']).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  )

/** Builds litewitness, by people who have not seen Mithaq, and starts it in a folder, with its key in an ssh-agent. */
export async function startWitness(go: string, folder: string): Promise<WitnessProcess> {
  const module = fileURLToPath(new URL('../../../infra/witness', import.meta.url))
  const [built, db, socket] = ['built', 'witness.db', 'agent'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  const programs = { litewitness: 'filippo.io/torchwood/cmd/litewitness' }
  await buildPrograms({ go, module, programs, folder: built, what: 'the witness', progress: () => {} })
  const agent = await startOwnedProcess({
    command: 'ssh-agent',
    args: ['-D', '-a', socket],
    logFile: path.join(folder, 'agent.log'),
    stopSignal: 'SIGTERM',
  })
  const fingerprint = await newKeyIn(folder, socket)
  const address = `127.0.0.1:${await freePort()}`
  const logFile = path.join(folder, 'witness.log')
  const named = ['-name', 'witness.example/w', '-db', db, '-ssh-agent', socket, '-key', fingerprint]
  const witness = await startOwnedProcess({
    command: path.join(built, 'litewitness'),
    args: [...named, '-listen', address],
    logFile,
    stopSignal: 'SIGINT',
  })
  const vkey = await waitUntil(() => /vkey=(\S+)/.exec(readFileSync(logFile, 'utf8'))?.[1], {
    withinMs: 20_000,
    onTimeout: () => new Error(`the witness did not start: ${readFileSync(logFile, 'utf8')}`),
  })
  await waitUntil(() => isThere(`http://${address}/`), {
    withinMs: 20_000,
    onTimeout: () => new Error('the witness does not answer'),
  })
  return {
    url: `http://${address}`,
    verifier: verifierOf(vkey),
    tellOf: ({ origin, vkey: key }) => tellOf(db, origin, key),
    hang: () => void process.kill(witness.pid, 'SIGSTOP'),
    goOn: () => void process.kill(witness.pid, 'SIGCONT'),
    stop: () => stopAll(witness, agent),
  }
}

async function newKeyIn(folder: string, socket: string): Promise<string> {
  const file = path.join(folder, 'key')
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
  await waitUntil(
    () =>
      run('ssh-add', ['-q', file], { env: { ...process.env, SSH_AUTH_SOCK: socket } }).then(
        () => true,
        () => undefined,
      ),
    { withinMs: 20_000, onTimeout: () => new Error('the ssh-agent takes no key') },
  )
  const { stdout } = await run('ssh-keygen', ['-lf', file])
  return /SHA256:\S+/.exec(stdout)?.[0] ?? ''
}

/** As its own tool would, which cannot be built without a module that its host no longer gives. */
function tellOf(file: string, origin: string, vkey: string): void {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  db.prepare('insert into log (origin, tree_size, tree_hash) values (?, 0, ?)').run(
    origin,
    emptyRoot.toString('base64'),
  )
  db.prepare('insert into key (origin, key) values (?, ?)').run(origin, vkey)
  db.close()
}

const isThere = (url: string): Promise<true | undefined> =>
  fetch(url).then(
    () => true,
    () => undefined,
  )

async function stopAll(witness: OwnedProcess, agent: OwnedProcess): Promise<void> {
  await witness.stop()
  await agent.stop()
}
