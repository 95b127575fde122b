import type { CitedNode } from '../citation.ts';
import { parseCitationRef } from '../citation-ref.ts';
import { pathOfEntry, toEntryKey } from '../entry-address.ts';
import type { CitedBriefFragment } from '../generated/views.ts';
import { NAMED_PASSAGES, PASSAGE_KINDS } from '../passage-words.ts';
import { englishViewOf, listHolders } from '../whose-view.ts';
import { authorsOf, isPdf } from './subject.ts';

/**
 * References as CSL-JSON, https://docs.citationstyles.org/. What is cited is the brief, with the passage: its authors say what a statement says, and the
 * site where somebody found it is only the way there. An event is a page of the site that nobody wrote.
 */

export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  'container-title'?: string;
  author?: CslName[];
  publisher?: string;
  edition?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  /** That of the original, if it is known; of an event, its page here. */
  URL?: string;
  DOI?: string;
  note?: string;
}

/** A person whose family name is known, or the whole name of any other author. */
export interface CslName {
  literal?: string;
  family?: string;
  given?: string;
}

/** A day, month or year, or the first and the last of a time; as text what CSL cannot express. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

interface Access {
  /** What addresses begin with. */
  origin: string;
  /** The day of access, such as `2026-12-02`. */
  day: string;
  /** The number of the cited sentence of a passage, if it has such a sentence; null for all of it. */
  sentence: number | null;
}

export const toCslItem = (node: CitedNode, { origin, day, sentence: asked }: Access): CslItem => {
  const key = toEntryKey(node.id);
  const here = `${origin}${pathOfEntry(key)}`;
  const accessed = toCslDate({ edtf: day, label: day });
  const id = key.replaceAll(/[^\w-]+/g, '-');
  if (node.__typename === 'Event')
    return {
      id,
      type: 'webpage',
      title: node.title,
      'container-title': 'Briefgraph',
      accessed,
      URL: here,
      note: accountsOf(node),
    };
  if (node.__typename === 'Brief')
    return { id, ...citeBrief(node), ...(!node.url && { accessed, note: `restated at ${here}` }) };
  if (node.__typename === 'Paragraph') {
    const sentence = node.sentences.some((one) => one.sentence === asked) ? asked : null;
    const address = sentence === null ? here : `${here}?sentence=${sentence}`;
    const ref = sentence === null ? node.ref : `${node.ref}.s${sentence}`;
    return {
      ...citeBrief(node.brief),
      id: sentence === null ? id : `${id}-s${sentence}`,
      accessed,
      note: `${locate([ref])}, at ${address}`,
    };
  }
  const view = englishViewOf(node);
  const place = locate(node.citations.map(({ ref }) => ref));
  // Without holders, a motive is still that of its actors.
  const motive = node.__typename === 'Motive' ? englishViewOf({ ...node, attributedTo: node.actors }).holders : [];
  const whose =
    view.holders.length > 0 && !view.isAuthors
      ? `, on the view of ${listHolders(view)}`
      : motive.length > 0
        ? `, on the motive of ${listHolders({ ...view, holders: motive })}`
        : '';
  return {
    ...citeBrief(node.brief),
    id,
    accessed,
    note: `${place}${whose}, ${view.isReading ? 'as a curator reads it,' : 'restated'} at ${here}`,
  };
};

/** The brief as its publisher has it. Styles give the day of web pages, and of reports the year. */
const citeBrief = (brief: CitedBriefFragment): Omit<CslItem, 'id'> => ({
  type: brief.url && !isPdf(brief.url) && /^\d{4}-\d\d-\d\d$/.test(brief.published.edtf) ? 'webpage' : 'report',
  title: brief.title,
  author: authorsOf(brief).map(toCslName),
  publisher: brief.publishers.map(({ name }) => name).join('; '),
  issued: toCslDate(brief.published),
  language: brief.language,
  ...(brief.edition && { edition: brief.edition }),
  ...(brief.doi && { DOI: brief.doi }),
  ...(brief.url && { URL: brief.url }),
});

const toCslName = (author: { name: string; familyName?: string | null }): CslName => {
  const { name, familyName: family } = author;
  const [before, after] = family ? ` ${name} `.split(` ${family} `) : [];
  return family && after !== undefined ? { family, given: `${before} ${after}`.trim() } : { literal: name };
};

/** A date in EDTF for references. No part of it is made up: CSL has no months or days that are not known, and no open ends. */
export const toCslDate = ({ edtf, label }: { edtf: string; label: string }): CslDate => {
  const [, from = '', to, doubt] = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?([~?%])?$/.exec(edtf) ?? [];
  // A season has the number of a month from 21.
  const dates = [from, ...(to ? [to] : [])].map((date) => date.split('-').map(Number));
  if (from === '' || (to && doubt) || dates.some(([, month = 1]) => month > 12)) return { literal: label };
  return { 'date-parts': dates, ...(doubt && { circa: true as const }) };
};

/** Where in a brief passages are: `paragraph 4, sentences 3, 5; key point 2`. */
export const locate = (refs: readonly string[]): string => {
  const sentences = new Map<string, number[]>();
  for (const ref of refs) {
    const { paragraph, sentence } = parseCitationRef(ref) ?? { paragraph: ref, sentence: null };
    sentences.set(paragraph, [...(sentences.get(paragraph) ?? []), ...(sentence === null ? [] : [sentence])]);
  }
  return [...sentences].map(([paragraph, numbers]) => `${nameOf(paragraph)}${sentencesIn(numbers)}`).join('; ');
};

const sentencesIn = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `, ${numbers.length === 1 ? 'sentence' : 'sentences'} ${numbers.join(', ')}`;

const nameOf = (paragraph: string): string => {
  const [, kind = '', number = ''] = /^([a-z]+)(\d+)$/.exec(paragraph) ?? [];
  const words: Readonly<Record<string, string>> = PASSAGE_KINDS;
  if (words[kind]) return `${words[kind]} ${number}`;
  return (NAMED_PASSAGES as Readonly<Record<string, string>>)[paragraph] ?? paragraph.replaceAll('-', ' ');
};

/** The briefs that an event is put together from. */
const accountsOf = ({ withdrawn, mentions }: Extract<CitedNode, { __typename: 'Event' }>): string => {
  const briefs = new Map(mentions.nodes.map(({ brief }) => [brief.id, brief]));
  const named = [...briefs.values()].map(
    ({ title, publishers, published }) =>
      `“${title}” (${publishers.map(({ name }) => name).join('; ')}, ${published.label})`,
  );
  const left = mentions.totalCount - mentions.nodes.length;
  return [
    ...(withdrawn ? ['The catalogs that had this entry have withdrawn it'] : []),
    `Put together from accounts in ${[...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')}`,
  ].join('. ');
};
