import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const claim = { slug: 'it', modality: 'ONGOING', basis: 'STATED', citations: ['p1.s1'] };

/** Doubts of one kind in a brief of one paragraph. */
const doubtsOf = (check: string, sentences: string[], lists: object, language = 'en') =>
  doubtsIn([{ sentences }], { language, ...lists }).filter((doubt) => doubt.startsWith(`${check}: `));

describe('the extent of a claim', () => {
  const doubts = (extent: string, sentence: string, language = 'en') =>
    doubtsOf('EXTENT', [sentence], { findings: [finding('Pilots are tired.', ['p1.s1'], { extent })] }, language);

  test.each([
    ['MOST', 'Many pilots are tired.', 'en', 'many', 'MANY'],
    ['ALL', 'In the north, most pilots are tired.', 'en', 'most', 'MOST'],
    ['MANY', 'It seems that only a few pilots are tired.', 'en', 'only a few', 'FEW'],
    ['MOST', 'Einige Lotsen sind müde.', 'de', 'einige', 'SOME'],
  ])('%s is not what a word says: %s', (extent, sentence, language, word, meant) => {
    expect(doubts(extent, sentence, language)).toEqual([
      `EXTENT: it is "${extent}", but p1.s1 has "${word}"; write "${meant}", or cite the passage that says how many`,
    ]);
  });

  test.each([
    ['MANY', 'Many pilots are tired.', 'en'],
    ['MOST', 'Pilots generally agree that many ships wait.', 'en'],
    ['MOST', 'Pilots have seen many ships.', 'en'],
    ['SOME', 'Others say that many ships wait.', 'en'],
    ['MOST', 'Pilots are tired.', 'en'],
    ['ONE', 'Many pilots are tired.', 'en'],
    ['MOST', 'Beaucoup de pilotes, many of them, sont fatigués.', 'fr'],
  ])('%s may be what it says: %s', (extent, sentence, language) => {
    expect(doubts(extent, sentence, language)).toEqual([]);
  });
});

describe('the polarity of a stance', () => {
  const doubts = (polarity: string, sentence: string, language = 'en') =>
    doubtsOf('POLARITY', [sentence], { stances: [{ ...claim, topic: 'fees', polarity, summary: 'Fees.' }] }, language);

  test.each([
    ['POSITIVE', 'The pilots condemn the new fees.', 'en', 'condemn', 'NEGATIVE'],
    ['NEGATIVE', 'The owners welcomed the new fees.', 'en', 'welcomed', 'POSITIVE'],
    ['POSITIVE', 'The pilots are dissatisfied with the fees.', 'en', 'dissatisfied', 'NEGATIVE'],
    ['POSITIVE', 'Pilots raise concerns over the fees.', 'en', 'concerns over', 'NEGATIVE'],
    ['POSITIVE', 'Die Lotsen lehnen die Gebühren ab.', 'de', 'lehnen die gebühren ab', 'NEGATIVE'],
  ])('%s is not that of a verb: %s', (polarity, sentence, language, verb, meant) => {
    expect(doubts(polarity, sentence, language)).toEqual([
      `POLARITY: it is "${polarity}", but p1.s1 has "${verb}"; write "${meant}" if that is said of the object, or leave that passage out`,
    ]);
  });

  test.each([
    ['NEGATIVE', 'The pilots condemn the new fees.'],
    ['MIXED', 'The pilots condemn the new fees.'],
    ['POSITIVE', 'The pilots praise the fees and condemn the delay.'],
    ['POSITIVE', 'The pilots do not oppose the fees.'],
    ['POSITIVE', 'The pilots oppose any attempt to end the fees.'],
    ['POSITIVE', 'The fees are fair.'],
    ['POSITIVE', 'Good lights are important, as pilots are concerned.'],
    ['POSITIVE', 'The pilots welcome it.'],
  ])('%s may be that of the sentence: %s', (polarity, sentence) => {
    expect(doubts(polarity, sentence)).toEqual([]);
  });
});

describe('a motive that is stated', () => {
  const motive = (fields: object) => ({
    motives: [
      { ...claim, rank: 1, headline: false, actors: ['NOR'], targets: [], goal: 'Save.', evidence: [], ...fields },
    ],
  });
  const doubts = (sentence: string, fields: object = {}, language = 'en') =>
    doubtsOf('BASIS', [sentence], motive(fields), language);

  test('has a word that says why', () => {
    const message =
      'BASIS: it is "STATED", but no word of p1.s1 says why somebody acts; cite where the text does, or write "CURATOR_INFERRED"';
    expect(doubts('Norway closed the harbour in May.')).toEqual([message]);
    expect(doubts('Norwegen schloss den Hafen im Mai.', {}, 'de')).toEqual([message]);
    expect(doubts('Norway closed the harbour in May.', { basis: 'CURATOR_INFERRED' })).toEqual([]);
    expect(doubts('La Norvège a fermé le port.', {}, 'fr')).toEqual([]);
  });

  test.each([
    ['Norway closed the harbour to save money.', 'en'],
    ['Norway wants cheaper ships.', 'en'],
    ['The harbour was closed because it cost too much.', 'en'],
    ['Norwegen schloss den Hafen, um zu sparen.', 'de'],
  ])('may say it in many ways: %s', (sentence, language) => {
    expect(doubts(sentence, {}, language)).toEqual([]);
  });
});

describe('a hedge of what is stated', () => {
  const doubts = (fields: object, language = 'en') =>
    doubtsOf('HEDGE', ['Ships.'], { findings: [finding('Ships wait.', ['p1.s1'], fields)] }, language);

  test.each([
    ['would likely', 'en'],
    ['can be interpreted', 'en'],
    ['könnten', 'de'],
  ])('"%s" is the doubt of the author', (hedge, language) => {
    expect(doubts({ hedge }, language)).toEqual([
      `HEDGE: it is "STATED", but its hedge "${hedge}" marks a doubt or a conclusion of the author; write "AUTHOR_INFERRED", or correct the hedge`,
    ]);
    expect(doubts({ hedge, attributedTo: ['cray'] }, language)).toEqual([]);
    expect(doubts({ hedge, modality: 'HOPED' }, language)).toEqual([]);
    expect(doubts({ hedge, basis: 'AUTHOR_INFERRED' }, language)).toEqual([]);
    expect(doubts({ hedge }, 'fr')).toEqual([]);
  });

  test('may be another word', () => {
    for (const hedge of ['largely', 'often', 'can', 'if']) expect(doubts({ hedge })).toEqual([]);
  });

  test('is also that of an event', () => {
    const mentions = [{ event: 'talks', modality: 'EXPECTED', hedge: 'could', basis: 'STATED', citations: ['p1.s1'] }];
    expect(doubtsOf('HEDGE', ['They could meet.'], { mentions })).toHaveLength(1);
  });
});

describe('what a clause denies', () => {
  const doubts = (summary: string, sentence: string, language = 'en') =>
    doubtsOf('NEGATION', [sentence], { findings: [finding(summary, ['p1.s1'])] }, language);

  test('is not what its restatement says', () => {
    expect(
      doubts('Harbour fees pay for pilots and tugs.', 'It is clear that harbour fees do not pay for the pilots.'),
    ).toEqual([
      'NEGATION: p1.s1 has "not" ("harbour fees do not pay for"), and this denies nothing; read whether it says the opposite',
    ]);
    expect(
      doubts('Missing lights trouble the northern harbour.', 'A lack of lights does not trouble the northern harbour.'),
    ).toHaveLength(1);
  });

  test('is not what one of several sentences says', () => {
    const two = 'Pilots hold the lights to be needed. The opinion on wharves has changed.';
    expect(doubts(two, 'There is no change in the opinion on wharves.')).toHaveLength(1);
    expect(doubts(two, 'There is a change in the opinion on wharves.')).toEqual([]);
  });

  test.each([
    ['Harbour fees do not pay for pilots.', 'Harbour fees do not pay for the pilots.', 'en'],
    ['Harbour fees fail to pay for pilots.', 'Harbour fees do not pay for the pilots.', 'en'],
    ['Harbour fees are too low to pay pilots.', 'Harbour fees do not pay for the pilots.', 'en'],
    ['Missing lights trouble the northern harbour.', 'The northern harbour does not see that trouble.', 'en'],
    ['Harbour fees pay for pilots and tugs.', 'Harbour fees pay for the pilots, but not for the crew.', 'en'],
    ['Harbour fees pay for pilots and tugs.', 'Harbour fees (not those of the north) pay for the pilots.', 'en'],
    ['Harbour fees pay for pilots and tugs.', 'Harbour-Gebühren not pilots pay.', 'de'],
  ])('may be denied in other words, or be beside it: %s / %s', (summary, sentence, language) => {
    expect(doubts(summary, sentence, language)).toEqual([]);
  });
});

describe('a restatement', () => {
  const text =
    'The council of the northern harbour has decided to raise the fees of all ships that carry more than forty tonnes of fish each year.';
  const doubts = (summary: string) => doubtsOf('COPY', [text], { findings: [finding(summary, ['p1.s1'])] });

  test('does not follow a passage with a word changed here and there', () => {
    expect(
      doubts(
        'The council of the northern port has decided to raise the charges of all ships that carry over forty tonnes of fish.',
      ),
    ).toEqual(['COPY: 19 of its 22 words are in runs of words of p1.s1; say it in your own words']);
  });

  test('has one problem if it also has a run that is long enough for a copy', () => {
    expect(
      doubts('The council of the northern harbour has decided to raise the fees of all ships that carry fish.'),
    ).toEqual([]);
  });

  test('may share names with it', () => {
    const summary =
      'The council of the northern port has decided to raise the charges of all ships that carry over forty tonnes of fish.';
    const instruments = [
      { instrument: 'fees', names: ['that carry', 'has decided to raise the'], basis: 'STATED', citations: ['p1.s1'] },
    ];
    expect(doubtsOf('COPY', [text], { instruments, findings: [finding(summary, ['p1.s1'])] })).toEqual([]);
  });

  test('may share words with it', () => {
    expect(
      doubts(
        'Ships with much fish pay more in the northern harbour, as its council has decided, from forty tonnes of fish on.',
      ),
    ).toEqual([]);
    expect(doubts('The council of the northern harbour raises the fees of all ships.')).toEqual([]);
  });
});

describe('a quotation of somebody', () => {
  const doubts = (sentences: string[], citations: string[], fields: object = {}) =>
    doubtsOf('ATTRIBUTION', sentences, {
      authors: ['ana-bree'],
      people: [{ actor: 'ana-bree', names: ['Ana Bree'], basis: 'STATED', citations: ['p1.s1'] }],
      findings: [finding('Ships wait.', citations, fields)],
    });

  test.each([
    [['“Ships wait.” (pilot)'], ['p1.s1'], 'p1.s1', 'pilot'],
    [['“Ships wait.', 'They always did.” (pilot)'], ['p1.s1'], 'p1.s1', 'pilot'],
    [['„Schiffe warten“, a pilot'], ['p1.s1'], 'p1.s1', ' a pilot'],
    [['“Ships wait” — Cray, pilot'], ['p1'], 'p1', ' Cray, pilot'],
  ])('is their view: %j', (sentences, citations, cited, speaker) => {
    expect(doubts(sentences, citations)).toEqual([
      `ATTRIBUTION: ${cited} is a quotation ("${speaker.trim()}"), but "attributedTo" is missing; write who says so, or cite where the author does`,
    ]);
    expect(doubts(sentences, citations, { attributedTo: ['cray'] })).toEqual([]);
  });

  test.each([
    [['Ships wait (pilot).']],
    [['“Ships wait” is what pilots say.', 'It is true (in May).']],
    [['“Ships wait.” (Ana Bree)']],
    [['“Ships wait.” “They do not.” (pilots)']],
  ])('is not what the author says: %j', (sentences) => {
    expect(doubts(sentences, ['p1.s1'])).toEqual([]);
  });
});

describe('the date of a quantity', () => {
  const quantity = (date?: string) => ({
    text: '40 tonnes',
    value: 40,
    unit: 't',
    unitSystem: 'UCUM',
    measure: 'fish',
    role: 'TARGET',
    ...(date && { date }),
  });
  const doubts = (date: string | undefined, sentence: string) =>
    doubtsOf('DATE', [sentence], { findings: [finding('Fish.', ['p1.s1'], { quantities: [quantity(date)] })] });

  test('has no other year than the passages', () => {
    expect(doubts('2035', 'By 2030, 40 tonnes are to be landed.')).toEqual([
      'DATE: 2035 is not in p1.s1, where the years are 2030; correct the date, or cite where it is',
    ]);
    expect(doubts('2019/2035', 'From 2019 to 2030, 40 tonnes are landed.')).toHaveLength(1);
  });

  test.each([
    ['2030', 'By 2030, 40 tonnes are to be landed.'],
    ['../2030', 'By 2030, 40 tonnes are to be landed.'],
    ['2024', 'In 2023-24, 40 tonnes were landed.'],
    ['2026', 'Unlike in 2019, 40 tonnes are landed.'],
    ['2035', 'Five years later than 2030, 40 tonnes are landed.'],
    ['203X', 'After 2029, 40 tonnes are landed.'],
    ['2035', 'In time, 40 tonnes are landed.'],
    [undefined, 'By 2030, 40 tonnes are to be landed.'],
  ])('%s may be one of them, be counted from them, or be that of the brief: %s', (date, sentence) => {
    expect(doubts(date, sentence)).toEqual([]);
  });
});

describe('the roles in an event', () => {
  const actors = [
    { actor: 'NOR', names: ['Norway', 'Oslo'], basis: 'STATED', citations: ['p1.s1'] },
    { actor: 'FIN', names: ['Finland'], basis: 'STATED', citations: ['p1.s1'] },
  ];
  const part = (actor: string, role: string) => ({ actor, role, basis: 'STATED', citations: ['p1.s1'] });
  const doubts = (sentence: string, participants = [part('FIN', 'INITIATOR'), part('NOR', 'TARGET')]) =>
    doubtsOf('ACTOR', [sentence], {
      countries: actors,
      mentions: [{ event: 'fees', modality: 'HAPPENED', participants, basis: 'STATED', citations: ['p1.s1'] }],
    });

  test('are those of the subject and the object of its verb', () => {
    expect(doubts('In May, Norway has openly criticized the fees of Finland.')).toEqual([
      'ACTOR: p1.s1 says "Norway has openly criticized the fees of Finland", but "NOR" is the target and "FIN" the initiator; swap the roles if it is the event',
    ]);
    expect(doubts('Fees rose as Oslo presses Finland.')).toHaveLength(1);
    expect(doubts('Norway criticized Denmark-Finland cooperation.')).toHaveLength(1);
  });

  test.each([
    ['Finland presses Norway.'],
    ['Norway was pressed by Finland.'],
    ['Norway received a letter from Finland.'],
    ['Norway lowered its fees, as it was asked by Finland.'],
    ['Finland presses Norway, and Norway presses Finland.'],
    ['The fees of Norway and Finland are high.'],
  ])('may be as the sentence has them: %s', (sentence) => {
    expect(doubts(sentence)).toEqual([]);
  });

  test('are not compared of those who only take part', () => {
    const both = [part('FIN', 'PARTICIPANT'), part('NOR', 'PARTICIPANT')];
    expect(doubts('Norway presses Finland.', both)).toEqual([]);
  });
});

describe('the country of a place', () => {
  const doubts = (name: string, country?: string) =>
    doubtsOf('PLACE', ['They met.'], {
      mentions: [
        {
          event: 'talks',
          modality: 'HAPPENED',
          place: { name, ...(country && { country }), basis: 'CURATOR_INFERRED', citations: ['p1.s1'] },
          basis: 'STATED',
          citations: ['p1.s1'],
        },
      ],
    });

  test('is that of the city', () => {
    expect(doubts('Helsinki', 'NOR')).toEqual([
      'PLACE: "Helsinki" is in "FIN", if it is the city after which a time zone is named; correct the country if it is that one',
    ]);
    expect(doubts('Phnom Penh', 'THA')).toHaveLength(1);
    expect(doubts('Helsinki', 'FIN')).toEqual([]);
    expect(doubts('Helsinki')).toEqual([]);
    expect(doubts('Skarvøya', 'NOR')).toEqual([]);
    expect(doubts('Jerusalem', 'PSE')).toEqual([]);
  });
});
