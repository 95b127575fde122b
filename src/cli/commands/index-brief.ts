import { isDeepStrictEqual } from 'node:util';
import { count } from '../../app/wording.ts';
import { openBrief, readBriefDraft, toText } from '../../curate/brief-draft.ts';
import { formatJsonPath } from '../../model/json.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { ParagraphRecord, TextIndex } from '../../model/records/text-records.ts';
import { sentenceRef } from '../../model/refs.ts';
import { READING_LIMITS } from '../../text/import/read-document.ts';
import { indexText } from '../../text/index-text.ts';
import { decodeText, indexCodePoints } from '../../text/passages.ts';
import { verifyText } from '../../text/verify-text.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../failure.ts';
import { parseAddress, readSource } from '../import/read-source.ts';
import { compareIndexes, type IndexChanges } from '../index-changes.ts';
import { type Io, printJson, printLines } from '../io.ts';
import { rethrowTextErrors } from '../rethrow-text-errors.ts';
import { dataOption, displayPath, jsonOption } from '../settings.ts';

export const addIndex: AddCommand = (program, { io, finish }) => {
  program
    .command('index')
    .summary("write the index of a brief's text to the brief's file")
    .description(
      "Writes the index of a brief's text to the brief's file: the offsets and the hash of each paragraph and sentence, never its text. Unchanged paragraphs keep their ids. A new brief's file needs only a title and a language. Exits with 1 if a citation does not resolve in the index, and with --check also if the index would change.",
    )
    .argument('<brief>', "the brief's slug, or the path of its .json file")
    .requiredOption('--text <file>', 'a copy of the text, in UTF-8')
    .option('--document <source>', 'the file or the address of what the text was made of; its SHA-256 is kept')
    .option('--address <url>', 'where the file of --document came from, which is kept with its SHA-256', parseAddress)
    .addOption(dataOption())
    .option('--check', 'write nothing, and print what would change')
    .option('--sentences', 'print each sentence after the id by which it is cited')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph index asan-2024-12-05 --text asan-2024-12-05.txt --check',
        'briefgraph index data/briefs/new-brief.json --text new-brief.txt',
        'briefgraph index report-2025 --text report.txt --document report.pdf --address https://institute.example/report.pdf',
        'briefgraph index data/briefs/new-brief.json --text new-brief.txt --check --sentences',
      ),
    )
    .action(async (brief, options) => finish(await indexBrief(io, brief, options)));
};

const DOCUMENT = "option '--document <source>'";

interface IndexOptions {
  text: string;
  document?: string;
  address?: URL;
  data?: string[];
  check?: true;
  sentences?: true;
  json?: true;
}

const indexBrief = async (io: Io, brief: string, options: IndexOptions): Promise<ExitCode> => {
  const path = await findBriefFile(io, brief, options.data);
  const bytes = await readText(io, options.text);
  const file = displayPath(io, path);
  const { known: facts, unchecked } = await readBriefDraft(path, file);
  const read =
    options.document === undefined
      ? null
      : await readSource(io, options.document, READING_LIMITS.time, { what: DOCUMENT, cameFrom: options.address });
  const known = read ? { ...facts, document: read.document } : facts;
  const index = rethrowTextErrors(file, options.text, () => indexText(bytes, known));
  const changes = compareIndexes({ paragraphs: known.index?.paragraphs ?? [] }, index);
  if (known.index && changes.kept.length === 0)
    throw new CommandError(
      `option '--text <file>' is '${options.text}', which has none of the paragraphs of ${file}: it seems to be the text of another brief. Nothing was written; to start over, remove the key "text" from ${file}.`,
    );
  const gone = new Set(changes.gone.map(({ id }) => id));
  const sections = withoutGone(unchecked.sections ?? [], gone);
  const lost = !isDeepStrictEqual(sections, unchecked.sections ?? []);
  const changed = lost || !isDeepStrictEqual(known.index, index);
  if (changed && !options.check) {
    const db = await openBrief(path);
    await db.update((draft) => {
      if (lost) draft.sections = sections;
      draft.text = toText(index);
    });
  }
  const { problems, citations } = verifyText(bytes, { ...unchecked, sections, text: index } as BriefFile);
  const unresolved = problems.map(({ path, message, ...problem }) => ({
    ...problem,
    message: `${formatJsonPath(path)}: ${message}`,
  }));
  const written = changed && !options.check;

  if (options.json) {
    const ids = (paragraphs: ParagraphRecord[]) => paragraphs.map(({ id }) => id);
    const paragraphs = Object.fromEntries(Object.entries(changes).map(([name, list]) => [name, ids(list)]));
    printJson(io, { file, changed, written, sha256: index.sha256, paragraphs, citations, unresolved });
  } else {
    if (options.sentences) printLines(io, ...listSentences(index, bytes));
    printLines(io, ...describeParagraphs(changes, bytes));
    if (lost) printLines(io, 'sections: what is gone is not listed any more');
    if (read?.doubt) printLines(io, `warning: ${read.doubt}`);
    printLines(io, ...unresolved.map(({ message }) => message));
    const state = written ? 'index written' : changed ? 'index would change' : 'index up to date';
    printLines(io, `${file}: ${state} (${summarize(changes)})`);
    if (problems.length > 0)
      printLines(
        io,
        `${count(problems.length, 'passage')} that ${file} cites ${problems.length === 1 ? 'is' : 'are'} not in the index; cite others, then run \`briefgraph validate\`.`,
      );
  }
  return problems.length > 0 || (changed && options.check) ? EXIT.problems : EXIT.success;
};

/** Sections only list paragraphs, so they follow the text; one of which nothing is left is removed. */
const withoutGone = (sections: BriefFile['sections'], gone: ReadonlySet<string>): BriefFile['sections'] =>
  sections.flatMap((section) => {
    const { paragraphs } = section;
    if (!Array.isArray(paragraphs) || !paragraphs.some((id) => gone.has(id))) return section;
    const left = paragraphs.filter((id) => !gone.has(id));
    return left.length > 0 ? { ...section, paragraphs: left } : [];
  });

const listSentences = ({ paragraphs }: TextIndex, bytes: Uint8Array): string[] => {
  const codePoints = indexCodePoints(decodeText(bytes));
  return paragraphs.flatMap(({ id, sentences }) =>
    sentences.map(({ start, end }, position) => `${sentenceRef(id, position)}: ${codePoints.slice(start, end) ?? ''}`),
  );
};

/** A line for each paragraph that has changed, with its first words, which are printed and never stored. */
const describeParagraphs = ({ added, changed, gone }: IndexChanges, bytes: Uint8Array): string[] => {
  const codePoints = indexCodePoints(decodeText(bytes));
  const describe =
    (what: string) =>
    ({ id, kind, start, end, sentences }: ParagraphRecord) => {
      const words = codePoints.slice(start, Math.min(end, start + 40))?.trim() ?? '';
      return `${what}: ${id}, ${kind}, ${count(sentences.length, 'sentence')}: ${words}${end > start + 40 ? '…' : ''}`;
    };
  return [...added.map(describe('new')), ...changed.map(describe('changed')), ...gone.map(({ id }) => `gone: ${id}`)];
};

const summarize = ({ kept, moved, changed, added, gone }: IndexChanges): string =>
  [
    kept.length > 0 &&
      `${count(kept.length, 'paragraph')} kept${moved.length > 0 ? `, ${moved.length} of them moved` : ''}`,
    changed.length > 0 && `${changed.length} changed`,
    added.length > 0 && (kept.length > 0 ? `${added.length} new` : count(added.length, 'new paragraph')),
    gone.length > 0 && `${gone.length} gone`,
  ]
    .filter(Boolean)
    .join(', ');
