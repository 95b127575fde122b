import type { search as original } from '../en/search.ts';

/** The search box, which is on every page. */
export const search: typeof original = {
  label: '검색 또는 질문',
  nothing: '검색 결과가 없습니다.',
  unsearchable: '단어를 하나 이상, 최대 12단어 200자까지 입력하십시오.',
};
