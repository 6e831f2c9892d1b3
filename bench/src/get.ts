import { request, type Agent } from 'node:http'

/** One GET through an agent, its answer thrown away; rejects on anything but 200. */
export function get(agent: Agent, url: string, headers: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.on('end', resolve).on('error', reject).resume()
    })
    sent.on('error', reject).end()
  })
}
