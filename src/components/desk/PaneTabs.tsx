import { memo } from 'react';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';

const panes = ['conversation', 'records', 'knowledge'] as const;
export type Pane = (typeof panes)[number];

const icons = { conversation: 'messages-square', records: 'file-text', knowledge: 'book-open' } as const;

interface PaneTabsProps {
  readonly pane: Pane;
  /** Records that have not been opened. */
  readonly unread: number;
  readonly onShow: (pane: Pane) => void;
}

/** The ways between the panes where there is room for one at a time. */
export const PaneTabs = memo(function PaneTabs({ pane, unread, onShow }: PaneTabsProps) {
  const { t } = useDesk();
  return (
    <nav className="desk-tabs" aria-label={t('desk.panes')}>
      {panes.map((one) => (
        <button key={one} type="button" aria-pressed={pane === one} onClick={() => onShow(one)}>
          <Icon name={icons[one]} size={18} />
          {t(`desk.pane.${one}`)}
          {one === 'records' && unread > 0 && (
            <span className="desk-count">
              {unread}
              <span className="visually-hidden"> {t('desk.records.unread')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
});
