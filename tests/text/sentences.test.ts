import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParagraphKind } from '../../src/model/vocabulary/briefs.ts';
import { createParagraphSplitter } from '../../src/text/sentences/split-paragraph.ts';
import { createSentenceSplitter } from '../../src/text/sentences/split-sentences.ts';
import { wholeAsSentence } from '../../src/text/sentences/text-range.ts';
import { lines } from '../support/rows.ts';

const split = (text: string, language = 'en') =>
  createSentenceSplitter(language)(text).map(({ start, end }) => text.slice(start, end));

describe('createSentenceSplitter', () => {
  test('splits sentences without the white space around them', () => {
    expect(split(' It sank 🚢. Did it?\u00a0 Yes!\u00a0\u00a0')).toEqual(['It sank 🚢.', 'Did it?', 'Yes!']);
  });

  /** A bar ends a sentence, and is not in the text. */
  const MARKED = {
    en: `
      Registers are mandatory.|50% of firms comply.
      They began in 2020.|12 ports have joined.|It was “mandatory.”|3.5 percent complied.
      It is public (see the annex).|7 ports refused.|It is public.[3]|7 ports refused.
      See No. 5 and nos. 6 of it.|It is on p. 12 and pp. 13 of it.|As Fig. 3 and (fig. 4) show.
      In vol. 2 of it, para. 7 on this.|By Art. 5 of the law.|On Dec. 5 they met.
      There were approx. 30 of them, i.e. most, e.g. Bree.|Some 3.5 percent, or .5 of it.
      In the U.S. 5 of them met.|And so on... 5 of them met.
      Mr. Lee, Dr. Ø and Prof. J. R. Doe met Sen. Roe, Jr. at St. Mary.
      The U.S. President spoke of ports in the U.S.|They closed.
      It was 5 p.m.|The port was shut.
      So say Smith et al.|Also Doe et al. 2011.
      Did they?|No.|They stayed.
      He asked, “Why now?” and left.
      She said, “We go.|They stay.”|Then she went.
      “It is so.” (port operator)
      It ended…|Then it began… again.
      They wrote [...] and left.
      The ports (e.g. Bree, Inc. of Aldo) closed; the rest: nothing.
      The port is at www.port.example.|It is open.
      It works with Node.js and pol.is now.
      Nobody knows.|“Why?|Because.”
      It is so.[1],[2]|It is not.[4–6]|Or is it.¹|Perhaps.†|No.
      Fees rose.12|They fell “again.”3|That was all.4
      Section A.1 and version 2.0 are new (2015.03. ~ 2020.12.) here.`,
    de: `
      Am 14. Mai und am 1. Januar 2020 war es so.|Im 21. Jahrhundert nicht.
      Der 3. Bericht liegt vor.|Er hat 12 Seiten.
      Das gilt seit 2020.|Die Häfen wissen es.
      Es gibt Fähren, z. B. Autofähren, d. h. große Schiffe.
      Es gibt z.B. Autofähren, u. a. in Bree.
      Gem. Art. 5 Abs. 2 S. 1 und Nr. 4 gilt es, vgl. Anlage 3.
      Dr. h. c. Meier und Prof. Dr. A. Müller kosten ca. 5 Mio. Euro.
      „Es ist zu spät.“|So war es.|„Wirklich?“, fragte er.
      Häfen, Kanäle usw. wurden gebaut.|Das war 1990.
      Es steht in § 12.|Häfen sind dort nicht genannt.`,
    fr: `
      M. Dupont et Mme Petit sont là.|J. Le Goff aussi.
      Il a dit : « Nous partons. »|Puis il est parti.
      Pourquoi ?|Personne ne sait !|C’est l’art. 5, al. 2.
      Les ports, c.-à-d. les quais, etc. sont fermés.`,
    es: `
      El Sr. García y la Dra. Ruiz llegaron.|¿Por qué?|¡Nadie lo sabe!
      EE. UU. no firmó, p. ej., el art. 5 ni el núm. 3.
      Dijo: «No iremos.»|Luego se fue.`,
    ko: `
      배가 떠났다.|비가 온다.|김 장관은 “항만을 열겠다.”라고 말했다.
      2024. 5. 12. 배가 떠났다.|2025년에는 비가 온다.`,
  };

  describe.each(Object.entries(MARKED))('in %s', (language, table) => {
    test.each(lines(table))('%s', (marked) => {
      const sentences = marked.split('|');
      expect(split(sentences.join(' '), language)).toEqual(sentences);
    });
  });

  test('a space may be missing after a stop, but not in a name', () => {
    const sentences = ['The ports closed.', 'They were old.', 'See Foo.Bar for it.'];
    expect(split('The ports closed.They were old. See Foo.Bar for it.')).toEqual(sentences);
  });

  test.each([
    ['ja', '船が出た。|大臣は「港を開く。」と述べた。|なぜか？'],
    ['zh', '船开了。|他说：“走吧。”|下雨了！'],
  ])('%s needs no space: %s', (language, marked) => {
    expect(split(marked.replaceAll('|', ''), language)).toEqual(marked.split('|'));
  });

  test('refuses what is not a language tag', () => {
    expect(() => createSentenceSplitter('english!')).toThrow(
      '"english!" is not a language tag; use one such as "en" or "zh-Hant"',
    );
  });

  test('wholeAsSentence returns the whole paragraph', () => {
    expect(wholeAsSentence('\u00a01. One. Two. ')).toEqual([{ start: 1, end: 13 }]);
  });
});

describe('createParagraphSplitter leaves out bullets, numbers of items and who speaks', () => {
  // A bar ends a sentence; what is in braces is left out.
  test.each<[kind: ParagraphKind, marked: string, language?: string]>([
    ['LIST_ITEM', '{- }It runs.|It stops.'],
    ['LIST_ITEM', '{  •\u2003}It runs.'],
    ['LIST_ITEM', '{(a) }the ports;'],
    ['BODY', '{12. }It runs.'],
    ['BODY', '{2.14 }It runs.'],
    // A date and an initial are no numbers of items.
    ['BODY', '1. Januar 2020: Es begann.', 'de'],
    ['BODY', 'A. Doe agrees.'],
    // Who speaks is left out of what is spoken only; what is cut off by a dash is a sentence.
    ...'MODERATOR/SENIOR PORT OFFICIAL/MR. O’NEIL (D-MA)/MS. McLEE/PORT OFFICIAL #2/Q/A/Jane Doe/Interviewer'
      .split('/')
      .map((label) => ['SPEECH', `{${label}: }It runs.|Why?`] as [ParagraphKind, string]),
    ['SPEECH', '{Q }It runs.'],
    ['SPEECH', '{Q  }But you —'],
    ['SPEECH', 'FINDINGS: It runs.'],
    ['BODY', 'MODERATOR: It runs.'],
    // A title, a heading and a row are one sentence; the number of a note or a caption is in the first.
    ['HEADING', '1. Why? Because.'],
    ['TABLE', 'a. ¦ B. c'],
    ['FOOTNOTE', '3. See there.|And here.'],
    ['CAPTION', 'Table 1. Ports.'],
    // Every paragraph has a sentence.
    ['LIST_ITEM', '-'],
    ['BODY', '[senior official]'],
  ])('of a %s: %s', (kind, marked, language = 'en') => {
    const text = marked.replace(/[{}]/g, '').replaceAll('|', ' ');
    const ranges = createParagraphSplitter(language)(`${text} `, kind);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked.replace(/\{.*?\}/, '').split('|'));
  });
});

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ko', 'ja', 'zh'];
const PARTS = 'The port U.S z B Dr No 5 14 Mai . ... … ? 。 」 “ ” » [12] 1 : \u00a0 🚢 e\u0301 다'.split(' ');
const words = fc.constantFrom(...PARTS, ' ', '  ', '(a) ', '- ', 'Q ');
const kinds = fc.constantFrom<ParagraphKind>('BODY', 'LIST_ITEM', 'SPEECH', 'FOOTNOTE', 'CAPTION');

describe('any paragraph', () => {
  test('gives sentences in order, inside of it, that leave out nothing but a label and white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: words, minLength: 1, maxLength: 40 }),
        kinds,
        fc.constantFrom(...LANGUAGES),
        (text, kind, language) => {
          const ranges = createParagraphSplitter(language)(text, kind);
          const left = ranges.map(({ start }, at) => text.slice(ranges[at - 1]?.end ?? 0, start));
          expect(ranges.every(({ start, end }) => end > start || text.trim() === '')).toBe(true);
          expect(left.slice(1).join('').trim()).toBe('');
          expect(text.slice(ranges.at(-1)?.end ?? 0).trim()).toBe('');
          expect(ranges.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).trim())).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(['.', '. ', '.”)', 'A. B. ', '.[1]', '1.', '[(“', ' ', 'A', 'z. ', '.1, '])(
    'of two million characters of %j is split',
    (unit) => {
      const text = `a${unit.repeat(2_000_000 / unit.length)}`;
      const ranges = createParagraphSplitter('de')(text, 'SPEECH');
      expect(ranges.at(-1)?.end).toBe(text.trimEnd().length);
    },
  );
});
