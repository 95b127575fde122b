import { expect, test } from 'vitest';
import { splitData } from '../../src/cli/split-data.ts';

test.each([
  ['', []],
  [':', []],
  ['data', ['data']],
  ['data::/srv/more:', ['data', '/srv/more']],
  ['https://a.example/x/', ['https://a.example/x/']],
  ['data:https://a.example/x/:more', ['data', 'https://a.example/x/', 'more']],
  ['https://a.example:8443/x/:http://localhost:4000', ['https://a.example:8443/x/', 'http://localhost:4000']],
  ['http://127.0.0.1:4000/catalogs/x/:/srv/data', ['http://127.0.0.1:4000/catalogs/x/', '/srv/data']],
  ['http://[::1]:4000/x/:http://[::1]/:y', ['http://[::1]:4000/x/', 'http://[::1]/', 'y']],
  ['https://a.example:/srv/data', ['https://a.example', '/srv/data']],
  ['https://me:secret@a.example/x/:data', ['https://me:secret@a.example/x/', 'data']],
  ['ftp://a.example/x/:data', ['ftp://a.example/x/', 'data']],
  ['data:s3://bucket/x:file:///srv/x', ['data', 's3://bucket/x', 'file:///srv/x']],
  ['HTTPS://A.example/:http', ['HTTPS://A.example/', 'http']],
  ['https://a.example/?token=b:c', ['https://a.example/?token=b', 'c']],
])('%s is split at the colons that are not of a URL', (text, places) => {
  expect(splitData(text, ':')).toEqual(places);
});

test('on Windows, semicolons separate', () => {
  expect(splitData('C:\\data;https://a.example:8443/x/;;D:\\more', ';')).toEqual([
    'C:\\data',
    'https://a.example:8443/x/',
    'D:\\more',
  ]);
});
