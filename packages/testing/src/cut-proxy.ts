import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire that can be cut: everything goes through it, until it does not. */
export interface CutProxy {
  /** `host:port`, the same before and after a cut. */
  address: string
  /** Breaks every connection and takes no new one. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

/** Listens on a port of its own and passes bytes to `host:port`. */
export async function openCutProxy(target: string): Promise<CutProxy> {
  const [host = '', port = ''] = target.split(':')
  const open = new Set<Socket>()
  let server = serve(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a proxy listens on a port')
  const own = address.port

  function serve(at: number): Server {
    return createServer((near) => {
      const far = connect(Number(port), host)
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(socket)
        socket.on('error', () => {})
        socket.on('close', () => {
          open.delete(socket)
          other.destroy()
        })
        socket.pipe(other)
      }
    }).listen(at, '127.0.0.1')
  }

  const cut = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await closed
  }
  return {
    address: `127.0.0.1:${own}`,
    cut,
    mend: async () => {
      server = serve(own)
      await once(server, 'listening')
    },
    close: cut,
  }
}
