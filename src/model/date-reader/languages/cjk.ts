import type { Relative } from '../date-language.ts';

/** The words for dates in Korean and Japanese. Where it says "source", as in `DateLanguage`. */
export interface CjkLanguage {
  /** After the number of a year, a month and a day. Sources. */
  year: string;
  month: string;
  day: string;
  /** After a date: a part of it. Source. */
  partAfter: string;
  /** Between the ends of a range, and after its end. Sources. */
  to: string;
  decade: string;
  century: string;
  seasons: readonly (readonly [source: string, code: 21 | 22 | 23 | 24])[];
  /** A quarter after a year, with its number in the group `quarter`; the halves. Sources. */
  quarter: string;
  halves: readonly [string, string];
  relativeYears: Relative;
  relativeMonths: Relative;
  relativeWeeks: Relative;
  relativeDays: Relative;
  /** "12 years ago", with the groups `years`, `months`, `days`. Source. */
  ago: string;
  lastBefore: string;
  nextBefore: string;
  /** Words of the rest of a sentence that look forward. Source. */
  forward: string;
  /** Eras, and the year before their first. */
  eras: Readonly<Record<string, number>>;
}

export const KOREAN: CjkLanguage = {
  year: '(?:학|회계)?년(?:도)?(?!간| 동안| 넘게| 만에| 이내| 뒤| 후)',
  month: '월',
  day: '일(?!간| 동안)',
  partAfter:
    ' ?(?:초반|초순|초|중순|중반|하반기|상반기|말|하순|연말|연초)(?=까지|부터|에|의|로|이후|이전|쯤|경|와|과|은|는|이|가|[ ,.~)-]|$)',
  to: ' ?(?:~|-|부터|에서) ?',
  decade: '년대',
  century: '세기',
  seasons: [
    ['봄', 21],
    ['여름', 22],
    ['가을', 23],
    ['겨울', 24],
  ],
  quarter: '(?<quarter>[1-4])(?:/4)? ?분기',
  halves: ['상반기', '하반기'],
  relativeYears: [
    ['올해|금년|올(?= ?(?:초|말|상반기|하반기|봄|여름|가을|겨울|\\d{1,2}월))', 0],
    ['지난해|작년|전년(?!도? 대비)', -1],
    ['재작년|지지난해', -2],
    ['내년', 1],
    ['내후년', 2],
  ],
  relativeMonths: [
    ['이번 ?달|이달', 0],
    ['지난 ?달', -1],
    ['다음 ?달|내달', 1],
  ],
  relativeWeeks: [
    ['이번 ?주(?!말)|금주', 0],
    ['지난 ?주(?!말)', -1],
    ['다음 ?주(?!말)', 1],
  ],
  relativeDays: [
    ['오늘(?!날)(?= |은|의 (?:회담|회의|발표|행사|정상회담))', 0],
    ['어제', -1],
    ['그저께|그제', -2],
    ['내일', 1],
    ['모레', 2],
  ],
  ago: '(?:(?<years>\\d{1,3})년|(?<months>\\d{1,3})개월|(?<days>\\d{1,3})일) 전',
  lastBefore: '지난 ?',
  nextBefore: '(?:오는|다가오는|내년) ?',
  forward: '예정|계획|전망|것이다|것으로 보인다|개최할|열릴|앞두고|앞둔',
  eras: {},
};

export const JAPANESE: CjkLanguage = {
  year: '年(?:度)?(?!間|以内|ぶり|後)',
  month: '月',
  day: '日(?!間)',
  partAfter: ' ?の?(?:初頭|初め|はじめ|上旬|中旬|下旬|半ば|中頃|末|頃)',
  to: ' ?(?:~|-|から|ー|より) ?',
  decade: '年代',
  century: '世紀',
  seasons: [
    ['の?春', 21],
    ['の?夏', 22],
    ['の?秋', 23],
    ['の?冬', 24],
  ],
  quarter: 'の?第?(?<quarter>[1-4])四半期',
  halves: ['の?(?:上半期|前半|上期)', 'の?(?:下半期|後半|下期)'],
  relativeYears: [
    ['今年度?|本年度?', 0],
    ['昨年度?|去年|前年度(?!比)', -1],
    ['一昨年', -2],
    ['来年度?|翌年度', 1],
    ['再来年', 2],
  ],
  relativeMonths: [
    ['今月|本月', 0],
    ['先月', -1],
    ['来月', 1],
  ],
  relativeWeeks: [
    ['今週(?!末)', 0],
    ['先週(?!末)', -1],
    ['来週(?!末)', 1],
  ],
  relativeDays: [
    ['本日|今日(?!の(?:社会|世界|経済|国際|状況)|では|において|まで)', 0],
    ['昨日', -1],
    ['一昨日', -2],
    ['明日', 1],
    ['明後日', 2],
  ],
  ago: '(?:(?<years>\\d{1,3})年|(?<months>\\d{1,3})[かヶカケ箇]月|(?<days>\\d{1,3})日)前',
  lastBefore: '(?:去る|昨年) ?',
  nextBefore: '(?:来たる|来る|来年) ?',
  forward: '予定|計画|見込み|見通し|予想|だろう|開催する|控え|向けて|までに',
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
};
