import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundlePath, parsePath, tilePath } from './path.ts'

test('a path is that of the specification', () => {
  expect(tilePath({ level: 0, index: 0, width: 256 })).toBe('tile/0/000')
  expect(tilePath({ level: 1, index: 1234067, width: 8 })).toBe('tile/1/x001/x234/067.p/8')
  expect(bundlePath({ index: 1234067, width: 256 })).toBe('tile/entries/x001/x234/067')
})

test('every path reads back to what it names', () => {
  const index = fc.integer({ min: 0, max: 999_999_999_999 })
  const width = fc.integer({ min: 1, max: 256 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 63 }), index, width, (level, at, wide) => {
      const tile = { level, index: at, width: wide }
      expect(parsePath(tilePath(tile))).toEqual({ kind: 'tile', ...tile })
      expect(parsePath(bundlePath(tile))).toEqual({ kind: 'entries', index: at, width: wide })
    }),
  )
})

test('one resource has one path: any other text names nothing', () => {
  for (const path of [
    '',
    'tile/0/0',
    'tile/00/000',
    'tile/64/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/300',
    'tile/0/x000/000',
    'tile/0/001/000',
    'tile/0/../000',
    '/tile/0/000',
    'tile/entries/000/',
    'tile/entries/x000/001',
  ]) {
    expect(parsePath(path), path).toBeUndefined()
  }
})
