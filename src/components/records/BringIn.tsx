import { useId, useState } from 'react';
import type { RecordsFile } from '../../records/exportFile.ts';
import type { MergeReport } from '../../records/planMerge.ts';
import type { ReadFile } from '../../records/readExportFile.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { Keeper } from './createKeeper.ts';
import { MergeTable } from './MergeTable.tsx';

type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly reason: Extract<ReadFile, { kind: 'refused' }>['reason'] }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly file: RecordsFile;
      readonly report: MergeReport;
      readonly unreadable: number;
    }
  | { readonly kind: 'merging'; readonly done: number; readonly count: number }
  | { readonly kind: 'merged'; readonly report: MergeReport }
  | { readonly kind: 'failed' };

/** Takes in a file of records: says what it would change, and writes when the person agrees. */
export function BringIn({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useRecords();
  const id = useId();
  const [step, go] = useState<Step>({ kind: 'waiting' });
  const read = async (chosen: File) => {
    go({ kind: 'reading' });
    try {
      const [{ readInSlices }, text] = await Promise.all([
        import('../../records/readInSlices.ts'),
        chosen.text(),
      ]);
      const answer = await readInSlices(text);
      if (answer.kind === 'refused') return go(answer);
      const { file, unreadable } = answer;
      go({ kind: 'read', name: chosen.name, file, unreadable, report: keeper.preview(file) });
    } catch {
      go({ kind: 'failed' });
    }
  };
  const merge = async (file: RecordsFile) => {
    go({ kind: 'merging', done: 0, count: 0 });
    try {
      const report = await keeper.merge(file, (done, count) => go({ kind: 'merging', done, count }));
      go({ kind: 'merged', report });
    } catch {
      go({ kind: 'failed' });
    }
  };
  return (
    <Card title={t('records.bring')}>
      <p>{t('records.bring.text')}</p>
      <p>
        <label className="records-field" htmlFor={id}>
          {t('records.bring.file')}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void read(chosen);
            target.value = '';
          }}
        />
      </p>
      <Said>
        {step.kind === 'reading' && <p>{t('records.bring.reading')}</p>}
        {step.kind === 'merging' && <p>{t('records.bring.merging')}</p>}
        {step.kind === 'refused' && <p className="notice">{t(`records.refused.${step.reason}`)}</p>}
        {step.kind === 'failed' && <p className="notice">{t('records.failed')}</p>}
        {step.kind === 'merged' && <p>{t('records.bring.done', { count: broughtBy(step.report) })}</p>}
        {step.kind === 'read' && (
          <p>
            {t('records.bring.found', { name: step.name })}{' '}
            {step.file.people.length > 0 &&
              t('records.bring.people', { names: step.file.people.map(({ name }) => name).join(', ') })}
          </p>
        )}
      </Said>
      {step.kind === 'merging' && (
        <progress aria-label={t('records.bring.merging')} max={step.count || 1} value={step.done} />
      )}
      {step.kind === 'read' && (
        <>
          <MergeTable report={step.report} />
          {step.unreadable > 0 && (
            <p className="notice">{t('records.bring.unreadable', { count: step.unreadable })}</p>
          )}
          <p className="actions">
            {broughtBy(step.report) > 0 && (
              <button type="button" className="button" onClick={() => void merge(step.file)}>
                {t('records.bring.merge')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => go({ kind: 'waiting' })}>
              {t(broughtBy(step.report) > 0 ? 'records.cancel' : 'records.close')}
            </button>
          </p>
        </>
      )}
    </Card>
  );
}

function broughtBy(report: MergeReport): number {
  return Object.values(report).reduce((sum, { fresh, updated }) => sum + fresh + updated, 0);
}
