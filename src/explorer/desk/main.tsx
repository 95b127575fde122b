// What each page says of its own is after what all have.
import '../styles/colours.css';
import '../styles/base.css';
import './desk.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../texts/load-texts.ts';
import { DeskApp } from './desk-app.tsx';
import { watchEffort } from './effort.ts';
import { loadDeskTexts, rememberedLanguage } from './texts/texts.ts';

const start = async () => {
  const language = rememberedLanguage();
  document.documentElement.lang = language;
  // Without the translation, the page is in English.
  if (language !== 'en') await loadTexts(language);
  await loadDeskTexts(language);
  watchEffort(document);
  createRoot(document.getElementById('desk') as HTMLElement).render(
    <StrictMode>
      <DeskApp />
    </StrictMode>,
  );
};

void start();
