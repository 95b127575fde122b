import type { DeskState } from '../api.ts';
import { hrefOf } from '../route.ts';
import { deskTexts } from '../texts/texts.ts';

/** The briefs of the folder. */
export const BriefList = ({ desk }: { desk: DeskState; reload(): Promise<void> }) => (
  <main className="desk-list">
    <h1>{deskTexts.list.title}</h1>
    <p>{desk.folder}</p>
    {desk.briefs.length === 0 && <p>{deskTexts.begin.empty}</p>}
    <ul>
      {desk.briefs.map((name) => (
        <li key={name}>
          <a href={hrefOf({ page: 'review', name })}>{name}</a>
          {' · '}
          <a href={hrefOf({ page: 'document', name })} aria-label={deskTexts.begin.openDocument(name)}>
            {deskTexts.pages.document}
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href={hrefOf({ page: 'begin' })}>{deskTexts.list.begin}</a>
    </p>
  </main>
);
