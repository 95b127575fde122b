import type { SearchPageTexts } from '../translation.ts';
import { list, number } from './grammar.ts';

const quoted = (word: string): string => `“${word}”`;

/** The page of the search, and what the box suggests. */
export const searchPage: SearchPageTexts = {
  suggested: '추천',
  prompt: '질문, 단어, 이름(어떤 문자로든) 또는 날짜를 입력하십시오. 예:',
  examples: () => ['중국은 왜 관계를 개선하나?', '한국은 무엇을 해야 하나?', '2024년 7월', '시진핑'],
  understood: '검색어 해석',
  asks: {
    WHY: '동기',
    ADVICE: '제언',
    WHEN: '사건',
    WHERE: '사건',
    VIEWS: '입장',
    FORECAST: '전망',
    FACTS: '분석 결과',
    RELATIONS: '관계',
    WHO: '누구인지',
  },
  word: quoted,
  answers: '답변',
  others: '그 밖의 결과',
  someOf: '모든 단어를 포함한 결과가 없어 일부를 포함한 결과를 표시합니다. 겹치는 단어가 많고 드물수록 앞에 나옵니다.',
  unknown: (words) => `자료(영어)에서 찾지 못한 단어: ${words}.`,
  onlyNamed: (words, names) => `${words}에 맞는 결과가 없습니다. 아래는 ${names.join(' 또는 ')}에 관한 결과입니다.`,
  tryEnglish: '진술은 영어로 쓰여 있으니 영어 단어로 검색해 보십시오.',
  byName: (name, isPublisher) =>
    isPublisher ? `발행 기관(${name})의 이름으로 찾은 결과` : `${name}의 이름으로 찾은 결과`,
  corrected: (typed, found) => `${list(typed.map(quoted))} 대신 ${list(found.map(quoted))} 검색 결과를 표시합니다.`,
  count: (answers, mayBeMore, all, shown) => {
    const results = mayBeMore
      ? `결과 ${number(all)}건 중 답변 ${number(answers)}건 이상`
      : `답변 ${number(answers)}건, 그 밖의 결과 ${number(all - answers)}건`;
    return shown === all ? `${results}.` : `${results}. 이 페이지에 처음 ${number(shown)}건을 표시합니다.`;
  },
  narrow: '결과 좁히기',
  facets: {
    type: '종류',
    publisher: '발행 기관',
    source: '브리프',
    about: '행위자',
    issue: '쟁점',
    year: '연도',
    modality: '상태',
  },
};
