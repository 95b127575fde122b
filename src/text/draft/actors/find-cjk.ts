import { findCountry } from '../../../model/countries/country.ts';
import { escapePattern } from '../../../model/escape-pattern.ts';
import type { Register } from '../../../model/registers/register.ts';
import { append } from '../../../model/rows/lists.ts';
import { type CjkNames, createCjkNames } from './countries/cjk-names.ts';
import { knownMention } from './find-known.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { type KnownActor, registerNames, wellKnownNames } from './register-names.ts';

/** Finds actors in the sentences of Korean and Japanese, where spaces do not separate words from their endings. */
export type CjkFinder = (read: ReadSentence) => { countries: Mention[]; names: Mention[] };

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** Endings of the names of organizations, and the kind that each says. The longest come first. */
const ORGANIZATIONS: Readonly<Record<string, string>> = {
  ko: '정부:GOVERNMENT 위원회:AGENCY 연구원:THINK_TANK 연구소:THINK_TANK 대학교:UNIVERSITY 재단:FUND 협회:ASSOCIATION 연맹:ASSOCIATION 은행:COMPANY 공사:AGENCY 공단:AGENCY 외교부:MINISTRY 국방부:MINISTRY 통일부:MINISTRY 재정부:MINISTRY 통상부:MINISTRY 과학기술부:MINISTRY 환경부:MINISTRY 법무부:MINISTRY 교육부:MINISTRY 복지부:MINISTRY 노동부:MINISTRY 국무부:MINISTRY 재무부:MINISTRY 상무부:MINISTRY 국가정보원:AGENCY 국회:LEGISLATURE 법원:COURT 기구:INTERGOVERNMENTAL 연합:INTERGOVERNMENTAL 당국:AGENCY',
  ja: '政府:GOVERNMENT 委員会:AGENCY 研究所:THINK_TANK 研究機構:THINK_TANK 大学:UNIVERSITY 財団:FUND 協会:ASSOCIATION 連盟:ASSOCIATION 連合会:ASSOCIATION 銀行:COMPANY 機構:INTERGOVERNMENTAL 外務省:MINISTRY 防衛省:MINISTRY 経済産業省:MINISTRY 財務省:MINISTRY 環境省:MINISTRY 総務省:MINISTRY 文部科学省:MINISTRY 厚生労働省:MINISTRY 国務省:MINISTRY 商務省:MINISTRY 国土交通省:MINISTRY 農林水産省:MINISTRY 庁:AGENCY 議会:LEGISLATURE 裁判所:COURT 株式会社:COMPANY',
};

/** Titles after the names of people. */
const TITLES: Readonly<Record<string, string>> = {
  ko: '대통령|총리|수상|주석|국무위원장|국방위원장|장관|차관|의원|대사|교수|박사|위원장|총재|총장|사무총장|회장|대표|연구위원|선임연구위원|씨',
  ja: '大統領|首相|総理大臣|総理|国家主席|主席|総書記|書記長|外相|防衛相|財務相|国務長官|国防長官|長官|大臣|議員|知事|市長|大使|教授|博士|事務総長|総裁|会長|社長|氏',
};

/** What comes before a title and is not part of a name: "former", "vice", "foreign", "both". */
const NOT_NAMES: Readonly<Record<string, RegExp>> = {
  ko: /^(?:전|현|신임|부|양국|미|한|중|일|각국|외교|국방|통일|재무|국무|상무|법무|환경|교육|과학|문화|여성|보건|노동|대학|명예|초빙|공동|당시|관계|해당|여러|두|이|그|한국|미국|중국|일본|북한|러시아|외교부|국방부|국무부|재무부|상무부|통일부|후보|당선|국회|야당|여당|선임|수석|책임)$/u,
  ja: /^(?:前|元|現|新|副|両|同|各|米|韓|日|中|露|英|仏|独|外務|防衛|財務|国務|国防|経済|環境|総務|歴代|次期|当時|名誉|准|特任|主任|首席|関係)$/u,
};

const KOREAN_SURNAME =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]/u;

/** The finder for a language; null if its words are found one by one. */
export const createCjkFinder = (language: string, registers: readonly Register[]): CjkFinder | null => {
  const countries = createCjkNames(language);
  if (!countries) return null;
  const known = new Map<string, KnownActor[]>();
  for (const { name, actor } of [...registerNames(registers), ...wellKnownNames()])
    if (CJK.test(name) && name.length > 1) append(known, name, actor);
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const knownPattern = new RegExp(longestFirst.join('|') || '(?!)', 'gu');
  const organizations = organizationFinder(language);
  const people = peopleFinder(language);
  return (read) => ({
    countries: countryMentions(read, countries),
    names: [
      ...Array.from(read.sentence.text.matchAll(knownPattern), ({ 0: text, index }) =>
        knownMention({ position: read.position, text, start: index, end: index + text.length }, known.get(text) ?? []),
      ),
      ...organizations(read),
      ...people(read),
    ],
  });
};

const countryMentions = ({ position, sentence }: ReadSentence, { codes, pattern }: CjkNames): Mention[] =>
  Array.from(sentence.text.matchAll(pattern)).flatMap(({ 0: name, index }) =>
    (codes.get(name) ?? []).map((code): Mention => {
      const ref = findCountry(code)?.alpha3 ?? null;
      const several = (codes.get(name) ?? []).length > 1;
      return {
        sentence: position,
        start: index,
        end: index + name.length,
        type: 'COUNTRY',
        key: `country ${ref ?? code}`,
        ref,
        name,
        adjective: /^[인人]/u.test(sentence.text.slice(index + name.length)),
        score: several ? 0.8 : 0.9,
        method: 'names',
        reason: several ? 'a word for several countries' : 'the name of a country',
        hints: {},
      };
    }),
  );

const namedMention = (
  { position }: ReadSentence,
  name: string,
  start: number,
  rest: Pick<Mention, 'type' | 'score' | 'reason' | 'hints'>,
): Mention => ({
  sentence: position,
  start,
  end: start + name.length,
  key: `${rest.type === 'PERSON' ? 'person' : 'name'} ${name}`,
  ref: null,
  name,
  adjective: false,
  method: 'names',
  ...rest,
});

/** What may be before the ending of an organization's name: a word or two of Hangul, or a run of Han and Katakana. */
const BEFORE: Readonly<Record<string, string>> = {
  ko: '(?<!\\p{Script=Hangul})\\p{Script=Hangul}{1,12}?(?: \\p{Script=Hangul}{1,6}?)??',
  ja: '[\\p{Script=Han}\\p{Script=Katakana}ー・]{1,20}?',
};

const organizationFinder = (language: string): ((read: ReadSentence) => Mention[]) => {
  const kinds = new Map(
    (ORGANIZATIONS[language] ?? '').split(' ').map((entry) => entry.split(':') as [string, string]),
  );
  const endings = [...kinds.keys()].join('|');
  const whole =
    language === 'ko'
      ? `(?<!\\p{Script=Hangul})(?:${[...kinds]
          .filter(([, kind]) => kind === 'MINISTRY')
          .map(([ending]) => ending)
          .join('|')})|`
      : `(?<!\\p{Script=Han})(?:${[...kinds]
          .filter(([, kind]) => kind === 'MINISTRY')
          .map(([ending]) => ending)
          .join('|')})|`;
  const pattern = new RegExp(`${whole}(?:${BEFORE[language] ?? ''})(?<ending>${endings})`, 'gu');
  return (read) =>
    Array.from(read.sentence.text.matchAll(pattern)).map(({ 0: name, index, groups }) => {
      const kind = kinds.get(groups?.ending ?? name);
      return namedMention(read, name, index, {
        type: 'ORGANIZATION',
        score: 0.6,
        reason: `a name that ends in "${groups?.ending ?? name}"`,
        hints: kind === undefined ? {} : { kind },
      });
    });
};

const peopleFinder = (language: string): ((read: ReadSentence) => Mention[]) => {
  const titles = TITLES[language] ?? '';
  const name =
    language === 'ko'
      ? '(?<!\\p{Script=Hangul})(?:\\p{Script=Hangul}{2,5} (?=(?:\\p{Script=Hangul}{2}|\\p{Script=Hangul}{4,5}) ))?\\p{Script=Hangul}{2,5} ?'
      : '(?:[\\p{Script=Katakana}ー・＝]{2,20}|(?<!\\p{Script=Han})\\p{Script=Han}{2,5}?)';
  const pattern = new RegExp(`(?<name>${name})(?<title>${titles})`, 'gu');
  const { pattern: countries } = createCjkNames(language) ?? { pattern: /(?!)/gu };
  return (read) =>
    Array.from(read.sentence.text.matchAll(pattern)).flatMap(({ index, groups }): Mention[] => {
      const name = (groups?.name ?? '').trim();
      const isCountry = name.replace(countries, '').replace(/^[の\s]+/u, '') === '' || name.search(countries) === 0;
      if (isCountry || NOT_NAMES[language]?.test(name) || /(?:부|국|원|당|회|대학|委員|省|庁|党|国)$/u.test(name))
        return [];
      // Three syllables of Korean are a Korean name if the first is a family name; others are foreign names.
      const korean = language !== 'ko' || KOREAN_SURNAME.test(name);
      return [
        namedMention(read, name, index, {
          type: 'PERSON',
          score: korean ? 0.7 : 0.6,
          reason: `before the title "${groups?.title ?? ''}"`,
          hints: { title: groups?.title ?? '' },
        }),
      ];
    });
};
