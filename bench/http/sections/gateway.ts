import { micros, ratio } from '../../measure.ts';
import { dataFolder } from '../data.ts';
import { measureRow, type RowResult } from '../measure/measure-row.ts';
import { ROWS } from '../rows/rows.ts';
import { withSubjects } from '../subjects/open-subjects.ts';
import { GATEWAY, OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

/** What a federation in one process costs, compared with the whole graph. */
export const gateway: Section = {
  key: 'gateway',
  async run({ cores, scratch, options, say }) {
    const results: RowResult[] = [];
    for (const data of ['published', 'generated'] as const) {
      const rows = ROWS.filter((row) => row.data === data && row.key !== 'repeated' && row.key !== 'page-100');
      await withSubjects([OURS, GATEWAY], { cores, folder: dataFolder(data, scratch), scratch }, async (subjects) => {
        for (const row of rows) {
          say(`Measuring the gateway with ${row.key}`);
          results.push(await measureRow(row, subjects, { effort: options.effort, scratch }));
        }
      });
    }
    return {
      key: 'gateway',
      title: 'The gateway',
      head: ['row', '`serve`, µs', '`gateway`, µs', 'gateway ÷ `serve`'],
      rows: results.map(({ title, micros: cost }) => {
        const [whole, federated] = [cost[OURS.key]?.median ?? 0, cost[GATEWAY.key]?.median ?? 0];
        return [title, micros(whole), micros(federated), ratio(federated / whole)];
      }),
      figures: results,
      notes: ['All subgraphs are in the process of the gateway.'],
    };
  },
};
