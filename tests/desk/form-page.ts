import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { FormSchema } from '../../src/desk/records.ts';
import type { WorkDesk } from './work-desk.ts';

/** A page that has a form of any record beside a text, over the API of a desk: what the form sends stays in the page. */

const explorer = (file: string): string => fileURLToPath(new URL(`../../src/explorer/${file}`, import.meta.url));

const PAGE = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { RecordForm } from '${explorer('desk/form/record-form.tsx')}';
import { loadDeskTexts } from '${explorer('desk/texts/texts.ts')}';
import { loadTexts } from '${explorer('texts/load-texts.ts')}';
import '${explorer('styles/colours.css')}';
import '${explorer('styles/base.css')}';
import '${explorer('desk/desk.css')}';

const { schema, value, schemas, sentences, language } = window.given;

const App = () => {
  const [picking, setPicking] = useState(null);
  const [isOpen, setOpen] = useState(true);
  const [brief] = useState({
    name: 'tide-mills', language: 'en', published: '2024-06-01', schemas, run: (action) => action,
    sentences: { textOf: (ref) => sentences[ref] ?? null, onPick: setPicking },
  });
  return h('main', { className: 'form-page' },
    h('h1', null, 'A form'),
    h('ul', { 'aria-label': 'Text' }, Object.entries(sentences).map(([ref, text]) => h('li', { key: ref },
      h('button', { 'aria-pressed': picking?.refs.includes(ref) ?? false, onClick: () => picking?.toggle(ref) }, text)))),
    isOpen && h(RecordForm, {
      brief, schema, value, keep: 'test', onCancel: () => setOpen(false),
      onSubmit: async (fields) => {
        window.sent = fields;
        if (window.answer) return window.answer;
        setOpen(false);
        return null;
      },
    }));
};

document.documentElement.lang = language;
if (language !== 'en') await loadTexts(language);
await loadDeskTexts(language);
createRoot(document.getElementById('desk')).render(h(App));
`;

const ENTRY = 'form-page.js';

/** The page with all that it loads, by the names of the files. */
export const buildFormPage = async (): Promise<ReadonlyMap<string, string>> => {
  const output = await build({
    root: explorer('desk'),
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [
      react(),
      {
        name: 'form-page',
        resolveId: (id) => (id === ENTRY ? explorer(`desk/${ENTRY}`) : null),
        load: (id) => (id === explorer(`desk/${ENTRY}`) ? PAGE : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ENTRY,
        output: { entryFileNames: ENTRY, chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
        checks: { pluginTimings: false },
      },
    },
  });
  const [{ output: files }] = [output].flat() as unknown as [
    { output: { fileName: string; code?: string; source?: string | Uint8Array }[] },
  ];
  return new Map(files.map(({ fileName, code, source }) => [fileName, code ?? String(source)]));
};

export interface Given {
  schema: FormSchema;
  value?: object;
  language?: string;
  sentences?: Record<string, string>;
}

/** Opens the form of a record, as somebody does who may decide at the desk. */
export const openForm = async (
  page: Page,
  desk: WorkDesk,
  files: ReadonlyMap<string, string>,
  { value = {}, language = 'en', sentences = SENTENCES, schema }: Given,
): Promise<void> => {
  const root = `http://127.0.0.1:${desk.port}`;
  const schemas = (await desk.ask('GET', 'records')).body;
  await page.context().addCookies([{ name: `briefgraph-desk-${desk.port}`, value: desk.token, url: root }]);
  const styles = [...files.keys()].filter((name) => name.endsWith('.css'));
  const given = JSON.stringify({ schema, value, language, sentences, schemas }).replaceAll('<', '\\u003c');
  await page.route(`${root}/form/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice('/form/'.length);
    if (name === '')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><head><title>A form</title><link rel="icon" href="data:,">${styles
          .map((style) => `<link rel="stylesheet" href="${style}">`)
          .join('')}</head><body><div id="desk"></div><script>window.given = ${given}</script>
          <script type="module" src="${ENTRY}"></script></body></html>`,
      });
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: files.get(name) ?? '' });
  });
  await page.goto(`${root}/form/`);
  await page.locator('form').waitFor();
};

export const SENTENCES: Record<string, string> = {
  'p1.s1': 'The Harbour Ministry opened a tide mill in Norway on 3 May 2024.',
  'p2.s1': 'The Harbour Ministry should publish the figures of the mill.',
  'p2.s2': 'Prices will rise by 5 per cent in 2025.',
};
