import type { FileReport } from '../../cohort/cohort.ts';
import { useTrainer } from './context.ts';

/** Files that were refused, damaged in part or brought what was there already: what is wrong, and what to do. */
export function FileReports({ files }: { readonly files: readonly FileReport[] }) {
  const { t } = useTrainer();
  const refused = files.filter((file) => file.kind === 'refused');
  const partly = files.filter((file) => file.kind === 'read' && file.unreadable > 0);
  const repeated = files.filter(
    (file) => file.kind === 'read' && file.unreadable === 0 && file.duplicates > 0,
  );
  if (refused.length + partly.length + repeated.length === 0) return null;
  return (
    <section className="trainer-notice" data-tone={refused.length + partly.length > 0 ? 'warn' : 'plain'}>
      <h2>{t('trainer.files.title', { count: refused.length + partly.length + repeated.length })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul tabIndex={0}>
        {[...refused, ...partly, ...repeated].map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <li key={index}>
            <strong>{file.name}</strong> <span>{sentenceOf(file, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(file: FileReport, t: ReturnType<typeof useTrainer>['t']): string {
  if (file.kind === 'refused') return t(`trainer.refused.${file.reason}`);
  const said = [
    ...(file.unreadable > 0 ? [t('trainer.files.unreadable', { count: file.unreadable })] : []),
    ...(file.duplicates > 0
      ? [t('trainer.files.duplicates', { count: file.duplicates, of: file.attempts })]
      : []),
  ];
  return said.join(' ');
}
