import { Autocomplete, Input, ListBox, ListBoxItem, Popover, SearchField, useFilter } from 'react-aria-components';
import type { FormSchema } from '../../../desk/records.ts';
import { deskTexts } from '../texts/texts.ts';
import { choicesOf, Words } from './names.tsx';

/** A list with more values is filtered by what is typed. */
const MOST_SEEN = 10;

/** The values of an enum in the list of a `Select`, each with what it means. */
export const Choices = ({ schema }: { schema: FormSchema }) => {
  const { contains } = useFilter({ sensitivity: 'base' });
  const choices = choicesOf(schema);
  const list = (
    <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
      {({ name, definition }) => (
        <ListBoxItem textValue={`${name.text} ${definition?.text ?? ''}`}>
          <span>
            <Words said={name} />
          </span>
          {definition && (
            <small>
              <Words said={definition} />
            </small>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <Popover className="form-popover">
      {choices.length > MOST_SEEN ? (
        <Autocomplete filter={contains}>
          <SearchField aria-label={deskTexts.form.typeLetters} autoFocus>
            <Input placeholder={deskTexts.form.typeLetters} />
          </SearchField>
          {list}
        </Autocomplete>
      ) : (
        list
      )}
    </Popover>
  );
};
