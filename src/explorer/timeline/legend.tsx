import { MODALITIES, ModalityIcon } from '../parts/provenance.tsx';
import { explanations } from '../texts/explanations.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { modalityLabel } from '../texts/texts.ts';
import { MarkShape } from './date-mark.tsx';

/** Explains the shapes and icons. */
export const Legend = () => (
  <details className="legend">
    <summary>{pictureTexts.timeline.legend}</summary>
    <p>
      {pictureTexts.timeline.precision} {pictureTexts.timeline.widths}
    </p>
    <ul>
      {(['day', 'span', 'approximate', 'set', 'open-end'] as const).map((shape) => (
        <li key={shape}>
          <svg className="mark" data-shape={shape} data-modality="HAPPENED" aria-hidden="true">
            <MarkShape shape={shape} from={15} to={shape === 'open-end' ? 100 : 85} />
          </svg>
          {pictureTexts.timeline.shapes[shape]}
        </li>
      ))}
      {MODALITIES.map((modality) => (
        <li key={modality}>
          <ModalityIcon modality={modality} /> {modalityLabel(modality)}: {explanations.modality?.[modality]}
        </li>
      ))}
    </ul>
  </details>
);
