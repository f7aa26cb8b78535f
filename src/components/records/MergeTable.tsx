import type { MergeKind, MergeReport } from '../../records/planMerge.ts';
import { useRecords } from './context.ts';

const kinds: readonly MergeKind[] = [
  'attempts',
  'reviews',
  'readings',
  'acknowledgements',
  'opinions',
  'assignments',
  'profiles',
];

const columns = ['fresh', 'updated', 'known', 'different'] as const;

/** What a file brings, kind by kind; kinds that it does not hold are left out. */
export function MergeTable({ report }: { readonly report: MergeReport }) {
  const { t, language } = useRecords();
  const number = new Intl.NumberFormat(language);
  const held = kinds.filter((kind) => columns.some((column) => report[kind][column] > 0));
  if (held.length === 0) return <p>{t('records.bring.nothing')}</p>;
  const hasDifferent = held.some((kind) => report[kind].different > 0);
  return (
    <>
      <div className="scrolling records-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('records.bring.kind')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`records.bring.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`records.kind.${kind}`)}</th>
                {columns.map((column) => (
                  <td key={column}>{number.format(report[kind][column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasDifferent && <p className="soft">{t('records.bring.differentHelp')}</p>}
    </>
  );
}
