import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerFiles } from '../../src/cli/model-run.ts';
import { readRegisters } from '../../src/cli/registers.ts';
import type { TextIndex } from '../../src/model/records/text-records.ts';
import { readEntries } from '../../src/model/registers/read-entries.ts';
import { openDraftDocument } from '../../src/text/draft/document.ts';
import { draftBrief } from '../../src/text/draft/draft-brief.ts';
import type { DraftFile } from '../../src/text/draft/draft-records.ts';
import { draftWithModel } from '../../src/text/model/draft/draft-with-model.ts';
import { sha256 } from '../../src/text/passages.ts';
import { addCounts, type Counts, compareOneToOne, measure } from '../compare/count.ts';

/** Drafts of real texts that no rule and no prompt was made with, beside what two readers found and a third settled. */

export const TYPES = ['EVENT', 'RECOMMENDATION', 'FORECAST', 'MOTIVE', 'STANCE', 'FINDING'] as const;

/** A statement as a reader wrote it down, by `evaluation/README.md`. */
interface GoldStatement {
  type: string;
  sentences: string[];
  /** "author", or whose view or words it is. */
  whose: string;
  who?: string[];
  modality?: 'STATED' | 'PLANNED' | 'REPORTED';
  likelihood?: 'CERTAIN' | 'LIKELY' | 'POSSIBLE' | 'UNLIKELY' | 'CONDITIONAL';
  polarity?: 'FOR' | 'AGAINST' | 'MIXED' | 'NEUTRAL';
  numbers?: string[];
}

interface RealText {
  name: string;
  title: string;
  language: string;
  published: string;
  index: TextIndex;
  gold: GoldStatement[];
  readers: [GoldStatement[], GoldStatement[]];
}

type Proposal = DraftFile['proposals'][number];

/** Drafts of the real texts that a folder has, by the rules and with recorded answers. */
export async function* draftReal(texts: string) {
  const { registers } = await readRegisters([join(import.meta.dirname, '../../data')]);
  const folder = join(import.meta.dirname, 'gold');
  for (const file of readdirSync(folder).sort()) {
    const text = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RealText;
    const path = join(texts, `${text.name}.txt`);
    const bytes = existsSync(path) ? readFileSync(path) : null;
    if (!bytes || sha256(bytes) !== text.index.sha256) {
      yield { text, drafts: null };
      continue;
    }
    const { title, language, published, index } = text;
    const facts = { title, language, published, index };
    const byRules = draftBrief({ slug: text.name, ...facts, bytes, namespace: null, registers });
    const made = await draftWithModel({
      draft: byRules,
      document: openDraftDocument(bytes, facts),
      entries: readEntries(registers),
      refer: (ref) => ref,
      answers: createAnswerFiles(join(import.meta.dirname, 'answers', text.name)),
      run: null,
    });
    yield { text, drafts: { byRules, made } };
  }
}

/** How readers compare with each other, and drafts of the rules, and of recorded answers, with what was settled. */
export const measureReal = async (texts: string) => {
  const results: { source: string; type: string; found: Counts; right: Counts }[] = [];
  const missing: string[] = [];
  for await (const { text, drafts } of draftReal(texts)) {
    if (!drafts) {
      missing.push(text.name);
      continue;
    }
    const { byRules, made } = drafts;
    if (made.missing.length > 0) missing.push(`${made.missing.length} answers about ${text.name}`);
    const certain = byRules.proposals.filter(({ score }) => score >= 0.5);
    for (const type of TYPES) {
      const gold = text.gold.filter((statement) => statement.type === type);
      const add = (source: string, drafted: readonly Proposal[]) => {
        const own = drafted.filter((proposal) => proposal.type === type);
        const found = compareOneToOne(gold, own, haveCommon).counts;
        const right = compareOneToOne(gold, own, (one, other) => haveCommon(one, other) && isRight(one, other)).counts;
        results.push({ source, type, found, right });
      };
      add('rules', certain);
      add('model', made.draft.proposals);
      const [first, second] = text.readers.map((all) => all.filter((statement) => statement.type === type));
      const found = compareOneToOne(first ?? [], second ?? [], (one, other) =>
        one.sentences.some((ref) => other.sentences.includes(ref)),
      ).counts;
      results.push({ source: 'readers', type, found, right: found });
    }
  }
  const rows = ['readers', 'rules', 'model'].flatMap((source) =>
    TYPES.map((type) => {
      const own = results.filter((one) => one.source === source && one.type === type);
      return { source, type, found: toRow(own, 'found'), ...(source !== 'readers' && { right: toRow(own, 'right') }) };
    }),
  );
  return { missing, rows };
};

const toRow = (results: readonly { found: Counts; right: Counts }[], row: 'found' | 'right') => {
  const { gold, drafted, precision, recall, f1 } = measure(addCounts(results.map((result) => result[row])));
  const round = (share: number | null) => share && Math.round(share * 100) / 100;
  return { gold, drafted, precision: round(precision), recall: round(recall), f1: round(f1) };
};

export const haveCommon = ({ sentences }: GoldStatement, { citations }: Proposal): boolean =>
  sentences.some((ref) => citations.includes(ref));

const POLARITIES = { FOR: 'POSITIVE', AGAINST: 'NEGATIVE', MIXED: 'MIXED', NEUTRAL: 'NEUTRAL' } as const;
const PLANNED: readonly unknown[] = ['SCHEDULED', 'EXPECTED', 'HOPED'];

/** Whether a proposal has the holder, the polarity, the modality and the numbers that were settled. */
const isRight = (gold: GoldStatement, { type, fields }: Proposal): boolean => {
  const {
    modality,
    polarity,
    quantities = [],
    attributedTo = [],
  } = fields as Record<string, unknown> & {
    quantities?: { text: string }[];
    attributedTo?: string[];
  };
  const actors = ['holders', 'actors', 'addressees', 'participants'].flatMap((key) => fields[key] ?? []);
  const named = JSON.stringify([actors, attributedTo]).toLowerCase();
  const isAuthor = gold.whose === 'author';
  if (type !== 'STANCE' && isAuthor !== (attributedTo.length === 0)) return false;
  const who = (gold.who ?? []).filter((name) => name !== 'author');
  // The authors of these texts have no entries: their own views name nobody else.
  if (type !== 'EVENT' && who.length > 0 && !who.some((name) => isNamed(name, named))) return false;
  if (gold.polarity && POLARITIES[gold.polarity] !== polarity) return false;
  if (type === 'EVENT' && (gold.modality === 'PLANNED') !== PLANNED.includes(modality)) return false;
  if (type === 'FORECAST') {
    const isOpen = ['POSSIBLE', 'CONDITIONAL', 'UNLIKELY'].includes(gold.likelihood ?? '');
    if (isOpen !== (modality === 'HYPOTHETICAL')) return false;
  }
  const numbers = quantities.map(({ text }) => text).join(' ');
  return (gold.numbers ?? []).every((number) =>
    (number.match(/\d[\d.,]*/g) ?? []).every((part) => numbers.includes(part)),
  );
};

/** Whether a word of a name is in the names of a proposal; pronouns name nobody. */
const isNamed = (name: string, named: string): boolean => {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length === 0 || /^(?:we|our|us)$/i.test(name) || words.some((word) => named.includes(word.slice(0, 6)));
};
