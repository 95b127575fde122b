import type { ShownBrief } from '../../views/overview.ts';
import { Explained } from '../parts/explained.tsx';
import { EntryLink } from '../parts/links.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { QuantityList } from '../parts/quantity-list.tsx';
import { texts } from '../texts/texts.ts';
import { AllOf } from './all-of.tsx';

/** What a brief reports, with its numbers and what supports it. */
export const Findings = ({ brief }: { brief: ShownBrief }) =>
  brief.findings.totalCount === 0 ? null : (
    <section className="block" id="findings">
      <h2>{texts.overview.findings}</h2>
      <ul className="rows two">
        {brief.findings.nodes.map((finding) => (
          <li key={finding.id}>
            <EntryLink id={finding.id} language={finding.brief.statementLanguage}>
              {finding.summary}
            </EntryLink>
            {finding.quantities.length > 0 && <QuantityList quantities={finding.quantities} />}
            <div className="provenance">
              {finding.support !== 'NONE_GIVEN' && <Explained of="support" value={finding.support} className="role" />}
              <Provenance {...finding} />
            </div>
          </li>
        ))}
      </ul>
      <AllOf brief={brief} of="findings" left={brief.findings.totalCount - brief.findings.nodes.length} />
    </section>
  );
