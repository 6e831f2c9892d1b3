import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { checkBundle } from './check-bundle.ts'
import { faultSentence } from './sentences.ts'
import { unzipped } from './zip.ts'

// The program that travels in each bundle: one file, any Node from 18 on, no network.
//   node verify.mjs [bundle.zip or folder] [--key FILE] [--checkpoint FILE]
const given = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = given.indexOf(name)
  return at === -1 ? undefined : given[at + 1]
}
const textOf = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'))
const isOption = (at: number) => ['--key', '--checkpoint'].includes(given[at] ?? '')
const target = given.find((_, at) => !isOption(at) && !isOption(at - 1)) ?? import.meta.dirname ?? '.'

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)

function filesIn(at: string): Map<string, Uint8Array> {
  if (!statSync(at).isDirectory()) return unzipped(readFileSync(at))
  const files = new Map<string, Uint8Array>()
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(at, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(name)
      else files.set(name, readFileSync(path.join(at, name)))
    }
  }
  walk('')
  return files
}

function filesAt(at: string): Map<string, Uint8Array> {
  try {
    return filesIn(at)
  } catch {
    return new Map()
  }
}

const vkey = textOf(option('--key'))
const { programme, origin, size, events, faults } = checkBundle(filesAt(target), {
  vkey,
  checkpoint: textOf(option('--checkpoint')),
})
if (faults.length === 0) {
  say(
    `صحيح: ${events} حدثا للبرنامج ${programme}، كلها في السجل العمومي ${origin} (${size} قيدا)، ولا ينقص منها شيء.`,
    `Valide : les ${events} événements du programme ${programme} sont tous au registre public ${origin} (${size} écritures), et il n’en manque aucun.`,
  )
  if (vkey === undefined) {
    say(
      'لم تعطوا مفتاح المجلس (‎--key): قورنت النسخة بالمفتاح الذي فيها. خذوا المفتاح من موقع المجلس: /ledger/vkey',
      'Vous n’avez pas donné la clé du conseil (--key) : la copie est comparée à la clé qu’elle contient. Prenez la clé sur le site du conseil : /ledger/vkey',
    )
  }
} else {
  say(`غير صحيح (${faults.length}):`, `Non valide (${faults.length}) :`)
  for (const fault of faults.slice(0, 200)) {
    const { ar, fr } = faultSentence(fault)
    say(`- ${fault.kind}`, `  ${ar}`, `  ${fr}`)
  }
  process.exitCode = 1
}
