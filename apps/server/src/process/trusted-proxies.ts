import { isIP } from 'node:net'

/**
 * Reads MITHAQ_TRUSTED_PROXIES: addresses or ranges, with commas between; undefined where it is not set. Throws at a word
 * that would trust everybody: whoever writes `X-Forwarded-For` would then choose under which address they are counted.
 */
export function trustedProxies(given: string | undefined): string[] | undefined {
  const proxies = (given ?? '').split(',').flatMap((one) => one.trim() || [])
  const wrong = proxies.find((one) => one !== 'loopback' && !isAddress(one))
  if (wrong !== undefined) {
    throw new Error(
      `MITHAQ_TRUSTED_PROXIES names ${wrong}: give addresses or ranges of proxies, as in 10.0.0.5,10.1.0.0/24`,
    )
  }
  return proxies.length > 0 ? proxies : undefined
}

function isAddress(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return (
    bits === undefined ||
    (/^\d+$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128))
  )
}
