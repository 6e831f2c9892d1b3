import { Buffer } from 'buffer/'

// Before anything of packages/ledger is loaded: it takes Node's Buffer as given.
Object.assign(globalThis, { Buffer })
