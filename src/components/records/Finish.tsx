import { useState } from 'react';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { useRecords } from './context.ts';
import type { Keeper } from './createKeeper.ts';
import { downloadFile } from './giveFile.ts';
import { countOf, personFile } from './personFile.ts';
import { Undelivered } from './Undelivered.tsx';
import { useLongWork } from './useLongWork.ts';
import { Working } from './Working.tsx';

interface FinishProps {
  readonly keeper: Keeper;
  /** The active person's records. */
  readonly own: DeviceRecords;
  readonly name: string;
  readonly onDone: () => void;
}

/** Leaving a shared machine: the person's file first, then, once they have it, their records are cleared from here. */
export function Finish({ keeper, own, name, onDone }: FinishProps) {
  const { t } = useRecords();
  const [given, give] = useState<string>();
  const [hasFailed, fail] = useState(false);
  const [profile] = own.profiles;
  const work = useLongWork();
  const download = async () => {
    const file = await work.run((pace) => personFile(own, pace));
    if (file === undefined) return;
    downloadFile(file);
    give(file.name);
  };
  const clear = async () => {
    try {
      if (profile !== undefined) await keeper.remove(profile.id);
      onDone();
    } catch {
      fail(true);
    }
  };
  return (
    <div className="records-form">
      <p>{t('records.finish.text', { name })}</p>
      {profile !== undefined && <Undelivered profile={profile.id} />}
      <Working work={work} count={countOf(own)} label={t('records.take.writing')} />
      <div role="status">{given !== undefined && <p>{t('records.finish.given', { name: given })}</p>}</div>
      {hasFailed && <p className="notice">{t('records.failed')}</p>}
      <p className="actions">
        <button
          type="button"
          className={given === undefined ? 'button' : 'button quiet'}
          onClick={() => void download()}
        >
          {t(given === undefined ? 'records.finish.download' : 'records.finish.again')}
        </button>
        {given !== undefined && (
          <button type="button" className="button" onClick={() => void clear()}>
            {t('records.finish.clear')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onDone}>
          {t('records.cancel')}
        </button>
      </p>
    </div>
  );
}
