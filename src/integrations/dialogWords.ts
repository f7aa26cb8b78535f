import { translate } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import type { DialogWords } from '../search/dialogWords.ts';

/** The words of the search dialog, which would else stand in every page. */
export function dialogWords(language: Language): DialogWords {
  const t = translate(language);
  const kinds = ['scenarios', 'products', 'procedures', 'skills', 'profession', 'glossary', 'faq'] as const;
  const filters = ['line', 'channel', 'skill'] as const;
  return {
    none: t('search.none'),
    count: t('search.count', { count: '#' }),
    takenFor: t('search.takenFor', { typed: '@', query: '#' }),
    meant: t('search.meant', { query: '#' }),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, t(`kindOf.${kind}`)])),
    filters: Object.fromEntries(filters.map((name) => [name, t(`search.${name}`)])),
    any: t('search.any'),
  };
}
