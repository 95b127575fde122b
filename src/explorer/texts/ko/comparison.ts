import type { comparison as original } from '../en/comparison.ts';
import { count, list, number, part } from './grammar.ts';
import { nouns } from './nouns.ts';

const negated = (claim: string, isNegated: boolean): string => (isNegated ? `${claim} (부정)` : claim);

/** The accounts of one event in several briefs. */
export const comparison: typeof original = {
  title: '누가 무엇을 말하는가',
  reported: (holders, sources, publisher) =>
    `${list(holders)} (${sources.length > 0 ? `${list(sources)}의 말, ` : ''}${publisher}에 따르면)`,
  contradicting: (aspects) => `서술이 서로 모순되는 항목: ${list(aspects)}.`,
  differing: (aspects) => `제시한 사실은 세부 사항만 다릅니다: ${list(aspects)}.`,
  someOf: (names) =>
    names.length > 3 ? `${names.slice(0, 2).join(', ')} 외 ${number(names.length - 2)}` : names.join(', '),
  spelled: (name, values) =>
    `${name}: ${values
      .map(({ label, short = label, sources, readings }) => {
        const givers = [
          ...(sources.length > 0 ? [list(sources)] : []),
          ...readings.map((reading) => `${reading}, 편집자의 해석`),
        ];
        return `${short} (${givers.join('; ')})`;
      })
      .join(' · ')}.`,
  also: (aspects) => `그 밖에 다른 항목: ${list(aspects)}.`,
  agreeing: (accounts, all) =>
    `${accounts < all ? `${part(accounts, all, nouns.accounts)}` : count(all, nouns.accounts)} 모두 날짜, 상태, 장소, 참여자가 같습니다.`,
  details: (aspects, isDisputed) =>
    `${isDisputed ? '그 밖에 세부적으로 다른 항목' : '세부 사항만 다름'}: ${list(aspects)}`,
  toClaims: (accounts, claims) => `더 보기: ${count(accounts, nouns.accounts)}, ${count(claims, nouns.statements)}`,
  compared: { stance: '입장', motive: '동기', recommendation: '제언' },
  withoutAny: {
    stance: '이 사건에 대한 입장을 전하지 않습니다',
    motive: '동기를 언급하지 않습니다',
    recommendation: '제언하지 않습니다',
  },
  viewInShort: (polarity, isNegated) => negated(`이 사건에 대한 ${polarity}`, isNegated),
  motiveInShort: (motive, actors, isNegated) => negated(motive(list(actors)), isNegated),
  inShort: (publisher, claims) => `${publisher}: ${claims.join('. ')}.`,
  asReading: (claim) => `${claim} (편집자의 해석)`,
  agreed: '서술의 날짜, 장소, 상태는 서로 모순되지 않습니다.',
  detailsOnly: '사실은 세부 사항만 다릅니다.',
  withoutView: '이 사건에 대한 입장 없음',
  briefs: (briefs, dates) => `${count(briefs, nouns.briefs)}, ${list(dates)}`,
  publishers: '발행 기관별 서술',
  usual: '별도 표시가 없으면 본문에 명시된 내용입니다.',
  facts: '브리프별 날짜, 상태, 장소, 참여자, 명칭, 인용',
  roleOf: (actor) => `${actor}의 역할`,
  theAspect: (name) => name,
  onlyNamed: '한 곳에서만 언급',
  whoIsNamed: '언급된 행위자',
  notStated: '언급 없음',
  none: '없음',
  disputed: '엇갈림',
  contradict: '서술이 서로 모순됨',
  isDisputed: '서술이 서로 모순됨',
  differ: '서술이 세부적으로 다름',
  only: (publisher, value) => `${value ? `${value}: ` : ''}${publisher ? `${publisher}만` : '이 브리프만'}`,
  published: (date) => `${date} 발행`,
  says: '요약',
  quoted: (words) => `“${words}”`,
  accordingTo: '발행 기관:',
  inAllAccounts: '모든 서술에 공통',
  link: (link, type) => `${link}: ${type}`,
  typeOf: (type, holders) => `${list(holders)}의 ${type}`,
  motive: (actors, link) => `${list(actors)}의 동기, ${link}`,
  stance: (holders, polarity) => `${holders.length > 0 ? `${list(holders)}의 ` : ''}${polarity}`,
};
