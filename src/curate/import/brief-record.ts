import { GREATEST_LENGTH, GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import type { RegisterType } from '../../model/node-types.ts';
import type { ParagraphRecord, SectionRecord, TextIndex } from '../../model/records/text-records.ts';
import type { ImportedBlock, ImportedMetadata } from '../../text/import/imported.ts';
import { readDateInWords } from '../../text/import/read-date.ts';
import { toSlug } from './brief-name.ts';
import type { MatchName } from './match-names.ts';

/** What the brief's file says of a document, as far as the document says it and the registers have it. */

export interface BriefRecordInput {
  slug: string;
  schema: string | undefined;
  metadata: ImportedMetadata;
  /** The reference of the publisher, if it is given. */
  publisher: string | undefined;
  language: string;
  blocks: readonly ImportedBlock[];
  index: TextIndex;
  match: MatchName;
  /** How the brief's file refers to an entry. */
  refer(ref: string): string;
}

export interface BriefRecord {
  record: Record<string, unknown>;
  index: TextIndex;
  /** What a person has to add, one sentence each. */
  missing: readonly string[];
}

const PUBLISHERS: readonly RegisterType[] = ['Organization'];
const AUTHORS: readonly RegisterType[] = ['Person', 'Organization'];

export const createBriefRecord = (input: BriefRecordInput): BriefRecord => {
  const { slug, schema, metadata, language, blocks, match, refer } = input;
  const missing: string[] = [];
  const find = (field: string, name: string, types: readonly RegisterType[]) => {
    const found = match(name, types);
    if (found.entry) return { ...found.entry, ref: refer(found.entry.ref) };
    missing.push(`${field}: ${describeNoMatch(name, found.refs)}`);
    return null;
  };
  const publisher =
    (input.publisher && refer(input.publisher)) ??
    (metadata.publisher === undefined ? undefined : find('publisher', metadata.publisher, PUBLISHERS)?.ref);
  if (publisher === undefined && metadata.publisher === undefined)
    missing.push('publisher: the document names none; set "publisher", or import again with --force --publisher SLUG');
  const front = frontLines(input.index, blocks);
  const stated = [...metadata.authors, ...metadata.institutions];
  const authors = (stated.length > 0 ? stated : namesAbove(front, match)).flatMap((name) => {
    const entry = find('author', name, AUTHORS);
    return entry ? { name, entry } : [];
  });
  if (stated.length === 0 && authors.length === 0)
    missing.push('authors: none were recognised; set "authors" or "byline" if the document names any');
  const byline = [...new Set(authors.map(({ entry }) => entry.ref))];
  const arePeople = authors.every(({ entry }) => entry.type === 'Person');
  const index = withSpeakers(input, missing);
  const { date } = metadata;
  const dateLine = date && findDateLine(date, front);
  if (!date)
    missing.push('published: the document gives no date; set "published", or import again with --force --date EDTF');
  const citations = ['title', 'kicker', 'byline', 'date'].filter((id) => front.some((line) => line.id === id));
  if (dateLine && !citations.includes(dateLine.id)) citations.push(dateLine.id);
  const kicker = front[1]?.id === 'title' ? front[0]?.text : undefined;
  if (citations.length === 0)
    missing.push('citations: no line above the text was found; set "citations" to passages that give these facts');
  const mentions = authors.flatMap(({ name, entry }) => {
    const line = front.find(({ text }) => text.includes(name));
    const mention = { actor: entry.ref, names: [name], basis: 'STATED', citations: [line?.id] };
    return line ? { type: entry.type, mention } : [];
  });
  const mentionsOf = (type: RegisterType) => mentions.flatMap((each) => (each.type === type ? each.mention : []));
  const sections = readSections(index, blocks);
  missing.push(...findTooMuch(index, sections));
  const record = {
    $schema: schema,
    slug,
    title: metadata.title?.slice(0, GREATEST_TEXT.title) ?? slug,
    kicker,
    publisher,
    ...(byline.length > 0 && (arePeople ? { authors: byline } : { byline })),
    published: date && {
      edtf: date.edtf,
      ...(dateLine ? { text: dateLine.words, basis: 'STATED' } : { basis: 'CORROBORATED' }),
    },
    language,
    tags: metadata.tags.slice(0, GREATEST_LENGTH.tags),
    url: metadata.url,
    doi: metadata.doi,
    license: metadata.license,
    citations: citations.length > 0 ? citations : undefined,
    sections,
    organizations: mentionsOf('Organization'),
    people: mentionsOf('Person'),
  };
  return {
    record: Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value))),
    index,
    missing,
  };
};

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const describeNoMatch = (name: string, refs: readonly string[]): string =>
  refs.length > 0
    ? `"${name}" may be any of ${refs.join(', ')}; set the one that is meant`
    : `"${name}" is not in the registers; --add adds it, or add it to actors.json and its slug here`;

interface FrontLine {
  id: string;
  text: string;
}

const frontLines = (index: TextIndex, blocks: readonly ImportedBlock[]): FrontLine[] =>
  index.paragraphs.flatMap(({ id, kind }, position) =>
    kind === 'FRONT_MATTER' ? { id, text: blocks[position]?.text ?? '' } : [],
  );

/** The line above the text that has the date, and its words there; otherwise only the page or the operator gives it. */
const findDateLine = ({ edtf, text }: Required<ImportedMetadata>['date'], front: readonly FrontLine[]) => {
  const lines = front.flatMap((line) => {
    const found = readDateInWords(line.text);
    const words = found?.edtf === edtf ? found.text : line.text.includes(text ?? '\n') ? text : undefined;
    return words === undefined ? [] : [{ id: line.id, words }];
  });
  return lines.find(({ id }) => id === 'date') ?? lines[0];
};

/** The index with the speakers that are in the registers. */
const withSpeakers = ({ index, blocks, match, refer }: BriefRecordInput, missing: string[]): TextIndex => {
  const labels = [...new Set(blocks.flatMap(({ kind, speaker }) => (kind === 'SPEECH' ? (speaker ?? []) : [])))];
  const refs = new Map(labels.map((label) => [label, match(label, AUTHORS).entry?.ref]));
  const unknown = labels.filter((label) => refs.get(label) === undefined);
  if (unknown.length > 0)
    missing.push(
      `speakers: ${unknown
        .slice(0, 10)
        .map((label) => `"${label}"`)
        .join(
          ', ',
        )} ${unknown.length === 1 ? 'is' : 'are'} not in the registers by that name; set "speaker" of their paragraphs if they should be`,
    );
  const withSpeaker = (paragraph: ParagraphRecord, position: number): ParagraphRecord => {
    const found = refs.get(blocks[position]?.speaker ?? '');
    if (found === undefined) return paragraph;
    const speaker = refer(found);
    const { id, kind, ...rest } = paragraph;
    return { id, kind, speaker, ...rest };
  };
  return { ...index, paragraphs: index.paragraphs.map(withSpeaker) };
};

/** A section for each heading, up to the next; footnotes are in none. */
const readSections = (index: TextIndex, blocks: readonly ImportedBlock[]): SectionRecord[] => {
  const sections: SectionRecord[] = [];
  const used = new Set<string>();
  for (const [position, { id, kind }] of index.paragraphs.entries()) {
    if (kind === 'HEADING') sections.push(startSection(blocks[position]?.text ?? '', id, used));
    else if (kind !== 'FRONT_MATTER' && kind !== 'FOOTNOTE') sections.at(-1)?.paragraphs.push(id);
  }
  return sections;
};

const startSection = (heading: string, paragraph: string, used: Set<string>): SectionRecord => {
  const [prefix = '', number] = /^(\d{1,3})[.)]\s+/.exec(heading) ?? [];
  const title = heading.slice(prefix.length).slice(0, GREATEST_TEXT.title);
  const slug = toSlug(title) || 'section';
  let id = slug;
  for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
  used.add(id);
  return {
    id,
    ...(number !== undefined && Number(number) > 0 && { number: Number(number) }),
    title,
    paragraphs: [paragraph],
  };
};

const findTooMuch = ({ paragraphs }: TextIndex, sections: readonly SectionRecord[]): string[] => [
  ...(paragraphs.length > GREATEST_LENGTH.paragraphs
    ? [`text: ${paragraphs.length} paragraphs are more than the ${GREATEST_LENGTH.paragraphs} that a brief may have`]
    : []),
  ...paragraphs
    .filter(({ sentences }) => sentences.length > GREATEST_LENGTH.sentences)
    .slice(0, 5)
    .map(({ id }) => `text: ${id} has more than ${GREATEST_LENGTH.sentences} sentences; divide it in the text`),
  ...sections
    .filter((section) => section.paragraphs.length > GREATEST_LENGTH.paragraphsOfSection)
    .slice(0, 5)
    .map(({ id }) => `sections: "${id}" has more than ${GREATEST_LENGTH.paragraphsOfSection} paragraphs; divide it`),
  ...(sections.length > GREATEST_LENGTH.sections
    ? [`sections: ${sections.length} are more than the ${GREATEST_LENGTH.sections} that a brief may have`]
    : []),
];

/** The people of the registers whose names begin a line above the text: "Ada Moor, Senior Fellow". */
const namesAbove = (front: readonly { id: string; text: string }[], match: MatchName): string[] =>
  front
    .filter(({ id }) => id !== 'title')
    .flatMap(({ text }) => text.replace(/^by\s+/i, '').split(/[,;|]|\s(?:and|&)\s/, 4))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 100 && match(name, ['Person']).entry !== null);
