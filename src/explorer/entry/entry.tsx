import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { entry } from '../../views/entry.ts';
import { pathOfEntry } from '../../views/entry-address.ts';
import type { ExplorerEntryQuery } from '../../views/generated/views.ts';
import { titleOf } from '../../views/statement.ts';
import { citationWords } from '../parts/citation-words.ts';
import { MachineLinks } from '../parts/machine-links.tsx';
import { Failure } from '../parts/states.tsx';
import { useAddress } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { texts } from '../texts.ts';
import { EntryBody } from './entry-body.tsx';
import { PartHeading } from './facts.tsx';

type Node = NonNullable<ExplorerEntryQuery['node']>;

/** The details of an entity beside a view. It takes the focus when it opens; Escape closes it. */
export const EntryPanel = ({ entryKey }: { entryKey: string }) => {
  const { href, go, params } = useAddress();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const closed = href({ open: null, sentence: null });

  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);
  useEffect(() => {
    const close = ({ key, target }: KeyboardEvent) => {
      // In a field, Escape is the field's.
      if (key === 'Escape' && !(target instanceof Element && target.matches('input, select'))) go(closed);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [go, closed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows to each entity that is opened.
  useEffect(() => {
    // A sentence that the address names is brought into sight by its paragraph.
    if (!params.get('sentence')) panel.current?.scrollTo(0, 0);
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [entryKey]);

  return (
    <>
      <Link href={closed} className="backdrop" aria-hidden="true" tabIndex={-1} />
      <aside className="panel" ref={panel} aria-label={texts.entry.label}>
        <div className="panel-bar">
          <Link href={pathOfEntry(entryKey)} title={texts.entry.page}>
            {texts.entry.page}
          </Link>
          <Link href={closed} className="panel-close" aria-label={texts.entry.close}>
            <span aria-hidden="true">×</span>
          </Link>
        </div>
        <EntryContent entryKey={entryKey} headingIs="h2" />
      </aside>
    </>
  );
};

/** The details of an entity as a page of their own. */
export const EntryPage = ({ entryKey }: { entryKey: string }) => (
  <article className="entry-page">
    <EntryContent entryKey={entryKey} headingIs="h1" />
  </article>
);

const EntryContent = ({ entryKey, headingIs }: { entryKey: string; headingIs: 'h1' | 'h2' }) => {
  const variables = entry.variables(entryKey);
  const { data, error, isWaiting, retry } = useAnswer<ExplorerEntryQuery>(entry.document, variables);
  // The entity that was shown before is no answer to this address.
  const node = data?.node && data.node.id === variables.id ? data.node : null;
  const isMissing = data !== undefined && !isWaiting && !node && !error;
  const title = node
    ? headingOf(node)
    : isMissing
      ? texts.states.noEntry
      : error
        ? texts.states.failed
        : texts.states.loading;
  return (
    <div aria-busy={isWaiting}>
      {node && <p className="kicker">{texts.types[node.__typename] ?? node.__typename}</p>}
      {headingIs === 'h1' ? (
        <Heading title={title} />
      ) : (
        <h2 tabIndex={-1} aria-live="polite">
          {title}
        </h2>
      )}
      {Boolean(error) && <Failure error={error} retry={retry} isTitled />}
      {node && (
        <>
          <PartHeading value={headingIs === 'h1' ? 'h2' : 'h3'}>
            <EntryBody node={node} events={data?.events ?? null} />
          </PartHeading>
          <MachineLinks
            label={texts.links.entryLabel}
            path={pathOfEntry(entryKey)}
            document={entry.document}
            variables={variables}
          />
        </>
      )}
    </div>
  );
};

const headingOf = (node: Node): string => {
  if (node.__typename !== 'Paragraph') return titleOf(node);
  const words = citationWords(node.ref);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
