export { createTextExecutor, type TextExecutor } from './executor.ts';
export type { KeepOptions, KeptStatus, TextExecutorOptions, Usage } from './options.ts';
export { textResult } from './text-result.ts';
export { fromUtf8, type Utf8 } from './utf8.ts';
export { useTextExecutor } from './yoga.ts';
