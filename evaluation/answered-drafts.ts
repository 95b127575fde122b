import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerFiles } from '../src/cli/model-run.ts';
import { writePrompts } from '../src/cli/prompt-files.ts';
import { readRegisters } from '../src/cli/registers.ts';
import { readEntries } from '../src/model/registers/read-entries.ts';
import { openDraftDocument } from '../src/text/draft/document.ts';
import { draftWithModel } from '../src/text/model/draft/draft-with-model.ts';
import { PROMPT_VERSION } from '../src/text/model/draft/prompt.ts';
import { decodeText, indexCodePoints } from '../src/text/passages.ts';
import { annotatedRange } from './compare/annotations.ts';
import { compareAnnotations, type Result } from './compare/compare-annotations.ts';
import { annotateDraft } from './compare/draft-annotations.ts';
import { draftGoldText, measureTogether } from './measure-drafts.ts';
import { readGoldTexts } from './texts.ts';

/** Drafts the development texts with recorded answers. With `prompts`, writes the questions whose answers are missing. */
export async function* draftAnswered(answers: string, prompts?: string) {
  const { registers } = await readRegisters([join(import.meta.dirname, '../data')]);
  const entries = readEntries(registers);
  for (const text of readGoldTexts()) {
    if (text.path === null || text.use !== 'development') continue;
    const bytes = readFileSync(text.path);
    const draft = draftGoldText(text, bytes, registers);
    const { language, published, text: index } = draft;
    const document = openDraftDocument(bytes, { language, title: text.gold.title ?? '', published, index });
    const store = createAnswerFiles(answers);
    const made = await draftWithModel({ draft, document, entries, refer: (ref) => ref, answers: store, run: null });
    if (prompts) await writePrompts(join(prompts, text.name), made.missing, PROMPT_VERSION);
    if (made.missing.length === 0) yield { ...text, bytes, byRules: draft, byModel: made.draft, report: made.report };
  }
}

/** Measures drafts of the rules beside those of recorded answers, on the texts that have all of theirs. */
export const measureAnswered = async (answers: string, prompts: string | undefined) => {
  const answered: { name: string; byRules: Result[]; byModel: Result[]; report: object }[] = [];
  for await (const { name, gold, bytes, report, ...drafts } of draftAnswered(answers, prompts)) {
    const reading = { slice: indexCodePoints(decodeText(bytes)).slice, part: annotatedRange(gold) };
    const [byRules = [], byModel = []] = [drafts.byRules, drafts.byModel].map((draft) =>
      compareAnnotations(gold, annotateDraft(draft, reading)),
    );
    answered.push({ name, byRules, byModel, report });
  }
  const toF1 = (results: readonly (readonly Result[])[]) =>
    Object.fromEntries(
      [...measureTogether(results)].map(([kind, { precision, recall, f1 }]) => [kind, { precision, recall, f1 }]),
    );
  return {
    texts: answered.map(({ name, report }) => ({ name, report })),
    rules: toF1(answered.map(({ byRules }) => byRules)),
    answers: toF1(answered.map(({ byModel }) => byModel)),
  };
};
