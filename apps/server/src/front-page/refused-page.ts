import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Language } from '@mithaq/i18n/language'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { statusOf } from '../refused.ts'
import { localised, page } from './layout.ts'
import { languageOf, sendPage } from './send-page.ts'
import { pageWords } from './words.ts'

/** Whether somebody reads the answer as a page: a browser that goes to an address, not a script that asks. */
export function isForReading({ method, headers, url }: FastifyRequest): boolean {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && !url.startsWith('/trpc/') && /\btext\/html\b/.test(headers.accept ?? '')
}

/** A refusal as a page, with a link to the same address. For an outage the code that tells a browser to come again. */
export function sendRefusedPage(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const isOutage = refusal.word === 'record-unreachable'
  if (isOutage) reply.header('retry-after', '60')
  reply.code(isOutage ? 503 : statusOf(refusal))
  return sendPage(reply, refusedPage(languageOf(request), withoutLanguage(request.url), refusal))
}

function refusedPage(language: Language, path: string, refusal: Refusal): string {
  const words = pageWords[language]
  return page({
    language,
    title: words.notShown,
    council: null,
    path,
    body: html`<h1>${words.notShown}</h1>
      <p class="lead">${sentencesOf(refusal)[language]}</p>
      <p><a href="${localised(path, language)}">${words.askAgain}</a></p>`,
  })
}

/**
 * The path as the layout takes it, which says the language itself: with every mark encoded that could end an attribute,
 * and never one that a browser would take for another host.
 */
function withoutLanguage(url: string): string {
  const read = URL.parse(`http://here${url}`)
  if (!read) return '/'
  read.searchParams.delete('lang')
  return read.pathname.replace(/^\/+/, '/') + read.search
}
