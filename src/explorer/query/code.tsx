import { useState } from 'react';
import type { ShownQuery } from '../../views/query-address.ts';
import { queryTexts } from '../texts/query-page.ts';
import { codeSamples } from './code-samples.ts';

type Language = keyof ReturnType<typeof codeSamples>;

const LANGUAGES: readonly Language[] = ['fetch', 'apollo', 'curl'];

/** The query as code for the way that one chooses, to be copied. */
export const Code = ({ query }: { query: ShownQuery }) => {
  const [language, setLanguage] = useState<Language>('fetch');
  const [isCopied, setIsCopied] = useState(false);
  const samples = readSamples(query);
  if (!samples) return null;
  const code = samples[language];
  return (
    <section className="code" aria-labelledby="code">
      <h2 id="code">{queryTexts.code}</h2>
      <p className="actions">
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            onClick={() => {
              setLanguage(one);
              setIsCopied(false);
            }}
          >
            {queryTexts.languages[one]}
          </button>
        ))}
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(code);
            setIsCopied(true);
          }}
        >
          {isCopied ? queryTexts.copied : queryTexts.copy}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable. */}
      <pre tabIndex={0}>{code}</pre>
    </section>
  );
};

/** Null without a query, and while the variables are no JSON. */
const readSamples = (query: ShownQuery) => {
  if (query.query === '') return null;
  try {
    return codeSamples(`${window.location.origin}/graphql`, query);
  } catch {
    return null;
  }
};
