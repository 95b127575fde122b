import type { ClaimTypeName } from '../../../views/claim-list.ts';
import type { typeNames as original } from '../en/type-names.ts';

/** The names of types of entities, kinds of statements, and ties. */
export const typeNames: typeof original = {
  tie: { with: '함께', toward: '향하여', against: '맞서' },
  entityType: {
    Event: '사건',
    Issue: '쟁점',
    Instrument: '정책 수단',
    Motive: '동기',
    Stance: '입장',
    Forecast: '전망',
    Recommendation: '제언',
    Relation: '관계',
    Finding: '분석 결과',
    Country: '국가',
    Organization: '기관',
    Person: '인물',
    Grouping: '집단',
    Brief: '브리프',
    Catalog: '카탈로그',
    Paragraph: '대목',
  },
  statementKind: {
    'key point': '요점',
    naming: '언급된 행위자',
    issue: '쟁점',
    instrument: '정책 수단',
    mention: '서술',
    corroboration: '외부 출처',
    participation: '참여',
    place: '장소',
    motive: '동기',
    evidence: '근거',
    recommendation: '제언',
    answer: '대응',
    stance: '입장',
    forecast: '전망',
    relation: '관계',
    finding: '분석 결과',
    consequence: '귀결',
    link: '연관',
    outcome: '실제 결과',
    term: '용어',
    brief: '브리프',
    count: '진술 수',
    found: '검색 결과',
    entry: '항목',
    change: '변경',
  },
};

/** Each type of claim, and all together: its name, its row in a comparison, that nothing is said, and how it is tied to an actor. */
export const claims = {
  ALL: { name: '모든 진술', row: '진술', none: '진술 없음', nobody: '진술 없음', of: '관련' },
  STANCE: { name: '입장', row: '입장', none: '입장 없음', nobody: '입장 없음', of: '관련' },
  MOTIVE: { name: '동기', row: '이유: 동기', none: '동기 언급 없음', nobody: '동기 언급 없음', of: '관련' },
  RECOMMENDATION: { name: '제언', row: '해야 할 일', none: '제언 없음', nobody: '제언 없음', of: '대상' },
  FORECAST: { name: '전망', row: '앞으로의 전망', none: '전망 없음', nobody: '전망 없음', of: '관련' },
  FINDING: { name: '분석 결과', row: '분석 결과', none: '분석 결과 없음', nobody: '분석 결과 없음', of: '관련' },
  RELATION: { name: '관계', row: '관계', none: '관계 언급 없음', nobody: '관계 언급 없음', of: '관련' },
} satisfies Record<ClaimTypeName | 'ALL', Record<'name' | 'row' | 'none' | 'nobody' | 'of', string>>;
