import { ArrowLeft, ExternalLink, Search } from 'lucide-react';
import { createElement, type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Script } from '../../model/scenario.ts';
import { loadIndex, type SearchIndex } from '../search/searchIndex.ts';
import { useAddress, useDesk } from './context.ts';
import { type ReadNode, readEntry } from './readEntry.ts';

interface KnowledgeProps {
  readonly script: Script;
  /** An entry was opened, as `collection/slug`. */
  readonly onLook: (entry: string) => void;
}

interface Hit {
  readonly entry: string;
  readonly title: string;
  readonly address: string;
}

/** The knowledge base beside the conversation: search it, and read without leaving the customer. */
export function Knowledge({ script, onLook }: KnowledgeProps) {
  const [open, show] = useState<Hit>();
  const search = useSearch();
  if (open !== undefined) return <Entry hit={open} onBack={() => show(undefined)} />;
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
}

interface FinderProps {
  readonly script: Script;
  readonly search: ReturnType<typeof useSearch>;
  readonly onOpen: (hit: Hit) => void;
}

function Finder({ script, search, onOpen }: FinderProps) {
  const { t, titles } = useDesk();
  const address = useAddress();
  const field = useId();
  const cited = [
    ...script.procedures.map((slug) => `procedures/${slug}`),
    ...script.products.map((slug) => `products/${slug}`),
  ].map((entry) => ({ entry, title: titles[entry] ?? entry, address: address(entry) }));
  const hits = search.query === '' ? cited : search.hits;
  return (
    <>
      <form className="desk-search" onSubmit={(event: FormEvent) => event.preventDefault()}>
        <label htmlFor={field} className="visually-hidden">
          {t('desk.knowledge.search')}
        </label>
        <Search size={18} className="desk-search-icon" aria-hidden="true" />
        <input
          id={field}
          type="search"
          autoComplete="off"
          placeholder={t('desk.knowledge.search')}
          value={search.query}
          onChange={(event) => search.ask(event.target.value)}
        />
      </form>
      <p className="desk-hint" role="status">
        {statusOf(t, search, hits.length)}
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
  return count === 0 ? t('desk.knowledge.none') : t('desk.knowledge.count', { count });
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
  const [hits, find] = useState<readonly Hit[]>([]);
  const isAsked = query !== '';
  useEffect(() => {
    if (isAsked) void loadIndex(base).then((loaded) => (loaded === undefined ? miss(true) : load(loaded)));
  }, [base, isAsked]);
  useEffect(() => {
    if (index === undefined || query.trim() === '') return find([]);
    let isLate = false;
    void hitsOf(index, query, base).then((found) => {
      if (!isLate) find(found);
    });
    return () => {
      isLate = true;
    };
  }, [index, query, base]);
  return { query, ask, hits, isMissing };
}

async function hitsOf(index: SearchIndex, query: string, base: string): Promise<readonly Hit[]> {
  const { results } = await index.search(query, { filters: {} });
  const pages = await Promise.all(results.slice(0, mostHits * 2).map((result) => result.data()));
  return pages
    .flatMap((page) => {
      const entry = entryOf(page.url, base);
      return entry === undefined ? [] : [{ entry, title: page.meta.title ?? entry, address: page.url }];
    })
    .slice(0, mostHits);
}

/** `collection/slug` of an address of this site; undefined where it is no entry. */
function entryOf(address: string, base: string): string | undefined {
  const { pathname } = new URL(address, globalThis.location.href);
  const path = pathname.slice(base.endsWith('/') ? base.length : base.length + 1).replace(/^en\//, '');
  return /^([a-z]+\/[a-z0-9-]+)\/?$/.exec(path)?.[1];
}

function Entry({ hit, onBack }: { readonly hit: Hit; readonly onBack: () => void }) {
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
        <button type="button" className="desk-plain" onClick={onBack}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('desk.knowledge.back')}
        </button>
        <a href={hit.address} target="_blank" rel="noopener noreferrer">
          {t('desk.knowledge.whole')}
          <ExternalLink size={14} aria-hidden="true" />
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
