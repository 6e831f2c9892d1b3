import { Button } from '@mantine/core'
import { officeActs } from '@mithaq/domain/office/acts'
import type { HeldRole } from '@mithaq/domain/office/office'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../language/reading-language.tsx'
import { NothingHere } from '../layout/nothing-here.tsx'
import { Page } from '../layout/page.tsx'
import { paths } from '../paths.ts'
import { EmptyList } from '../pieces/empty-list.tsx'
import { ToldFailure } from '../pieces/told-failure.tsx'
import { Waiting } from '../pieces/waiting.tsx'
import { useOffice } from '../session/me.ts'
import { IdleAccounts } from './idle-accounts.tsx'
import { OfficeHistory } from './office-history.tsx'
import { OfficeRows } from './office-rows.tsx'
import { officesQuery, type OfficeGroup } from './office-queries.ts'
import classes from './offices.module.css'
import { mayEnterOffices, mayReadAccounts } from './who-enters.ts'

const includes = (roles: readonly HeldRole[], role: HeldRole) => roles.includes(role)

/** Who holds which office, and held it; what may be done about it by whoever reads. */
export function OfficesPage() {
  const { offices: words } = useWords()
  const own = useOffice()
  if (!own || !mayEnterOffices(own)) return <NothingHere />
  const isAssociation = own.role === 'association'
  const isScoped = own.programmes !== null
  const groups: OfficeGroup[] = isAssociation
    ? ['ofAssociations']
    : isScoped
      ? ['ofCouncil']
      : ['ofCouncil', 'fromOutside', 'ofAssociations']
  const mayGrant = includes(officeActs.grantOffice.by, own.role)
  const mayDelegate = includes(officeActs.delegateOffice.by, own.role) && own.capacity !== 'delegate'
  return (
    <Page
      title={words.offices}
      lead={words.lead}
      side={
        isAssociation || isScoped ? undefined : (
          <div className={classes['side']}>
            <OfficeHistory />
            {mayReadAccounts(own.role) ? <IdleAccounts role={own.role} /> : null}
          </div>
        )
      }
      above={
        mayGrant || mayDelegate ? (
          <p className={classes['acts']}>
            {mayGrant ? <Link {...paths.giveOffice()}>{words.give}</Link> : null}
            {mayDelegate ? <Link {...paths.delegateOffice()}>{words.delegate}</Link> : null}
          </p>
        ) : null
      }
    >
      {groups.map((group) => (
        <Group key={group} group={group} title={isAssociation ? words.ownAssociation : words[group]} />
      ))}
    </Page>
  )
}

function Group({ group, title }: { group: OfficeGroup; title: string }) {
  const { offices: words } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    officesQuery(group),
  )
  const lines = data?.pages.flatMap((page) => page.offices)
  return (
    <section>
      <h2>{title}</h2>
      {error ? <ToldFailure error={error} again={() => void refetch()} /> : null}
      {lines ? (
        lines.length === 0 ? (
          <EmptyList>{words.nobodyYet}</EmptyList>
        ) : (
          <OfficeRows lines={lines} />
        )
      ) : error ? null : (
        <Waiting />
      )}
      {hasNextPage ? (
        <Button variant="subtle" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </section>
  )
}
