import { describe, expect, test } from 'vitest';
import { draftParagraphs, type KnownFacts } from '../../src/text/classify-paragraphs.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';

const FACTS: KnownFacts = { language: 'en', title: 'Two Ports', authorNames: [], sectionTitles: [] };

/** Something to stand below a heading. */
const BODY =
  'The ports of Aldo and Bree were rivals for many years, until the sea rose and both of them needed the ferry.';

const kindsOf = (lines: readonly string[], facts: Partial<KnownFacts> = {}) => {
  const paragraphs = splitParagraphs(lines.join('\n'));
  return draftParagraphs(
    paragraphs,
    { ...FACTS, ...facts },
    paragraphs.map(() => undefined),
  ).map(({ kind }) => kind);
};

/** Each line is written with the kind that it should get. */
const expectKinds = (marked: string, facts: Partial<KnownFacts> = {}) => {
  const lines = marked
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ :: (.*)/s) as [string, string])
    .map(([kind, line]) => [kind, line === 'BODY' ? BODY : line] as const);
  const found = kindsOf(
    lines.map(([, line]) => line),
    facts,
  );
  expect(found.map((kind, at) => [kind, lines[at]?.[1]])).toEqual(lines);
};

describe('headings', () => {
  test('need no number, but something below them', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: BODY
      HEADING :: Why Aldo gave in
      BODY :: BODY
      HEADING :: WHAT BREE WANTS
      HEADING :: On deck
      BODY :: BODY
      BODY :: The sea is calm
    `);
  });

  test('in other languages', () => {
    const bodies: [string, string, string][] = [
      [
        'de',
        'Forderungen des Verbands',
        'Der Verband fordert seit vielen Jahren, dass die Häfen geöffnet werden und die Fähren fahren.',
      ],
      [
        'fr',
        'Ce que veut le port',
        'Le port veut depuis longtemps que les quais soient ouverts et que les bateaux partent tôt.',
      ],
      [
        'es',
        'Lo que quiere el puerto',
        'El puerto quiere desde hace mucho tiempo que los muelles se abran y que los barcos salgan.',
      ],
      [
        'ko',
        '항만 정책의 과제',
        '한국의 항만은 오랫동안 성장했다. 그러나 요금이 너무 높아서 배가 떠나지 못하고 있다는 지적이 많다.',
      ],
      [
        'ja',
        '港の課題',
        '港は長いあいだ成長してきた。しかし料金が高すぎるため、船が出られないという指摘が多く、見直しが必要である。',
      ],
    ];
    for (const [language, heading, body] of bodies)
      expect(kindsOf(['Two Ports', body, heading, body], { language })).toEqual([
        'FRONT_MATTER',
        'BODY',
        'HEADING',
        'BODY',
      ]);
  });

  test('have no stop, no small first letter, and are no quotation, answer or date', () => {
    for (const line of ['It ran.', 'and so on', '“It ran well” (captain)', 'N/A', 'Keine', '3 March 2025', 'Dear Ana'])
      expect(kindsOf(['Two Ports', BODY, line, BODY])).toEqual(['FRONT_MATTER', 'BODY', 'BODY', 'BODY']);
  });

  test('with a number are no items of a list', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      HEADING :: 1. The state of the ports
      BODY :: BODY
      HEADING :: 1.1 Aldo
      BODY :: BODY
      HEADING :: 2. Demands:
      BODY :: BODY
      BODY :: We ask for this:
      LIST_ITEM :: 1. The council should open the ports.
      LIST_ITEM :: 2. The council should close the piers
      LIST_ITEM :: 3. Fees
      BODY :: BODY
      LIST_ITEM :: 1. Open ports. The council should open them, and it should do so before the sea rises any further than it has.
    `);
  });

  test('a table of contents is a list', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      HEADING :: Contents
      LIST_ITEM :: 1. Aldo
      LIST_ITEM :: 2. Bree
      HEADING :: 1. Aldo
      BODY :: BODY
      HEADING :: 2. Bree
      BODY :: BODY
    `);
  });

  test('before a list, a colon needs a short line without a verb', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: BODY
      HEADING :: Our demands:
      LIST_ITEM :: - open ports
      BODY :: We demand:
      LIST_ITEM :: - open piers
      HEADING :: Councils should
      LIST_ITEM :: - open ports
    `);
  });

  test('are what a consultation asks', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      HEADING :: Question 1: Do you agree that the fees should be published? Please give reasons.
      BODY :: Yes.
      HEADING :: Frage 2
      HEADING :: Do you agree that the council should open the ports of Aldo and Bree to all of the ferries of the north, and that it should do so soon?
      BODY :: N/A
      HEADING :: Q3. Which ports?
      BODY :: BODY
      HEADING :: 4. Is there anything else that the council should know before it opens the ports of Aldo and Bree, or closes one of the two?
      BODY :: No
    `);
  });
});

describe('lists, tables and notes', () => {
  test('bullets of every kind are items of their own', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: BODY
      LIST_ITEM :: • Ouvrir les ports.
      LIST_ITEM :: • Fermer les quais.
      LIST_ITEM :: – Häfen öffnen
      LIST_ITEM :: (a) open ports;
      LIST_ITEM :: (b) closed piers.
    `);
  });

  test('key points are what is below such a heading, or has its mark', () => {
    for (const heading of ['Summary Points', 'Key messages', 'Kernpunkte', 'Points clés', 'Puntos clave', '핵심 요약'])
      expect(kindsOf(['Two Ports', heading, '- One.', '- Two.', BODY, '- Three.'])).toEqual([
        'FRONT_MATTER',
        'HEADING',
        'KEY_POINT',
        'KEY_POINT',
        'BODY',
        'LIST_ITEM',
      ]);
    expect(kindsOf(['Two Ports', '► One.', BODY])[1]).toBe('KEY_POINT');
    // A summary has key points if it is a list.
    for (const heading of ['Summary', 'Summary of our position', 'Zusammenfassung'])
      expect(kindsOf(['Two Ports', heading, '- One.', '- Two.', BODY]).slice(1)).toEqual([
        'HEADING',
        'KEY_POINT',
        'KEY_POINT',
        'BODY',
      ]);
    expect(kindsOf(['Two Ports', 'Summary', BODY, '- One.']).slice(2)).toEqual(['BODY', 'LIST_ITEM']);
  });

  test('a table has cells, a caption and notes', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: Table 1 shows the ports of the north and how many ferries each of them had.
      CAPTION :: Table 1. Ports of the north.
      TABLE :: Port | Ferries
      TABLE :: Aldo | 5
      NOTE :: The numbers are adapted from the register of ports, which the council keeps.
      CAPTION :: Tabelle 2: Häfen
      TABLE :: | Bree | 7 |
      NOTE :: Quelle: Hafenamt
      CAPTION :: Figure 3: Ferries
      BODY :: BODY
    `);
  });

  test('the section of a law begins a paragraph, and the mark of a note a note', () => {
    expectKinds(`
      FRONT_MATTER :: Zwei Häfen
      BODY :: BODY
      BODY :: § 3 sieht vor, dass jeder Hafen seine Fähren meldet, was wir für den richtigen Weg halten.
      NOTE :: † Die Zahlen sind vorläufig.
    `);
  });

  test('references are footnotes, with marks or below a heading', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: BODY
      FOOTNOTE :: [1] See there.
      HEADING :: References
      FOOTNOTE :: 1. Doe J. Ports of the north. 2010
      FOOTNOTE :: Roe, J. (2011): Piers
      FOOTNOTE :: Poe, E.: Ferries.
    `);
    expect(kindsOf(['Two Ports', BODY, '1 See Doe.', '2 See Roe.']).slice(2)).toEqual(['FOOTNOTE', 'FOOTNOTE']);
  });

  test('so are statements about the text, and sentences about its authors at the end', () => {
    expectKinds(`
      FRONT_MATTER :: Two Ports
      BODY :: BODY
      NOTE :: Competing interests: There are none.
      NOTE :: Dr. Jane Doe is a senior fellow at the Institute of Tides.
    `);
  });
});

describe('front and back matter', () => {
  test('is what is above the text and names the publisher below it', () => {
    expectKinds(
      `
      FRONT_MATTER :: Northern Notes
      FRONT_MATTER :: Two Ports
      FRONT_MATTER :: What the sea did to them
      FRONT_MATTER :: By Ana Ø
      FRONT_MATTER :: Fellow, Institute of Tides
      FRONT_MATTER :: 3 March 2025
      HEADING :: Why Aldo gave in
      BODY :: BODY
      FRONT_MATTER :: Jane Doe
      FRONT_MATTER :: Head of Ports
      FRONT_MATTER :: jane@port.example
      FOOTNOTE :: [1] See there.
    `,
      { authorNames: ['Ana Ø'] },
    );
  });

  test('a subtitle right below the title is not a heading, unless it is the name of a section or in capitals', () => {
    expect(kindsOf(['Two Ports', 'What the sea did', BODY])[1]).toBe('FRONT_MATTER');
    expect(kindsOf(['Two Ports', 'Einleitung', BODY])[1]).toBe('HEADING');
    expect(kindsOf(['Two Ports', 'OPEN PORTS', BODY])[1]).toBe('HEADING');
  });

  test('the title is found whatever its case, dashes and quotation marks', () => {
    const paragraphs = splitParagraphs(`TWO “PORTS” – ONE FERRY\n${BODY}`);
    const [title] = draftParagraphs(paragraphs, { ...FACTS, title: 'Two "Ports" - One Ferry' }, [undefined, undefined]);
    expect(title).toEqual({ kind: 'FRONT_MATTER', id: 'title' });
  });
});

describe('transcripts', () => {
  test('what is said is speech, with the label of a speaker or without', () => {
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
      FRONT_MATTER :: END 6:35 P.M. EDT
    `);
  });

  test('names must recur', () => {
    const talk = ['Two Ports', 'Jane Doe: Is it open?', 'John Roe: It is.', 'Jane Doe: Why?', 'John Roe: It must be.'];
    expect(kindsOf(talk).slice(1)).toEqual(['SPEECH', 'SPEECH', 'SPEECH', 'SPEECH']);
    expect(kindsOf(['Two Ports', BODY, 'Open Ports: They are open.', 'Shut Piers: They are shut.'])).not.toContain(
      'SPEECH',
    );
  });

  test('one speaker with a title is enough, a title of a text is not', () => {
    expect(kindsOf(['Remarks on Ports', 'THE PRESIDENT: Thank you.', BODY]).slice(1)).toEqual(['SPEECH', 'SPEECH']);
    expect(kindsOf(['FACT SHEET: Two Ports', BODY, BODY])).not.toContain('SPEECH');
  });
});

describe('any text', () => {
  test.each([
    ['short lines', 'Port\n'],
    ['numbers', '1. \n'],
    ['cells', 'a | \n'],
    ['labels', 'AAAAA: b\n'],
    ['tags', '• a\n'],
  ])('of many %s gets kinds', (_, line) => {
    const paragraphs = splitParagraphs(line.repeat(50_000));
    expect(
      draftParagraphs(
        paragraphs,
        FACTS,
        paragraphs.map(() => undefined),
      ),
    ).toHaveLength(paragraphs.length);
  });

  test.each([
    ['capitals', 'A'],
    ['capitals and spaces', 'A '],
    ['cells', ' |'],
    ['addresses', '@a.'],
    ['names', 'Ab '],
    ['quotations', '”'],
    ['questions', '1? '],
  ])('of one line of two million characters that are %s gets a kind', (_, unit) => {
    const [paragraph] = splitParagraphs(unit.repeat(2_000_000 / unit.length));
    expect(draftParagraphs(paragraph ? [paragraph] : [], FACTS, [undefined])).toHaveLength(1);
  });
});
