import { useState } from 'react';
import type { RecordsFile } from '../../records/exportFile.ts';
import type { MergeReport } from '../../records/planMerge.ts';
import type { ReadFile } from '../../records/readExportFile.ts';
import type { Pace } from '../../records/takeSteps.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { Keeper } from './createKeeper.ts';
import { MergeTable } from './MergeTable.tsx';
import { useLongWork } from './useLongWork.ts';
import { Working } from './Working.tsx';

type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'cancelled' }
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
  const [step, go] = useState<Step>({ kind: 'waiting' });
  const work = useLongWork();
  const read = async (chosen: File): Promise<void> => {
    go({ kind: 'reading' });
    try {
      const next = await work.run((pace) => readStep(keeper, chosen, pace));
      go(next ?? { kind: 'cancelled' });
    } catch {
      go({ kind: 'failed' });
    }
  };
  const merge = async (file: RecordsFile): Promise<void> => {
    const onDone = (done: number, count: number) => go({ kind: 'merging', done, count });
    onDone(0, 0);
    try {
      const report = await work.run(({ signal }) =>
        keeper.merge(file, { onDone, ...(signal && { signal }) }),
      );
      go(report === undefined ? { kind: 'cancelled' } : { kind: 'merged', report });
    } catch {
      go({ kind: 'failed' });
    }
  };
  return (
    <Card title={t('records.bring')}>
      <p>{t('records.bring.text')}</p>
      <p>
        <label className="button quiet file-button">
          {t('records.bring.file')}
          <input
            type="file"
            accept=".json,.txt,application/json,text/plain"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) void read(chosen);
              target.value = '';
            }}
          />
        </label>
      </p>
      <Said>
        {step.kind === 'reading' && <p>{t('records.bring.reading')}</p>}
        {step.kind === 'merging' && <p>{t('records.bring.merging')}</p>}
        {step.kind === 'refused' && <p className="notice">{t(`records.refused.${step.reason}`)}</p>}
        {step.kind === 'failed' && <p className="notice">{t('records.failed')}</p>}
        {step.kind === 'cancelled' && <p>{t('records.bring.cancelled')}</p>}
        {step.kind === 'merged' && <p>{t('records.bring.done', { count: broughtBy(step.report) })}</p>}
        {step.kind === 'read' && (
          <p>
            {t('records.bring.found', { name: step.name })}{' '}
            {step.file.people.length > 0 &&
              t('records.bring.people', { names: step.file.people.map(({ name }) => name).join(', ') })}
          </p>
        )}
      </Said>
      {step.kind === 'reading' && <Working work={work} count={100} label={t('records.bring.reading')} />}
      {step.kind === 'merging' && (
        <p className="actions">
          <progress aria-label={t('records.bring.merging')} max={step.count || 1} value={step.done} />
          <button type="button" className="button quiet" onClick={work.cancel}>
            {t('records.cancel')}
          </button>
        </p>
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

/** Reads a file and says what it would change. */
async function readStep(keeper: Keeper, chosen: File, pace: Pace): Promise<Step> {
  const { readInWorker } = await import('./readInWorker.ts');
  const answer = await readInWorker(chosen, pace);
  if (answer.kind === 'refused') return answer;
  const { file, unreadable } = answer;
  const report = await keeper.preview(file, pace.signal && { signal: pace.signal });
  return { kind: 'read', name: chosen.name, file, unreadable, report };
}

function broughtBy(report: MergeReport): number {
  return Object.values(report).reduce((sum, { fresh, updated }) => sum + fresh + updated, 0);
}
