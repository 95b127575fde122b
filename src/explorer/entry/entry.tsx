import { useContext, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { isOfManyBriefs, readEntry } from '../../views/chosen-brief.ts';
import { entryKeyAt, pathOfEntry, toEntryKey, toGlobalId } from '../../views/entry-address.ts';
import type { Entry, EntryData } from '../../views/entry-types.ts';
import { entryQueryOf } from '../../views/passage.ts';
import { namesOf, refsOf, titleOf } from '../../views/statement.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { fullCitationLabel } from '../parts/citation-labels.ts';
import { CiteEntry } from '../parts/cite.tsx';
import { ExportLinks } from '../parts/export-links.tsx';
import { Follow } from '../parts/follow.tsx';
import type { ReportedPage } from '../parts/report-error.tsx';
import { Restated } from '../parts/restated.tsx';
import { Failure } from '../parts/states.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { errorsOf } from '../shell/graph.ts';
import { Heading } from '../shell/heading.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { ActorEntry } from './actor-entry.tsx';
import { BriefEntry } from './brief-entry.tsx';
import { CatalogEntry } from './catalog-entry.tsx';
import { ChosenBrief } from './chosen-brief.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { CompareLink } from './compare-link.tsx';
import { SectionHeading } from './entry-parts.tsx';
import { EventEntry } from './event-entry.tsx';
import { InstrumentEntry } from './instrument-entry.tsx';
import { IssueEntry } from './issue-entry.tsx';
import { ParagraphEntry } from './paragraph-entry.tsx';
import '../styles/entry.css';
import '../styles/accounts.css';

/** An entry in a panel beside a view. The panel takes the focus when it opens; Escape closes it. */
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
      // Form fields use Escape themselves, and it closes the explanation of a mark first.
      if (key !== 'Escape' || document.querySelector('.explanation:popover-open')) return;
      if (!(target instanceof Element && target.matches('input, select'))) go(closed);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [go, closed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves the focus whenever another entry is opened.
  useEffect(() => {
    // The entry of a paragraph scrolls to the sentence in the address.
    if (!params.get('sentence') && !window.location.hash) panel.current?.scrollTo(0, 0);
    // The section that the address names has it, if the entry was here already.
    if (document.activeElement?.matches('.panel section[id]')) return;
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [entryKey]);

  return (
    <>
      <Link href={closed} className="backdrop" aria-hidden="true" tabIndex={-1} />
      <aside className="panel" ref={panel} aria-label={texts.entry.label}>
        <div className="panel-bar">
          <Link href={`${pathOfEntry(entryKey)}${briefSearch(params)}`}>{texts.entry.openPage}</Link>
          <Link href={closed} className="panel-close" aria-label={texts.entry.close}>
            <span aria-hidden="true">×</span>
          </Link>
        </div>
        <EntryContent entryKey={entryKey} titleElement="h2" />
      </aside>
    </>
  );
};

/** An entry as a page. */
export const EntryPage = ({ entryKey }: { entryKey: string }) => (
  <article className="entry-page">
    <EntryContent entryKey={entryKey} titleElement="h1" />
  </article>
);

const EntryContent = ({ entryKey, titleElement }: { entryKey: string; titleElement: 'h1' | 'h2' }) => {
  const { params } = useAddress();
  const query = entryQueryOf(entryKey);
  const variables = query.variables(entryKey, params);
  const { data, error, isLoading, retry } = useViewQuery<EntryData>(query.document, variables);
  // While another entry loads, `data` is that of the previous one. The id differs from the one in the address also if
  // that is another name of the entity.
  const node = data?.node && (!isLoading || data.node.id === toGlobalId(entryKey)) ? readEntry(data) : null;
  useCanonicalAddress(entryKey, node?.id);
  const content = useScrollToSection(node?.id);
  const isOfOne = node !== null && (isOfOneBrief(node) || (Boolean(data?.brief) && isOfManyBriefs(node)));
  const sources = useContext(BriefSources);
  const isMissing = !isLoading && !node && (error ? isNoId(error) : data !== undefined);
  const title = node
    ? headingOf(node)
    : isMissing
      ? texts.states.entryNotFound
      : error
        ? texts.states.entryFailed
        : texts.states.loading;
  return (
    <div aria-busy={isLoading} ref={content}>
      {node && <p className="kicker">{labelOf(texts.entityType, node.__typename)}</p>}
      {titleElement === 'h1' ? (
        <Heading title={title} page={node ? kindOf(node) : undefined} />
      ) : (
        <h2 tabIndex={-1} aria-live="polite">
          {title}
        </h2>
      )}
      {isMissing && (
        <p>
          {texts.states.entryNotFoundHint} <Link href="/">{texts.states.home}</Link>
        </p>
      )}
      {Boolean(error) && !isMissing && <Failure error={error} retry={retry} isTitled />}
      {node && (
        <>
          <SectionHeading value={titleElement === 'h1' ? 'h2' : 'h3'}>
            {'withdrawn' in node && node.withdrawn && <p role="note">{texts.entry.withdrawn}</p>}
            {titleElement === 'h1' && <Follow path={pathOfEntry(entryKey)} search={briefSearch(params)} />}
            <CiteEntry node={node} sentence={params.get('sentence')} />
            <ChosenBrief node={node} brief={data?.brief} />
            {!data?.brief && <CompareLink node={node} />}
            <BriefSources value={isOfOne ? null : sources}>
              <EntryBody node={node} data={data as EntryData} />
            </BriefSources>
          </SectionHeading>
          {node.__typename !== 'Catalog' && <Restated page={reportedPage(node, entryKey, params)} />}
          <ExportLinks
            label={texts.links.entryLabel}
            path={pathOfEntry(entryKey)}
            search={briefSearch(params)}
            document={query.document}
            variables={variables}
          />
        </>
      )}
    </div>
  );
};

/** Goes to the section that the address names, once the entry is there: browsers do so only for a page that they load. */
const useScrollToSection = (id: string | undefined) => {
  const content = useRef<HTMLDivElement>(null);
  const hash = useLocationProperty(
    () => window.location.hash,
    () => '',
  );
  useEffect(() => {
    const section = id && hash && content.current?.querySelector<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`);
    if (!section) return;
    section.focus({ preventScroll: true });
    section.scrollIntoView();
  }, [id, hash]);
  return content;
};

/** Whether the address of an entry has something in it that is not an id at all. */
const isNoId = (error: unknown): boolean =>
  errorsOf(error).length > 0 &&
  errorsOf(error).every(({ code, path }) => code === 'BAD_USER_INPUT' && path?.join() === 'node');

/** What the page says, where, and from which passages: of a passage, its brief and its sentence. */
const reportedPage = (node: Entry, key: string, params: URLSearchParams): ReportedPage => {
  const path = pathOfEntry(key);
  if (node.__typename !== 'Paragraph')
    return { title: headingOf(node), path, cited: 'asOf' in node ? refsOf(node) : [] };
  const sentence = params.get('sentence');
  return {
    title: node.brief.title,
    path: path + formatSearch(new URLSearchParams(sentence ? { sentence } : {})),
    cited: [sentence ? `${node.ref}.s${sentence}` : node.ref],
  };
};

/** The parameters of the page of an entry: the chosen brief. */
const briefSearch = (params: URLSearchParams): string => {
  const brief = params.get('brief');
  return formatSearch(new URLSearchParams(brief ? { brief } : {}));
};

/** Replaces an address by another name of the entity by that of its id. */
const useCanonicalAddress = (entryKey: string, id: string | undefined) => {
  const { path, href, go } = useAddress();
  const key = id === undefined ? entryKey : toEntryKey(id);
  const canonical = entryKeyAt(path) === null ? href({ open: key }) : href({}, pathOfEntry(key));
  useEffect(() => {
    if (key !== entryKey) go(canonical, { replace: true });
  }, [key, entryKey, canonical, go]);
};

/** Whether all that an entry cites is in one brief: the entries of briefs, and of what is in one. */
const isOfOneBrief = (node: Entry): boolean => node.__typename === 'Brief' || 'brief' in node;

const headingOf = (node: Entry): string => {
  if (node.__typename !== 'Paragraph') return titleOf(node);
  const label = fullCitationLabel(node.ref);
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** What differs between pages with the same title: the type, the actors of a relation, and the brief of what one brief says. */
const kindOf = (node: Entry): string => {
  const type = labelOf(texts.entityType, node.__typename);
  if (node.__typename === 'Paragraph') return node.brief.title;
  if (node.__typename === 'Relation') return `${type} · ${texts.list(namesOf(node.between))} · ${node.brief.title}`;
  return 'asOf' in node ? `${type} · ${node.brief.title}` : type;
};

const EntryBody = ({ node, data }: { node: Entry; data: EntryData }) => {
  switch (node.__typename) {
    case 'Event':
      return <EventEntry event={node} data={data} />;
    case 'Issue':
      return <IssueEntry issue={node} />;
    case 'Instrument':
      return <InstrumentEntry instrument={node} />;
    case 'Brief':
      return <BriefEntry brief={node} />;
    case 'Catalog':
      return <CatalogEntry catalog={node} />;
    case 'Paragraph':
      return <ParagraphEntry paragraph={node} events={data.events} />;
    case 'Country':
    case 'Organization':
    case 'Person':
    case 'Grouping':
      return <ActorEntry actor={node} />;
    default:
      if ('asOf' in node) return <ClaimEntry claim={node} />;
      // A type of a partner or of a newer server; an own type that is missing above does not compile.
      return unknownType(node);
  }
};

const unknownType = (_node: never): null => null;
