import { readFileSync } from 'node:fs'
import { readGivenKeys } from '@mithaq/ledger/note/keys-text'
import { checkBundle } from './check-bundle.ts'
import { filesAt } from './read-files.ts'
import { bundleLines } from './verdict-lines.ts'

// The program that travels in each bundle: one file, any Node from 18 on, no network.
//   node verify.mjs [bundle.zip or folder] [--key FILE] [--checkpoint FILE]
const given = process.argv.slice(2)
const options = ['--key', '--checkpoint']
const isOption = (at: number) => options.includes(given[at] ?? '')
const target = given.find((_, at) => !isOption(at) && !isOption(at - 1)) ?? import.meta.dirname ?? '.'

/** What the verifier cannot begin with, in both languages. */
class Unusable extends Error {
  readonly lines: readonly string[]

  constructor(...lines: string[]) {
    super(lines.join(' '))
    this.lines = lines
  }
}

const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

function textOf(name: string): string | undefined {
  const at = given.indexOf(name)
  if (at === -1) return undefined
  const file = given[at + 1]
  try {
    if (file !== undefined) return readFileSync(file, 'utf8')
  } catch {
    // Told below.
  }
  throw new Unusable(
    `لا يُقرأ ملف ‎${name}: ${file ?? 'لم يُعط'}`,
    `Le fichier de ${name} ne se lit pas : ${file ?? 'il n’est pas donné'}`,
  )
}

function keysOf(text: string) {
  const keys = readGivenKeys(text)
  if (keys && keys.length > 0) return keys
  throw new Unusable(
    'ليس في ملف ‎--key مفتاح سجل. خذوه كما هو من موقع المجلس: /ledger/vkey',
    'Le fichier de --key ne contient pas la clé d’un registre. Prenez-la telle quelle sur le site du conseil : /ledger/vkey',
  )
}

try {
  const [key, checkpoint] = [textOf('--key'), textOf('--checkpoint')]
  const keys = key === undefined ? undefined : keysOf(key)
  const kept = checkpoint === undefined ? [] : [checkpoint]
  const check = checkBundle(filesAt(target), { keys, kept })
  say(bundleLines(check, { languages: ['ar', 'fr'], isKeyGiven: keys !== undefined }))
  process.exitCode = check.faults.length === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  say(error.lines)
  process.exitCode = 2
}
