import { describe, expect, test } from 'vitest';
import { draftParagraphs, type KnownFacts } from '../../src/text/classify-paragraphs.ts';
import { shareOfCapitals } from '../../src/text/kinds/line.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { lines, rows } from '../support/rows.ts';

const FACTS: KnownFacts = { language: 'en', title: 'Two Ports', authorNames: [], sectionTitles: [] };

/** Something to stand below a heading. */
const BODY =
  'The ports of Aldo and Bree were rivals for many years, until the sea rose and both of them needed the ferry.';

const kindsOf = (text: readonly string[], facts: Partial<KnownFacts> = {}) => {
  const paragraphs = splitParagraphs(text.join('\n'));
  const unknown = paragraphs.map(() => undefined);
  return draftParagraphs(paragraphs, { ...FACTS, ...facts }, unknown).map(({ kind }) => kind);
};

/** Each line is written with the kind that it should get, and "¶" is running text; the title is above, if no front matter is. */
const expectKinds = (marked: string, facts: Partial<KnownFacts> = {}) => {
  const title = marked.trim().startsWith('FRONT_MATTER') ? [] : ['FRONT_MATTER :: Two Ports'];
  const all = [...title, ...lines(marked.replaceAll(' ¶', `\nBODY :: ${BODY}`).trim())];
  const cells = all.map((line) => line.split(' :: '));
  const text = cells.map(([, line = '']) => line);
  const found = kindsOf(text, facts);
  expect(found.map((kind, at) => [kind, cells[at]?.[1]])).toEqual(cells);
};

/** The kinds of some lines below the title. */
const kindsBelow = (...below: string[]) => kindsOf(['Two Ports', ...below]).slice(1);

describe('headings', () => {
  test('need no number, but something below them', () =>
    expectKinds(` ¶
      HEADING :: Why Aldo gave in ¶
      HEADING :: WHAT BREE WANTS
      HEADING :: On deck ¶
      BODY :: The sea is calm`));

  const LANGUAGES = `
    de | Forderungen des Verbands | Der Verband fordert seit vielen Jahren, dass die Häfen geöffnet werden und die Fähren fahren.
    fr | Ce que veut le port | Le port veut depuis longtemps que les quais soient ouverts et que les bateaux partent tôt.
    es | Lo que quiere el puerto | El puerto quiere desde hace mucho tiempo que los muelles se abran y que los barcos salgan.
    ko | 항만 정책의 과제 | 한국의 항만은 오랫동안 성장했다. 그러나 요금이 너무 높아서 배가 떠나지 못하고 있다는 지적이 많다.
    ja | 港の課題 | 港は長いあいだ成長してきた。しかし料金が高すぎるため、船が出られないという指摘が多く、見直しが必要である。`;

  test.each(rows<[string, string, string]>(LANGUAGES))('in %s: %s', (language, heading, body) => {
    const expected = ['FRONT_MATTER', 'BODY', 'HEADING', 'BODY'];
    expect(kindsOf(['Two Ports', body, heading, body], { language })).toEqual(expected);
  });

  test('have no stop, no small first letter, and are no quotation, answer or date', () => {
    for (const line of ['It ran.', 'and so on', '“It ran well” (captain)', 'N/A', 'Keine', '3 March 2025', 'Dear Ana'])
      expect(kindsBelow(BODY, line, BODY)).toEqual(['BODY', 'BODY', 'BODY']);
  });

  test('with a number are no items of a list', () =>
    expectKinds(`
      HEADING :: 1. The state of the ports ¶
      HEADING :: 1.1 Aldo ¶
      HEADING :: 2. Demands: ¶
      BODY :: We ask for this:
      LIST_ITEM :: 1. The council should open the ports.
      LIST_ITEM :: 2. The council should close the piers
      LIST_ITEM :: 3. Fees ¶
      LIST_ITEM :: 1. Open ports. The council should open them, and it should do so before the sea rises any further than it has.`));

  test('a table of contents is a list', () =>
    expectKinds(`
      HEADING :: Contents
      LIST_ITEM :: 1. Aldo
      LIST_ITEM :: 2. Bree
      HEADING :: 1. Aldo ¶
      HEADING :: 2. Bree ¶`));

  test('before a list, a colon needs a short line without a verb', () =>
    expectKinds(` ¶
      HEADING :: Our demands:
      LIST_ITEM :: - open ports
      BODY :: We demand:
      LIST_ITEM :: - open piers
      HEADING :: Councils should
      LIST_ITEM :: - open ports`));

  test('are what a consultation asks', () =>
    expectKinds(`
      HEADING :: Question 1: Do you agree that the fees should be published? Please give reasons.
      BODY :: Yes.
      HEADING :: Frage 2
      HEADING :: Do you agree that the council should open the ports of Aldo and Bree to all of the ferries of the north, and that it should do so soon?
      BODY :: N/A
      HEADING :: Q3. Which ports? ¶
      HEADING :: 4. Is there anything else that the council should know before it opens the ports of Aldo and Bree, or closes one of the two?
      BODY :: No`));
});

describe('lists, tables and notes', () => {
  test('bullets of every kind are items of their own', () =>
    expectKinds(` ¶
      LIST_ITEM :: • Ouvrir les ports.
      LIST_ITEM :: • Fermer les quais.
      LIST_ITEM :: – Häfen öffnen
      LIST_ITEM :: (a) open ports;
      LIST_ITEM :: (b) closed piers.`));

  test('key points are what is below such a heading, or has its mark', () => {
    for (const heading of ['Summary Points', 'Key messages', 'Kernpunkte', 'Points clés', 'Puntos clave', '핵심 요약'])
      expect(kindsBelow(heading, '- One.', BODY, '- Three.')).toEqual(['HEADING', 'KEY_POINT', 'BODY', 'LIST_ITEM']);
    expect(kindsBelow('► One.', BODY)[0]).toBe('KEY_POINT');
    // A summary has key points if it is a list.
    for (const heading of ['Summary', 'Summary of our position', 'Zusammenfassung'])
      expect(kindsBelow(heading, '- One.', '- Two.', BODY)).toEqual(['HEADING', 'KEY_POINT', 'KEY_POINT', 'BODY']);
    expect(kindsBelow('Summary', BODY, '- One.').slice(1)).toEqual(['BODY', 'LIST_ITEM']);
  });

  test('a table has cells, a caption and notes', () =>
    expectKinds(`
      BODY :: Table 1 shows the ports of the north and how many ferries each of them had.
      CAPTION :: Table 1. Ports of the north.
      TABLE :: Port | Ferries
      TABLE :: Aldo | 5
      NOTE :: The numbers are adapted from the register of ports, which the council keeps.
      CAPTION :: Tabelle 2: Häfen
      TABLE :: | Bree | 7 |
      NOTE :: Quelle: Hafenamt
      CAPTION :: Figure 3: Ferries ¶`));

  test('the section of a law begins a paragraph, and the mark of a note a note', () =>
    expectKinds(`
      FRONT_MATTER :: Zwei Häfen ¶
      BODY :: § 3 sieht vor, dass jeder Hafen seine Fähren meldet, was wir für den richtigen Weg halten.
      NOTE :: † Die Zahlen sind vorläufig.`));

  test('references are footnotes, with marks or below a heading', () => {
    expectKinds(` ¶
      FOOTNOTE :: [1] See there.
      HEADING :: References
      FOOTNOTE :: 1. Doe J. Ports of the north. 2010
      FOOTNOTE :: Roe, J. (2011): Piers
      FOOTNOTE :: Poe, E.: Ferries.`);
    expect(kindsBelow(BODY, '1 See Doe.', '2 See Roe.').slice(1)).toEqual(['FOOTNOTE', 'FOOTNOTE']);
  });

  test('so are statements about the text, and sentences about its authors at the end', () =>
    expectKinds(` ¶
      NOTE :: Competing interests: There are none.
      NOTE :: Dr. Jane Doe is a senior fellow at the Institute of Tides.`));
});

test('paragraphs that are numbered through the whole text are no items of a list, and what is above them is a heading', () => {
  const numbered = Array.from(
    { length: 12 },
    (_, at) => `${at + 1}. ${BODY} In winter the ferry waited for the people of both.`,
  );
  const text = [0, 3, 6, 9].flatMap((from, at) => [
    `${['I', 'II', 'III', 'IV'][at]}. The ports of ${['Aldo', 'Bree', 'Cana', 'Dora'][at]}`,
    ...numbered.slice(from, from + 3),
  ]);
  expect(kindsBelow(BODY, ...text)).toEqual([
    'BODY',
    ...[1, 2, 3, 4].flatMap(() => ['HEADING', 'BODY', 'BODY', 'BODY']),
  ]);
  expect(kindsBelow(BODY, ...numbered).slice(1)).toEqual(numbered.map(() => 'LIST_ITEM'));
});

describe('front and back matter', () => {
  test('is what is above the text and names the publisher below it', () => {
    const text = `
      FRONT_MATTER :: Northern Notes
      FRONT_MATTER :: Two Ports
      FRONT_MATTER :: What the sea did to them
      FRONT_MATTER :: By Ana Ø
      FRONT_MATTER :: Fellow, Institute of Tides
      FRONT_MATTER :: 3 March 2025
      HEADING :: Why Aldo gave in ¶
      FRONT_MATTER :: Jane Doe
      FRONT_MATTER :: Head of Ports
      FRONT_MATTER :: jane@port.example
      FOOTNOTE :: [1] See there.
    `;
    expectKinds(text, { authorNames: ['Ana Ø'] });
  });

  test('a subtitle right below the title is not a heading, unless it is the name of a section or in capitals', () => {
    expect(kindsBelow('What the sea did', BODY)[0]).toBe('FRONT_MATTER');
    expect(kindsBelow('Einleitung', BODY)[0]).toBe('HEADING');
    expect(kindsBelow('OPEN PORTS', BODY)[0]).toBe('HEADING');
  });

  test('the title is found whatever its case, dashes and quotation marks', () => {
    const paragraphs = splitParagraphs(`TWO “PORTS” – ONE FERRY\n${BODY}`);
    const [title] = draftParagraphs(
      paragraphs,
      { ...FACTS, title: 'Two "Ports" - One Ferry' },
      Array(2).fill(undefined),
    );
    expect(title).toEqual({ kind: 'FRONT_MATTER', id: 'title' });
  });
});

describe('transcripts', () => {
  test('what is said is speech, with the label of a speaker or without', () =>
    expectKinds(`
      FRONT_MATTER :: Press Call on Two Ports
      FRONT_MATTER :: Via Teleconference
      FRONT_MATTER :: 6:07 P.M. EDT
      SPEECH :: MODERATOR: Thank you all.
      SPEECH :: SENIOR PORT OFFICIAL: Thanks.
      SPEECH :: The port is open
      SPEECH :: Q  Why? And when —
      SPEECH :: QUESTION: Thanks. And why?
      SPEECH :: SENIOR PORT OFFICIAL: (Laughs.) Soon.
      SPEECH :: Over.
      FRONT_MATTER :: END 6:35 P.M. EDT`));

  test('names must recur', () => {
    const talk = ['Jane Doe: Is it open?', 'John Roe: It is.', 'Jane Doe: Why?', 'John Roe: It must be.'];
    expect(kindsBelow(...talk)).toEqual(Array(4).fill('SPEECH'));
    expect(kindsBelow(BODY, 'Open Ports: They are open.', 'Shut Piers: They are shut.')).not.toContain('SPEECH');
  });

  test('one speaker with a title is enough, a title of a text is not', () => {
    expect(kindsOf(['Remarks on Ports', 'THE PRESIDENT: Thank you.', BODY]).slice(1)).toEqual(['SPEECH', 'SPEECH']);
    expect(kindsOf(['FACT SHEET: Two Ports', BODY, BODY])).not.toContain('SPEECH');
  });
});

describe('any text', () => {
  const expectToEnd = (text: string) => {
    const paragraphs = splitParagraphs(text);
    expect(draftParagraphs(paragraphs, FACTS, Array(paragraphs.length).fill(undefined))).toHaveLength(
      paragraphs.length,
    );
  };

  test.each(['Port\n', '1. \n', 'a | \n', 'AAAAA: b\n', '• a\n'])('of 50,000 lines of %j gets kinds', (line) => {
    expectToEnd(line.repeat(50_000));
  });

  test.each(['A', 'A ', ' |', '@a.', 'Ab ', '”', '1? '])('of two million characters of %j gets a kind', (unit) => {
    expectToEnd(unit.repeat(2_000_000 / unit.length));
  });
});

test.each([
  ['The Rise of the Towns', 1],
  ['The rise of towns', 1 / 3],
  ['1990 – 2024', 0],
])('the share of words with a capital in "%s" is %d', (text, share) => {
  expect(shareOfCapitals(text)).toBeCloseTo(share);
});
