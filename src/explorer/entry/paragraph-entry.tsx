import { useContext, useEffect, useRef } from 'react';
import type { EntryOf } from '../../views/entry.ts';
import type { ExplorerEntryQuery } from '../../views/generated/views.ts';
import { refsOf, type Titled, titleOf } from '../../views/statement.ts';
import { EntryLink, type Held, HowHeld } from '../parts/words.tsx';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';
import { Fact, Facts, More, Part, PartHeading } from './facts.tsx';

/** Something that is said in a passage, and which passages it cites. */
interface Said {
  node: Titled & Held & { __typename: string };
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
  const chosen = params.get('sentence');
  const Title = useContext(PartHeading);
  const list = useRef<HTMLDivElement>(null);
  // The sentence that the address names is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another paragraph too.
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'start' });
  }, [chosen, paragraph.id]);
  const said: Said[] = [
    ...(events?.nodes ?? []).flatMap((event) =>
      event.mentions.edges.map((mention) => ({ node: event, basis: mention.basis, refs: refsOf(mention) })),
    ),
    ...paragraph.claims.nodes.map((claim) => ({ node: claim, basis: claim.basis, refs: refsOf(claim) })),
  ];
  const section = paragraph.sentences[0]?.section?.title;
  const left =
    paragraph.claims.totalCount -
    paragraph.claims.nodes.length +
    (events ? events.totalCount - events.nodes.length : 0);
  const whole = said.filter(({ refs }) => refs.includes(paragraph.ref));
  return (
    <div ref={list}>
      <Facts>
        <Fact name={texts.entry.brief}>
          <EntryLink id={paragraph.brief.id}>{paragraph.brief.title}</EntryLink>
        </Fact>
        {section && <Fact name={texts.entry.section}>{section}</Fact>}
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
      <More count={left} />
    </div>
  );
};

const SaidHere = ({ said }: { said: readonly Said[] }) => (
  <ul className="rows">
    {said.map(({ node, basis }) => (
      <li key={node.id}>
        <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
        <div className="said">
          <span className="role">{texts.types[node.__typename]}</span>
          <HowHeld {...node} basis={basis} citations={[]} />
        </div>
      </li>
    ))}
  </ul>
);
