import type { Written } from './write-register.ts';

/**
 * Pairs of entries of two catalogs, each labelled: the same, or not. Many of the first entries are those of `data/`; the
 * others were written as curators of other institutes would write them. Every third pair was held out when the weights
 * were chosen; afterwards only words such as "over" were added to those that say nothing.
 */

type Rest = Omit<Written, 'type' | 'title'>;
type Labelled = readonly [a: Written, b: Written];

const org = (title: string, rest: Rest = {}): Written => ({ type: 'Organization', title, ...rest });
const person = (title: string, rest: Rest = {}): Written => ({ type: 'Person', title, ...rest });
const grouping = (title: string, rest: Rest = {}): Written => ({ type: 'Grouping', title, ...rest });
const event = (title: string, rest: Rest = {}): Written => ({ type: 'Event', title, ...rest });
const issue = (title: string, rest: Rest = {}): Written => ({ type: 'Issue', title, ...rest });

// Entries of `data/`, as they are there.
const asan = org('The Asan Institute for Policy Studies', {
  names: { ko: '아산정책연구원' },
  country: 'KOR',
  aliases: ['Asan Institute'],
});
const hufs = org('Hankuk University of Foreign Studies', {
  names: { ko: '한국외국어대학교' },
  kind: 'UNIVERSITY',
  country: 'KOR',
  aliases: ['HUFS'],
});
const tsinghua = org('Tsinghua University', { names: { zh: '清华大学' }, kind: 'UNIVERSITY', country: 'CHN' });
const ccp = org('Chinese Communist Party', {
  names: { zh: '中国共产党' },
  kind: 'PARTY',
  country: 'CHN',
  aliases: ['CCP', 'CPC', 'Communist Party of China'],
});
const centralCommittee = org('20th Central Committee of the Chinese Communist Party', {
  names: { zh: '中国共产党第二十届中央委员会' },
  kind: 'PARTY',
  country: 'CHN',
  aliases: ['20th Central Committee'],
});
const chineseGovernment = org('Government of China', {
  names: { zh: '中国政府' },
  kind: 'GOVERNMENT',
  country: 'CHN',
  aliases: ['Chinese government'],
});
const firstTrump = org('First Trump administration', {
  kind: 'GOVERNMENT',
  country: 'USA',
  aliases: ["Trump's first term"],
});
const moda = org('Ministry of Digital Affairs, Taiwan', {
  names: { 'zh-Hant': '數位發展部' },
  kind: 'MINISTRY',
  country: 'TWN',
  aliases: ['moda'],
});
const nato = org('NATO', { kind: 'INTERGOVERNMENTAL', aliases: ['North Atlantic Treaty Organization'] });
const apec = org('APEC', { kind: 'INTERGOVERNMENTAL', aliases: ['Asia-Pacific Economic Cooperation'] });
const xi = person('Xi Jinping', { names: { zh: '习近平', 'zh-Hant': '習近平' }, country: 'CHN' });
const yoon = person('Yoon Suk-yeol', { names: { ko: '윤석열' }, country: 'KOR', aliases: ['Yoon Suk Yeol'] });
const trump = person('Donald Trump', { country: 'USA', aliases: ['Donald J. Trump'] });
const kim = person('Kim Jong Un', { names: { ko: '김정은' }, country: 'PRK', aliases: ['Kim Jong-un'] });
const lai = person('Lai Ching-te', { names: { 'zh-Hant': '賴清德' }, country: 'TWN', aliases: ['William Lai'] });
const lee = person('Dong Gyu Lee', { country: 'KOR', aliases: ['Dong-gyu Lee', 'Lee Dong-gyu'] });
const tang = person('Audrey Tang', { names: { 'zh-Hant': '唐鳳' }, country: 'TWN' });
const trilateral = event('South Korea–China–Japan trilateral summit, 2024', {
  called: ['ROK-China-Japan Trilateral Summit', 'South Korea-China-Japan Trilateral Summit'],
  date: '2024-05',
  place: 'Seoul',
  related: ['KOR', 'CHN', 'JPN'],
});
const dialogue = event('South Korea–China "2+2" dialogue on diplomacy and security, 2024', {
  kind: 'OFFICIAL_DIALOGUE',
  called: ['ROK-China 2+2 Diplomatic Security Dialogue'],
  date: '2024-06',
  related: ['KOR', 'CHN'],
});
const campDavid = event('Camp David Summit, 2023', {
  called: ['Camp David Summit'],
  date: '2023-08-18',
  related: ['USA', 'KOR', 'JPN'],
});
const laiInauguration = event('Lai Ching-te takes office', {
  kind: 'INAUGURATION',
  called: ['inauguration'],
  date: '2024-05',
  related: ['TWN'],
});
const freedomEdge = event('Freedom Edge exercises', {
  kind: 'JOINT_EXERCISE',
  called: ['Freedom Edge'],
  related: ['KOR', 'USA', 'JPN'],
});
const visas = event('China waives visas for South Koreans', {
  kind: 'VISA_EASING',
  called: ['visa-exemption policy for South Koreans'],
  date: '2024-11',
  related: ['CHN', 'KOR'],
});
const plenum = event("Third plenum of the Chinese Communist Party's 20th Central Committee", {
  kind: 'PARTY_MEETING',
  called: ['Third Plenary Session of the 20th Central Committee'],
  date: '2024-07',
  related: ['CHN'],
});
const groupTours = event('China ends its group-tour ban for South Korea and Japan', {
  kind: 'TRAVEL_EASING',
  date: '2023-08',
  related: ['CHN'],
});
const election = event('US presidential election, 2024', { kind: 'ELECTION', date: '2024-11-05', related: ['USA'] });
const zeroCovid = event('China drops zero-COVID and reopens', {
  kind: 'DOMESTIC_POLICY',
  date: '2022-12~',
  related: ['CHN'],
});
const natoSummit2023 = event('NATO Summit 2023', { date: '2023-07-11/2023-07-12', place: 'Vilnius' });

/** The two are the same. */
export const SAME: readonly Labelled[] = [
  [asan, org('Asan Institute for Policy Studies', { country: 'KOR' })],
  [asan, org('Asan Institute', { names: { ko: '아산 정책연구원' } })],
  [asan, org('The Asan Institute of Policy Studies, Seoul', { country: 'KOR' })],
  [hufs, org('Hankuk Univ. of Foreign Studies', { names: { ko: '한국외국어대학교' }, kind: 'UNIVERSITY' })],
  [hufs, org('HUFS', { kind: 'UNIVERSITY', country: 'KOR' })],
  [hufs, org('Hankook University of Foreign Studies', { kind: 'UNIVERSITY', country: 'KOR' })],
  [tsinghua, org('TSINGHUA UNIVERSITY', { kind: 'UNIVERSITY' })],
  [tsinghua, org('Qinghua University', { names: { zh: '清华大学' }, kind: 'UNIVERSITY', country: 'CHN' })],
  [ccp, org('Communist Party of China', { kind: 'PARTY', country: 'CHN' })],
  [ccp, org('CPC', { names: { zh: '中国共产党' }, kind: 'PARTY' })],
  [
    centralCommittee,
    org('20th CCP Central Committee', { names: { zh: '中国共产党第二十届中央委员会' }, kind: 'PARTY' }),
  ],
  [chineseGovernment, org('Chinese government', { kind: 'GOVERNMENT', country: 'CHN' })],
  [chineseGovernment, org('Government of the PRC', { names: { zh: '中国政府' }, kind: 'GOVERNMENT', country: 'CHN' })],
  [firstTrump, org('Trump administration (first)', { kind: 'GOVERNMENT', country: 'USA' })],
  [firstTrump, org('The 1st Trump Administration', { kind: 'GOVERNMENT', country: 'USA' })],
  [moda, org('Taiwan Ministry of Digital Affairs', { kind: 'MINISTRY', country: 'TWN' })],
  [moda, org('Ministry of Digital Affairs', { kind: 'MINISTRY', country: 'TWN', aliases: ['moda'] })],
  [nato, org('North Atlantic Treaty Organisation', { kind: 'INTERGOVERNMENTAL', aliases: ['NATO'] })],
  [nato, org('N.A.T.O.', { kind: 'INTERGOVERNMENTAL' })],
  [apec, org('Asia Pacific Economic Cooperation (APEC)', { kind: 'INTERGOVERNMENTAL' })],
  [org('RAND'), org('RAND Corporation', { country: 'USA', aliases: ['RAND', 'Research and Development'] })],
  [
    org('Norwegian Institute of International Affairs', { country: 'NOR', aliases: ['NUPI'] }),
    org('NUPI', { names: { no: 'Norsk Utenrikspolitisk Institutt' }, country: 'NOR' }),
  ],
  [
    org('MGIMO University', { names: { ru: 'МГИМО' }, kind: 'UNIVERSITY', country: 'RUS' }),
    org('Moscow State Institute of International Relations', {
      names: { ru: 'МГИМО' },
      kind: 'UNIVERSITY',
      country: 'RUS',
    }),
  ],
  [
    org('Stiftung Wissenschaft und Politik', { country: 'DEU', aliases: ['SWP'] }),
    org('German Institute for International and Security Affairs', { country: 'DEU', aliases: ['SWP'] }),
  ],
  [xi, person('XI Jinping', { country: 'CHN' })],
  [xi, person('Xi Jin-ping', { names: { zh: '习近平' } })],
  [xi, person('Jinping Xi', { names: { 'zh-Hant': '習近平' } })],
  [yoon, person('Yoon Seok-yeol', { names: { ko: '윤석열' }, country: 'KOR' })],
  [yoon, person('Suk Yeol Yoon', { country: 'KOR' })],
  [yoon, person('YOON Sukyeol', { names: { ko: '윤석열' } })],
  [trump, person('Trump, Donald J.', { country: 'USA' })],
  [trump, person('Donald John Trump', { country: 'USA' })],
  [kim, person('Kim Jong-Un', { country: 'PRK' })],
  [kim, person('Kim Chŏng-ŭn', { names: { ko: '김정은' }, country: 'PRK' })],
  [lai, person('William Lai', { country: 'TWN', aliases: ['Lai Ching-te'] })],
  [lai, person('William Lai Ching-te', { names: { 'zh-Hant': '賴清德' } })],
  [lee, person('Lee Donggyu', { country: 'KOR' })],
  [lee, person('Dong-Gyu Lee')],
  [tang, person('Audrey Tang', { names: { 'zh-Hant': '唐鳳' } })],
  [
    person('Sergei Lavrov', { names: { ru: 'Сергей Лавров' }, country: 'RUS' }),
    person('Sergey Lavrov', { names: { ru: 'Лавров Сергей' } }),
  ],
  [person('Åselin Fjærvoll', { country: 'NOR' }), person('Aselin Fjaervoll', { country: 'NOR' })],
  [person('José Álvarez', { country: 'ESP' }), person('Jose Alvarez', { country: 'ESP' })],
  [grouping('Indo-Pacific Four', { aliases: ['IP4'] }), grouping('IP4')],
  [
    grouping('Indo-Pacific Four', { aliases: ['IP4'] }),
    grouping('Indo-Pacific 4', { aliases: ['IP4'], related: ['AUS', 'JPN', 'KOR', 'NZL'] }),
  ],
  [
    grouping('The West', { kind: 'COALITION', aliases: ['Western countries'] }),
    grouping('Western countries', { kind: 'COMMUNITY' }),
  ],
  [
    grouping('ROK–US–Japan trilateral security cooperation', { kind: 'ARRANGEMENT' }),
    grouping('Trilateral security cooperation (Japan, South Korea, U.S.)', { kind: 'ARRANGEMENT' }),
  ],
  [
    grouping('Quadrilateral Security Dialogue', { aliases: ['Quad'], related: ['USA', 'JPN', 'IND', 'AUS'] }),
    grouping('The Quad', { related: ['AUS', 'IND', 'JPN', 'USA'] }),
  ],
  [
    trilateral,
    event('China–Japan–ROK trilateral summit in Seoul', {
      date: '2024-05-27',
      place: 'Seoul',
      related: ['CHN', 'JPN', 'KOR'],
    }),
  ],
  [
    trilateral,
    event('Ninth trilateral summit of South Korea, China and Japan', {
      date: '2024-05-26/2024-05-27',
      related: ['KOR', 'CHN', 'JPN'],
    }),
  ],
  [
    dialogue,
    event('ROK–China 2+2 Diplomatic and Security Dialogue', {
      kind: 'MINISTERIAL',
      date: '2024-06-18',
      place: 'Seoul',
      related: ['KOR', 'CHN'],
    }),
  ],
  [
    campDavid,
    event('Camp David summit of Japan, South Korea and the United States', {
      date: '2023-08-18',
      related: ['USA', 'JPN', 'KOR'],
    }),
  ],
  [campDavid, event('Summit at Camp David', { date: '2023-08', place: 'Camp David', related: ['USA', 'JPN', 'KOR'] })],
  [campDavid, event('Camp David Trilateral Summit 2023', { related: ['USA', 'JPN', 'KOR'] })],
  [
    laiInauguration,
    event("Lai Ching-te's inauguration", {
      kind: 'INAUGURATION',
      date: '2024-05-20',
      place: 'Taipei',
      related: ['TWN'],
    }),
  ],
  [freedomEdge, event('Freedom Edge', { kind: 'JOINT_EXERCISE', date: '2024', related: ['USA', 'JPN', 'KOR'] })],
  [
    visas,
    event('Visa waiver by China for South Koreans', {
      kind: 'VISA_EASING',
      date: '2024-11-08',
      related: ['CHN', 'KOR'],
    }),
  ],
  [
    plenum,
    event('Third Plenum of the 20th CCP Central Committee', {
      kind: 'PARTY_MEETING',
      date: '2024-07-15/2024-07-18',
      place: 'Beijing',
    }),
  ],
  [
    groupTours,
    event('China lifts its ban on group tours to South Korea and Japan', {
      kind: 'TRAVEL_EASING',
      date: '2023-08-10',
      related: ['CHN'],
    }),
  ],
  [election, event('2024 United States presidential election', { kind: 'ELECTION', date: '2024-11-05' })],
  [election, event('Presidential election in the US', { kind: 'ELECTION', date: '2024-11', related: ['USA'] })],
  [zeroCovid, event('China abandons zero-Covid', { kind: 'DOMESTIC_POLICY', date: '2022-12', related: ['CHN'] })],
  [natoSummit2023, event('NATO summit in Vilnius', { date: '2023-07', place: 'Vilnius, Lithuania' })],
  [issue('Dispute over THAAD'), issue('THAAD dispute')],
  [
    issue("North Korea's nuclear threat and denuclearisation"),
    issue('North Korean nuclear threat and denuclearization'),
  ],
  [issue('Taiwan in South Korea–China relations'), issue('Taiwan in ROK–China relations')],
  [issue("China's economic slowdown"), issue('Economic slowdown in China')],
];

/** The two are not the same, although something is. */
export const DIFFERENT: readonly Labelled[] = [
  [asan, org('Institute for Policy Studies', { country: 'USA' })],
  [asan, org('Center for Regional Studies, The Asan Institute for Policy Studies', { kind: 'UNIT', country: 'KOR' })],
  [asan, org('Asan Medical Center', { names: { ko: '서울아산병원' }, country: 'KOR' })],
  [hufs, org('Tokyo University of Foreign Studies', { kind: 'UNIVERSITY', country: 'JPN' })],
  [hufs, org('Busan University of Foreign Studies', { kind: 'UNIVERSITY', country: 'KOR' })],
  [
    hufs,
    org('Global Security Cooperation Center, Hankuk University of Foreign Studies', { kind: 'UNIT', country: 'KOR' }),
  ],
  [tsinghua, org('National Tsing Hua University', { kind: 'UNIVERSITY', country: 'TWN' })],
  [
    tsinghua,
    org('National Tsinghua University', { kind: 'UNIVERSITY', country: 'TWN', names: { 'zh-Hant': '國立清華大學' } }),
  ],
  [ccp, org('Japanese Communist Party', { kind: 'PARTY', country: 'JPN' })],
  [ccp, org('Communist Party of the Russian Federation', { kind: 'PARTY', country: 'RUS' })],
  [
    centralCommittee,
    org('19th Central Committee of the Chinese Communist Party', {
      names: { zh: '中国共产党第十九届中央委员会' },
      kind: 'PARTY',
      country: 'CHN',
    }),
  ],
  [centralCommittee, ccp],
  [chineseGovernment, org('Government of Japan', { kind: 'GOVERNMENT', country: 'JPN' })],
  [
    firstTrump,
    org('Second Trump administration', { kind: 'GOVERNMENT', country: 'USA', aliases: ["Trump's second term"] }),
  ],
  [firstTrump, org('First Biden administration', { kind: 'GOVERNMENT', country: 'USA' })],
  [moda, org('Ministry of Digital Affairs', { kind: 'MINISTRY', country: 'POL' })],
  [moda, org('Ministry of Foreign Affairs, Taiwan', { kind: 'MINISTRY', country: 'TWN' })],
  [nato, org('NATO Parliamentary Assembly', { kind: 'INTERGOVERNMENTAL' })],
  [nato, org('National Association of Theatre Owners', { kind: 'THINK_TANK', country: 'USA', aliases: ['NATO'] })],
  [
    org('Center for Strategic and International Studies', { country: 'USA', aliases: ['CSIS'] }),
    org('Canadian Security Intelligence Service', { kind: 'GOVERNMENT', country: 'CAN', aliases: ['CSIS'] }),
  ],
  [
    org('Center for Strategic and International Studies', { country: 'USA', aliases: ['CSIS'] }),
    org('Centre for Strategic and International Studies', { country: 'IDN', aliases: ['CSIS'] }),
  ],
  [
    org('Institute for Security Studies', { country: 'ZAF', aliases: ['ISS'] }),
    org('European Union Institute for Security Studies', { aliases: ['EUISS'] }),
  ],
  [
    org('Swedish Institute of International Affairs', { country: 'SWE' }),
    org('Finnish Institute of International Affairs', { country: 'FIN' }),
  ],
  [org('Royal Institute of International Affairs'), org('Australian Institute of International Affairs')],
  [org('Iran Institute for Policy'), org('Iraq Institute for Policy')],
  [
    org('Center for Regional Studies', { kind: 'UNIT', country: 'KOR' }),
    org('Center for Regional Studies', { country: 'UKR' }),
  ],
  [xi, person('Xi Zhongxun', { names: { zh: '习仲勋' }, country: 'CHN' })],
  [xi, person('Xi Jianping', { names: { zh: '席建平' }, country: 'CHN' })],
  [kim, person('Kim Jong Il', { names: { ko: '김정일' }, country: 'PRK' })],
  [kim, person('Kim Jong-un', { names: { ko: '김종은' }, country: 'KOR' })],
  [kim, person('Kim Jong-eun', { names: { ko: '김종은' }, country: 'KOR' })],
  [trump, person('Donald Trump Jr.', { country: 'USA' })],
  [trump, person('Ivanka Trump', { country: 'USA' })],
  [lai, person('Lai Ching-lung', { country: 'TWN' })],
  [lee, person('Lee Dong-gun', { country: 'KOR' })],
  [lee, person('Lee Dong-kwan', { names: { ko: '이동관' }, country: 'KOR' })],
  [tang, person('Audrey Tan', { country: 'SGP' })],
  [person('Michael Smith', { country: 'USA' }), person('Michael Smith', { country: 'GBR' })],
  [
    person('Michael Smith', { related: ['quay-institute'] }),
    person('Michael Smith', { related: ['skarvoya-institute'] }),
  ],
  [
    person('Kim Min-jung', { names: { ko: '김민정' }, country: 'KOR' }),
    person('Kim Min-jung', { names: { ko: '김민중' }, country: 'KOR' }),
  ],
  [person('George W. Bush', { country: 'USA' }), person('George H. W. Bush', { country: 'USA' })],
  [person('Li Qiang', { country: 'CHN' }), person('Li Keqiang', { country: 'CHN' })],
  [
    person('Wang Yi', { names: { zh: '王毅' }, country: 'CHN' }),
    person('Wang Yi', { names: { zh: '王怡' }, country: 'CHN' }),
  ],
  [
    grouping('ROK–US–Japan trilateral security cooperation', { kind: 'ARRANGEMENT' }),
    grouping('Australia–US–Japan trilateral security cooperation', { kind: 'ARRANGEMENT' }),
  ],
  [
    grouping('South Korean public', { kind: 'PUBLIC', country: 'KOR' }),
    grouping('North Korean public', { kind: 'PUBLIC', country: 'PRK' }),
  ],
  [grouping('Like-minded countries', { kind: 'COMMUNITY' }), grouping('Neighboring countries', { kind: 'COMMUNITY' })],
  [grouping('Group of Seven', { aliases: ['G7'] }), grouping('Group of Twenty', { aliases: ['G20'] })],
  [
    trilateral,
    event('South Korea–China–Japan trilateral summit, 2019', {
      date: '2019-12-24',
      place: 'Chengdu',
      related: ['KOR', 'CHN', 'JPN'],
    }),
  ],
  [
    trilateral,
    event("South Korea–China–Japan foreign ministers' meeting, 2023", {
      kind: 'MINISTERIAL',
      date: '2023-11-26',
      place: 'Busan',
      related: ['KOR', 'CHN', 'JPN'],
    }),
  ],
  [
    trilateral,
    event('South Korea–China summit, 2024', { date: '2024-05-26', place: 'Seoul', related: ['KOR', 'CHN'] }),
  ],
  [
    trilateral,
    event('Joint declaration of the trilateral summit', {
      kind: 'STATEMENT',
      date: '2024-05-27',
      place: 'Seoul',
      related: ['KOR', 'CHN', 'JPN'],
    }),
  ],
  [
    dialogue,
    event('South Korea–Japan "2+2" dialogue on diplomacy and security, 2024', {
      kind: 'OFFICIAL_DIALOGUE',
      date: '2024-06',
      related: ['KOR', 'JPN'],
    }),
  ],
  [
    dialogue,
    event('China–Japan strategic dialogue, 2024', {
      kind: 'OFFICIAL_DIALOGUE',
      date: '2024-07-22',
      place: 'Tokyo',
      related: ['CHN', 'JPN'],
    }),
  ],
  [
    campDavid,
    event('Camp David summit joint statement', {
      kind: 'STATEMENT',
      date: '2023-08-18',
      place: 'Camp David',
      related: ['USA', 'KOR', 'JPN'],
    }),
  ],
  [campDavid, event('Camp David Accords', { date: '1978-09-17', place: 'Camp David', related: ['USA', 'EGY', 'ISR'] })],
  [campDavid, event('Camp David Summit', { date: '2000-07', place: 'Camp David', related: ['USA', 'ISR'] })],
  [
    campDavid,
    event('Press conference after the Camp David summit', {
      kind: 'STATEMENT',
      date: '2023-08-18',
      related: ['USA', 'KOR', 'JPN'],
    }),
  ],
  [
    campDavid,
    event('First anniversary of the Camp David summit', {
      kind: 'COMMEMORATION',
      date: '2024-08-18',
      related: ['USA', 'KOR', 'JPN'],
    }),
  ],
  [
    laiInauguration,
    event("South Korean parliamentary delegation attends Lai Ching-te's inauguration", {
      kind: 'DELEGATION_VISIT',
      date: '2024-05',
      related: ['KOR', 'TWN'],
    }),
  ],
  [
    laiInauguration,
    event('Tsai Ing-wen takes office', { kind: 'INAUGURATION', date: '2016-05-20', place: 'Taipei', related: ['TWN'] }),
  ],
  [
    freedomEdge,
    event('Freedom Shield exercises', { kind: 'JOINT_EXERCISE', date: '2024-03', related: ['KOR', 'USA'] }),
  ],
  [freedomEdge, event('Freedom of navigation exercises', { kind: 'JOINT_EXERCISE', related: ['USA'] })],
  [visas, event('China waives visas for Japanese', { kind: 'VISA_EASING', date: '2024-11', related: ['CHN', 'JPN'] })],
  [
    visas,
    event('South Korea waives visas for Chinese groups', {
      kind: 'VISA_EASING',
      date: '2025-09',
      related: ['CHN', 'KOR'],
    }),
  ],
  [
    plenum,
    event("Fourth plenum of the Chinese Communist Party's 20th Central Committee", {
      kind: 'PARTY_MEETING',
      date: '2025-10',
      related: ['CHN'],
    }),
  ],
  [
    plenum,
    event("Third plenum of the Chinese Communist Party's 11th Central Committee", {
      kind: 'PARTY_MEETING',
      date: '1978-12',
      related: ['CHN'],
    }),
  ],
  [
    groupTours,
    event('China bans group tours to South Korea', { kind: 'DEMAND', date: '2017-03', related: ['CHN', 'KOR'] }),
  ],
  [election, event('US presidential election, 2020', { kind: 'ELECTION', date: '2020-11-03', related: ['USA'] })],
  [
    election,
    event('Taiwanese presidential election, 2024', { kind: 'ELECTION', date: '2024-01-13', related: ['TWN'] }),
  ],
  [zeroCovid, event('China adopts zero-COVID', { kind: 'DOMESTIC_POLICY', date: '2020', related: ['CHN'] })],
  [natoSummit2023, event('NATO Summit 2024', { date: '2024-07-09/2024-07-11', place: 'Washington' })],
  [natoSummit2023, event('NATO summit', { date: '2022-06', place: 'Madrid' })],
  [natoSummit2023, event('Summit for Democracy, 2023', { date: '2023-03' })],
  [issue('Dispute over THAAD'), issue('Dispute over Dokdo')],
  [issue('Strains in the South Korea–US alliance'), issue('Strains in the Japan–US alliance')],
  [issue("China's economic slowdown"), issue("Japan's economic slowdown")],
  [issue('Tension between the two Koreas'), issue('Tension between the two Chinas')],
  [
    event("US–Japan–South Korea defence ministers' meeting at Shangri-La, 2023", {
      kind: 'MINISTERIAL',
      date: '2023-06',
      related: ['USA', 'JPN', 'KOR'],
    }),
    event("US–Japan–South Korea foreign ministers' meeting in Jakarta, 2023", {
      kind: 'MINISTERIAL',
      date: '2023-07',
      related: ['USA', 'JPN', 'KOR'],
    }),
  ],
  [
    event("Annual US–Japan–South Korea foreign ministers' meetings", {
      kind: 'MINISTERIAL',
      related: ['USA', 'JPN', 'KOR'],
    }),
    event("Annual US–Japan–South Korea defence ministers' meetings", {
      kind: 'MINISTERIAL',
      related: ['USA', 'JPN', 'KOR'],
    }),
  ],
  [
    event("US–Japan–South Korea defence ministers' meeting at Shangri-La, 2023", {
      kind: 'MINISTERIAL',
      date: '2023-06',
      related: ['USA', 'JPN', 'KOR'],
    }),
    event("Annual US–Japan–South Korea defence ministers' meetings", {
      kind: 'MINISTERIAL',
      related: ['USA', 'JPN', 'KOR'],
    }),
  ],
];
