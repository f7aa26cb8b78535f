import { useId, useState } from 'react';
import type { PlayEvent, StartEvent } from '../../model/event.ts';
import { formatLink } from '../../simulator/link.ts';
import { copyText } from '../copyText.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';

/** A link that carries the attempt itself: whoever opens it replays it and gets the same score. */
export function Share({
  start,
  events,
}: {
  readonly start: StartEvent;
  readonly events: readonly PlayEvent[];
}) {
  const { t } = useDesk();
  const field = useId();
  const [said, say] = useState('');
  const { origin, pathname } = globalThis.location;
  const link = `${origin}${pathname}${formatLink(start, events)}`;
  const copy = () =>
    copyText(link).then((isCopied) => say(t(isCopied ? 'debrief.share.copied' : 'debrief.share.byHand')));
  return (
    <section className="debrief-card debrief-share no-print" aria-labelledby="debrief-share">
      <h2 id="debrief-share">
        <Icon name="link-2" size={20} />
        {t('debrief.share')}
      </h2>
      <p>{t('debrief.share.help')}</p>
      <label htmlFor={field}>{t('debrief.share.link')}</label>
      <p className="debrief-share-row">
        <input id={field} readOnly value={link} onFocus={(event) => event.target.select()} />
        <button type="button" className="button" onClick={copy}>
          {t('debrief.share.copy')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
