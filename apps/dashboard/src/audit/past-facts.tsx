import { factNames } from '@mithaq/domain/record/facts'
import { recordWords } from '@mithaq/i18n/desk/record'
import { useWordsOf } from '../language/reading-language.tsx'
import { MoneyTotals } from '../tranche/money-totals.tsx'
import { TextLine } from '../paper/text-line.tsx'
import type { Past } from './audit-queries.ts'
import { AccessLines } from './access-lines.tsx'
import classes from './audit.module.css'
import { FactValue } from './fact-value.tsx'

/** State, money, documents, and who could know what. */
export function PastFacts({ programme, past }: { programme: string; past: Past }) {
  const words = useWordsOf(recordWords)
  const { facts, money, documents, knowledge, readings } = past
  return (
    <>
      <section className={classes['part']}>
        <h2>{words.facts}</h2>
        <dl className="facts">
          {factNames
            .filter((name) => Boolean(facts[name].value))
            .map((name) => (
              <div key={name}>
                <dt>{words.factNames[name]}</dt>
                <dd>
                  <FactValue fact={facts[name]} />
                </dd>
              </div>
            ))}
        </dl>
      </section>
      <section className={classes['part']}>
        <h2>{words.money}</h2>
        <MoneyTotals money={{ ...money, budgetLines: [], now: past.at, tranches: [] }} />
      </section>
      {knowledge ? <Knowledge knowledge={knowledge} /> : null}
      <section className={classes['part']}>
        <h2>{words.documents}</h2>
        {documents.length === 0 ? <p className="quiet">{words.noDocuments}</p> : null}
        <ul className={classes['timers']}>
          {documents.map((text) => (
            <TextLine key={text.version} programme={programme} text={text} />
          ))}
        </ul>
      </section>
      {readings && readings.length > 0 ? (
        <section className={classes['part']}>
          <h2>{words.readingsThen}</h2>
          <AccessLines rows={readings} />
        </section>
      ) : null}
    </>
  )
}

function Knowledge({ knowledge }: { knowledge: NonNullable<Past['knowledge']> }) {
  const words = useWordsOf(recordWords)
  return (
    <section className={classes['part']}>
      <h2>{words.knowledge}</h2>
      <p className="quiet">{words.knowledgeLead}</p>
      <dl className="facts">
        {knowledge.map(({ audience, topics }) => (
          <div key={audience}>
            <dt>{words.audiences[audience]}</dt>
            <dd>
              {topics.length === 0 ? (
                <span className="quiet">{words.nothingKnown}</span>
              ) : (
                topics.map((topic) => words.topics[topic]).join(' · ')
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
