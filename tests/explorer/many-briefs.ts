import type { DataSet } from '../../src/model/records/data-set.ts';
import { generateDataSet } from '../support/generated-data.ts';

const stated = { basis: 'STATED' as const, citations: ['p1.s1'] };

/** 500 briefs of 12 institutes in ten years, each about two of 40 issues, and 5,000 events. */
export const generateInstitutes = (): DataSet => {
  const data = generateDataSet(5000, 500);
  const [institute] = data.actors.organizations;
  const [issue] = data.events.issues;
  if (!institute || !issue) throw new Error('The generated data has no institute or no issue.');
  return {
    ...data,
    actors: {
      ...data.actors,
      organizations: [
        institute,
        ...Array.from({ length: 12 }, (_, index) => ({
          ...institute,
          slug: `institute-${index}`,
          names: { en: `Institute of Number ${index}` },
        })),
      ],
    },
    events: {
      ...data.events,
      issues: [
        ...data.events.issues,
        ...Array.from({ length: 40 }, (_, index) => ({
          ...issue,
          slug: `subject-${index}`,
          title: `Subject ${index}`,
        })),
      ],
    },
    briefs: data.briefs.map((brief, index) => ({
      ...brief,
      publisher: `institute-${index % 12}`,
      published: { edtf: `${2015 + (index % 10)}-0${1 + (index % 9)}-11`, basis: 'STATED' as const },
      issues: [index % 40, (index * 7 + 1) % 40].map((subject) => ({
        issue: `subject-${subject}`,
        summary: `What brief ${index} says of subject ${subject}.`,
        ...stated,
      })),
    })),
  };
};
