import type { NodeType } from '../../model/node-types.ts';

/** The words of pictures. Those of pages are not loaded by servers; a test compares the names of types with them. */
export interface PictureWords {
  /** The names of types; one that is missing is shown by its name in the schema. */
  type: Readonly<Partial<Record<NodeType, string>>>;
  /** Instead of a holder, where only the curator of a brief has read something from it. */
  reading: string;
  /** Whose view the publisher of a brief reports. */
  reported(holders: string, publisher: string): string;
  /** The names of several, and how many others there are. */
  list(names: readonly string[], others: number): string;
}

const en: PictureWords = {
  type: {
    Event: 'Event',
    Issue: 'Issue',
    Instrument: 'Policy instrument',
    Motive: 'Motive',
    Stance: 'Stance',
    Forecast: 'Forecast',
    Recommendation: 'Recommendation',
    Relation: 'Relation',
    Finding: 'Finding',
    Country: 'Country',
    Organization: 'Organization',
    Person: 'Person',
    Grouping: 'Grouping',
    Brief: 'Brief',
    Catalog: 'Catalog',
    Paragraph: 'Passage',
  },
  reading: 'Curator’s reading',
  reported: (holders, publisher) => `The view of ${holders}, as reported by ${publisher}`,
  list: (names, others) =>
    new Intl.ListFormat('en').format(others > 0 ? [...names, others === 1 ? 'one other' : `${others} others`] : names),
};

const ko: PictureWords = {
  type: {
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
  reading: '편집자의 해석',
  // No particle follows a name.
  reported: (holders, publisher) => `${holders} 측의 견해 · 출처: ${publisher}`,
  list: (names, others) => (others > 0 ? `${names.join(', ')} 외 ${others}` : new Intl.ListFormat('ko').format(names)),
};

export const wordsIn = (language: string): PictureWords => (language === 'ko' ? ko : en);
