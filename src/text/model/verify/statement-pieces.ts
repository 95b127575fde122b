import { z } from 'zod';
import { canonicalJson, type JsonPath } from '../../../model/json.ts';
import { paragraphRefOf } from '../../../model/refs.ts';
import type { DraftDocument, DraftSentence } from '../../draft/document.ts';
import { sha256 } from '../../passages.ts';
import type { CopyFinder } from '../../wording/restatements/check-copies.ts';
import { keyOf, numberUpTo, toAnswerSchema } from '../answers.ts';
import type { Piece, Reading } from '../ask-pieces.ts';
import { type ShownSentence, showSections } from '../parts.ts';
import { createMessages, KINDS, VERIFY_VERSION } from './prompt.ts';
import type { ShownStatement } from './show-statements.ts';

/** What a model finds in a statement that the cited sentences do not bear out. */
export interface StatementFinding {
  path: JsonPath;
  kind: keyof typeof KINDS;
  /** In the model's own words. */
  what: string;
}

/** More of a text, or more statements, make models skip some. */
const MOST = { statements: 12, sentences: 40, characters: 16_000 };

/** Of one statement: a model that finds more in it is not reading it. */
const MOST_FINDINGS = 3;

const LONGEST = 300;

const found = z.object({
  statement: z.number().int(),
  findings: z.array(z.unknown()).max(50),
});

const finding = z.object({
  field: z.string(),
  kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS]),
  what: z.string().trim().min(3).max(LONGEST),
});

const answer = z.object({ statements: z.array(found).max(100) });

/** A statement, and the positions of the sentences that it cites, and of those that are shown for it: their neighbours as well. */
interface Asked {
  statement: ShownStatement;
  cited: readonly number[];
  shown: readonly number[];
}

/** The questions about statements, a few at once: those of which the sentences are near each other. */
export const createPieces = (
  statements: readonly ShownStatement[],
  document: DraftDocument,
  facts: {
    authors: readonly string[];
    restatedIn: string;
    /** What stands before the sentences of a paragraph, or who says them, by its id. */
    labels: ReadonlyMap<string, string>;
    findCopies: CopyFinder;
  },
): Piece<StatementFinding[]>[] => {
  const { sentences, paragraphs } = document;
  const headings = headingsOf(document);
  const positions = new Map(sentences.map(({ ref }, position) => [ref, position]));
  const inParagraph = new Map(
    paragraphs.map(({ id, sentences }) => [id, sentences.flatMap(({ ref }) => positions.get(ref) ?? [])]),
  );
  const placesOf = (refs: readonly string[]): number[] =>
    inOrder(refs.flatMap((ref) => positions.get(ref) ?? inParagraph.get(paragraphRefOf(ref)) ?? []));
  const isText = ({ kind }: DraftSentence) => kind !== 'HEADING' && kind !== 'FRONT_MATTER';
  const isNeighbour = (position: number, of: number): boolean => {
    const sentence = sentences[position];
    return sentence !== undefined && isText(sentence) && headings[position] === headings[of];
  };
  const asked = statements
    .map((statement): Asked => {
      const cited = placesOf(statement.citations);
      const around = cited.flatMap((at) => [at - 1, at + 1].filter((position) => isNeighbour(position, at)));
      return { statement, cited, shown: inOrder([...cited, ...around]) };
    })
    .filter(({ shown }) => shown.length > 0)
    .sort((a, b) => (a.shown[0] ?? 0) - (b.shown[0] ?? 0));

  const sentencesOf = (all: readonly Asked[]) =>
    inOrder(all.flatMap(({ shown }) => shown)).flatMap((place) => sentences[place] ?? []);
  const lengthOf = (shown: readonly DraftSentence[]) => shown.reduce((sum, { text }) => sum + text.length, 0);
  const fits = (all: readonly Asked[]): boolean => {
    const shown = sentencesOf(all);
    return all.length <= MOST.statements && shown.length <= MOST.sentences && lengthOf(shown) <= MOST.characters;
  };

  const toPiece = (all: readonly Asked[]): Piece<StatementFinding[]> => {
    const shown = sentencesOf(all);
    const citedByAny = new Set(all.flatMap(({ cited }) => cited));
    const asShown = shown.map((sentence): ShownSentence => {
      const position = positions.get(sentence.ref) ?? 0;
      const heading = headings[position] ?? null;
      return { heading, sentence, n: position + 1, context: !citedByAny.has(position) };
    });
    const sections = showSections(asShown, facts.labels);
    const numbers = (refs: readonly string[]) => placesOf(refs).map((place) => place + 1);
    const asStatements = all.map(({ statement: { kind, fields, citations } }, index) => ({
      statement: index + 1,
      kind,
      sentences: numbers(citations),
      ...(withNumbers(fields, citations, numbers) as object),
    }));
    const names = Object.fromEntries(all.flatMap(({ statement }) => [...statement.names]));
    const messages = createMessages(document, facts, { names, sections, statements: asStatements });
    const hashes = shown.map(({ sha256 }) => sha256);
    const half = Math.ceil(all.length / 2);
    return {
      key: keyOf({ verify: VERIFY_VERSION, sentences: hashes, statements: sha256(canonicalJson(asStatements)) }),
      sentences: shown.map(({ ref }) => ref),
      question: { messages, schema: toSchema(all), tokens: 500 + 250 * all.length },
      isTooLong: lengthOf(shown) > MOST.characters,
      halve: () => (all.length < 2 ? null : [toPiece(all.slice(0, half)), toPiece(all.slice(half))]),
      read: (value) =>
        readFindings(
          value,
          all.map(({ statement }) => statement),
          facts.findCopies,
        ),
    };
  };
  const groups: Asked[][] = [];
  for (const one of asked) {
    const group = groups.at(-1);
    if (group && fits([...group, one])) group.push(one);
    else groups.push([one]);
  }
  return groups.map(toPiece);
};

const inOrder = (positions: readonly number[]): number[] => [...new Set(positions)].sort((a, b) => a - b);

/** The heading above each sentence. */
const headingsOf = ({ paragraphs }: DraftDocument): (string | null)[] => {
  let heading: string | null = null;
  return paragraphs.flatMap(({ kind, text, sentences }) => {
    if (kind === 'HEADING') heading = text.slice(0, 300);
    return sentences.map(() => heading);
  });
};

/** Fields with the numbers of sentences in place of refs, for parts that cite others than the whole. */
const withNumbers = (
  value: unknown,
  whole: readonly string[],
  numbers: (refs: readonly string[]) => number[],
): unknown => {
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, whole, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const shown = Object.entries(value).flatMap(([key, part]) => {
    if (key !== 'citations') return [[key, withNumbers(part, whole, numbers)]];
    const own = numbers(part);
    return own.length === numbers(whole).length ? [] : [['sentences', own]];
  });
  return Object.fromEntries(shown);
};

const toSchema = (all: readonly Asked[]): Record<string, unknown> => {
  const fields = [...new Set(all.flatMap(({ statement }) => Object.keys(statement.fields)))];
  const findings = z.array(z.strictObject({ ...finding.shape, field: z.enum(fields) }));
  const statements = z.array(z.strictObject({ statement: numberUpTo(all.length), findings }));
  return toAnswerSchema(z.strictObject({ statements }));
};

/** Reads the findings of an answer: of fields that exist, short, in own words, and few. */
const readFindings = (
  value: unknown,
  statements: readonly ShownStatement[],
  findCopies: CopyFinder,
): Reading<StatementFinding[]> => {
  const whole = answer.safeParse(value).data;
  const problems: string[] = [];
  if (!whole) {
    problems.push('the answer is not {"statements": [{"statement": 1, "findings": []}]}');
    return { answer: null, kept: {}, problems, lost: Number.POSITIVE_INFINITY };
  }
  const read = new Map<string, StatementFinding>();
  const kept: object[] = [];
  for (const { statement: number, findings } of whole.statements) {
    const statement = statements[number - 1];
    const own = findings.flatMap((given) => {
      const { data: one } = finding.safeParse(given);
      const problem = !one
        ? 'a finding has a field, a kind and a short "what"'
        : !statement || !Object.hasOwn(statement.fields, one.field)
          ? `there is no field "${one.field.slice(0, 40)}"`
          : findCopies(one.what)[0];
      if (problem) problems.push(`statement ${number}: ${problem}`);
      return problem ? [] : (one ?? []);
    });
    if (findings.length > MOST_FINDINGS)
      problems.push(`statement ${number}: name the ${MOST_FINDINGS} surest findings`);
    const few = own.slice(0, MOST_FINDINGS);
    kept.push({ statement: number, findings: few });
    for (const { field, kind, what } of few) {
      const path = [...(statement?.path ?? []), field];
      // What curators have added is not said, and marked as theirs.
      if (kind === 'CONTRADICTED' || statement?.fields.basis !== 'CURATOR_INFERRED')
        read.set(`${number} ${field}`, { path, kind, what });
    }
  }
  return { answer: [...read.values()], kept: { statements: kept }, problems, lost: problems.length };
};
