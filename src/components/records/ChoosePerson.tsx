import { useId, useState } from 'react';
import type { Profile } from '../../records/kept.ts';
import { useRecords } from './context.ts';
import type { Keeper } from './createKeeper.ts';

interface ChoosePersonProps {
  readonly keeper: Keeper;
  readonly people: readonly Profile[];
  readonly onDone: () => void;
}

/** The other people of this device; whoever set a PIN is asked for it. */
export function ChoosePerson({ keeper, people, onDone }: ChoosePersonProps) {
  const { t } = useRecords();
  const [locked, lock] = useState<Profile>();
  const choose = async ({ id }: Profile) => {
    await keeper.choose(id);
    onDone();
  };
  return (
    <div className="records-form">
      <ul className="records-people">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="button quiet"
              onClick={() => (person.pin === undefined ? void choose(person) : lock(person))}
            >
              {person.name}
              {person.staffNumber !== undefined && <small>{person.staffNumber}</small>}
            </button>
          </li>
        ))}
      </ul>
      {locked !== undefined && <PinForm key={locked.id} person={locked} onOpen={() => void choose(locked)} />}
      <p className="actions">
        <button type="button" className="button quiet" onClick={onDone}>
          {t('records.cancel')}
        </button>
      </p>
    </div>
  );
}

function PinForm({ person, onOpen }: { readonly person: Profile; readonly onOpen: () => void }) {
  const { t } = useRecords();
  const id = useId();
  const [said, say] = useState('');
  const check = async (pin: string) => {
    const { opensPin } = await import('../../records/pin.ts');
    if (person.pin === undefined || (await opensPin(pin, person.pin))) onOpen();
    else say(t('records.who.pinWrong'));
  };
  return (
    <form
      className="records-form"
      onSubmit={(event) => {
        event.preventDefault();
        check(`${new FormData(event.currentTarget).get('pin') ?? ''}`).catch(() => say(t('records.failed')));
      }}
    >
      <label htmlFor={id}>{t('records.who.pinOf', { name: person.name })}</label>
      <input
        id={id}
        name="pin"
        type="password"
        inputMode="numeric"
        required
        autoComplete="current-password"
      />
      <p role="status">{said}</p>
      <p className="soft">{t('records.who.pinForgotten')}</p>
      <p className="actions">
        <button type="submit" className="button">
          {t('records.who.open')}
        </button>
      </p>
    </form>
  );
}
