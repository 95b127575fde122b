import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { FONT, layOutPicture } from '../../src/app/site/picture-layout.ts';
import { wordsIn } from '../../src/app/site/picture-words.ts';
import { openPictures } from '../../src/app/site/pictures.ts';
import { typeNames as english } from '../../src/explorer/texts/en/type-names.ts';
import { typeNames as korean } from '../../src/explorer/texts/ko/type-names.ts';
import { NODE_TYPES } from '../../src/model/node-types.ts';
import type { Pictures } from '../../src/server/server.ts';
import { addressOfPicture, PICTURE_SIZE, type PictureNode, pictureQueryAt } from '../../src/views/picture.ts';
import { DATA, openOnce, serveSnapshot, silent } from '../support/serve.ts';

/** The pictures of entities, compared with those in `pictures/`. `UPDATE_PICTURES=1` draws these anew: look at them then. */

const FONTS = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-kr/package.json')), 'files');
const GOLDEN = join(import.meta.dirname, 'pictures');

const graph = serveSnapshot((await openOnce(DATA)).snapshot());
let pictures: Pictures;
const renderer = new Renderer();
beforeAll(async () => {
  pictures = (await openPictures(FONTS, silent)) as Pictures;
  for (const letters of ['latin', 'latin-ext', 'korean'])
    await renderer.registerFont({
      name: FONT,
      data: await readFile(join(FONTS, `noto-sans-kr-${letters}-700-normal.woff2`)),
    });
});

const queryOf = (address: string) => {
  const query = pictureQueryAt(new URL(address, 'https://graph.example'));
  if (!query) throw new Error(`There is no picture at ${address}.`);
  return query;
};
const nodeOf = async (address: string): Promise<PictureNode> => {
  const { document, variables } = queryOf(address);
  return (await graph.get(document, variables)).node as PictureNode;
};
const draw = async (address: string): Promise<Buffer> => {
  const query = queryOf(address);
  return (await pictures.draw(await graph.get(query.document, query.variables), query)) as Buffer;
};

/** The pixels of a PNG: four bytes each. */
const pixelsOf = (png: Buffer): Promise<Buffer> =>
  renderer.render(
    {
      type: 'image',
      src: `data:image/png;base64,${png.toString('base64')}`,
      ...PICTURE_SIZE,
      style: { ...PICTURE_SIZE },
    },
    { ...PICTURE_SIZE, format: 'raw' },
  );

/** The share of pixels that plainly differ: platforms smooth the edges of letters in their own way. */
const compare = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  expect(a.length).toBe(4 * PICTURE_SIZE.width * PICTURE_SIZE.height);
  let different = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 96)) different++;
  return different / (a.length / 4);
};

const EXAMPLES = {
  brief: addressOfPicture('Brief:asan-2024-12-05', 'en'),
  'event-ko': addressOfPicture('Event:camp-david-summit-2023', 'ko'),
  'country-ko': addressOfPicture('Country:KR', 'ko'),
  reading: addressOfPicture('Motive:china-economic-recovery', 'ko'),
  joint: addressOfPicture('Brief:buendnis-f5/forderungen-bundestagswahl-2025', 'en'),
};

test.each(Object.entries(EXAMPLES))('the picture %s is the one that somebody has looked at', async (name, address) => {
  const drawn = await draw(address);
  const file = join(GOLDEN, `${name}.png`);
  if (process.env.UPDATE_PICTURES) await writeFile(file, drawn);
  expect(await compare(drawn, await readFile(file))).toBeLessThan(0.002);
  expect(drawn.length).toBeLessThan(100_000);
});

test('another title is another picture', async () => {
  const [one, other] = [await draw(EXAMPLES.brief), await draw(EXAMPLES.joint)];
  expect(await compare(one, other)).toBeGreaterThan(0.01);
});

describe('Korean', () => {
  const [CELL, COLUMNS] = [40, 64];

  /** Draws characters in a row, and returns the pixels of each as text. */
  const drawEach = async (characters: readonly string[]): Promise<string[]> => {
    const width = CELL * COLUMNS;
    const style = {
      width: CELL,
      height: CELL,
      fontSize: 28,
      fontFamily: FONT,
      fontWeight: 700,
      color: '#000',
    } as const;
    const pixels = await renderer.render(
      {
        type: 'container',
        style: { display: 'flex', width, height: CELL, backgroundColor: '#fff' },
        children: characters.map((text) => ({ type: 'text', text, style })),
      },
      { width, height: CELL, format: 'raw' },
    );
    return characters.map((_, at) =>
      Array.from({ length: CELL }, (_row, y) => {
        const start = 4 * (y * width + at * CELL);
        return pixels.subarray(start, start + 4 * CELL).toString('latin1');
      }).join(''),
    );
  };

  test('has no missing glyph in any syllable', async () => {
    // A code point for private use, which no font of ours has, is drawn as whatever stands for a missing glyph; a space as nothing.
    const missing = new Set(await drawEach(['\u{e123}', ' ']));
    const syllables = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) => String.fromCharCode(0xac00 + at));
    const shapes = new Set<string>();
    for (let at = 0; at < syllables.length; at += COLUMNS)
      for (const shape of await drawEach(syllables.slice(at, at + COLUMNS))) shapes.add(shape);
    expect([...shapes].filter((shape) => missing.has(shape))).toEqual([]);
    // Hardly any two syllables look alike at this size.
    expect(shapes.size).toBeGreaterThan(0.99 * syllables.length);
  });

  test('and none in what pictures of the data have', async () => {
    const missing = new Set(await drawEach(['\u{e123}']));
    const texts = JSON.stringify([
      (await graph.get<{ countries: object }, object>('{ countries(first: 100) { nodes { label(language: "ko") } } }'))
        .countries,
      (
        await graph.get<{ briefs: object }, object>(
          '{ briefs(first: 100) { nodes { title published { label(language: "ko") } } } }',
        )
      ).briefs,
      (await graph.get<{ events: object }, object>('{ events(first: 100) { nodes { title } } }')).events,
      NODE_TYPES.map((type) => wordsIn('ko').type[type]),
    ]);
    const characters = [...new Set(texts)].filter((character) => character.trim() !== '');
    const lacking: string[] = [];
    for (let at = 0; at < characters.length; at += COLUMNS) {
      const some = characters.slice(at, at + COLUMNS);
      (await drawEach(some)).forEach((shape, index) => {
        if (missing.has(shape)) lacking.push(some[index] as string);
      });
    }
    expect(lacking).toEqual([]);
  });
});

/** All texts of a picture. */
const textsOf = async (address: string): Promise<string[]> => {
  const layout = layOutPicture(await nodeOf(address), queryOf(address).variables.language);
  const { children = [] } = layout as { children?: { text?: string }[] };
  return children.flatMap(({ text }) => (text ? [text] : []));
};

describe('a picture says whose word it is', () => {
  test('the publishers and the date of a brief', async () => {
    expect(await textsOf(EXAMPLES.brief)).toEqual([
      'Brief',
      'ROK-China Rapprochement: Sustainable in the Long Run?',
      'The Asan Institute for Policy Studies · December 5, 2024',
      'Briefgraph',
    ]);
    expect((await textsOf(EXAMPLES.joint))[2]).toMatch(/^Bündnis F5.*, and 3 others · November 29, 2024$/);
  });

  test('those whose view a brief reports, and who reports it', async () => {
    const query =
      '{ claims(first: 100) { nodes { __typename ref basis attributedTo { name } brief { publisher { name } } } } }';
    interface Row {
      ref: string;
      basis: string;
      attributedTo: { name: string }[];
      brief: { publisher: { name: string } };
    }
    const { claims } = await graph.get<{ claims: { nodes: Row[] } }, object>(query);
    const attributed = claims.nodes.filter(({ attributedTo }) => attributedTo.length === 1);
    expect(attributed.length).toBeGreaterThan(0);
    for (const { ref, attributedTo, basis, brief } of attributed) {
      const source = (await textsOf(addressOfPicture(ref, 'en'))).at(-2) ?? '';
      expect(source).toContain(`The view of ${attributedTo[0]?.name}, as reported by ${brief.publisher.name}`);
      expect(source.startsWith('Curator’s reading · ')).toBe(basis === 'CURATOR_INFERRED');
    }
    const read = claims.nodes.find(({ basis }) => basis === 'CURATOR_INFERRED');
    expect((await textsOf(addressOfPicture(read?.ref ?? '', 'ko'))).at(-2)).toMatch(/^편집자의 해석 · /);
  });

  test('with the words that pages have', () => {
    for (const type of NODE_TYPES)
      expect([wordsIn('en').type[type], wordsIn('ko').type[type]]).toEqual([
        english.entityType[type],
        korean.entityType[type],
      ]);
  });
});

test('a title of any length fits', async () => {
  const node = {
    ...(await nodeOf(EXAMPLES.brief)),
    label: 'An unusually longwinded title '.repeat(200),
  } as PictureNode;
  const measured = await renderer.measure(layOutPicture(node, 'en'), PICTURE_SIZE);
  const bottoms = measured.children.map(({ height, transform }) => transform[5] + height);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(PICTURE_SIZE.height);
  for (const [at, { transform }] of measured.children.entries())
    if (at > 0) expect(transform[5]).toBeGreaterThanOrEqual((bottoms[at - 1] ?? 0) - 1);
});

test('each entity has an address for its picture, and nothing else has', () => {
  const key = 'Event:white-house/camp-david-commitment-to-consult';
  expect(addressOfPicture(key, 'ko')).toBe('/pictures/Event:white-house/camp-david-commitment-to-consult.png?lang=ko');
  expect(queryOf(addressOfPicture(key, 'ko')).variables).toEqual({ id: btoa(key), language: 'ko' });
  for (const path of ['/pictures/', '/pictures/.png', '/pictures/a/b/c.png', '/entry/Event:a.png', '/pictures/%ff.png'])
    expect([path, pictureQueryAt(new URL(path, 'https://graph.example'))]).toEqual([path, null]);
});

test('without the fonts there are no pictures', async () => {
  const lines: string[] = [];
  const logger = { debug: (line: string) => void lines.push(line) };
  expect(await openPictures(join(FONTS, 'nowhere'), logger)).toBeUndefined();
  expect(lines).toEqual([expect.stringContaining('Pages have no pictures')]);
});
