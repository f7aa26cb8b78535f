import { useCallback, useEffect, useState } from 'react';
import { fileName } from '../../records/fileName.ts';
import type { OutboxItem } from '../../records/kept.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import { downloadFile } from './giveFile.ts';

/** Rows that are listed; the file has them all. */
const shown = 20;

/** What still waits to be sent to a record store, and what one refused for good: why, once more, and as a file. */
export function SetAside() {
  const { t } = useRecords();
  const [items, show] = useState<readonly OutboxItem[]>([]);
  const [said, say] = useState('');
  const look = useCallback(async () => show((await (await openOutbox()).listAll()).records), []);
  useEffect(() => void look().catch(() => {}), [look]);
  if (items.length === 0) return null;
  const refused = items.filter(({ state }) => state === 'quarantined');
  const waiting = items.length - refused.length;
  const again = async () => {
    try {
      await (await openOutbox()).write(
        refused.map(({ reason: _, ...item }) => ({ ...item, state: 'waiting' })),
      );
      await look();
      say(t('records.sent.againDone'));
    } catch {
      say(t('records.failed'));
    }
  };
  const save = () => {
    const name = fileName({ className: t('records.sent.file'), ending: 'json' }, new Date());
    const text = `${JSON.stringify(
      refused.map(({ id, statement }) => ({ id, ...statement })),
      null,
      2,
    )}\n`;
    downloadFile({ name, pieces: [text], type: 'application/json' });
    say(t('records.take.done', { name }));
  };
  return (
    <Card title={t('records.sent')}>
      {waiting > 0 && <p>{t('records.sent.waiting', { count: waiting })}</p>}
      {refused.length > 0 && (
        <>
          <p>{t('records.sent.refused', { count: refused.length })}</p>
          <Refused items={refused.slice(0, shown)} />
          {refused.length > shown && (
            <p className="soft">{t('records.sent.more', { count: refused.length - shown })}</p>
          )}
          <p className="actions">
            <button type="button" className="button" onClick={() => void again()}>
              {t('records.sent.again')}
            </button>
            <button type="button" className="button quiet" onClick={save}>
              {t('records.sent.save')}
            </button>
          </p>
        </>
      )}
      <Said>{said !== '' && <p>{said}</p>}</Said>
    </Card>
  );
}

function Refused({ items }: { readonly items: readonly OutboxItem[] }) {
  const { t, language } = useRecords();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scrolling records-scroll" aria-label={t('records.sent.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('records.sent.when')}</th>
            <th scope="col">{t('records.sent.where')}</th>
            <th scope="col">{t('records.sent.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ destination, id, at, reason = '' }) => (
            <tr key={`${destination} ${id}`}>
              <td>
                <time dateTime={at}>{when.format(new Date(at))}</time>
              </td>
              <td>{URL.canParse(destination) ? new URL(destination).host : destination}</td>
              <td>{reason.startsWith('409') ? t('records.sent.conflict') : reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
