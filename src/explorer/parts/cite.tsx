import { useContext } from 'react';
import { addressOfCitation, CITATION_FORMATS, isCitable } from '../../views/citation.ts';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import type { Entry } from '../../views/entry-types.ts';
import { SiteContext } from '../shell/site.ts';
import { texts } from '../texts/texts.ts';
import { CopyButton } from './copy-button.tsx';
import '../styles/cite.css';

interface CiteProps {
  entryKey: string;
  /** The number of the sentence, of a passage of which only one is cited. */
  sentence?: string | null;
  /** The words of what is cited, where they may be shown. */
  quotes?: readonly string[];
}

/** References to an entity, its lasting address, and its words, to be copied; without scripts, links and the address. */
export const Cite = ({ entryKey, sentence = null, quotes = [] }: CiteProps) => {
  const { origin } = useContext(SiteContext);
  const address = `${origin}${pathOfEntry(entryKey)}${sentence === null ? '' : `?sentence=${sentence}`}`;
  const fileOf = (ending: string) => addressOfCitation(entryKey, ending, sentence);
  return (
    <details className="cite">
      <summary>{texts.cite.title}</summary>
      <ul>
        {CITATION_FORMATS.map(({ name, ending }) => (
          <li key={ending}>
            <a href={fileOf(ending)}>{name}</a>{' '}
            <CopyButton about={name} text={() => fetchText(fileOf(ending))}>
              {texts.copying.copy}
            </CopyButton>
          </li>
        ))}
        <li className="cite-link">
          <code>{address}</code> <CopyButton text={() => address}>{texts.cite.copyLink}</CopyButton>
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
      </ul>
    </details>
  );
};

/** References to what an entry is of; nothing if it cannot be cited. */
export const CiteEntry = ({ node, sentence }: { node: Entry; sentence: string | null }) => {
  if (!isCitable(node.__typename)) return null;
  const key = toEntryKey(node.id);
  if (node.__typename !== 'Paragraph')
    return <Cite entryKey={key} quotes={'asOf' in node ? wordsOf(node.citations) : []} />;
  const chosen = node.sentences.find((one) => String(one.sentence) === sentence);
  return <Cite entryKey={key} sentence={chosen ? sentence : null} quotes={wordsOf([chosen ?? node])} />;
};

const wordsOf = (passages: readonly { quote?: string | null }[]): string[] =>
  passages.flatMap(({ quote }) => (quote ? [quote] : []));

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.text();
};
