import { isLanguage, type Language } from '@mithaq/i18n/language'
import type { FastifyReply, FastifyRequest } from 'fastify'

// Nothing of a page runs, and nothing of it comes from elsewhere.
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Arabic, or French with `?lang=fr`. */
export function languageOf({ query }: FastifyRequest): Language {
  const { lang } = (query ?? {}) as { lang?: unknown }
  return isLanguage(lang) ? lang : 'ar'
}

export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page)
}
