import { ACTORS_FORMAT, BRIEF_FORMAT, EVENTS_FORMAT, type JsonSchema } from '../model/file-formats.ts';
import { LIST_KEYS, type ListFile } from '../model/refs.ts';

/** What an entry of a list may hold, as JSON Schema: forms are made of these. */
export type RecordSchemas = Readonly<Record<'brief' | 'actors' | 'events', Readonly<Record<string, JsonSchema>>>>;

/** The schemas of the entries of all lists, and with an empty name, of what a brief's file says of its document. */
export const describeRecords = (): RecordSchemas => {
  const listsOf = (file: ListFile, schema: JsonSchema) =>
    Object.fromEntries(
      Object.keys(LIST_KEYS[file]).flatMap((list) => {
        const items = schema.properties?.[list]?.items;
        return items ? [[list, items]] : [];
      }),
    );
  const brief = BRIEF_FORMAT.jsonSchema;
  const ofDocument = Object.entries(brief.properties ?? {}).filter(
    ([field]) => !(field in LIST_KEYS.brief) && field !== 'text' && field !== '$schema',
  );
  return {
    brief: { ...listsOf('brief', brief), '': { ...brief, properties: Object.fromEntries(ofDocument) } },
    actors: listsOf('actors', ACTORS_FORMAT.jsonSchema),
    events: listsOf('events', EVENTS_FORMAT.jsonSchema),
  };
};
