import type { ShownQuery } from '../../views/query-address.ts';
import { queryTexts } from '../texts/query-page.ts';
import { texts } from '../texts/texts.ts';

/** The most that is shown of an answer, in characters. */
const MOST = 500_000;

/** Runs a query; returns what the server answers as JSON, or what is wrong with the variables or the connection. */
export const sendQuery = async ({ query, variables }: ShownQuery): Promise<string> => {
  let values: unknown;
  try {
    values = JSON.parse(variables || '{}');
  } catch (error) {
    return queryTexts.badVariables((error as Error).message);
  }
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables: values }),
    });
    const text = JSON.stringify(await response.json(), null, 2);
    return text.length > MOST ? `${text.slice(0, MOST)}\n${queryTexts.cutOff}` : text;
  } catch {
    return texts.states.offline;
  }
};
