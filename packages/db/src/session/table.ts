import type { Instant } from '@mithaq/domain/clock/instant'
import type { Generated } from 'kysely'

// The tables of schema `auth` are better-auth's; these are the columns that we read or write ourselves. Their
// instants are of the machine's clock: a rehearsal that moves the legal one signs nobody out.

export interface UserTable {
  /** The person's. */
  id: string
  email: string
  emailVerified: Generated<boolean>
  updatedAt: Generated<Instant>
}

export interface SessionTable {
  id: string
  token: string
  userId: string
  expiresAt: Instant
  ipAddress: string | null
  userAgent: string | null
  createdAt: Generated<Instant>
  updatedAt: Generated<Instant>
}

export interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
}

export interface VerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: Instant
}

/** How often something was tried within a window that ends at `until`. */
export interface AttemptTable {
  key: string
  count: number
  until: Instant
}
