import { foldWords } from '../clean-text.ts';
import { withoutSuperscripts } from './page-content.ts';

/** Tables of contents: entries keep their words and lose dots and page numbers. */

/** At the end is the page, or what Word writes if it has lost the place. */
const LEADER =
  /\s*(?:\.{4,}|(?:\.\s){3,}\.?|…{2,}|_{4,}|·{4,})\s*(?:\d{1,4}|[ivx]{1,6}|Error! Bookmark not defined\.|Fehler! Textmarke nicht definiert\.|Erreur ! Signet non défini\.|¡Error! Marcador no definido\.)?$/;
const PAGE = /^(.{2,200}?)\s+(\d{1,3})$/;

/** An entry with a leader, without it; undefined if the text has none. */
export const withoutLeader = (text: string): string | undefined => {
  const found = LEADER.exec(text.slice(-400));
  return found ? text.slice(0, text.length - found[0].length).trim() : undefined;
};

const plain = (text: string): string => foldWords(withoutSuperscripts(text));

/**
 * The texts that are entries of a table of contents, with what they are without the page: at least two lines that end
 * with a number, where what is before it is a line of its own elsewhere.
 */
export const findContents = (texts: readonly string[], pages: number): Map<string, string> => {
  const known = new Set(texts.map(plain));
  const entries = new Map<string, string>();
  for (const text of texts) {
    const [, words, page] = PAGE.exec(withoutSuperscripts(text)) ?? [];
    if (words && Number(page) <= pages + 20 && known.has(plain(words))) entries.set(text, words);
  }
  return entries.size > 1 ? entries : new Map();
};
