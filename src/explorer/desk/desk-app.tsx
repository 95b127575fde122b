import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../texts/languages.ts';
import { api, type DeskState, type Problem } from './api.ts';
import { Begin } from './begin/begin.tsx';
import { BriefList } from './begin/brief-list.tsx';
import { DocumentPage } from './begin/document-page.tsx';
import { ProblemNote } from './problem-note.tsx';
import { Review } from './review/review.tsx';
import { hrefOf, type Route, useRoute } from './route.ts';
import { changeLanguage, deskTexts } from './texts/texts.ts';

/** The desk: its pages by the fragment of the address. */
export const DeskApp = () => {
  const route = useRoute();
  const [desk, setDesk] = useState<DeskState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async () => {
    const result = await api.desk();
    setProblem(result.problem ?? null);
    if (result.value) setDesk(result.value);
  };
  // The list may have changed on another page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is loaded again for each page.
  useEffect(() => void load(), [route.page]);
  return (
    <div className="desk">
      <Header desk={desk} route={route} />
      {problem && <ProblemNote problem={problem} retry={load} />}
      {desk && <Page route={route} desk={desk} reload={load} />}
    </div>
  );
};

const Page = ({ route, desk, reload }: { route: Route; desk: DeskState; reload(): Promise<void> }) => {
  switch (route.page) {
    case 'list':
      return <BriefList desk={desk} />;
    case 'begin':
      return <Begin desk={desk} reload={reload} />;
    case 'document':
      return <DocumentPage key={route.name} name={route.name} desk={desk} />;
    case 'review':
      return <Review key={route.name} name={route.name} desk={desk} />;
  }
};

const Header = ({ desk, route }: { desk: DeskState | null; route: Route }) => (
  <header className="desk-header">
    <a className="desk-name" href={hrefOf({ page: 'list' })}>
      {deskTexts.name}
    </a>
    {route.page !== 'list' && (
      <nav aria-label={deskTexts.pagesOfDesk}>
        <a href={hrefOf({ page: 'list' })}>{deskTexts.list.title}</a>
        {'name' in route &&
          (['review', 'document'] as const).map((page) => (
            <a
              key={page}
              href={hrefOf({ page, name: route.name })}
              aria-current={route.page === page ? 'page' : undefined}
            >
              {deskTexts.pages[page]}
            </a>
          ))}
      </nav>
    )}
    <span className="desk-who">{desk && deskTexts.who(desk.by)}</span>
    <select
      aria-label={deskTexts.language}
      value={document.documentElement.lang}
      onChange={({ target }) => changeLanguage(target.value as Language)}
    >
      {Object.entries(LANGUAGES).map(([tag, label]) => (
        <option key={tag} value={tag} lang={tag}>
          {label}
        </option>
      ))}
    </select>
  </header>
);
