import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { ExplorerReaderDocument, type ExplorerReaderQuery } from '../../views/generated/views.ts';
import { outlineOf, pagesOf, pageWith, queriesOf, type ReadBrief } from '../../views/reader.ts';
import { addressOfPassage, passageAt, pathOfText } from '../../views/reader-address.ts';
import { BriefSources } from '../parts/brief-names.tsx';
import { LicenseLink, whyWithoutText } from '../parts/license-link.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { Restated } from '../parts/restated.tsx';
import { BriefNotFound, Failure, Loading } from '../parts/states.tsx';
import { useAddress } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { useOwnCopy } from '../shell/own-copies.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { readerTexts } from '../texts/reader-page.ts';
import { texts } from '../texts/texts.ts';
import { OwnCopy } from './own-copy.tsx';
import { ReaderOutline, titleOfPart } from './reader-outline.tsx';
import type { Active } from './statements.ts';
import { TextPart } from './text-part.tsx';
import '../styles/reader.css';

/** The text of a brief, with what is said about each sentence beside it. */
const ReaderPage = ({ slug }: { slug: string }) => {
  const { data, error, isLoading, retry } = useViewQuery<ExplorerReaderQuery>(ExplorerReaderDocument, { brief: slug });
  const brief = data?.brief;
  const [copy] = useOwnCopy(slug);
  const isShown = brief && (!isLoading || brief.slug === slug);
  const kicker = brief?.quotable || copy ? readerTexts.kicker : readerTexts.kickerWithoutText;
  return (
    <article className="reader" aria-busy={isLoading}>
      {isShown && <p className="kicker">{kicker}</p>}
      <Heading
        title={isShown ? brief.title : isLoading ? texts.states.loading : readerTexts.kicker}
        page={isShown ? kicker : undefined}
      />
      {Boolean(error) && <Failure error={error} retry={retry} />}
      {!data && isLoading && <Loading />}
      {data && !brief && !isLoading && !error && <BriefNotFound />}
      {isShown && (
        <BriefSources value={null}>
          <TextOfBrief brief={brief} />
        </BriefSources>
      )}
    </article>
  );
};

export default ReaderPage;

const TextOfBrief = ({ brief }: { brief: ReadBrief }) => {
  const { params, href } = useAddress();
  const [copy, setCopy] = useOwnCopy(brief.slug);
  const [pointed, setPointed] = useState<Active | null>(null);
  const parts = useMemo(() => outlineOf(brief), [brief]);
  const pages = useMemo(() => pagesOf(parts), [parts]);
  const titles = useMemo(
    () => new Map(parts.map((part, index) => [part.paragraphs[0]?.id ?? '', titleOfPart(part, index === 0)])),
    [parts],
  );
  const sections = useMemo(
    () => new Map(parts.flatMap(({ title, paragraphs }) => paragraphs.map(({ id }) => [id, title] as const))),
    [parts],
  );
  const at = passageAt(params);
  const chosen = at && `${brief.slug}:${at.paragraph}${at.sentence === null ? '' : `.s${at.sentence}`}`;
  const page = pageWith(pages, at?.paragraph ?? null);
  const words = copy && copy.words.size > 0 ? copy.words : undefined;
  const hasText = brief.quotable || words !== undefined;
  const paragraphs = (pages[page] ?? []).flatMap((part) => part.paragraphs);
  const active = pointed ?? (chosen ? { passage: chosen, statement: null, refs: [] } : null);
  const asked = params.get('at') ?? '';
  const isMissing = asked !== '' && !parts.some((part) => part.paragraphs.some(({ label }) => label === at?.paragraph));
  const linkTo = (other: number) => href({ at: pages[other]?.[0]?.paragraphs[0]?.label ?? null, open: null });
  return (
    <>
      <p className="byline">
        <ActorLinks actors={[brief.publisher]} /> · <time dateTime={brief.published.edtf}>{brief.published.label}</time>{' '}
        · <Link href={`/overview?brief=${brief.slug}`}>{texts.entry.overview}</Link> ·{' '}
        <EntryLink id={brief.id}>{texts.entry.label}</EntryLink>
        {(hasText || brief.url === null) && (
          <>
            {' · '}
            <OriginalLink url={brief.url} />
          </>
        )}
      </p>
      {!hasText && brief.url && (
        <p className="reader-original">
          <a href={brief.url} rel="noreferrer">
            {readerTexts.original(new URL(brief.url).host.replace(/^www\./, ''))}
          </a>
        </p>
      )}
      {!brief.quotable && <OwnCopy brief={brief} copy={copy} onFound={setCopy} />}
      <p className="reader-hint">
        {brief.quotable && brief.license !== null && (
          <>
            {readerTexts.licensed} <LicenseLink id={brief.license} />.
          </>
        )}
        {!brief.quotable && !copy && `${whyWithoutText(brief.license)} ${readerTexts.withoutText}`}{' '}
        {hasText ? readerTexts.hint : readerTexts.hintWithoutText}
      </p>
      {isMissing && <p role="status">{readerTexts.noPassage(asked)}</p>}
      <div className="reader-columns">
        <ReaderOutline parts={parts} current={at?.paragraph ?? null} />
        <div className="reader-text">
          {queriesOf(paragraphs.map(({ id }) => id)).map((ids) => (
            <TextPart
              key={ids[0]}
              brief={brief}
              ids={ids}
              titles={titles}
              sections={sections}
              words={words}
              chosen={chosen}
              active={active}
              onActivate={setPointed}
            />
          ))}
          {pages.length > 1 && (
            // Others in another part, so that the focus is not kept below the text that one goes on to.
            <nav className="pager" aria-label={readerTexts.pages} key={page}>
              {page > 0 && (
                <Link href={linkTo(page - 1)} rel="prev">
                  ← {readerTexts.before}
                </Link>
              )}
              <span className="pager-count">{readerTexts.page(page + 1, pages.length)}</span>
              {page + 1 < pages.length && (
                <Link href={linkTo(page + 1)} rel="next">
                  {readerTexts.after} →
                </Link>
              )}
            </nav>
          )}
        </div>
      </div>
      <Restated
        page={{
          title: brief.title,
          path: (chosen && addressOfPassage(chosen)) || pathOfText(brief.slug),
          cited: chosen ? [chosen] : [],
        }}
      />
    </>
  );
};
