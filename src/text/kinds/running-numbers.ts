/** Finds paragraphs that a document numbers from its beginning to its end: they are text, and no items of a list. */

const NUMBER = /^(?:(\d{1,2})\.)?(\d{1,3})(?:(?<=\.\d{1,3})|[.)])\.?\s+(?=\S)/;
const FEWEST = 10;
const FEWEST_GAPS = 3;
/** Half of them are longer than this: lists have short items. */
const USUAL_LENGTH = 150;
const SHORT = 120;
const STOPPED = /[.!?:;]["”’)\]]{0,3}(?:\[\d{1,3}\])*$/;

interface Chain {
  at: number;
  length: number;
  before: Chain | undefined;
}

const positionsOf = (chain: Chain | undefined): number[] => {
  const found: number[] = [];
  for (let link = chain; link; link = link.before) found.push(link.at);
  return found.reverse();
};

/** Where paragraphs begin with the numbers of one series, "1." to "176." or "2.1" to "2.40", that goes on below headings and lists. */
export const findRunningNumbers = (texts: readonly string[]): ReadonlySet<number> => {
  const chains = new Map<string, Chain>();
  const longest = new Map<string, Chain>();
  for (const [at, text] of texts.entries()) {
    const [, chapter = '', number] = NUMBER.exec(text.slice(0, 20)) ?? [];
    if (number === undefined) continue;
    const before = chains.get(`${chapter} ${Number(number) - 1}`);
    if (!before && Number(number) !== 1) continue;
    const chain = { at, length: (before?.length ?? 0) + 1, before };
    chains.set(`${chapter} ${Number(number)}`, chain);
    if (chain.length > (longest.get(chapter)?.length ?? 0)) longest.set(chapter, chain);
  }
  const isShort = (at: number) => (texts[at]?.length ?? 0) < SHORT && !STOPPED.test(texts[at] ?? '');
  const runs = [...longest.values()].map(positionsOf).filter((run) => {
    const gaps = run.filter((at, index) => index > 0 && at - (run[index - 1] ?? 0) > 1).length;
    const lengths = run.map((at) => texts[at]?.length ?? 0).sort((a, b) => a - b);
    return run.length >= FEWEST && gaps >= FEWEST_GAPS && (lengths[run.length >> 1] ?? 0) > USUAL_LENGTH;
  });
  return new Set(runs.flat().filter((at) => !isShort(at)));
};
