import type { DeviceRecords } from '../../records/readDevice.ts';
import { Card } from './Card.tsx';
import { useAddress, useRecords } from './context.ts';
import type { KeeperView } from './createKeeper.ts';

interface KeptProps {
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
  readonly onPersist: () => Promise<void>;
}

const kinds = ['attempts', 'reviews', 'readings', 'acknowledgements', 'opinions', 'assignments'] as const;

/** What is kept, how much room it takes and whether the browser may clear it. */
export function Kept({ view: { device, persistence, usage }, own, onPersist }: KeptProps) {
  const { t, language } = useRecords();
  const address = useAddress();
  const number = new Intl.NumberFormat(language);
  const isEmpty = kinds.every((kind) => own[kind].length === 0);
  return (
    <Card title={t('records.kept')}>
      {isEmpty ? (
        <p>
          {t('records.kept.empty')} <a href={address('scenarios')}>{t('records.kept.begin')}</a>
        </p>
      ) : (
        <dl className="records-counts">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`records.kind.${kind}`)}</dt>
              <dd>{number.format(own[kind].length)}</dd>
            </div>
          ))}
        </dl>
      )}
      {device.unreadable > 0 && (
        <p className="notice">{t('records.unreadable', { count: device.unreadable })}</p>
      )}
      <p className="soft">
        {usage !== undefined && t('records.usage', { size: sizeOf(usage, language) })}{' '}
        {t(`records.persistence.${persistence}`)}
      </p>
      {persistence !== 'persistent' && (
        <p>
          <button type="button" className="button quiet" onClick={() => void onPersist()}>
            {t('records.persist')}
          </button>
        </p>
      )}
    </Card>
  );
}

function sizeOf(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${number.format(bytes / (isLarge ? 1_000_000 : 1_000))} ${isLarge ? 'MB' : 'kB'}`;
}
