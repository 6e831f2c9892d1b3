import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sampleLedger } from '@mithaq/documents/entry/sample-ledger'
import { receiptPdf } from '@mithaq/documents/receipt/receipt'
import { sampleFiling, sampleNames } from '@mithaq/documents/receipt/sample-receipt'
import { afterAll, expect, test } from 'vitest'

const ledger = sampleLedger([{ n: 0 }, sampleFiling])
const entry = await ledger.prove(1)
const issued = await ledger.issue(1, { document: 'receipt', language: 'fr', names: sampleNames })
const receipt = receiptPdf({ language: 'fr', entry, names: sampleNames, issued })
const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-verify-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

async function verify(...args: string[]): Promise<{ code: unknown; said: string }> {
  try {
    const { stdout } = await run(process.execPath, [main, 'verify', ...args], { cwd: folder })
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

function kept(name: string, bytes: Buffer | string): string {
  writeFileSync(path.join(folder, name), bytes)
  return name
}

test('a receipt is valid: what, when, which leaf of how many, signed by whom, in both languages', async () => {
  const file = kept('receipt.pdf', receipt)
  expect(await verify(file, '--key', ledger.vkey)).toEqual({
    code: 0,
    said: [
      'صحيح: أودعت جمعية ملفها.',
      'الجمعة 16\u00A0فبراير 2024، 16:29 (2024-02-16T15:29:58.412Z)',
      'البرنامج: sefrou-2024',
      `بصمة الملف: ${sampleFiling.data.digest}`,
      'القيد رقم 1 من سجل يضم 2 قيدا',
      'وقعه السجل ledger.example/sefrou',
      'أُعيد رسم الوثيقة من قيدها، فتطابقت بايتا ببايت.',
      '',
    ].join('\n'),
  })
  const { code, said } = await verify(file, '--key', kept('vkey', `${ledger.vkey}\n`), '--lang', 'fr')
  expect(code).toBe(0)
  expect(said).toContain('Valable : Une association a déposé son dossier.')
  expect(said).toContain('signé par le registre ledger.example/sefrou')
})

test('what is wrong is said, and ends with 1', async () => {
  const altered = Buffer.from(receipt)
  altered.write('/Type /Page ', altered.indexOf('/Type /Page\n'), 'latin1')
  const ofAltered = await verify(kept('altered.pdf', altered), '--key', ledger.vkey, '--lang', 'fr')
  expect(ofAltered.code).toBe(1)
  expect(ofAltered.said).toContain('le fichier a changé')
  const other = sampleLedger([], 'ledger.example/fes')
  const foreign = await verify(kept('receipt.pdf', receipt), '--key', other.vkey, '--lang', 'fr')
  expect(foreign.code).toBe(1)
  expect(foreign.said).toContain('d’un autre registre')
  expect(foreign.said).toContain('La preuve se dit du registre « ledger.example/sefrou ».')
})

test('an entry and its proof are verified without a document', async () => {
  const [proof, leaf] = [kept('proof', entry.proof), kept('leaf.json', entry.leaf)]
  const valid = await verify(proof, '--entry', leaf, '--key', ledger.vkey)
  expect([valid.code, valid.said.includes('القيد رقم 1')]).toEqual([0, true])
  // Sealed: when, and not what; with what discloses it, that too.
  expect([valid.said.includes('قيد مغلق'), valid.said.includes('أودعت')]).toEqual([true, false])
  const disclosure = kept('disclosure.json', entry.disclosure ?? '')
  const disclosed = await verify(proof, '--entry', leaf, '--disclosure', disclosure, '--key', ledger.vkey)
  expect([disclosed.code, disclosed.said.includes('أودعت جمعية ملفها')]).toEqual([0, true])
  const other = kept('other.json', (entry.disclosure ?? '').replace('dossierFiled', 'dossierWithdrawn'))
  const wrong = await verify(proof, '--entry', leaf, '--disclosure', other, '--key', ledger.vkey)
  expect([wrong.code, wrong.said.includes('ليس ما أُغلق عليه')]).toEqual([1, true])
  const earlier = kept('earlier.json', entry.leaf.replaceAll('15:29', '15:28'))
  const redated = await verify(proof, '--entry', earlier, '--key', ledger.vkey)
  expect([redated.code, redated.said.includes('ليس هو القيد المثبت')]).toEqual([1, true])
})

test('what an option is of, and is not given, is said: nothing is passed over in silence', async () => {
  const [proof, leaf] = [kept('proof', entry.proof), kept('leaf.json', entry.leaf)]
  const file = kept('receipt.pdf', receipt)
  const key = ['--key', ledger.vkey]
  const refused = async (...args: string[]) => {
    const { code, said } = await verify(...args, ...key)
    expect(code).toBe(1)
    return said.split('\n')[0]
  }
  const ofProof = '--entry and --disclosure are of a proof, and a whole ledger was given.'
  expect(await refused('http://127.0.0.1:9', '--entry', leaf)).toBe(ofProof)
  expect(await refused(folder, '--disclosure', leaf)).toBe(ofProof)
  expect(await refused(file, '--disclosure', leaf)).toBe('--disclosure is of an entry, and none was given.')
  const ofLedger = '--kept is of a whole ledger or a copy, and a file was given.'
  expect(await refused(file, '--kept', proof)).toBe(ofLedger)
  expect(await refused(proof, '--entry', leaf, '--kept', proof)).toBe(ofLedger)
})

test('without a key, and with what is none, it says the way out', async () => {
  const file = kept('receipt.pdf', receipt)
  expect((await verify(file)).said).toContain('Nothing was started in .mithaq yet.')
  const { code, said } = await verify(file, '--key', 'a+b+c')
  expect([code, said.includes('not the verifier key of a ledger')]).toEqual([1, true])
})
