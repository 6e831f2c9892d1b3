import { OperatorError } from '@mithaq/local/operator-error'
import { Command, Option } from 'commander'
import type { RekeyOptions } from './rekey/rekey.ts'
import type { ReconcileOptions } from './reconcile/reconcile.ts'
import type { StartOptions } from './start/start.ts'
import type { VerifyOptions } from './verify/verify.ts'

// Each command loads its own code when it is called: `--help` starts nothing.
const program = new Command('mithaq').description(
  'A council runs a contractual programme with associations, and anyone can check it',
)

const port = (flags: string, description: string, fallback: number) =>
  new Option(flags, description).default(fallback).argParser((text) => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < 1 || number > 65_535) {
      throw new OperatorError(`${text} is not a port.`, 'Give a whole number from 1 to 65535.')
    }
    return number
  })

const dataFolder = new Option('--dir <folder>', 'where the data stays').default('.mithaq')

program
  .command('start')
  .description('starts everything on this machine: PostgreSQL, Temporal, worker, server, mail catcher')
  .addOption(dataFolder)
  .option('--fresh', 'throws the data of this folder away and begins anew', false)
  .option(
    '--production <e-mail>',
    'makes no demo accounts; prints an invitation for this director of services',
  )
  .addOption(port('--port <number>', 'of the server', 3000))
  .addOption(port('--temporal-port <number>', 'of the engine', 7233))
  .addOption(port('--ui-port <number>', 'of the engine’s own page', 8233))
  .addOption(port('--postgres-port <number>', 'of the database', 5439))
  .action(async (options: StartOptions) => (await import('./start/start.ts')).start(options))

program
  .command('check')
  .description('says everything that is wrong with a programme definition, at once')
  .argument('<file>', 'a definition, JSON')
  .option('--from <date>', 'publication day, YYYY-MM-DD')
  .action(async (file: string, options: { from?: string }) =>
    (await import('./check/check.ts')).check(file, options),
  )

program
  .command('rehearse')
  .description('plays a whole programme, three years in seconds, in an environment thrown away at its end')
  .argument('<file>', 'a definition, JSON')
  .option('--from <date>', 'publication day, YYYY-MM-DD (default: tomorrow)')
  .option('--json', 'prints a summary as one line of JSON at the end', false)
  .option('--progress', 'prints nothing but lines of JSON: its progress, then its result', false)
  .addOption(
    new Option('--lang <language>', 'of the calendar').choices(['fr', 'ar'] as const).default('fr' as const),
  )
  .action(async (file: string, options: { from?: string; json: boolean; progress: boolean }) =>
    (await import('./rehearse/rehearse.ts')).rehearse(file, options),
  )

program
  .command('verify')
  .description(
    'says whether a document, an entry with its proof, or the copy of a record is what the ledger holds, without a network; or whether the whole ledger is what was signed',
  )
  .argument(
    '<file>',
    'a receipt or minutes, PDF; a proof, with --entry; the copy of a record, zipped or in a folder; or a whole ledger, by its address or in a folder',
  )
  .option('--key <key>', 'verifier key of the ledger, or a file with it (default: that of the installation)')
  .option('--entry <file>', 'the entry that a proof is of, JSON')
  .option('--disclosure <file>', 'what discloses that entry where it is sealed, JSON')
  .option(
    '--kept <file>',
    'a checkpoint kept from before, which the ledger, or that of the copy, must begin with; may be given again for another',
    (file: string, before: string[]) => [...before, file],
    [],
  )
  .addOption(dataFolder)
  .addOption(new Option('--lang <language>').choices(['ar', 'fr'] as const).default('ar' as const))
  .action(async (file: string, options: VerifyOptions) =>
    (await import('./verify/verify.ts')).verify(file, options),
  )

program
  .command('invite')
  .description('prints the link by which the first director of services opens an account')
  .argument('<e-mail>', 'their address')
  .addOption(dataFolder)
  .action(async (email: string, options: { dir: string }) =>
    (await import('./invite/invite.ts')).invite(email, options),
  )

program
  .command('reconcile')
  .description('repairs a record that was restored older than the engine, from the engine’s histories')
  .argument('[programme]', 'one programme; all of them where none is named')
  .option(
    '--checkpoint <file>',
    'a signed checkpoint of the ledger that a witness, an auditor or another copy kept, where the installation’s own is lost',
  )
  .addOption(dataFolder)
  .action(async (programme: string | undefined, options: ReconcileOptions) =>
    (await import('./reconcile/reconcile.ts')).reconcile(programme, options),
  )

program
  .command('rekey')
  .description('makes a new key for the ledger, which the one before hands over to')
  .option('--lost <key>', 'the verifier key of the one before, where that is lost and can hand nothing over')
  .option(
    '--checkpoint <file>',
    'a signed checkpoint of the ledger that somebody kept, where the installation’s own is lost too',
  )
  .addOption(dataFolder)
  .action(async (options: RekeyOptions) => (await import('./rekey/rekey.ts')).rekey(options))

program
  .command('compare')
  .description('holds the engine’s histories against the record, both ways, and says what differs')
  .argument('[programme]', 'one programme; all of them where none is named')
  .addOption(dataFolder)
  .addOption(
    new Option('--lang <language>', 'of what differs').choices(['fr', 'ar'] as const).default('fr' as const),
  )
  .action(async (programme: string | undefined, options: { dir: string; lang: 'fr' | 'ar' }) =>
    (await import('./compare/compare.ts')).compare(programme, options),
  )

program
  .command('dates')
  .description('says which contracts have dates to be read again, since clocks were changed')
  .addOption(dataFolder)
  .action(async (options: { dir: string }) => (await import('./dates/dates.ts')).dates(options))

program
  .command('rebuild')
  .description('folds the read models anew from the events and says whether anything differed')
  .addOption(dataFolder)
  .action(async (options: { dir: string }) => (await import('./rebuild/rebuild.ts')).rebuild(options))

program
  .command('export')
  .description('writes the whole record of a programme as one zip that verifies itself, without us')
  .argument('<programme>', 'as programme/<id>')
  .option('--out <file>', 'where to (default: <id>.zip)')
  .addOption(dataFolder)
  .action(async (what: string, options: { dir: string; out?: string }) =>
    (await import('./export/export.ts')).exportProgramme(what, options),
  )

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n${error.wayOut}\n`)
  process.exitCode = 1
}
