import type { Auth } from './auth.ts'

/** Lets a link's secret set a person's password, once and for so long: the same way that a reset goes. */
export async function keepLink(
  auth: Auth,
  { person, secret, seconds }: { person: string; secret: string; seconds: number },
): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${secret}`,
    value: person,
    expiresAt: new Date(Date.now() + seconds * 1_000),
  })
}
