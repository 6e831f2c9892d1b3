import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { keepProcesses } from './process/keep-processes.ts'
import { serve } from './process/serve.ts'

// Each holds connections to PostgreSQL: beyond four, one raises both on purpose.
const processes = Number(process.env['MITHAQ_PROCESSES'] ?? Math.min(availableParallelism(), 4))

/** The server, configured by the environment that `mithaq start` gives it: several processes on one port. */
if (cluster.isPrimary) await keepProcesses(processes)
else await serve()
