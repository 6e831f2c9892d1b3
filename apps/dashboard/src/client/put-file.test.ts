import { expect, test } from 'vitest'
import { faultOf, largestMegabytes } from './put-file.ts'

const largest = largestMegabytes * 1024 * 1024

test('a file is refused before a byte is sent: empty, too large, or of another type', () => {
  expect(faultOf({ name: 'statuts.pdf', size: 1 })).toBeNull()
  expect(faultOf({ name: 'Photo.JPG', size: largest })).toBeNull()
  expect(faultOf({ name: 'statuts.pdf', size: 0 })).toBe('fileEmpty')
  expect(faultOf({ name: 'statuts.pdf', size: largest + 1 })).toBe('fileTooLarge')
  expect(faultOf({ name: 'statuts.exe', size: 10 })).toBe('fileType')
  expect(faultOf({ name: 'القانون الأساسي', size: 10 })).toBe('fileType')
})
