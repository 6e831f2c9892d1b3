import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, root } from './project-files.ts'

const files = projectFiles().filter((path) => /^(apps|packages|workflows)\/.*\.tsx?$/.test(path))
const read = (paths: readonly string[]) =>
  paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')

const isTest = (path: string) => path.includes('.test.')
/** Where words are declared, told in sentences or codes, or read by a screen: none of it refuses. */
const tellsOnly =
  /\/refusals\.ts$|^packages\/(i18n|testing)\/|^apps\/(dashboard|cli)\/|\/(refused|kept-refusals)\.ts$/

const declared = [
  ...read(files.filter((path) => /^packages\/domain\/src\/[a-z-]+\/refusals\.ts$/.test(path))).matchAll(
    /^ {2}'?([a-z]+(?:-[a-z]+)*)'?: /gm,
  ),
].map(([, word = '']) => word)
const sources = read(files.filter((path) => !isTest(path) && !tellsOnly.test(path)))
const tests = read(files.filter(isTest))

test('the words of the closed union are read from where they are declared', () => {
  expect(declared).toContain('not-found')
  expect(declared).toContain('question-already-answered')
  expect(declared.length).toBeGreaterThan(150)
  expect(new Set(declared).size).toBe(declared.length)
})

test('every word that can refuse is used to refuse', () => {
  // A comparison with a word refuses nothing.
  const refusing = (word: string) => new RegExp(String.raw`(?<![=!]== )'${word}'`).test(sources)
  expect(declared.filter((word) => !refusing(word))).toEqual([])
})

test('every word that can refuse is met by a test', () => {
  expect(declared.filter((word) => !tests.includes(`'${word}'`))).toEqual([])
})
