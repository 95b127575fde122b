import type { briefList as original } from '../en/brief-list.ts';
import { list, number } from './grammar.ts';

/** The list of briefs, and what it can be narrowed by. */
export const briefList: typeof original = {
  facets: { publisher: '발행 기관', year: '연도', issue: '쟁점', actor: '언급된 행위자' },
  any: '전체',
  option: (label, briefs) => `${label} (${number(briefs)})`,
  words: '제목에 포함된 단어',
  gist: {
    KEY_POINT: (text) => text,
    FINDING: (text) => `분석 결과: ${text}`,
    SCOPE: (text) => `다루는 내용: ${text}`,
    AIM: (text, actors) => `동기(${list(actors)}): ${text}`,
    ADVICE: (text, actors) => (actors.length > 0 ? `제언(대상: ${list(actors)}): ${text}` : `제언: ${text}`),
  },
};
