import { createElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { type ReadNode, readEntry } from './readEntry.ts';

/** An entry that was found. */
export interface Hit {
  readonly entry: string;
  readonly title: string;
  readonly address: string;
}

/** An entry of the knowledge base, read beside the conversation. */
export function KnowledgeEntry({ hit, onBack }: { readonly hit: Hit; readonly onBack: () => void }) {
  const { t } = useDesk();
  const [text, show] = useState<readonly ReadNode[]>();
  const [isMissing, miss] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    readEntry(hit.address).then(show, () => miss(true));
  }, [hit]);
  return (
    <div className="desk-entry">
      <p className="desk-entry-bar">
        <button type="button" className="text-button" onClick={onBack}>
          <Icon name="arrow-left" size={16} />
          {t('desk.knowledge.back')}
        </button>
        <a href={hit.address} target="_blank" rel="noopener noreferrer">
          {t('desk.knowledge.whole')}
          <Icon name="external-link" size={14} />
          <span className="visually-hidden"> {t('desk.newTab')}</span>
        </a>
      </p>
      <h3 tabIndex={-1} ref={title}>
        {hit.title}
      </h3>
      {isMissing && <p className="desk-hint">{t('desk.knowledge.unreadable')}</p>}
      {text === undefined && !isMissing && <p className="desk-hint">{t('desk.knowledge.loading')}</p>}
      {text !== undefined && <div className="desk-entry-text">{nodes(text)}</div>}
    </div>
  );
}

function nodes(children: readonly ReadNode[]): ReactNode {
  return children.map((child, place) => {
    const key = `${place}`;
    if (typeof child === 'string') return child;
    return createElement(child.name === 'h3' ? 'h4' : child.name, { key }, nodes(child.children));
  });
}
