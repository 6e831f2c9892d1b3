import './node-buffer.ts'
import '@mithaq/look/tokens.css'
import '../src/theme/fonts.css'
import './verify.css'
import { openPage } from './page.ts'

const holder = document.getElementById('keys')
openPage(document.body, JSON.parse(holder?.textContent ?? '""') as string)
