import type { DeskTexts } from './en.ts';

export const ko: DeskTexts = {
  name: 'Briefgraph 편집대',
  language: '화면 언어',
  who: (name) => `결정하는 사람: ${name}`,
  pagesOfBrief: '이 브리프의 화면',
  pages: { review: '검토', document: '문서' },
  problems: {
    gone: '편집대가 응답하지 않습니다. 입력한 내용은 그대로 있습니다. “briefgraph desk”를 다시 실행하고, 표시된 주소를 다른 탭에서 연 뒤 여기에서 다시 시도하세요.',
    locked: '편집대가 표시한 주소 전체로 여세요.',
    retry: '다시 시도',
  },
  list: {
    title: '브리프',
    begin: '새 브리프 시작',
  },
};
