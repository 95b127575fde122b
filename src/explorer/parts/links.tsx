import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { toEntryKey } from '../../views/entry-address.ts';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { otherLanguage } from './language.ts';
import { Unbroken } from './unbroken.tsx';

interface EntryLinkProps {
  id: string;
  /** The language of a title, if the data says it. */
  language?: string | undefined;
  /** The section of the entry. */
  anchor?: string;
  children: ReactNode;
}

/** A link to the entry of an entity, marked as current while the entry is open. */
export const EntryLink = ({ id, language, anchor, children }: EntryLinkProps) => {
  const { entryHref, params } = useAddress();
  const key = toEntryKey(id);
  return (
    <Link
      href={anchor ? `${entryHref(key)}#${anchor}` : entryHref(key)}
      lang={otherLanguage(language)}
      aria-current={params.get('open') === key ? 'true' : undefined}
    >
      {children}
    </Link>
  );
};

export const ActorLinks = ({ actors }: { actors: readonly { id: string; name: string }[] }) =>
  actors.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <EntryLink id={id}>
        <Unbroken text={name} />
      </EntryLink>
    </span>
  ));

/** Links to those who act and to those whom they act toward, with an arrow between them. */
export const ActorsToward = ({ from, to }: Record<'from' | 'to', readonly { id: string; name: string }[]>) => (
  <>
    <ActorLinks actors={from} />
    {to.length > 0 && (
      <>
        {' '}
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{texts.tie.toward}</span> <ActorLinks actors={to} />
      </>
    )}
  </>
);
