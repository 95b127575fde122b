/** Addresses that together cover the explorer: each view, as a visual and as a table, with and without an entry. */
export const PAGES = [
  '/',
  '/timeline',
  '/timeline?as=table',
  '/timeline?lanes=kind&open=Event:china-rok-japan-trilateral-summit-2024',
  '/arguments',
  '/arguments?focus=Recommendation:weigh-aims-of-reconciliation&open=Motive:china-loosen-us-led-coalition',
  '/actors',
  '/actors?of=cn',
  '/actors?as=table',
  '/map',
  '/map?brief=asan-2024-12-05&open=Country:KR',
  '/search',
  '/search?q=summit',
  '/timeline?kind=WEAPONS_TEST&modality=HOPED',
  '/entry/Paragraph:asan-2024-12-05:p4?sentence=4',
  '/entry/Organization:asan-institute',
];
