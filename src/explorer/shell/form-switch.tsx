import { Link } from 'wouter';
import { texts } from '../texts.ts';
import { useAddress } from './address.ts';

export type Form = 'picture' | 'table';

/** Whether a view is shown as a picture or as a table. */
export const useForm = (): Form => (useAddress().params.get('as') === 'table' ? 'table' : 'picture');

export const FormSwitch = () => {
  const { href } = useAddress();
  const form = useForm();
  const choices = [
    ['picture', texts.form.picture, href({ as: null })],
    ['table', texts.form.table, href({ as: 'table' })],
  ] as const;
  return (
    <nav className="switch" aria-label={texts.form.label}>
      {choices.map(([name, word, to]) => (
        <Link key={name} href={to} aria-current={name === form ? 'true' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
};
