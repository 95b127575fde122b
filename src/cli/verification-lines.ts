import { count } from '../app/wording.ts';
import { formatProblem } from '../store/problem.ts';
import type { BriefVerification } from './verification.ts';

/** What `verify` prints for a brief: every problem, every warning, a summary, and what nothing cites. */
export const describeVerification = (found: BriefVerification): string[] => {
  const { problems, wording, warnings, ok, brief } = found;
  const checked = `${count(found.passages, 'passage')} and ${count(found.citations, 'citation')}`;
  const wrong = `${count(problems.length + wording.length, 'problem')} in ${checked}`;
  const doubts = warnings.length > 0 ? `; ${count(warnings.length, 'warning')}` : '';
  return [
    ...problems.map(
      (problem) =>
        `${formatProblem(problem)}${problem.cited > 0 ? ` (cited by ${count(problem.cited, 'statement')})` : ''}`,
    ),
    ...wording.map(formatProblem),
    ...warnings.map(formatProblem),
    `${brief}: ${ok ? `${checked} are correct` : wrong}${doubts}`,
    ...describeModel(found),
    ...describeUncited(found),
  ];
};

/** Which questions about statements were answered. */
const describeModel = ({ warnings, model }: BriefVerification): string[] => {
  if (!model) return [];
  const { questions, kept, unanswered, problems, tokens } = model;
  const found = warnings.filter(({ check }) => check === 'MODEL').length;
  const asked = tokens ? `${kept} of them answered before` : `${kept} of them with a recorded answer`;
  return [
    `${count(found, 'warning')} of a model, from ${count(questions, 'question')}, ${asked}`,
    ...(tokens ? [`${tokens.input} tokens sent and ${tokens.output} answered so far`] : []),
    ...problems.map(({ key, problem }) => `${key}.json: left out: ${problem}`),
    ...unanswered.map(({ key, reason }) => `${key}.json: no answer: ${reason}`),
  ];
};

/** What to do about passages that are not where the index says. */
export const adviseOnIndex = ({ isSameText, isIndexed }: BriefVerification, command: string): string[] => {
  if (isIndexed) return [];
  const advice = isSameText
    ? `This is the text that was indexed, so offsets in the index were changed. If that corrects a sentence, run \`${command}\`; if not, put them back: \`index\` would take them over.`
    : `If the text itself has changed, run \`${command}\`.`;
  return [advice, 'Words are compared with the text once it is the one that is indexed.'];
};

/** `--json` has all. */
const SHOWN_REFS = 6;

/** Which longer sentences hold no statement and why, and how much of the text nothing cites, for each section; nothing where all is cited. */
const describeUncited = ({
  file,
  uncited: sections,
  withoutStatement,
}: Pick<BriefVerification, 'file' | 'uncited' | 'withoutStatement'>): string[] => {
  const all = sections.reduce((total, { sentences }) => total + sentences, 0);
  const open = sections.filter(({ uncited }) => uncited.length > 0);
  const empty = sections.reduce((total, { withoutStatement }) => total + withoutStatement.length, 0);
  const listed =
    empty === 0
      ? []
      : [
          `${count(empty, 'sentence')} of ${all} ${empty === 1 ? 'holds' : 'hold'} no statement, for the reasons given${withoutStatement.length > 0 ? ':' : '.'}`,
          ...withoutStatement.map(({ passage, reason }) => `  ${passage}: ${reason}`),
        ];
  if (open.length === 0) return listed;
  const number = open.reduce((total, { uncited }) => total + uncited.length, 0);
  return [
    ...listed,
    `Nothing cites ${number} of ${count(all, 'sentence')}, which ${file} has in these lines and columns:`,
    ...open.map(({ section, sentences, uncited, places }) => {
      const shown = places.slice(0, SHOWN_REFS).map(({ ref, line, column }) => `${ref} (${line}:${column})`);
      const share = Math.round((uncited.length / sentences) * 100);
      const more = uncited.length > SHOWN_REFS ? ` and ${uncited.length - SHOWN_REFS} more` : '';
      return `  ${section ?? 'in no section'}: ${uncited.length} of ${sentences} (${share} %): ${shown.join(', ')}${more}`;
    }),
  ];
};
