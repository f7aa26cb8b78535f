import { useState } from 'react';
import { fileName } from '../../records/fileName.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { KeeperView } from './createKeeper.ts';
import { canShareFiles, downloadFile, type GivenFile, shareFile } from './giveFile.ts';
import { countOf, deviceFile, personFile } from './personFile.ts';
import { useLongWork } from './useLongWork.ts';
import { Working } from './Working.tsx';

interface TakeAlongProps {
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
}

/** Files of the person's records, of everyone's, and tables for spreadsheets. */
export function TakeAlong({ view: { device }, own }: TakeAlongProps) {
  const { t, language } = useRecords();
  const [said, say] = useState('');
  const work = useLongWork();
  const give = (file: GivenFile | undefined) => {
    if (file === undefined) return say(t('records.take.cancelled'));
    downloadFile(file);
    say(t('records.take.done', { name: file.name }));
  };
  const write = (make: typeof personFile, records: DeviceRecords) => {
    say('');
    return work.run((pace) => make(records, pace));
  };
  const table = async (kind: 'attempts' | 'reviews') => {
    const { writeAttemptsCsv, writeReviewsCsv } = await import('../../records/writeCsv.ts');
    const separator = language === 'id' ? ';' : ',';
    const text =
      kind === 'attempts'
        ? writeAttemptsCsv(own.attempts, own.profiles, separator)
        : writeReviewsCsv(own.reviews, own.profiles, separator);
    const subject = { className: t(`records.file.${kind}`), name: own.profiles[0]?.name };
    give({ name: fileName({ ...subject, ending: 'csv' }, new Date()), pieces: [text], type: 'text/csv' });
  };
  const share = async () => {
    const file = await write(personFile, own);
    if (file === undefined || (await shareFile(file, t('records.title'))) === 'none') give(file);
  };
  return (
    <Card title={t('records.take')}>
      <p>{t('records.take.text')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void write(personFile, own).then(give)}>
          {t('records.take.own')}
        </button>
        {canShareFiles() && (
          <button type="button" className="button quiet" onClick={() => void share()}>
            {t('records.take.share')}
          </button>
        )}
        {device.profiles.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void write(deviceFile, device).then(give)}
          >
            {t('records.take.device')}
          </button>
        )}
      </p>
      <Working work={work} count={countOf(device)} label={t('records.take.writing')} />
      <p>{t('records.take.tables')}</p>
      <p className="actions">
        {(['attempts', 'reviews'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button quiet"
            disabled={own[kind].length === 0}
            onClick={() => void table(kind)}
          >
            {t(`records.take.${kind}`)}
          </button>
        ))}
      </p>
      <Said>{said !== '' && <p>{said}</p>}</Said>
    </Card>
  );
}
