import type { Tie } from '../../views/statement.ts';
import { pictureTexts } from '../texts/pictures.ts';

const TIES = Object.keys(pictureTexts.actors.ties) as Tie[];

/** Explains the lines of the network. */
export const Legend = () => (
  <>
    <h2>{pictureTexts.actors.legend}</h2>
    <ul className="tie-legend">
      {TIES.map((tie) => (
        <li key={tie}>
          <svg width="48" height="14" aria-hidden="true">
            <line
              className="tie"
              data-tie={tie}
              data-near="true"
              x1="2"
              y1="7"
              x2="40"
              y2="7"
              strokeWidth="2.5"
              markerEnd={tie === 'with' ? undefined : `url(#arrow-${tie})`}
            />
          </svg>
          {pictureTexts.actors.ties[tie]}
        </li>
      ))}
      <li>
        <svg width="48" height="14" aria-hidden="true">
          <line className="tie" data-tie="with" x1="2" y1="7" x2="46" y2="7" strokeWidth="0.8" />
        </svg>
        {pictureTexts.actors.notYetReal}
      </li>
    </ul>
  </>
);

/** The arrowheads of directed lines, for the networks and their legend: in a picture that is hidden they would be nowhere. */
export const Arrowheads = () => (
  <svg className="arrowheads" width="0" height="0" aria-hidden="true">
    {(['toward', 'against'] as const).map((tie) => (
      <marker
        key={tie}
        id={`arrow-${tie}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path className="arrowhead" data-tie={tie} d="M0 0 10 5 0 10Z" />
      </marker>
    ))}
  </svg>
);
