import { useId, useState } from 'react';
import type { Profile } from '../../records/kept.ts';
import { newId } from '../../records/newId.ts';
import { useRecords } from './context.ts';
import type { Keeper } from './createKeeper.ts';

interface ProfileFormProps {
  readonly keeper: Keeper;
  readonly onDone: () => void;
}

/** A new profile: name, staff number, and a PIN for a shared machine. */
export function ProfileForm({ keeper, onDone }: ProfileFormProps) {
  const { t } = useRecords();
  const id = useId();
  const [hasFailed, fail] = useState(false);
  const keep = async (form: FormData) => {
    try {
      await keeper.keep(await profileFrom(form));
      onDone();
    } catch {
      fail(true);
    }
  };
  return (
    <form
      className="records-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(new FormData(event.currentTarget));
      }}
    >
      <label htmlFor={`${id}name`}>{t('records.who.name')}</label>
      <input id={`${id}name`} name="name" required maxLength={120} autoComplete="name" />
      <label htmlFor={`${id}number`}>{t('records.who.number')}</label>
      <input id={`${id}number`} name="number" maxLength={120} autoComplete="off" />
      <label htmlFor={`${id}pin`}>{t('records.who.pin')}</label>
      <input
        id={`${id}pin`}
        name="pin"
        type="password"
        inputMode="numeric"
        minLength={4}
        maxLength={12}
        autoComplete="new-password"
        aria-describedby={`${id}help`}
      />
      <p className="soft" id={`${id}help`}>
        {t('records.who.pinHelp')}
      </p>
      {hasFailed && <p className="notice">{t('records.failed')}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {t('records.who.save')}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {t('records.cancel')}
        </button>
      </p>
    </form>
  );
}

async function profileFrom(form: FormData): Promise<Profile> {
  const [name, staffNumber, pin] = ['name', 'number', 'pin'].map((field) =>
    `${form.get(field) ?? ''}`.trim(),
  );
  const profile: Profile = {
    version: 1,
    id: newId(),
    name: name ?? '',
    ...(staffNumber ? { staffNumber } : {}),
    createdAt: new Date().toISOString(),
  };
  if (!pin) return profile;
  const { sealPin } = await import('../../records/pin.ts');
  return { ...profile, pin: await sealPin(pin, crypto.getRandomValues(new Uint8Array(16))) };
}
