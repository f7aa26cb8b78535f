import { memo, useEffect, useId, useRef, useState } from 'react';
import { packageBase } from '../../i18n/address.ts';
import type { Script } from '../../model/scenario.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { useAddress, useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import type { Hit } from './KnowledgeEntry.tsx';
import { lazily } from './lazily.tsx';

const Entry = lazily('part', async () => (await import('./KnowledgeEntry.tsx')).KnowledgeEntry);

interface KnowledgeProps {
  readonly script: Script;
  /** An entry was opened, as `collection/slug`. */
  readonly onLook: (entry: string) => void;
}

/** The knowledge base beside the conversation: search it, and read without leaving the customer. */
export const Knowledge = memo(function Knowledge({ script, onLook }: KnowledgeProps) {
  const [open, show] = useState<Hit>();
  const search = useSearch();
  if (open !== undefined) {
    return <Entry hit={open} onBack={() => show(undefined)} />;
  }
  return (
    <Finder
      script={script}
      search={search}
      onOpen={(hit) => {
        onLook(hit.entry);
        show(hit);
      }}
    />
  );
});

interface FinderProps {
  readonly script: Script;
  readonly search: ReturnType<typeof useSearch>;
  readonly onOpen: (hit: Hit) => void;
}

function Finder({ script, search, onOpen }: FinderProps) {
  const { t, titles, base } = useDesk();
  const address = useAddress();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const cited = [
    ...script.procedures.map((slug) => `procedures/${slug}`),
    ...script.products.map((slug) => `products/${slug}`),
  ].map((entry) => ({ entry, title: titles[entry] ?? entry, address: address(entry) }));
  const hits = search.query === '' ? cited : search.hits;
  return (
    <>
      {base !== packageBase && (
        <form className="desk-search" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor={field} className="visually-hidden">
            {t('desk.knowledge.search')}
          </label>
          <Icon name="search" size={18} className="desk-search-icon" />
          <input
            id={field}
            ref={input}
            type="search"
            autoComplete="off"
            placeholder={t('desk.knowledge.search')}
            value={search.query}
            onChange={(event) => search.ask(event.target.value)}
          />
        </form>
      )}
      <p className="desk-hint" role="status">
        {statusOf(t, search, hits.length)}
        {search.meant !== undefined && (
          <>
            {' '}
            <button
              type="button"
              className="desk-link"
              onClick={() => {
                search.ask(search.meant ?? search.query);
                input.current?.focus();
              }}
            >
              {t('desk.knowledge.meant', { query: search.meant })}
            </button>
          </>
        )}
      </p>
      <ul className="desk-list desk-hits">
        {hits.map((hit) => (
          <li key={hit.entry}>
            <button type="button" onClick={() => onOpen(hit)}>
              <strong>{hit.title}</strong>
              <span className="desk-hit-kind">{t(kindOf(hit.entry))}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function statusOf(t: ReturnType<typeof useDesk>['t'], search: ReturnType<typeof useSearch>, count: number) {
  if (search.isMissing && search.query !== '') return t('desk.knowledge.missing');
  if (search.query === '') return t('desk.knowledge.cited');
  const found = count === 0 ? t('desk.knowledge.none') : t('desk.knowledge.count', { count });
  const { takenFor } = search;
  return takenFor === undefined ? found : `${t('desk.knowledge.takenFor', { query: takenFor })} ${found}`;
}

const kinds = {
  products: 'desk.kind.products',
  skills: 'desk.kind.skills',
  procedures: 'desk.kind.procedures',
  profession: 'desk.kind.profession',
  glossary: 'desk.kind.glossary',
  faq: 'desk.kind.faq',
} as const;

function kindOf(entry: string) {
  const collection = entry.split('/')[0] ?? '';
  const isKnown = (name: string): name is keyof typeof kinds => name in kinds;
  return isKnown(collection) ? kinds[collection] : 'desk.kind.other';
}

const mostHits = 8;

/** Asks the site's own index as the person types; it is fetched with the first letter. */
function useSearch() {
  const { base } = useDesk();
  const [index, load] = useState<SearchIndex>();
  const [isMissing, miss] = useState(false);
  const [query, ask] = useState('');
  const [answer, find] = useState<Answer>(nothing);
  const isAsked = query !== '';
  useEffect(() => {
    if (!isAsked) return;
    void import('../search/searchIndex.ts')
      .then(({ loadIndex }) => loadIndex(base))
      .then((loaded) => (loaded === undefined ? miss(true) : load(loaded)))
      .catch(() => miss(true));
  }, [base, isAsked]);
  useEffect(() => {
    if (index === undefined || query.trim() === '') return find(nothing);
    let isLate = false;
    void hitsOf(index, query, base).then((found) => {
      if (!isLate) find(found);
    });
    return () => {
      isLate = true;
    };
  }, [index, query, base]);
  return { query, ask, isMissing, ...answer };
}

interface Answer {
  readonly hits: readonly Hit[];
  /** The query without its misspelling: as it was searched, or as it may have been meant. */
  readonly takenFor?: string;
  readonly meant?: string;
}

const nothing: Answer = { hits: [] };

async function hitsOf(index: SearchIndex, query: string, base: string): Promise<Answer> {
  const { results, ...reading } = await index.search(query, { kinds: [], values: {} });
  const pages = await Promise.all(results.slice(0, mostHits * 2).map((result) => result.data()));
  const hits = pages
    .flatMap((page) => {
      const entry = entryOf(page.url, base);
      return entry === undefined ? [] : [{ entry, title: page.meta.title ?? entry, address: page.url }];
    })
    .slice(0, mostHits);
  return { ...reading, hits };
}

/** `collection/slug` of an address of this site; undefined where it is no entry. */
function entryOf(address: string, base: string): string | undefined {
  const { pathname } = new URL(address, globalThis.location.href);
  const path = pathname.slice(base.endsWith('/') ? base.length : base.length + 1).replace(/^en\//, '');
  return /^([a-z]+\/[a-z0-9-]+)\/?$/.exec(path)?.[1];
}
