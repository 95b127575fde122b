import type { PictureTexts } from '../translation.ts';
import { number } from './grammar.ts';

interface Dates {
  short: string;
  long: string;
}

/** The timeline, the network of actors and the map: what only they say. */
export const pictures: PictureTexts = {
  timeline: {
    /** A week from one day to another, each with its year and without. */
    week: (first: Dates, last: Dates) => `${first.long} ~ ${last.short}`,
    asOfBriefs: (modality) => `${modality}(브리프 기준)`,
    onPage: (events) => `이 페이지에 ${number(events)}건`,
    years: '연도별로 시작된 사건의 수입니다. 연도를 선택하면 그해에 시작되었거나 진행 중이던 사건이 표시됩니다.',
    inYear: (year, events) => `${year}년: 시작된 사건 ${number(events)}건`,
    allYears: '모든 연도',
    zoom: '연표에 표시된 기간과 그 안의 기간별 사건 수입니다. + 키와 − 키로 확대와 축소를, 화살표 키로 앞뒤 기간으로 이동할 수 있습니다.',
    zoomIn: (period) => `확대: ${period}`,
    zoomOut: (period) => `축소: ${period}`,
    inPart: (period, events) => `${period}: 사건 ${number(events)}건`,
    undated: '날짜 없음',
    legend: '연표 읽는 법',
    precision: '날짜는 본문이 밝힌 만큼만 정밀하게 표시합니다.',
    widths: '사건이 많은 해는 더 넓게 그리고, 사건이 없는 해는 생략합니다.',
    shapes: {
      day: '하루',
      span: '한 달, 한 해 또는 그 밖의 기간',
      approximate: '대략적인 날짜',
      set: '이 기간 중 어느 시점',
      'open-end': '시작이나 끝이 밝혀지지 않음',
    },
  },
  actors: {
    network: '행위자 간 연결',
    networkOf: (name) => `${name} 연결 행위자`,
    none: '행위자 간 연결이 없습니다.',
    select: '행위자를 선택하면 연결된 상대가, 숫자를 선택하면 해당 진술이 표시됩니다.',
    tiesOf: '연결:',
    and: '·',
    numberOfTies: (ties) => `${number(ties)}개`,
    noTies: (a, b) => `${a} – ${b}: 없음`,
    pair: (ties, a, b, counts) =>
      `${a} – ${b}: 연결 ${number(ties)}건 (${(
        [
          [counts.with, '함께'],
          [counts.toward, '한쪽이 상대를 향함'],
          [counts.against, '서로 맞섬'],
        ] as const
      )
        .filter(([times]) => times !== 0)
        .map(([times, how]) => `${how} ${number(times)}건`)
        .join(', ')})`,
    allTiesOf: (name) => `${name}의 모든 연결`,
    center: (name) => `${name}의 연결 보기`,
    focus: (name) => `${name}의 연결 더 찾기`,
    allTies: (statements) => `표에 집계된 진술 ${number(statements)}건 보기`,
    deselect: '모든 행위자 보기',
    inListOnly: (actors) => `연결이 적은 행위자 ${number(actors)}개는 목록에만 있습니다.`,
    inTableOnly: (actors) => `연결이 적은 행위자 ${number(actors)}개는 표에만 있습니다.`,
    unlabelled: '공간이 부족해 이름을 생략한 행위자:',
    legend: '범례',
    ties: {
      with: '함께: 같은 사건에 참여하거나, 경색되지도 다툼이 있지도 않은 관계',
      toward: '향하여: 한쪽이 상대에게 행동하거나, 상대를 겨냥하거나, 상대에 대한 입장을 가짐',
      against: '맞서: 비판, 압박, 분쟁, 부정적 입장, 경색되거나 다툼이 있는 관계',
    },
    mutual: { with: '함께', toward: '서로를 향하여', against: '서로 맞서' },
    notYetReal: '가는 선: 예정, 예상, 희망 또는 가정일 뿐인 연결',
  },
  map: {
    label: '브리프가 언급한 국가의 세계 지도',
    countries: '국가',
    scale: '국가가 참여한 사건의 수',
    range: (from, to) => (from === to ? number(from) : `${number(from)}~${number(to)}`),
    none: '없음(언급만 됨)',
    places: '사건의 장소',
    notOnMap: '지도에 없는 국가',
    notOnMapHint: '국가 코드가 없거나 이 축척에서 그리기에는 너무 작은 곳입니다.',
    noCountryCode: '국가 코드 없음',
    tooSmall: '이 지도에 그리기에는 너무 작음',
    boundaries:
      '경계: Natural Earth, 1:1억 1천만. 경계선은 해당 출처를 따르며, 어떤 영토의 지위에 관한 입장도 뜻하지 않습니다.',
  },
};
