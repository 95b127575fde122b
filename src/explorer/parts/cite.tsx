import { useContext } from 'react';
import { addressOfCitation, CITATION_FORMATS, isCitable } from '../../views/citation.ts';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { Entry } from '../../views/entry-types.ts';
import { SiteContext } from '../shell/site.ts';
import { texts } from '../texts/texts.ts';
import { CopyButton } from './copy-button.tsx';
import { embedCode, labelOf } from './embed-code.ts';
import '../styles/cite.css';

interface CiteProps {
  entryKey: string;
  /** What a link to it says in the page of somebody else, if its card can be embedded there. */
  label?: string;
  /** The number of the sentence, of a passage of which only one is cited. */
  sentence?: string | null;
  /** The words of what is cited, where they may be shown. */
  quotes?: readonly string[];
}

/** References to an entity, its lasting address, and its words, to be copied; without scripts, links and the address. */
export const Cite = ({ entryKey, label, sentence = null, quotes = [] }: CiteProps) => {
  const { origin, canEmbed } = useContext(SiteContext);
  const address = `${origin}${pathOfEntry(entryKey)}${sentence === null ? '' : `?sentence=${sentence}`}`;
  const code = canEmbed && label !== undefined ? embedCode(origin, address, label) : null;
  const fileOf = (ending: string) => addressOfCitation(entryKey, ending, sentence);
  return (
    <details className="cite">
      <summary>{code === null ? texts.cite.title : texts.cite.titleWithEmbed}</summary>
      <ul>
        {CITATION_FORMATS.map(({ name, ending }) => (
          <li key={ending}>
            <CopyButton text={() => fetchText(fileOf(ending))}>{texts.cite.copyReference(name)}</CopyButton>{' '}
            <a href={fileOf(ending)}>
              <code>.{ending}</code>
            </a>
          </li>
        ))}
        <li className="cite-link">
          <code>{address}</code> <CopyButton text={() => address}>{texts.cite.copyLink}</CopyButton>{' '}
          <span className="aside">{texts.cite.lasting}</span>
        </li>
        {quotes.length > 0 && (
          <li className="with-scripts">
            <CopyButton
              text={async () => `${quotes.map(texts.cite.quoted).join('\n')}\n${await fetchText(fileOf('apa.txt'))}`}
            >
              {texts.cite.copyQuotation}
            </CopyButton>
          </li>
        )}
        {code !== null && (
          <li className="cite-embed">
            <code>{code}</code> <CopyButton text={() => code}>{texts.cite.copyEmbed}</CopyButton>
          </li>
        )}
      </ul>
    </details>
  );
};

/** References to what an entry is of; nothing if it cannot be cited. */
export const CiteEntry = ({ node, sentence }: { node: Entry; sentence: string | null }) => {
  if (!isCitable(node.__typename)) return null;
  const shown = { entryKey: toEntryKey(node.id), label: labelOf(node) };
  if (node.__typename !== 'Paragraph')
    return <Cite {...shown} quotes={'asOf' in node ? wordsOf(node.citations) : []} />;
  const chosen = node.sentences.find((one) => String(one.sentence) === sentence);
  return <Cite {...shown} sentence={chosen ? sentence : null} quotes={wordsOf([chosen ?? node])} />;
};

const wordsOf = (passages: readonly { quote?: string | null }[]): string[] =>
  passages.flatMap(({ quote }) => (quote ? [quote] : []));

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.text();
};
