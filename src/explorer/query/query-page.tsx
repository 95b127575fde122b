import '../styles/query.css';
import { useCallback, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { queryAt, type ShownQuery } from '../../views/query-address.ts';
import { Heading } from '../shell/heading.tsx';
import { queryTexts } from '../texts/query-page.ts';
import { texts } from '../texts/texts.ts';
import { Code } from './code.tsx';
import { sendQuery } from './send-query.ts';

/** A query for developers: it is run when the page opens, can be changed, and is shown as code. */
const QueryPage = () => {
  const hash = useSyncExternalStore(
    (notify) => {
      window.addEventListener('hashchange', notify);
      return () => window.removeEventListener('hashchange', notify);
    },
    () => window.location.hash,
    () => '',
  );
  return <QueryEditor key={hash} given={queryAt(hash)} />;
};

const QueryEditor = ({ given }: { given: ShownQuery }) => {
  const [shown, setShown] = useState(given);
  const [answer, setAnswer] = useState('');
  const run = useCallback(async (query: ShownQuery) => {
    setAnswer(texts.states.loading);
    setAnswer(await sendQuery(query));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it is in the address.
  useEffect(() => {
    if (shown.query) void run(shown);
  }, []);
  const graphiql = `/graphql?${new URLSearchParams({ ...shown })}`;
  return (
    <>
      <Heading title={queryTexts.title} intro={queryTexts.intro} />
      <p className="without-scripts">{queryTexts.withoutScripts}</p>
      <div className="query">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(shown);
          }}
        >
          <Text
            label={queryTexts.query}
            rows={16}
            value={shown.query}
            onChange={(query) => setShown({ ...shown, query })}
          />
          <Text
            label={queryTexts.variables}
            rows={5}
            value={shown.variables}
            onChange={(variables) => setShown({ ...shown, variables })}
          />
          <p className="actions">
            <button type="submit">{queryTexts.run}</button>
            <a href={graphiql}>{queryTexts.graphiql}</a>
          </p>
        </form>
        <section aria-labelledby="answer">
          <h2 id="answer">{queryTexts.answer}</h2>
          {/* Focusable, so that it can be scrolled with the keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable. */}
          <pre tabIndex={0} aria-live="polite">
            {answer}
          </pre>
        </section>
      </div>
      <Code query={shown} />
    </>
  );
};

const Text = ({
  label,
  rows,
  value,
  onChange,
}: {
  label: string;
  rows: number;
  value: string;
  onChange(value: string): void;
}) => {
  const id = useId();
  return (
    <div className="query-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
};

export default QueryPage;
