import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { UNNAMED_SITE } from '../views/site.ts';
import { setDay } from './parts/past-dates.ts';
import { answers } from './shell/answers.ts';
import { App } from './shell/app.tsx';
import { loadModules } from './shell/loadable.tsx';
import type { PageData } from './shell/server-page.ts';
import type { ShownSite } from './shell/site.ts';
import { chooseLanguage, LANGUAGE_PARAMETER, type Language } from './texts/languages.ts';
import { loadTexts } from './texts/load-texts.ts';
import './styles/colours.css';
import './styles/base.css';
import './styles/header.css';
import './styles/search-box.css';
import './styles/shell.css';
import './styles/panel.css';
import './styles/filters.css';
import './styles/lists.css';
import './styles/marks.css';
import './styles/tables.css';
import './styles/disagreements.css';
import './styles/overview.css';
import './styles/media.css';

const root = document.getElementById('explorer') as HTMLElement;

const renderApp = (site: ShownSite, revision?: string) => (
  <StrictMode>
    <App revision={revision} site={site} />
  </StrictMode>
);

/** Marks what is in English on a page in another language, when the page is there. */
const markLater = async (language: Language) => {
  if (language === 'en') return;
  const { markEnglish } = await import('./shell/mark-english.ts');
  markEnglish(root);
};

/** Takes a page over that the server has rendered. */
const hydrate = async (json: string) => {
  const { day, revision, site, modules, answers: came } = JSON.parse(json) as PageData;
  const language = document.documentElement.lang as Language;
  setDay(day);
  for (const [key, data, errors] of came)
    answers.add(key, { data: data ?? undefined, ...(errors && { error: { data, errors } }) });
  if (language !== 'en') {
    await loadTexts(language);
    (await import('./shell/mark-english.ts')).unmarkEnglish(root);
  }
  await loadModules(modules);
  hydrateRoot(root, renderApp(site, revision ?? undefined));
  await markLater(language);
};

/** Renders a page that comes without content, as from Vite's server for development. */
const render = async () => {
  const named = new URLSearchParams(location.search).get(LANGUAGE_PARAMETER);
  const language = chooseLanguage(named, null, navigator.languages);
  // Without the translation, the page is in English.
  if (language !== 'en') await loadTexts(language);
  document.documentElement.lang = language;
  createRoot(root).render(renderApp({ ...UNNAMED_SITE, origin: location.origin }));
  await markLater(language);
};

const json = document.getElementById('page-data')?.textContent;
void (json ? hydrate(json) : render());
