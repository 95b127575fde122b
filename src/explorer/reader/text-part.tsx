import { useEffect, useRef } from 'react';
import { ExplorerReaderPageDocument, type ExplorerReaderPageQuery } from '../../views/generated/views.ts';
import type { ReadBrief } from '../../views/reader.ts';
import { OWN_COPY } from '../../views/reader-address.ts';
import { Failure, Loading } from '../parts/states.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { type Active, concerns, type Paragraph, paragraphOf } from './statements.ts';
import { TextParagraph } from './text-paragraph.tsx';

interface TextPartProps {
  brief: ReadBrief;
  ids: readonly string[];
  /** The titles of sections by the ids of their headings. */
  titles: ReadonlyMap<string, string>;
  /** The title of the section that each paragraph is in, by its id; null for a section without one. */
  sections: ReadonlyMap<string, string | null>;
  words: ReadonlyMap<string, string> | undefined;
  chosen: string | null;
  active: Active | null;
  onActivate(active: Active | null): void;
}

/** A few paragraphs of a text, which are asked for together. */
export const TextPart = ({ brief, ids, titles, sections, words, chosen, active, onActivate }: TextPartProps) => {
  const { data, error, isLoading, retry } = useViewQuery<ExplorerReaderPageQuery>(ExplorerReaderPageDocument, { ids });
  const element = useRef<HTMLDivElement>(null);
  const isShown = data !== undefined && !isLoading;
  const paragraphs = (data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Paragraph' ? [node] : []));
  const shown = chosen && placeIn(paragraphs, chosen);
  useShowChosen(element, shown, isShown);
  return (
    <div ref={element} aria-busy={isLoading}>
      {Boolean(error) && <Failure error={error} retry={retry} />}
      {!isShown && !error && <Loading />}
      {isShown &&
        paragraphs.map((paragraph) => {
          const isHere = (ref: string) => paragraphOf(ref) === paragraph.ref;
          const touches = active !== null && [active.passage ?? '', ...active.refs].some(isHere);
          return (
            <TextParagraph
              key={paragraph.id}
              paragraph={paragraph}
              brief={brief}
              words={words}
              title={titles.get(paragraph.id) ?? null}
              section={sections.get(paragraph.id) ?? null}
              chosen={shown !== null && concerns([shown], paragraph.ref) ? shown : null}
              active={touches ? active : null}
              onActivate={onActivate}
            />
          );
        })}
    </div>
  );
};

/** The passage, or its paragraph if that has no such sentence. */
const placeIn = (paragraphs: readonly Paragraph[], passage: string): string => {
  const paragraph = paragraphs.find(({ ref }) => ref === paragraphOf(passage));
  return !paragraph || paragraph.sentences.some(({ ref }) => ref === passage) ? passage : paragraph.ref;
};

/** Whether the focus is nowhere, or on a link that has just been followed to where the page is. */
const isFocusFree = ({ activeElement }: Document): boolean =>
  activeElement === document.body ||
  activeElement?.tagName === 'H1' ||
  (activeElement instanceof HTMLAnchorElement && activeElement.href === location.href);

/** Scrolls to the passage in the address once it is there, and focuses it unless something else has the focus. */
const useShowChosen = (element: React.RefObject<HTMLElement | null>, chosen: string | null, isShown: boolean) => {
  useEffect(() => {
    if (chosen === null || !isShown || location.hash === `#${OWN_COPY}`) return;
    const sentence = element.current?.querySelector<HTMLElement>(
      `[data-ref="${CSS.escape(chosen)}"], [data-ref="${CSS.escape(`${chosen}.s1`)}"]`,
    );
    if (!sentence || document.activeElement === sentence) return;
    // Without the text, the statements about it begin where its row does.
    const row = sentence.closest('[data-without-text]');
    if (row) row.scrollIntoView({ block: 'start' });
    else sentence.scrollIntoView({ block: 'center' });
    if (isFocusFree(document)) sentence.focus({ preventScroll: true });
  }, [element, chosen, isShown]);
};
