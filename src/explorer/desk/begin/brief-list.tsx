import { useEffect, useState } from 'react';
import type { ListedBrief } from '../../../desk/desk-folder.ts';
import { api, type DeskState } from '../api.ts';
import { hrefOf } from '../route.ts';
import { deskTexts } from '../texts/texts.ts';
import './begin.css';

/** The briefs of the folder: what each is, and what is left to decide. Their names are there before the rest is read. */
export const BriefList = ({ desk }: { desk: DeskState }) => {
  const [briefs, setBriefs] = useState<ListedBrief[]>([]);
  useEffect(() => void api.briefs().then(({ value }) => setBriefs(value ?? [])), []);
  return (
    <main className="desk-list begin">
      <h1>{deskTexts.list.title}</h1>
      {desk.briefs.length === 0 && <p>{deskTexts.begin.empty}</p>}
      <ul className="begin-briefs">
        {desk.briefs.map((name) => {
          const { title, published, left } = briefs.find((one) => one.name === name) ?? {};
          return (
            <li key={name}>
              <a href={hrefOf({ page: 'review', name })}>{title ?? name}</a>
              <a href={hrefOf({ page: 'document', name })} aria-label={deskTexts.begin.openDocument(title ?? name)}>
                {deskTexts.pages.document}
              </a>
              <small>
                {[name, published, typeof left === 'number' && deskTexts.review.left(left)].filter(Boolean).join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
      <a href={hrefOf({ page: 'begin' })}>{deskTexts.list.begin}</a>
      <p className="begin-hint">{desk.folder}</p>
    </main>
  );
};
