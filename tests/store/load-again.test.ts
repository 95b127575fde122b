import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import { createLoadMemory, loadDataSet } from '../../src/store/data-set.ts';
import { generateDenseDataSet } from '../support/dense-data.ts';
import { runs } from '../support/runs.ts';

/** A load that remembers the last one finds the same as a load from nothing, whatever has changed in between. */

type Json = Record<string, unknown>;
type Mention = BriefFile['mentions'][number];

/** The commons with three briefs, and the catalog `north` with two, which extends them. */
const writeFolders = async (): Promise<{ folder: string; catalogs: string[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-load-again-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = async (name: string, content: unknown) => {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content, null, 1));
  };
  const set = generateDenseDataSet(9, 3);
  await write('commons/catalog.json', { title: 'Commons', publisher: 'Commons' });
  await write('commons/actors.json', set.actors);
  await write('commons/events.json', set.events);
  for (const brief of set.briefs) await write(`commons/briefs/${brief.slug}.json`, brief);
  await write('north/catalog.json', { namespace: 'north', title: 'North', publisher: 'North', extends: ['commons'] });
  await write('north/actors.json', {
    organizations: [{ slug: 'north-institute', names: { en: 'North Institute' }, kind: 'THINK_TANK' }],
  });
  await write('north/events.json', { events: [{ slug: 'own', title: 'An event of its own', kind: 'SUMMIT' }] });
  for (const brief of generateDenseDataSet(4, 2).briefs) {
    const json = JSON.stringify(brief).replaceAll(/([":])(brief-\d)/g, '$1north-$2');
    await write(`north/briefs/north-${brief.slug}.json`, { ...JSON.parse(json), publisher: 'north-institute' });
  }
  return { folder, catalogs: [join(folder, 'commons'), join(folder, 'north')] };
};

const BRIEFS = ['commons/briefs/brief-0', 'commons/briefs/brief-1', 'north/briefs/north-brief-0', 'north/briefs/added'];

const motiveLike = (brief: Json, slug: string): Json => {
  const [motive] = brief.motives as Json[];
  return { ...motive, slug, rank: 1000 + slug.length, evidence: [] };
};

const withMotive = (slug: string) => (brief: Json) => ({
  ...brief,
  motives: [...(brief.motives as Json[]), motiveLike(brief, slug)],
});

/** What a curator may do to a brief. */
const EDITS: Record<string, (brief: Json) => Json> = {
  'another title': (brief) => ({ ...brief, title: `${brief.title}!` }),
  'another date': (brief) => ({ ...brief, published: { edtf: '2023-02-01', basis: 'STATED' } }),
  'a motive less': (brief) => ({ ...brief, motives: (brief.motives as Json[]).slice(0, -1), links: [] }),
  'a motive more': (brief) => withMotive(`more-${(brief.motives as Json[]).length}-${brief.slug}`)(brief),
  'the slug of a motive of another brief': withMotive('brief-1-motive-1'),
  'a motive that hides one of the commons': withMotive('brief-0-motive-0'),
  'a mention less': (brief) => ({ ...brief, mentions: (brief.mentions as Mention[]).slice(1), links: [], motives: [] }),
  'an event of the north': (brief) => ({
    ...brief,
    mentions: [...(brief.mentions as Json[]), { ...(brief.mentions as Json[])[0], event: 'north/own' }],
  }),
  'a link to a motive of another brief': (brief) => ({
    ...brief,
    links: [{ ...(brief.links as Json[])[0], from: 'Motive:brief-1-motive-0', to: 'Issue:issue-0' }],
  }),
  'a name and a citation twice': (brief) => ({
    ...brief,
    mentions: (brief.mentions as Mention[]).map((mention) => ({ ...mention, names: ['One'], citations: ['p1'] })),
  }),
  'a citation of nothing': (brief) => ({ ...brief, keyPoints: [{ paragraph: 'p99' }] }),
  'an actor that does not exist': (brief) => ({ ...brief, authors: ['nobody'] }),
  'a publisher of another catalog': (brief) => ({
    ...brief,
    publisher: brief.publisher === 'north-institute' ? 'made-up-institute' : 'north/north-institute',
  }),
  'an unknown key': (brief) => ({ ...brief, titel: '' }),
};

interface Step {
  brief: string;
  edit: string;
}

const step = fc.record({
  brief: fc.constantFrom(...BRIEFS),
  edit: fc.constantFrom(...Object.keys(EDITS), 'removed', 'no JSON', 'as at first', 'register', 'description'),
});

const take = async (folder: string, original: string, { brief, edit }: Step): Promise<void> => {
  const path = join(folder, `${brief}.json`);
  const first = join(original, `${brief === 'north/briefs/added' ? 'north/briefs/north-brief-1' : brief}.json`);
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Json;
  const write = (file: string, content: Json) => writeFile(file, JSON.stringify(content, null, 1));
  const asAtFirst = async () => {
    const json = await readFile(first, 'utf8');
    await writeFile(path, brief === 'north/briefs/added' ? json.replaceAll('"north-brief-1', '"added') : json);
  };
  if (edit === 'removed') return rm(path, { force: true });
  if (edit === 'as at first') return asAtFirst();
  if (edit === 'no JSON') return writeFile(path, '{');
  if (edit === 'register') {
    const file = join(folder, 'commons/events.json');
    const events = await read(file);
    return write(file, {
      ...events,
      events: (events.events as Json[]).map((event) => ({ ...event, title: `${brief}` })),
    });
  }
  if (edit === 'description')
    return write(join(folder, 'north/catalog.json'), {
      namespace: 'north',
      title: brief,
      publisher: 'North',
      extends: [],
    });
  const before = await read(path).catch(() => ({}));
  if (!('motives' in before) || (before.motives as Json[]).length === 0) return asAtFirst();
  return write(path, (EDITS[edit] as (json: Json) => Json)(before));
};

test('a load after any changes finds what a load from nothing finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), async (loads) => {
      const { folder, catalogs } = await writeFolders();
      await cp(folder, `${folder}-original`, { recursive: true });
      const memory = createLoadMemory();
      await loadDataSet(catalogs, undefined, [], undefined, memory);
      for (const steps of loads) {
        for (const one of steps) await take(folder, `${folder}-original`, one);
        const again = await loadDataSet(catalogs, undefined, [], undefined, memory);
        expect(withoutFiles(again)).toEqual(withoutFiles(await loadDataSet(catalogs)));
      }
      await rm(`${folder}-original`, { recursive: true });
    }),
    { numRuns: runs(30) },
  );
}, 60_000);

const withoutFiles = ({ folders, ...loaded }: Awaited<ReturnType<typeof loadDataSet>>) => ({
  ...loaded,
  folders: folders.map(({ folder }) => folder),
});
