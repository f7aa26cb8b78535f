import { useState } from 'react';
import { fileName } from '../../records/fileName.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { writeExportFile } from '../../records/writeExportFile.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { KeeperView } from './createKeeper.ts';
import { canShareFiles, downloadFile, type GivenFile, shareFile } from './giveFile.ts';
import { personFile } from './personFile.ts';

interface TakeAlongProps {
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
}

/** Files of the person's records, of everyone's, and tables for spreadsheets. */
export function TakeAlong({ view: { device }, own }: TakeAlongProps) {
  const { t, language } = useRecords();
  const [said, say] = useState('');
  const give = (file: GivenFile) => {
    downloadFile(file);
    say(t('records.take.done', { name: file.name }));
  };
  const table = async (kind: 'attempts' | 'reviews') => {
    const { writeAttemptsCsv, writeReviewsCsv } = await import('../../records/writeCsv.ts');
    const separator = language === 'id' ? ';' : ',';
    const text =
      kind === 'attempts'
        ? writeAttemptsCsv(own.attempts, own.profiles, separator)
        : writeReviewsCsv(own.reviews, own.profiles, separator);
    const subject = { className: t(`records.file.${kind}`), name: own.profiles[0]?.name };
    give({ name: fileName({ ...subject, ending: 'csv' }, new Date()), text, type: 'text/csv' });
  };
  const share = async () => {
    const file = personFile(own);
    if ((await shareFile(file, t('records.title'))) === 'none') give(file);
  };
  return (
    <Card title={t('records.take')}>
      <p>{t('records.take.text')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => give(personFile(own))}>
          {t('records.take.own')}
        </button>
        {canShareFiles() && (
          <button type="button" className="button quiet" onClick={() => void share()}>
            {t('records.take.share')}
          </button>
        )}
        {device.profiles.length > 0 && (
          <button type="button" className="button quiet" onClick={() => give(deviceFile(device))}>
            {t('records.take.device')}
          </button>
        )}
      </p>
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

function deviceFile({ profiles, unreadable: _, ...records }: DeviceRecords): GivenFile {
  return {
    name: fileName({ ending: 'json' }, new Date()),
    text: writeExportFile({ ...records, people: profiles }, new Date()),
    type: 'application/json',
  };
}
