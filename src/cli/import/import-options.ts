import type { ImportFormat } from '../../text/import/detect-format.ts';

/** The options of `briefgraph import`. */
export interface ImportOptions {
  out?: string;
  name?: string;
  texts?: string;
  data?: string[];
  format?: ImportFormat;
  language?: string;
  title?: string;
  date?: string;
  publisher?: string;
  license?: string;
  add?: true;
  address?: URL;
  force?: true;
  timeout: number;
  json?: true;
}
