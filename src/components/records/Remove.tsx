import { type ReactNode, useId, useState } from 'react';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { Keeper, KeeperView } from './createKeeper.ts';
import { Undelivered } from './Undelivered.tsx';

interface RemoveProps {
  readonly keeper: Keeper;
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
}

/** Deletes the person's records, or everything; asks for a word to be typed first. */
export function Remove({ keeper, view: { active, device }, own }: RemoveProps) {
  const { t } = useRecords();
  const [asked, ask] = useState<'own' | 'all'>();
  const [said, say] = useState('');
  const name = own.profiles[0]?.name ?? '';
  const hasOthers = device.profiles.some(({ id }) => id !== active);
  const remove = async () => {
    try {
      await (asked === 'own' ? keeper.remove(active) : keeper.removeAll());
      say(t('records.remove.done'));
    } catch {
      say(t('records.failed'));
    }
    ask(undefined);
  };
  return (
    <Card title={t('records.remove')}>
      <p>{t('records.remove.text')}</p>
      {asked === undefined ? (
        <p className="actions">
          {(name !== '' || hasOthers) && (
            <button type="button" className="button quiet" onClick={() => ask('own')}>
              {name === '' ? t('records.remove.nobodys') : t('records.remove.own', { name })}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => ask('all')}>
            {t('records.remove.all')}
          </button>
        </p>
      ) : (
        <Confirm
          text={t(asked === 'own' ? 'records.remove.ownHelp' : 'records.remove.allHelp')}
          onConfirm={() => void remove()}
          onCancel={() => ask(undefined)}
        >
          {asked === 'own' && <Undelivered profile={active} />}
        </Confirm>
      )}
      <Said>{said !== '' && <p>{said}</p>}</Said>
    </Card>
  );
}

interface ConfirmProps {
  readonly text: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Confirm({ text, onConfirm, onCancel, children }: ConfirmProps) {
  const { t } = useRecords();
  const id = useId();
  const [typed, type] = useState('');
  const word = t('records.remove.word');
  const isTyped = typed.trim().toLowerCase() === word;
  return (
    <form
      className="records-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped) onConfirm();
      }}
    >
      <p>{text}</p>
      {children}
      <label className="records-field" htmlFor={id}>
        {t('records.remove.type', { word })}
      </label>
      <input
        id={id}
        autoComplete="off"
        autoCapitalize="none"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <p className="actions">
        <button type="submit" className="button records-danger" disabled={!isTyped}>
          {t('records.remove.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('records.cancel')}
        </button>
      </p>
    </form>
  );
}
