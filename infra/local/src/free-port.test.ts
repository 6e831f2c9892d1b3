import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, portGivenBack, requireFreePort } from './free-port.ts'

test('a port that is held is waited for until it is given back', async () => {
  const port = await freePort()
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve))
  await expect(requireFreePort(port, 'a server', '--port')).rejects.toThrow(`Port ${port}`)
  let isGivenBack = false
  setTimeout(() => {
    isGivenBack = true
    holder.close()
  }, 300)
  const said: string[] = []
  await portGivenBack(port, (line) => said.push(line))
  expect(isGivenBack).toBe(true)
  await portGivenBack(port, (line) => said.push(line))
  expect(said).toHaveLength(1)
  await requireFreePort(port, 'a server', '--port')
})
