import type { nouns as original } from '../en/nouns.ts';
import { counted } from './grammar.ts';

/** The nouns of what is counted, with their counters. */
export const nouns: typeof original = {
  events: counted('사건'),
  eventAccounts: counted('사건 서술'),
  recommendations: counted('제언'),
  countries: counted('국가', '개'),
  results: counted('검색 결과'),
  briefs: counted('브리프', '편'),
  statements: counted('진술'),
  motives: counted('동기', '개'),
  stances: counted('입장', '개'),
  forecasts: counted('전망'),
  relations: counted('관계'),
  findings: counted('분석 결과'),
  foreseen: counted('전망 및 제언'),
  sources: counted('출처'),
  terms: counted('용어', '개'),
  accounts: counted('서술'),
  answers: counted('대응 제언'),
  evidence: counted('근거'),
  mentions: counted('서술'),
  participants: counted('참여자', '개'),
  people: counted('인물', '명'),
  organizations: counted('기관', '곳'),
  issues: counted('쟁점', '개'),
  instruments: counted('정책 수단', '개'),
  actors: counted('행위자', '개'),
  claims: counted('진술'),
  changes: counted('변경'),
  entries: counted('항목', '개'),
};
