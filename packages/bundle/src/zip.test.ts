import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import type { BundleFile } from './format.ts'
import { sampleBundle, sampleTrust, streams } from './sample-bundle.ts'
import { unzipped, zipped } from './zip.ts'

const files = sampleBundle({ before: [{ stream: streams.programme, type: 'callCancelled', data: {} }] })
const asFiles = [...files].map(([path, bytes]): BundleFile => ({ path, bytes }))

async function zipOf(entries: readonly BundleFile[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(zipped(entries)))
}

test('what is zipped comes out as it was', async () => {
  expect([...unzipped(await zipOf(asFiles))]).toEqual(
    [...files].map(([path, bytes]) => [path, new Uint8Array(bytes)]),
  )
})

test('a file named as what an object inherits from is there, and was added', async () => {
  for (const path of ['__proto__', 'constructor', 'toString']) {
    const zip = await zipOf([...asFiles, { path, bytes: Buffer.from('hidden') }])
    expect(checkBundle(unzipped(zip), sampleTrust).faults).toEqual([{ kind: 'file-added', path }])
  }
})

test('a path that stands in the zip twice was added', async () => {
  const twice = { path: 'words.jsonl', bytes: Buffer.from('another\n') }
  for (const entries of [
    [twice, ...asFiles],
    [...asFiles, twice],
  ]) {
    expect(checkBundle(unzipped(await zipOf(entries)), sampleTrust).faults).toContainEqual({
      kind: 'file-added',
      path: 'words.jsonl (2)',
    })
  }
})

test('folders are no files, unless something is in them', () => {
  const zip = zipSync({ 'documents/': new Uint8Array(), 'ledger/': Buffer.from('hidden') })
  expect([...unzipped(zip).keys()]).toEqual(['ledger/'])
})
