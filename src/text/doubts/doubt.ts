import type { JsonPath } from '../../model/json-path.ts';

/**
 * What a curator should look at, though it may be right. BOUNDARY: a sentence begins where none should. NUMBER: a restatement has a
 * number that no cited passage has. PASSAGE: another sentence fits a statement better than those that it cites.
 */
export interface Doubt {
  path: JsonPath;
  check: 'BOUNDARY' | 'NUMBER' | 'PASSAGE';
  message: string;
}
