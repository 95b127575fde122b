import { describe, expect, test } from 'vitest';
import { doubtsIn } from './doubts-in.ts';

const named = (actor: string, ...names: string[]) => ({ actor, names, basis: 'STATED', citations: ['p1.s1'] });

const ACTORS = {
  countries: [named('NOR', 'Norway'), named('SWE', 'Sweden'), named('FIN', 'Finland'), named('DNK', 'Denmark')],
  groupings: [{ ...named('cargo-owners', 'cargo owners'), members: [] }],
  organizations: [named('ferry-union', 'Ferry Union')],
};

const claim = { slug: 'it', modality: 'ONGOING', basis: 'STATED', citations: ['p1.s1'] };
const motive = (actors: string[], targets: string[], goal: string) => ({
  motives: [{ ...claim, actors, targets, goal, rank: 1, headline: false, evidence: [] }],
});
const stance = (holders: string[], summary = 'Ferries are dear.', fields: object = {}) => ({
  stances: [{ ...claim, holders, topic: 'ferries', polarity: 'NEUTRAL', summary, ...fields }],
});
const forecast = (actors: string[], summary = 'Piers get lights.', fields: object = {}) => ({
  forecasts: [{ ...claim, type: 'FORECAST', modality: 'EXPECTED', actors, summary, ...fields }],
});

const doubtsOf = (sentences: string[], lists: object, language = 'en') =>
  doubtsIn([{ sentences }], { language, ...ACTORS, ...lists }).filter((doubt) => /^ACTOR: (?!neither)/.test(doubt));

describe('a motive', () => {
  test('is not that of its target, which acts', () => {
    const text = ['Norway has opened its ports in order to win over Sweden and Finland.'];
    const swapped = motive(['SWE'], ['NOR'], 'Win friends by open ports.');
    expect(doubtsOf(['Norway seeks good terms with Sweden and Finland.'], swapped)).toEqual([
      'ACTOR: p1.s1 says what "NOR" does, which is the target of "SWE" here; swap them if the motive is its own',
    ]);
    expect(doubtsOf(text, motive(['NOR'], ['SWE'], 'Win friends by open ports.'))).toEqual([]);
    expect(doubtsOf(['Norway seeks good terms, and Sweden seeks ferries.'], swapped)).toEqual([]);
    expect(doubtsOf(['Norway fears an alliance driven by Sweden.'], swapped)).toEqual([]);
  });

  test('has not its own actor as the target of its goal', () => {
    const text = ['Ports are opened so that trade grows, from Sweden to Norway.'];
    expect(doubtsOf(text, motive(['SWE'], ['NOR'], 'Trade more with Sweden.'))).toEqual([
      'ACTOR: its goal names "SWE", and not "NOR"; swap actors and targets if the motive is theirs',
    ]);
    expect(doubtsOf(text, motive(['NOR'], ['cargo-owners'], 'Pay the owners.'))).toEqual([]);
    expect(doubtsOf(text, motive(['SWE'], ['NOR'], 'Trade more with Norway, as Sweden did.'))).toEqual([]);
    expect(doubtsOf(text, motive(['SWE'], ['NOR'], 'Trade more.'))).toEqual([]);
    expect(doubtsOf(text, motive(['SWE'], ['NOR'], 'Trade more: the explanation of Sweden.'))).toEqual([]);
  });
});

describe('a stance', () => {
  test('is not that of somebody who is named only in passing', () => {
    const text = ['In its talks with Sweden, Norway has often stressed that ferries are dear.'];
    expect(doubtsOf(text, stance(['SWE']))).toEqual([
      'ACTOR: p1.s1 says what "NOR" does, and names "SWE" only in passing; correct the actor, or cite the passage that says what it does',
    ]);
    expect(doubtsOf(text, stance(['NOR']))).toEqual([]);
    expect(doubtsOf(['In our talks with Sweden, we said that Norway needed ferries.'], stance(['SWE']))).toEqual([]);
    expect(doubtsOf(['Sweden agreed, as Norway stressed in talks with Sweden.'], stance(['SWE']))).toEqual([]);
  });

  test('is not that of another than its summary begins with', () => {
    const text = ['Ferries are held to be dear, as Norway and Sweden have found.'];
    expect(doubtsOf(text, stance(['SWE'], 'Norway finds ferries dear.'))).toEqual([
      'ACTOR: its summary begins with "NOR" ("Norway"), whom it does not have; correct the actor, or the summary',
    ]);
    expect(doubtsOf(text, stance(['NOR'], 'Norway finds ferries dear.'))).toEqual([]);
    expect(doubtsOf(text, stance(['SWE'], 'Ferries of Norway are dear.'))).toEqual([]);
    expect(doubtsOf(text, stance(['ferry-union'], 'Norway finds ferries dear.'))).toEqual([]);
    expect(doubtsOf(text, forecast(['SWE'], 'Norway will build ferries.'))).toHaveLength(1);
  });

  test('is of those who say so, if nobody else is named', () => {
    const text = ['According to the Ferry Union, ferries are dear.'];
    const reported = { attributedTo: ['ferry-union'] };
    expect(
      doubtsOf([...text, 'The cargo owners met.'], stance(['cargo-owners'], 'Ferries are dear.', reported)),
    ).toEqual([
      'ACTOR: p1.s1 does not name "cargo-owners", and "ferry-union" say so; correct the actor, or cite the passage that names it',
    ]);
    expect(doubtsOf(text, stance(['ferry-union'], 'Ferries are dear.', reported))).toEqual([]);
    const owners = ['According to the Ferry Union, cargo owners find ferries dear.'];
    expect(doubtsOf(owners, stance(['cargo-owners'], 'Ferries are dear.', reported))).toEqual([]);
  });
});

describe('who is left out', () => {
  test('of a list', () => {
    const missing = 'ACTOR: p1.s1 names "FIN" in one list with those whom this has; add them if they are meant too';
    expect(doubtsOf(['Norway, Sweden and Finland want ferries.'], stance(['NOR', 'SWE']))).toEqual([missing]);
    expect(doubtsOf(['Norwegen, Sweden und Finland wollen Fähren.'], stance(['NOR', 'SWE']), 'de')).toEqual([]);
    expect(doubtsOf(['Denmark, Sweden und Finland wollen Fähren.'], stance(['DNK', 'SWE']), 'de')).toEqual([missing]);
    expect(doubtsOf(['Norway, Sweden and Finland want ferries.'], stance(['NOR', 'SWE', 'FIN']))).toEqual([]);
    expect(doubtsOf(['Norway, Sweden and Finland met, and Sweden wants ferries.'], stance(['NOR', 'SWE']))).toEqual([]);
    expect(doubtsOf(['Norway and Sweden want ferries like Finland.'], stance(['NOR', 'SWE']))).toEqual([]);
  });

  test('of a number of countries', () => {
    const doubts = (sentence: string, actors: string[], language = 'en') =>
      doubtsOf([sentence, 'Norway, Sweden.'], forecast(actors), language);
    expect(doubts('The three countries want ferries.', ['NOR', 'SWE'])).toEqual([
      'ACTOR: p1.s1 has "the three countries", but these are 2; add who is left out, if all are meant',
    ]);
    expect(doubts('Die drei Länder wollen Fähren.', ['NOR', 'SWE'], 'de')).toHaveLength(1);
    expect(doubts('The trilateral talks will go on.', ['NOR', 'SWE'])).toHaveLength(1);
    expect(doubts('The three countries want ferries.', ['NOR', 'SWE', 'FIN'])).toEqual([]);
    expect(doubts('The three countries, so Norway, fear Sweden.', ['NOR', 'SWE'])).toEqual([]);
    expect(doubts('The three countries want ferries.', ['NOR', 'cargo-owners'])).toEqual([]);
  });

  test('of those who say "we"', () => {
    const sentences = Array.from({ length: 6 }, (_, at) => `We want ferry number ${at}.`);
    const all = (last: string[]) => ({
      stances: sentences.map((_, at) => ({
        ...stance(at === 5 ? last : ['NOR', 'SWE']).stances[0],
        slug: `it-${at}`,
        citations: [`p1.s${at + 1}`],
      })),
    });
    expect(doubtsOf(sentences, all(['NOR']))).toEqual([
      'ACTOR: p1.s6 says "we", which is also "SWE" in most claims of this text; add who is left out, or cite where only these speak',
    ]);
    expect(doubtsOf(sentences, all(['NOR', 'SWE']))).toEqual([]);
    expect(
      doubtsOf(sentences.slice(0, 3), {
        stances: all([])
          .stances.slice(0, 2)
          .concat(stance(['NOR']).stances),
      }),
    ).toEqual([]);
  });
});

describe('the polarity of a stance', () => {
  const doubts = (polarity: string, summary: string) =>
    doubtsIn([{ sentences: ['Die Gebühren sind hoch.'] }], {
      language: 'de',
      stances: [{ ...stance(['NOR'], summary, { polarity }).stances[0] }],
    }).filter((doubt) => doubt.startsWith('POLARITY'));

  test('is that of its summary', () => {
    expect(doubts('NEGATIVE', 'The fees are legitimate.')).toEqual([
      'POLARITY: it is "NEGATIVE", but its summary has "legitimate"; write "POSITIVE" if that is said of the object, or correct the summary',
    ]);
    expect(doubts('POSITIVE', 'The owners complain of the fees.')).toHaveLength(1);
    expect(doubts('POSITIVE', 'The fees are legitimate.')).toEqual([]);
    expect(doubts('NEGATIVE', 'The fees are hardly legitimate.')).toEqual([]);
    expect(doubts('NEGATIVE', 'An end of the fees would be good.')).toEqual([]);
    expect(doubts('POSITIVE', 'The owners do not complain.')).toEqual([]);
    expect(doubts('MIXED', 'The fees are legitimate.')).toEqual([]);
  });
});
