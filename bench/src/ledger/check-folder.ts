import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openCheckpoint } from '@mithaq/ledger/checkpoint/open-checkpoint'
import { checkLog } from '@mithaq/ledger/log/check-log'
import { pathsIn } from '@mithaq/ledger/log/folder'
import { logOf } from '@mithaq/ledger/log/paths'
import { verifierOf } from '@mithaq/ledger/note/verifier'

/** A process of its own, as Go's is: checks the log of a folder, and says what it used. */
const [folder = '', vkey = ''] = process.argv.slice(2)
const start = performance.now()
const head = openCheckpoint(readFileSync(path.join(folder, 'checkpoint'), 'utf8'), { log: verifierOf(vkey) })
if ('fault' in head) throw new Error(head.fault)
const faults = await checkLog(logOf(pathsIn(folder)), head)
if (faults.length > 0) throw new Error(`${faults.length} faults: ${JSON.stringify(faults[0])}`)
const [ms, mb] = [performance.now() - start, process.resourceUsage().maxRSS / 1024]
process.stdout.write(`${JSON.stringify({ ms, mb })}\n`)
