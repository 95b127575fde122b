import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ExplorerReaderDocument,
  ExplorerReaderHashesDocument,
  ExplorerReaderPageDocument,
  type ExplorerReaderPageQuery,
  type ExplorerReaderQuery,
} from '../../src/views/generated/views.ts';
import type { QueryText } from '../../src/views/query-text.ts';
import { queriesOf } from '../../src/views/reader.ts';
import { queriesAt } from '../../src/views/views.ts';
import { serveBothWays, WAYS, type Ways } from '../support/federation.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';

let ways: Ways;
beforeAll(async () => {
  ways = await serveBothWays([DATA, SECOND_BRIEF]);
});
afterAll(() => ways.close());

test.each(['asan-2024-12-05', 'white-house/wh-2024-04-02-us-china-background-call'])(
  'the queries of the text of %s have the same answers from one graph and from federations',
  async (brief) => {
    const askAll = async <Data>(document: QueryText<Data, never>, variables: object): Promise<Data> => {
      const [whole, ...others] = await Promise.all(
        WAYS.map((way) => ways[way].ask(document as QueryText<unknown, object>, variables)),
      );
      expect(whole?.errors).toBeUndefined();
      for (const other of others) expect(other).toEqual(whole);
      return whole?.data as Data;
    };
    const { brief: read } = await askAll(ExplorerReaderDocument as QueryText<ExplorerReaderQuery, never>, {
      brief,
    });
    const [ids = []] = queriesOf(read?.paragraphs.map(({ id }) => id).slice(8) ?? []);
    expect(ids).toHaveLength(8);
    const { nodes } = await askAll(ExplorerReaderPageDocument as QueryText<ExplorerReaderPageQuery, never>, {
      ids,
    });
    expect(nodes.filter((node) => node?.__typename === 'Paragraph')).toHaveLength(8);
    await askAll(ExplorerReaderHashesDocument as QueryText<unknown, never>, { ids });
  },
);

test.each([
  '/overview',
  '/overview?brief=asan-2024-12-05',
  '/timeline?actor=cn&from=2024',
  '/timeline?brief=skarvoya-2025-01-14',
  '/arguments',
  '/actors?actor=kr&brief=asan-2024-12-05',
  '/map?brief=asan-2024-12-05',
  '/search?q=summit',
  '/matrix?rows=issues&columns=actors&type=RECOMMENDATION',
  '/compare?of=Event:china-rok-japan-trilateral-summit-2024',
  '/compare?of=Country:CN&by=briefs&brief=asan-2024-12-05&brief=skarvoya-2025-01-14',
  '/claims?concerns=CN&concerns=JP&type=MOTIVE',
  '/entry/Event:china-rok-japan-trilateral-summit-2024',
  '/entry/Country:KR',
  '/entry/Grouping:indo-pacific-four',
  '/entry/Motive:china-loosen-us-led-coalition',
  '/entry/Recommendation:weigh-aims-of-reconciliation',
  '/entry/Paragraph:asan-2024-12-05:p4',
  '/overview?brief=white-house/wh-2023-08-18-fact-sheet',
  '/timeline?brief=white-house/wh-2023-08-18-joint-statement&issue=white-house/north-korean-cyber-activities',
  '/actors?actor=white-house/association-of-southeast-asian-nations',
  '/entry/Event:white-house/camp-david-commitment-to-consult',
  '/entry/Event:camp-david-summit-2023',
  '/entry/Brief:white-house/wh-2023-08-18-fact-sheet',
  '/entry/Organization:white-house/white-house',
  '/entry/Person:yoon-suk-yeol',
  '/arguments?brief=white-house/wh-2023-08-18-fact-sheet',
  '/entry/Paragraph:white-house/wh-2023-08-18-fact-sheet:p3',
])('the queries of %s have the same answers from one graph and from federations', async (path) => {
  for (const { document, variables } of queriesAt(new URL(path, 'http://graph.test')) ?? []) {
    const [whole, ...others] = await Promise.all(WAYS.map((way) => ways[way].ask(document, variables)));
    expect(whole?.errors).toBeUndefined();
    expect(whole?.data).not.toBeNull();
    for (const other of others) expect(other).toEqual(whole);
  }
});
