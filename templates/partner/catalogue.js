/** The library's publications. Your subgraph would read them from a database. */
export const publications = [
  {
    id: 'neighbours-at-sea',
    title: 'Neighbours at Sea: Fisheries Talks in Northeast Asia',
    year: 2023,
    countries: ['KR', 'CN', 'JP'],
    cites: ['asan-2024-12-05:p4.s3'],
  },
  {
    id: 'group-tours-and-trade',
    title: 'Group Tours and Trade after the Pandemic',
    year: 2024,
    countries: ['KR', 'CN'],
    cites: ['asan-2024-12-05:p4.s4', 'asan-2024-12-05:p7.s4'],
  },
];

/** Its exhibitions. */
export const exhibitions = [
  { id: 'fishing-grounds', opens: 2025, name: 'Whose Fishing Grounds?', floor: 'GROUND', shows: ['neighbours-at-sea'] },
];
