import type { ClaimTypeName } from '../../../views/claim-list.ts';
import type { CompareTexts } from '../translation.ts';
import { count, list, number } from './grammar.ts';
import { nouns } from './nouns.ts';
import { claims } from './type-names.ts';

type About = Parameters<CompareTexts['cell']>[2];

/** A number of claims of a type: `입장 2 건`. The number is a word of its own: it is what the cell shows. */
const countOf = (value: number, type: ClaimTypeName | 'ALL'): string =>
  `${type === 'ALL' ? '진술' : claims[type].name} ${number(value)} 건`;

/** `빈 행 4개, 빈 열 1개`. */
const emptyGroups = (rows: number, columns: number): string =>
  [...(rows > 0 ? [`빈 행 ${number(rows)}개`] : []), ...(columns > 0 ? [`빈 열 ${number(columns)}개`] : [])].join(', ');

/** What a claim is about, before the noun for it: `북핵 관련 중국 대상 `. */
const aboutWhat = ({ of }: { of: string }, { author, actor, named, topics }: About): string =>
  [
    ...(author ? [`${author} 집필 브리프의`] : []),
    ...(topics.length > 0 ? [`${list(topics)} 관련`] : []),
    ...(named ? [`${named} 언급`] : []),
    ...(actor ? [`${actor} ${of}`] : []),
  ]
    .map((part) => `${part} `)
    .join('');

/** The matrix, the pages that set institutes side by side, and the lists of claims that they lead to. */
export const compare: CompareTexts = {
  axes: { institutes: '발행 기관', actors: '행위자', issues: '쟁점', instruments: '정책 수단' },
  rows: '행',
  columns: '열',
  counted: '집계',
  saidBy: '발행 기관',
  anyone: '모든 발행 기관',
  claims,
  caption: (type, rows, columns) => `${claims[type].name}: ${rows} × ${columns}`,
  hint: '숫자를 누르면 해당 진술로, 이름을 누르면 발행 기관별 비교로 이동합니다.',
  cell: (type, found, about) => {
    const said = claims[type];
    const { institute, brief, scope } = about;
    const whose = brief ?? institute;
    const who = whose ? `${whose}: ` : scope ? { brief: '이 브리프: ', publisher: '이 발행 기관: ' }[scope] : '';
    if (found > 0) return `${whose ? who : ''}${aboutWhat(said, about)}${countOf(found, type)}`;
    return `${who}${aboutWhat(said, about)}${who ? said.none : said.nobody}`;
  },
  emptyRows: (axis, type, names) => {
    const said = claims[type];
    if (axis === 'institutes') return `${said.none}: ${list(names)}.`;
    return `어느 발행 기관도 다루지 않음(${claims[type].name}): ${list(names)}.`;
  },
  withOthers: (name, others) => `${name} 외 ${number(others)}곳`,
  andOthers: (others) => `외 ${number(others)}곳`,
  publishTogether: '모두 함께 발행합니다.',
  hidden: (rows, columns) => `${emptyGroups(rows, columns)} 숨김.`,
  showEmpty: '표시',
  hideEmpty: (rows, columns) => `${emptyGroups(rows, columns)} 숨기기`,
  allRead: '모든 브리프에 대한 편집자의 해석',
  nothing: '이 가운데 둘을 함께 다룬 진술이 없습니다.',
  next: '다음 행',
  previous: '이전 행',
  nextColumns: '다음 열',
  previousColumns: '이전 열',
  none: '–',
  allOf: (of, claims) => `${of}: ${number(claims)}`,

  onlyTwo: ['두 곳만 비교', '비교 상대'],
  choose: '선택…',
  howTo: '사건, 쟁점 또는 행위자를 열고 “나란히 비교”를 선택하십시오. 표에서 시작할 수도 있습니다.',
  toTable: '누가 무엇을 얼마나 말하는지 표로 보기',
  open: '발행 기관별로 나란히 비교',
  notFound: (key) => `“${key}”, 존재하지 않는 값입니다.`,
  byBriefs: '브리프별로 비교',
  byInstitutes: '발행 기관별로 비교',
  add: '추가',
  replace: '마지막 열 바꾸기',
  others: (others, isByBrief) => (isByBrief ? `다른 브리프 ${number(others)}편` : `다른 발행 기관 ${number(others)}곳`),
  moreOn: (type) => `이 ${type} 더 보기`,
  removeColumn: (name) => `${name} 열 제거`,
  nobody: '이를 다룬 브리프가 없습니다.',
  statements: (claims) => count(claims, nouns.statements),
  rowsOf: { summary: '요약', date: '날짜', modality: '상태', place: '장소', participants: '참여자' },
  agree: '일치',
  differ: '세부 차이',
  contradict: '모순',
  contradicted: '모순되는 진술',
  contested: (topic) => `‘${topic}’에 대한 견해가 서로 모순됨`,
  against: ' 대 ',
  statusDisputed: '상태가 엇갈림',
  sameView: (polarity) => `모두 ${polarity}`,
  differentViews: '입장이 다름',
  allSay: '공통 내용',
  inCommon: '공통점',
  noneOnIt: (type) => `이에 대한 ${claims[type].none}`,
  noneOfThem: (rows) => `어느 쪽에도 없는 진술: ${list(rows)}.`,
  more: (claims) => `외 ${number(claims)}건`,
  view: (polarity, holders) => `${holders.length > 0 ? `${list(holders)}의 ` : ''}${polarity}`,
  participant: (name, role) => `${name} (${role})`,
  inBrief: (title, published) => `${title} (${published})`,
};
