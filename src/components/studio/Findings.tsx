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
            language={language}
            diagnostic={diagnostic}
            text={view.versions[language]?.text ?? ''}
            canDraw={view.versions[language]?.script !== undefined}
            canPlay={view.versions[language]?.scenario !== undefined}
            editors={props.editors}
            onShow={props.onShow}
            onPlay={props.onPlay}
            onDraw={props.onDraw}
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

interface FindingProps extends Pick<FindingsProps, 'editors' | 'onShow' | 'onPlay' | 'onDraw'> {
  readonly language: Language;
  readonly diagnostic: Diagnostic;
  /** The text that it was found in. */
  readonly text: string;
  readonly canDraw: boolean;
  readonly canPlay: boolean;
}

/** Drawn anew when what it says changes, not with every letter elsewhere in the text. */
const Finding = memo(
  function Finding(props: FindingProps) {
    const { language, diagnostic, text, canDraw, canPlay, editors, onShow, onPlay, onDraw } = props;
    const { t, writer, references } = useStudio();
    const address = useAddress();
    const { id, severity, line, column, message, hint, replies } = diagnostic;
    const names = references[language].map(([name]) => name);
    const fixesOf = (now: string) => quickFixes(diagnostic, now, names, writer(language));
    const present = () => editors.text(language) ?? text;
    /** The text may have changed since the button was drawn: the fix is made anew. */
    const mend = (label: string) => {
      const fix = fixesOf(present()).find((one) => one.label === label);
      if (fix !== undefined) editors.apply(language, fix.edits);
    };
    return (
      <li className={`studio-finding is-${severity}`}>
        <p className="studio-finding-place">
          <button
            type="button"
            className="studio-link"
            onClick={() => onShow(language, offsetAt(sourceOf(present()), { line, column }))}
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
          {replies !== undefined && canPlay && (
            <button type="button" className="studio-small" onClick={() => onPlay(language, replies)}>
              {t('studio.findings.play')}
            </button>
          )}
          {replies !== undefined && replies.length > 0 && canDraw && (
            <button
              type="button"
              className="studio-small"
              onClick={() => onDraw(language, wayKey(diagnostic))}
            >
              {t('studio.findings.draw')}
            </button>
          )}
          <a href={address(`diagnostics/${id}`)} target="_blank" rel="noreferrer">
            {t('studio.findings.page', { id })}
          </a>
        </p>
      </li>
    );
  },
  (before, after) =>
    before.canDraw === after.canDraw &&
    before.canPlay === after.canPlay &&
    isSame(before.diagnostic, after.diagnostic),
);

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  const wayOf = ({ replies = [] }: Diagnostic) => replies.join(' ');
  return (
    one.line === other.line &&
    one.column === other.column &&
    one.id === other.id &&
    one.message === other.message &&
    one.hint === other.hint &&
    wayOf(one) === wayOf(other)
  );
}

/** A sentence without the marks of code. */
function plain(sentence: string): string {
  return sentence.replaceAll('`', '');
}
