import { documentVerdict, type Verdict } from '@mithaq/documents/verify/document-verdict'
import { verifyPageWords } from '@mithaq/i18n/documents/verify-page'
import { isLanguage, type Language } from '@mithaq/i18n/language'
import { readGivenKeys } from '@mithaq/ledger/note/keys-text'
import { element, star } from './element.ts'
import { verdictView } from './verdict-view.ts'

interface Shown {
  language: Language
  /** The ledger's keys as it gives them, or verifier keys as they are typed, a line each. */
  keys: string
  file: { name: string; bytes: Uint8Array } | null
  verdict: Verdict | 'reading' | null
}

/** The page, drawn anew at each change: there is nothing to be fast about. */
export function openPage(body: HTMLElement, keys: string): void {
  const asked = new URLSearchParams(location.search).get('lang')
  const shown: Shown = {
    language: isLanguage(asked) ? asked : 'ar',
    keys: keys.trim(),
    file: null,
    verdict: null,
  }

  async function verify(): Promise<void> {
    const given = readGivenKeys(shown.keys)
    if (!shown.file || !given || given.length === 0) {
      shown.verdict = null
      return show()
    }
    shown.verdict = 'reading'
    show()
    shown.verdict = await documentVerdict(Buffer.from(shown.file.bytes), given)
    show()
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    shown.file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    await verify()
  }

  function show(): void {
    const { language } = shown
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    document.title = verifyPageWords[language].title
    const main = element(
      'main',
      {},
      element('h1', {}, verifyPageWords[language].title),
      element('p', { class: 'lead' }, verifyPageWords[language].lead),
      chooser(language, (file) => void take(file)),
      ...result(shown),
      keyField(shown, (typed) => {
        shown.keys = typed
        void verify()
      }),
    )
    const header = head(language, () => {
      shown.language = language === 'ar' ? 'fr' : 'ar'
      show()
    })
    body.querySelectorAll('header, main').forEach((old) => old.remove())
    body.prepend(header, main)
  }

  body.addEventListener('dragover', (event) => event.preventDefault())
  body.addEventListener('drop', (event) => {
    event.preventDefault()
    void take(event.dataTransfer?.files[0])
  })
  show()
}

function head(language: Language, onSwitch: () => void): HTMLElement {
  const other = language === 'ar' ? 'fr' : 'ar'
  const button = element('button', { lang: other }, other === 'fr' ? 'Français' : 'العربية')
  button.addEventListener('click', onSwitch)
  return element(
    'header',
    {},
    star(40),
    element('span', {}, element('bdi', {}, 'Mithaq'), ' · ', element('bdi', {}, 'ميثاق')),
    button,
  )
}

function chooser(language: Language, onFile: (file: File | undefined) => void): HTMLElement {
  const words = verifyPageWords[language]
  const input = element('input', { type: 'file', accept: '.pdf,application/pdf' }) as HTMLInputElement
  input.addEventListener('change', () => onFile(input.files?.[0]))
  return element(
    'label',
    { class: 'chooser' },
    input,
    element('span', { class: 'button' }, words.choose),
    element('span', { class: 'quiet' }, words.orDrop),
  )
}

function result({ file, verdict, keys, language }: Shown): HTMLElement[] {
  const words = verifyPageWords[language]
  if (!file) return []
  if (verdict === 'reading') return [element('p', { role: 'status' }, words.reading)]
  if (verdict) return [verdictView(verdict, file.name, language)]
  const fault = keys.trim() === '' ? words.noKey : words.badKey
  return [element('p', { class: 'fault', role: 'status' }, fault)]
}

function keyField({ keys, language }: Shown, onChange: (typed: string) => void): HTMLElement {
  const words = verifyPageWords[language]
  const area = element('textarea', { id: 'key', dir: 'ltr', rows: '2', spellcheck: 'false' })
  const field = area as HTMLTextAreaElement
  field.value = keys
  field.addEventListener('change', () => onChange(field.value))
  return element(
    'section',
    { class: 'key' },
    element('label', { for: 'key' }, words.key),
    element('p', { class: 'quiet' }, words.keyHelp),
    field,
  )
}
