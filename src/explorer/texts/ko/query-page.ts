import type { QueryPageTexts } from '../translation.ts';

/** The page for developers that shows a query. */
export const queryPage: QueryPageTexts = {
  title: '쿼리',
  intro: '이전 페이지에서 사용한 GraphQL 쿼리입니다. 수정하여 다시 실행할 수 있습니다.',
  withoutScripts:
    '이 페이지는 자바스크립트로 쿼리를 보내는데, 브라우저에서 자바스크립트가 꺼져 있습니다. 쿼리는 어떤 프로그램으로든 /graphql에 보낼 수 있습니다.',
  query: '쿼리',
  variables: '변수',
  run: '실행',
  answer: '응답',
  graphiql: 'GraphiQL에서 열기 (자동 완성, 스키마 문서 포함)',
  code: '코드로 보기',
  languages: { fetch: 'fetch', apollo: 'Apollo Client', curl: 'curl' },
  copy: '복사',
  copied: '복사됨',
  badVariables: (message) => `변수가 올바른 JSON이 아닙니다: ${message}`,
  cutOff: '… 응답이 길어 일부만 표시합니다.',
};
