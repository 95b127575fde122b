import { escapePattern } from '../../model/escape-pattern.ts';
import type { JsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import { claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';

/**
 * Terms of art that a cited sentence has, and that neither the statement nor the names of what it is linked with show: a search for the
 * term does not find the statement.
 */
export const findLostTerms = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const terms = brief.termsOfArt.map(({ term, forms, restated }) => ({
    term,
    inText: toPattern([term, ...forms]),
    inStatement: toPattern([term, ...forms, ...restated]),
  }));
  if (terms.length === 0) return;
  for (const { path, statement } of statementsIn(brief)) {
    const cited = foldWords(statement.citations.map((ref) => read(ref)?.folded ?? '').join(' \n '));
    const said = foldWords(wordsIn(statement).join(' \n '));
    const lost = terms.filter(({ inText, inStatement }) => inText.test(cited) && !inStatement.test(said));
    if (lost.length === 0) continue;
    yield {
      path,
      check: 'TERM',
      message: `it cites ${statement.citations.join(', ')}, and says ${lost.map(({ term }) => `"${term}"`).join(', ')} in none of its words and links; terms of the field stay as they are`,
    };
  }
};

/** Matches any of the forms as whole words. */
const toPattern = (forms: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => escapePattern(foldWords(form))).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );

interface Cited {
  citations: readonly string[];
}

function* statementsIn(brief: BriefFile): Generator<{ path: JsonPath; statement: Cited }> {
  for (const [at, point] of brief.keyPoints.entries())
    yield { path: ['keyPoints', at], statement: { ...point, citations: [point.paragraph] } };
  for (const [at, statement] of brief.mentions.entries()) yield { path: ['mentions', at], statement };
  for (const { path, claim } of claimsIn(brief)) yield { path, statement: claim };
}

/** Fields with words that are not shown as what a brief says, or that are the text's own. */
const NOT_SAID: readonly string[] = ['slug', 'citations', 'paragraph', 'note', 'basis', 'hedge', 'curatorRef'];

/** The words of a statement, and those in the slugs of what it is linked with. */
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[\w:/.-]+$/.test(value) ? [value, value.replaceAll(/[-:/]/g, ' ')] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => (NOT_SAID.includes(field) ? [] : wordsIn(part)));
};
