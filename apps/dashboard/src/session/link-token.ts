/** What a letter's link carries behind its #: a browser sends that to nobody. Null in an address typed by hand. */
export function linkToken(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('token') || null
}
