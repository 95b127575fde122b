import { isOpenLicense, OPEN_LICENSES } from '../../model/license.ts';
import { fileProblem } from '../problem.ts';
import type { Check } from './check.ts';

/** A text is only kept next to its brief, and only if the brief's licence allows it. */
export const checkTextLicences: Check = function* ({ files }) {
  for (const { file, brief } of files.texts) {
    const name = file.replace(/\.txt$/, '.json');
    if (!brief) yield fileProblem(file, `the brief "${name}" is missing; name the text after its brief, or remove it`);
    else if (brief.value && !isOpenLicense(brief.value.license)) {
      const { license } = brief.value;
      const reason = license === undefined ? 'the brief states no licence' : `the licence "${license}" is not open`;
      yield fileProblem(
        file,
        `${reason}, so the text may not be kept; remove it (open licences: ${OPEN_LICENSES.join(', ')})`,
      );
    }
  }
};
