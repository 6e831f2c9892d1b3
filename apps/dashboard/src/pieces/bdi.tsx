/** A name, a reference, an address: in its own direction, whatever the line's. */
export function Bdi({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>
}
