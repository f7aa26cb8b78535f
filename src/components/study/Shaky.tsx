import type { ShakyEntry } from '../../study/shakyEntries.ts';
import { useAddress, useStudy } from './context.ts';

/** Entries that are listed at once. */
const shown = 5;

/** What does not stick yet, and where to read it again. Nothing where all does. */
export function Shaky({ entries }: { readonly entries: readonly ShakyEntry[] }) {
  const { t, titles } = useStudy();
  const address = useAddress();
  if (entries.length === 0) return undefined;
  return (
    <section className="study-shaky" aria-labelledby="study-shaky">
      <h2 id="study-shaky">{t('study.shaky')}</h2>
      <ul>
        {entries.slice(0, shown).map(({ entry, shaky, answered }) => (
          <li key={entry}>
            <a href={address(entry)}>{titles.get(entry) ?? entry}</a>
            <span className="soft">{t('study.shaky.count', { shaky, count: answered })}</span>
            <a href={address(`study/${entry}`)}>{t('study.shaky.repeat')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
