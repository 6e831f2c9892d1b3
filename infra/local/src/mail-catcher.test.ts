import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { startMailCatcher } from './mail-catcher.ts'

test('a letter in Arabic is kept as a file that only the owner reads, and sent to nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-mail-'))
  const catcher = await startMailCatcher({ folder: join(folder, 'mail') })
  try {
    await createTransport(catcher.url).sendMail({
      from: 'council@sefrou.example',
      to: ['a@association.example', 'b@association.example'],
      subject: 'إشعار بنتيجة الانتقاء',
      text: 'تم قبول ملفكم.',
    })
    const [letter, ...others] = catcher.received()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      from: 'council@sefrou.example',
      to: ['a@association.example', 'b@association.example'],
      subject: 'إشعار بنتيجة الانتقاء',
    })
    expect(letter?.text.trim()).toBe('تم قبول ملفكم.')
    expect(readFileSync(letter?.file ?? '', 'utf8')).toContain('To: a@association.example')
    expect(statSync(letter?.file ?? '').mode & 0o777).toBe(0o600)
  } finally {
    await catcher.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
