import { memo } from 'react';
import { offsetAt } from '../../compiler/source.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { quickFixes } from '../../studio/quickFixes.ts';
import { sourceOf } from '../../studio/sourceOf.ts';
import type { StudioView } from '../../studio/studioView.ts';
import { wayKey } from '../../studio/waysOf.ts';
import { useAddress, useStudio } from './context.ts';
import type { Editors } from './useEditors.ts';

interface FindingsProps {
  readonly view: StudioView;
  /** Languages whose texts are on the screen; theirs come first. */
  readonly shown: readonly Language[];
  readonly editors: Editors;
  readonly onShow: (language: Language, offset: number) => void;
  /** Plays the events that lead to a problem. */
  readonly onPlay: (language: Language, events: readonly string[]) => void;
  /** Draws them on the map. */
  readonly onDraw: (language: Language, way: string) => void;
}

/** What the check says of both languages, each with its place, its page, and what mends it. */
export const Findings = memo(function Findings(props: FindingsProps) {
  const { view, shown } = props;
  const { t } = useStudio();
  const all: readonly Language[] = ['id', 'en'];
  const order = [...shown, ...all.filter((one) => !shown.includes(one))];
  const found = order.flatMap((language) =>
    (view.versions[language]?.diagnostics ?? []).map((diagnostic) => ({ language, diagnostic })),
  );
  const isProved = view.proofs === 'done';
  return (
    <section
      id="studio-panel-findings"
      role="tabpanel"
      aria-labelledby="studio-tab-findings"
      className="studio-panel"
    >
      <p
        className={found.length === 0 && isProved ? 'studio-status is-clean' : 'studio-status'}
        role="status"
      >
        {statusOf(t, view, found.length)}
      </p>
      <ul className="plain studio-findings">
        {found.map(({ language, diagnostic }) => (
          <Finding
            key={`${language} ${diagnostic.line}:${diagnostic.column} ${diagnostic.id} ${diagnostic.message}`}
            {...props}
            language={language}
            diagnostic={diagnostic}
          />
        ))}
      </ul>
    </section>
  );
});

function statusOf(t: ReturnType<typeof useStudio>['t'], view: StudioView, count: number): string {
  if (view.checked < 0) return t('studio.findings.checking');
  if (view.proofs === 'lost') return t('studio.findings.lost');
  if (count > 0) return t('studio.findings.count', { count });
  return t(view.proofs === 'done' ? 'studio.findings.none' : 'studio.findings.proving');
}

interface FindingProps extends FindingsProps {
  readonly language: Language;
  readonly diagnostic: Diagnostic;
}

function Finding({ view, language, diagnostic, editors, onShow, onPlay, onDraw }: FindingProps) {
  const { t, writer, references } = useStudio();
  const address = useAddress();
  const { id, severity, line, column, message, hint, replies } = diagnostic;
  const text = view.draft?.texts[language] ?? '';
  const names = references[language].map(([name]) => name);
  const fixesOf = (now: string) => quickFixes(diagnostic, now, names, writer(language));
  /** The text may have changed since the button was drawn: the fix is made anew. */
  const mend = (label: string) => {
    const fix = fixesOf(editors.text(language) ?? text).find((one) => one.label === label);
    if (fix !== undefined) editors.apply(language, fix.edits);
  };
  return (
    <li className={`studio-finding is-${severity}`}>
      <p className="studio-finding-place">
        <button
          type="button"
          className="studio-link"
          onClick={() => onShow(language, offsetAt(sourceOf(text), { line, column }))}
        >
          {t('studio.findings.place', { language: t(`studio.text.${language}`), line, column })}
        </button>
        <span className="soft">
          {t(severity === 'error' ? 'studio.findings.error' : 'studio.findings.warning')}
        </span>
      </p>
      <p>
        <strong>{plain(message)}</strong>
      </p>
      <p>{plain(hint)}</p>
      <p className="studio-finding-actions">
        {fixesOf(text).map(({ label }) => (
          <button key={label} type="button" className="studio-small" onClick={() => mend(label)}>
            {label}
          </button>
        ))}
        {replies !== undefined && view.versions[language]?.scenario !== undefined && (
          <button type="button" className="studio-small" onClick={() => onPlay(language, replies)}>
            {t('studio.findings.play')}
          </button>
        )}
        {replies !== undefined && replies.length > 0 && view.versions[language]?.script !== undefined && (
          <button type="button" className="studio-small" onClick={() => onDraw(language, wayKey(diagnostic))}>
            {t('studio.findings.draw')}
          </button>
        )}
        <a href={address(`diagnostics/${id}`)} target="_blank" rel="noreferrer">
          {t('studio.findings.page', { id })}
        </a>
      </p>
    </li>
  );
}

/** A sentence without the marks of code. */
function plain(sentence: string): string {
  return sentence.replaceAll('`', '');
}
