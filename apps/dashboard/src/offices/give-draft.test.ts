import { name } from '@mithaq/domain/programme/name'
import { officeAsked } from '@mithaq/domain/office/schema'
import { expect, test } from 'vitest'
import { freshGive, giveFaults, officeChoices, officeIn, type GiveDraft } from './give-draft.ts'

const known: GiveDraft = { ...freshGive, who: 'known', holder: 'member-1' }
const faults = (draft: GiveDraft) => [...giveFaults(draft)]

test('an untouched form asks to whom and which office, and nothing that depends on them', () => {
  expect(faults(freshGive)).toEqual([
    ['who', 'requiredChoice'],
    ['office', 'requiredChoice'],
  ])
})

test('whoever is invited has an address and a name in both languages', () => {
  const invited: GiveDraft = { ...freshGive, who: 'new', office: 'officer', email: 'hind@' }
  expect(faults(invited)).toEqual([
    ['email', 'emailWrong'],
    ['nameAr', 'required'],
    ['nameFr', 'required'],
  ])
  const named = { ...invited, email: ' hind@council.example ', nameAr: 'هند', nameFr: 'Hind' }
  expect(faults(named)).toEqual([])
  expect(faults({ ...named, email: 'هند@council.example' })).toEqual([['email', 'emailWrong']])
  for (const email of [
    'hind@مجلس.example',
    'hi..nd@council.example',
    '.hind@council.example',
    'hind@council',
  ]) {
    expect(faults({ ...named, email }), email).toEqual([['email', 'emailWrong']])
  }
})

test('a name is as long as the server’s door takes it, and no longer', () => {
  const longest = 'ه'.repeat(200)
  expect([name.safeParse(longest).success, name.safeParse(`${longest}ه`).success]).toEqual([true, false])
  const named: GiveDraft = {
    ...freshGive,
    who: 'new',
    email: 'hind@council.example',
    nameAr: longest,
    nameFr: longest,
    office: 'association/writer',
    association: 'new',
    associationAr: longest,
    associationFr: longest,
  }
  expect(faults(named)).toEqual([])
  const fields = ['nameAr', 'nameFr', 'associationAr', 'associationFr'] as const
  for (const field of fields) {
    expect(faults({ ...named, [field]: `${longest}ه` }), field).toEqual([[field, 'nameTooLong']])
  }
})

test('a mission has a last day and says what it reads; the council’s own auditor needs no end', () => {
  expect(faults({ ...known, office: 'auditor/court' })).toEqual([
    ['scope', 'requiredChoice'],
    ['lastDay', 'missionLastDay'],
  ])
  const named: GiveDraft = { ...known, office: 'auditor/inspection', scope: 'named', lastDay: '31/03/2030' }
  expect(faults(named)).toEqual([['programmes', 'requiredChoice']])
  expect(faults({ ...known, office: 'auditor/internal', scope: 'all' })).toEqual([])
  expect(faults({ ...known, office: 'officer', lastDay: '31/02/2030' })).toEqual([['lastDay', 'dateWrong']])
})

test('a new association needs both its names, a known one neither', () => {
  const office = 'association/representative'
  expect(faults({ ...known, office, association: 'new' })).toEqual([
    ['associationAr', 'required'],
    ['associationFr', 'required'],
  ])
  expect(faults({ ...known, office, association: 'a-1' })).toEqual([])
})

test('every office that can be chosen is one that the server’s door takes', () => {
  const full: GiveDraft = { ...known, programmes: ['p-1'], body: 'commune-bhalil', scope: 'named' }
  for (const { id, role } of officeChoices) {
    const asked = officeIn({ ...full, office: id }, 'a-1')
    expect(officeAsked.parse(asked), id).toEqual(asked)
    expect(asked.role).toBe(role)
  }
  expect(officeIn({ ...full, office: 'auditor/court', scope: 'all' }, '')).toEqual({
    role: 'auditor',
    capacity: 'court',
    programmes: null,
  })
})
