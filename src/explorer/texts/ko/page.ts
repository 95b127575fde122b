import type { pageTexts as original } from '../en/page.ts';
import { number } from './grammar.ts';

/** What surrounds each view, and what it says if there is nothing to show. */
export const pageTexts: typeof original = {
  html: {
    language: 'ko',
    title: 'Briefgraph',
    description: '정책 브리프를 그래프로: 누가 무엇을 왜 했는지, 그 근거는 무엇이며 무엇을 해야 하는지 보여 줍니다.',
  },
  brand: 'Briefgraph',
  language: '언어',
  skip: '본문으로 건너뛰기',
  navigation: '주 메뉴',
  footer: { label: '더 보기', index: '전체 색인', query: '데이터 쿼리', sitemap: '사이트맵' },
  briefSelect: {
    label: '브리프',
    all: '모든 브리프',
    more: (left) => `… 이전 브리프 ${number(left)}편 (브리프 목록 참조)`,
  },
  restated:
    '진술과 요약은 인용이 아니라 편집자가 영어로 다시 쓴 것입니다. 인용 표시는 원문의 위치를 가리킵니다. ¶4.3은 넷째 문단의 셋째 문장입니다.',
  wholeTitle: '제목 전체 보기',
  lessTitle: '제목 줄여 보기',
  explain: '이 표시의 뜻',
  scope: {
    only: '이 브리프의 내용만 표시:',
    showAll: '모든 브리프 보기',
    nothing: '이 브리프에는 관련 내용이 없습니다.',
    other: '선택한 브리프가 아닌 다른 브리프의 내용입니다.',
  },
  states: {
    loading: '불러오는 중…',
    noMatch: '조건에 맞는 결과가 없습니다.',
    noData: '아직 등록된 자료가 없습니다.',
    failed: '이 페이지를 불러오지 못했습니다',
    entryFailed: '이 항목을 불러오지 못했습니다',
    badAddress: '이 페이지의 주소에 존재하지 않는 값이 있습니다.',
    badValue: (name, value) => `${name}: “${value}”, 존재하지 않는 값입니다.`,
    badRange: (from, to) => `기간이 거꾸로 되어 있습니다. 시작: ${from}, 끝: ${to}`,
    address: '주소',
    pageGone: '목록의 이 페이지가 더 이상 없거나 주소가 완전하지 않습니다.',
    tooMuch: '한 페이지에 표시하기에는 너무 많습니다. 브리프를 선택하거나 필터를 사용하십시오.',
    busy: '서버가 혼잡합니다. 잠시 후 다시 시도하십시오.',
    broken: '서버가 응답하지 못했습니다. 다시 시도해도 해결되지 않으면 사이트 운영자에게 문의하십시오.',
    offline: '서버에 연결할 수 없습니다',
    offlineHint: '계속 읽을 수 있으며, 연결은 자동으로 복구됩니다.',
    retry: '다시 시도',
    changed: '페이지를 불러온 뒤 자료가 변경되었습니다.',
    refresh: '새 자료 보기',
    pageNotFound: '페이지를 찾을 수 없습니다',
    entryNotFound: '항목을 찾을 수 없습니다',
    entryNotFoundHint: '삭제되었거나 주소가 완전하지 않을 수 있습니다.',
    briefNotFound: '이 브리프를 찾을 수 없습니다.',
    home: '개요로 이동',
    crashed: '페이지의 이 부분에서 문제가 발생했습니다.',
    crashedHint: '페이지를 새로 고치면 해결되는 경우가 많습니다.',
  },
};
