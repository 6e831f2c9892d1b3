import { expect, test } from 'vitest'
import { UnsavedWords, withSaved, withStandIns } from './unsaved-words.ts'

const input = {
  tranche: 't-1',
  reasons: new UnsavedWords('reason', 'x'),
  rows: [{ words: new UnsavedWords('row', 'y') }],
}

test('each unsaved words is replaced by what it was saved as, under the path of its row', async () => {
  const paths: string[] = []
  const saved = await withSaved(input, (path, { body }) => {
    paths.push(path)
    return Promise.resolve(`saved ${typeof body === 'string' ? body : 'marks'}`)
  })
  expect(saved).toEqual({ tranche: 't-1', reasons: 'saved x', rows: [{ words: 'saved y' }] })
  expect(paths).toEqual(['reasons', 'rows.0.words'])
})

test('for the schema a stand-in takes their place', () => {
  expect(withStandIns(input)).toMatchObject({ reasons: { digest: '0'.repeat(64) } })
})
