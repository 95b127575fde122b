import { useContext } from 'react';
import type { ExplorerEntryQuery } from '../../operations/generated/views.ts';
import type { EntryOf } from '../../operations/views/entry.ts';
import { type Worded, wordsOf } from '../../operations/views/statement.ts';
import { BasisBadge, EntryLink, ModalityBadge } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';
import { Fact, Facts, Part, PartHeading } from './facts.tsx';

/** Something that is said in a passage, and which passages of the paragraph it cites. */
interface Said {
  node: Worded & { __typename: string; modality: string | null };
  basis: string;
  refs: readonly string[];
}

/** A paragraph of a brief: sentence by sentence, all that is taken from it. */
export const ParagraphEntry = ({
  paragraph,
  events,
}: {
  paragraph: EntryOf<'Paragraph'>;
  events: ExplorerEntryQuery['events'];
}) => {
  const { params } = useAddress();
  const Title = useContext(PartHeading);
  const chosen = params.get('sentence');
  const said: Said[] = [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges
        .filter(({ node }) => node.id === paragraph.brief.id)
        .map(({ basis, citations }) => ({ node: event, basis, refs: citations.map(({ ref }) => ref) })),
    ),
    ...paragraph.claims.nodes.map((claim) => ({
      node: claim,
      basis: claim.basis,
      refs: claim.citations.map(({ ref }) => ref),
    })),
  ];
  const whole = said.filter(({ refs }) => refs.includes(paragraph.ref));
  return (
    <>
      <Facts>
        <Fact name={texts.entry.brief}>
          <EntryLink id={paragraph.brief.id}>{paragraph.brief.title}</EntryLink>
        </Fact>
        {paragraph.sentences[0]?.section?.title && (
          <Fact name={texts.citation.section('').trim()}>{paragraph.sentences[0].section.title}</Fact>
        )}
      </Facts>
      {whole.length > 0 && (
        <Part title={texts.entry.whole}>
          <SaidHere said={whole} />
        </Part>
      )}
      {paragraph.sentences.map((sentence) => {
        const here = said.filter(({ refs }) => refs.includes(sentence.ref));
        return (
          <section
            className="part"
            key={sentence.ref}
            data-chosen={String(sentence.sentence) === chosen ? '' : undefined}
            aria-current={String(sentence.sentence) === chosen ? 'true' : undefined}
          >
            <Title>{texts.entry.sentence(sentence.sentence ?? 0)}</Title>
            {sentence.quote && <blockquote>{sentence.quote}</blockquote>}
            <p className="aside">
              {texts.entry.offsets(sentence.start, sentence.end)} · {texts.entry.hash}{' '}
              <code className="hash" title={sentence.quoteSha256}>
                {sentence.quoteSha256.slice(0, 12)}…
              </code>
            </p>
            {here.length > 0 ? <SaidHere said={here} /> : <p className="aside">{texts.entry.nothingSaid}</p>}
          </section>
        );
      })}
    </>
  );
};

const SaidHere = ({ said }: { said: readonly Said[] }) => (
  <ul className="rows">
    {said.map(({ node, basis }) => (
      <li key={node.id}>
        <EntryLink id={node.id}>{wordsOf(node)}</EntryLink>
        <div className="said">
          <span className="role">{texts.types[node.__typename]}</span>
          <ModalityBadge modality={node.modality} />
          <BasisBadge basis={basis} />
        </div>
      </li>
    ))}
  </ul>
);
