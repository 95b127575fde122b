import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { addressOfEntry, type CardNode } from '../../views/card.ts';
import { toEntryKey } from '../../views/entry-address.ts';
import { escapeMarkup } from '../../views/metadata/markup.ts';
import type { Site } from '../../views/site.ts';
import { setDay } from '../parts/past-dates.ts';
import { textIn } from '../server/html.ts';
import { markEnglishIn } from '../server/mark-english-in.ts';
import { speak } from '../server/translations.ts';
import colours from '../styles/colours.css?inline';
import type { Language } from '../texts/languages.ts';
import { texts } from '../texts/texts.ts';
import style from './card.css?inline';
import { authorOf, Card, Out, titleOf } from './card.tsx';

export interface CardRequest {
  /** The answer to the query of the card. */
  data: unknown;
  status: number;
  language: Language;
  /** The colours: light ones, unless this is `dark`, or `auto` for those of the device. */
  scheme: string | null;
  /** What whole addresses begin with. */
  origin: string;
  site: Site;
  /** The day that the card is as of. */
  day: string;
}

export interface RenderedCard {
  html: string;
  /** The sources of its policy for the style and the script that are in it. */
  sources: string;
  title: string;
  /** Whose word it is; null for what several speak of. */
  author: string | null;
  /** Who provides it. */
  provider: string;
  toFrame(src: string, most: Size): Size & { html: string };
}

/** In pixels. */
interface Size {
  width: number;
  height: number;
}

/** Reports the height of the card to the page around it: at once, since browsers draw nothing of a frame that has no height yet. */
const SCRIPT =
  'const e=document.documentElement,' +
  't=()=>parent.postMessage({briefgraphCard:Math.ceil(e.getBoundingClientRect().height)},"*");' +
  't();new ResizeObserver(t).observe(e)';

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const WIDTH = 600;

/** A frame with the card at an address. How high it has to be is estimated, from the lines that its texts take. */
const toFrame = (src: string, most: Size, title: string, text: string): Size & { html: string } => {
  const width = Math.min(WIDTH, most.width);
  const linesOf = (characters: number, pixels: number) => Math.ceil((characters * pixels) / Math.max(width - 45, 50));
  const height = Math.min(
    most.height,
    115 + 25 * linesOf(title.length, 12) + 21 * linesOf(text.length - title.length, 8),
  );
  const html =
    `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" loading="lazy" ` +
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>';
  return { html, width, height };
};

/** The colours of a card: the page around it chooses them, and most pages are light on any device. */
const coloursIn = (scheme: string | null): string =>
  scheme === 'auto'
    ? colours
    : colours
        .replace('color-scheme:light dark', `color-scheme:${scheme === 'dark' ? 'dark' : 'light'}`)
        .replaceAll(/@media [^{]*prefers-color-scheme[^{]*/g, scheme === 'dark' ? '@media screen' : '@media not all');

/** Renders a card as a page of its own, which loads nothing. */
export const renderCard = ({ data, status, language, scheme, origin, site, day }: CardRequest): RenderedCard => {
  speak(language);
  setDay(day);
  const node = status === 200 || status === 410 ? (data as { node: CardNode }).node : null;
  const href = origin + (node ? addressOfEntry(toEntryKey(node.id), language) : '/');
  const title = node ? titleOf(node) : status === 404 ? texts.states.entryNotFound : texts.states.entryFailed;
  const provider = site.name ? texts.card.site(texts.brand, site.name) : texts.brand;
  const body = renderToStaticMarkup(
    <main>
      {node ? <Card node={node} href={href} /> : <h1>{title}</h1>}
      <footer>
        {node && 'asOf' in node && <span>{texts.card.restated}</span>}
        <Out href={href}>{node ? texts.card.more(provider) : provider}</Out>
      </footer>
    </main>,
  );
  const css = `${coloursIn(scheme)}${style}`;
  return {
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      `<title>${escapeMarkup(title)}</title>`,
      '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
      node ? `<link rel="canonical" href="${escapeMarkup(href)}">` : '',
      `<style>${css}</style></head><body>`,
      language === 'en' ? body : markEnglishIn(body),
      // The page around it keeps what it has instead of a card that is not there.
      node ? `<script>${SCRIPT}</script>` : '',
      '</body></html>',
    ].join(''),
    sources: `style-src ${sourceOf(css)}; script-src ${node ? sourceOf(SCRIPT) : "'none'"}`,
    title,
    author: node && authorOf(node),
    provider,
    toFrame: (src, most) => toFrame(src, most, title, textIn(body)),
  };
};
