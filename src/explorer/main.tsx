import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';
import { createClient } from './shell/client.ts';
import { startingLanguage } from './texts/languages.ts';
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
import './styles/overview.css';
import './styles/media.css';

const render = () =>
  createRoot(document.getElementById('explorer') as HTMLElement).render(
    <StrictMode>
      <ApolloProvider client={createClient()}>
        <App />
      </ApolloProvider>
    </StrictMode>,
  );

const language = startingLanguage();
if (language === 'en') render();
else
  Promise.all([loadTexts(language), import('./shell/mark-english.ts')]).then(
    ([, { markEnglish }]) => {
      document.documentElement.lang = language;
      markEnglish(document.getElementById('explorer') as HTMLElement);
      render();
    },
    // Without the translation, the page is in English.
    render,
  );
