import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire that can be cut, or fall silent: everything goes through it, until it does not. */
export interface CutProxy {
  /** `host:port`, the same before and after a cut. */
  address: string
  /** Breaks every connection and takes no new one. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  /** No byte passes any more, either way, and no end is told: new connections are taken and are as silent. */
  hang: () => void
  /**
   * New connections pass, and those that were taken in the silence. The older ones pass on what they held back, as
   * after a pulled plug; or, `lost`, stay silent for ever, as where another machine has taken over.
   */
  resume: (older: 'kept' | 'lost') => void
  close: () => Promise<void>
}

interface Wire {
  near: Socket
  far: Socket
}

/** Listens on a port of its own and passes bytes to `host:port`. */
export async function openCutProxy(target: string): Promise<CutProxy> {
  const [host = '', port = ''] = target.split(':')
  const open = new Set<Wire>()
  let isSilent = false
  let older: ReadonlySet<Wire> = new Set()
  let server = serve(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a proxy listens on a port')
  const own = address.port

  function serve(at: number): Server {
    return createServer({ pauseOnConnect: true }, (near) => {
      const far = connect(Number(port), host)
      const wire = { near, far }
      open.add(wire)
      for (const [socket, other] of both(wire)) {
        socket.on('error', () => {})
        socket.on('close', () => {
          open.delete(wire)
          // What it said last is still on its way.
          other.destroySoon()
        })
      }
      if (!isSilent) pass(wire)
    }).listen(at, '127.0.0.1')
  }

  const cut = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const { near, far } of open) {
      near.destroy()
      far.destroy()
    }
    await closed
  }
  return {
    address: `127.0.0.1:${own}`,
    cut,
    mend: async () => {
      server = serve(own)
      await once(server, 'listening')
    },
    hang: () => {
      isSilent = true
      older = new Set(open)
      for (const wire of open) hold(wire)
    },
    resume: (kept) => {
      isSilent = false
      for (const wire of open) if (kept === 'kept' || !older.has(wire)) pass(wire)
    },
    close: cut,
  }
}

const both = ({ near, far }: Wire) =>
  [
    [near, far],
    [far, near],
  ] as const

function pass(wire: Wire): void {
  for (const [socket, other] of both(wire)) socket.pipe(other)
}

function hold(wire: Wire): void {
  for (const [socket, other] of both(wire)) {
    socket.unpipe(other)
    socket.pause()
  }
}
