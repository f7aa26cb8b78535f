import { memo, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { editBetween } from '../../studio/edit.ts';
import { mirrorStructure } from '../../studio/mirrorStructure.ts';
import type { Change } from '../../studio/structure.ts';
import type { StudioView } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';
import type { Editors } from './useEditors.ts';

interface FollowProps {
  readonly view: StudioView;
  readonly editors: Editors;
  readonly onShow: (language: Language) => void;
}

/** Says how the structure of the two languages differs, and lets the one that was not written in follow the other in one step. */
export const Follow = memo(function Follow({ view, editors, onShow }: FollowProps) {
  const { t, writer } = useStudio();
  const bar = useRef<HTMLElement>(null);
  const [said, say] = useState<{ readonly language: Language; readonly count: number }>();
  const ahead = view.written ?? 'id';
  const behind = ahead === 'id' ? 'en' : 'id';
  const [from, text] = [view.draft?.texts[ahead], view.draft?.texts[behind]];
  const version = view.versions[ahead];
  const isReadable = version?.script !== undefined && version.text === from;
  const mirrored = useMemo(
    () =>
      isReadable && from !== undefined && text !== undefined
        ? mirrorStructure(text, from, writer(behind)('studio.stub.translate'))
        : undefined,
    [isReadable, from, text, behind, writer],
  );
  const changes = mirrored?.changes ?? [];
  const follow = (language: Language, own: string, next: string, count: number) => {
    editors.apply(language, [editBetween(own, next)]);
    say({ language, count });
    bar.current?.focus();
  };
  const name = (language: Language) => t(`studio.text.${language}`);
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={changes.length > 0 ? 'studio-notice studio-follow' : 'studio-follow is-quiet'}
      aria-label={t('studio.follow.label')}
    >
      <p role="status">
        {changes.length > 0
          ? `${t('studio.follow.differs', { language: name(behind), count: changes.length })} ${sentenceOf(t, changes)}`
          : said !== undefined &&
            t('studio.follow.done', { language: name(said.language), count: said.count })}
      </p>
      {mirrored !== undefined && from !== undefined && text !== undefined && changes.length > 0 && (
        <p className="studio-finding-actions">
          <button
            type="button"
            className="studio-small"
            onClick={() => follow(behind, text, mirrored.text, changes.length)}
          >
            {t('studio.follow.do', { language: name(behind), other: name(ahead) })}
          </button>
          <button
            type="button"
            className="studio-link studio-quiet"
            onClick={() => {
              const back = mirrorStructure(from, text, writer(ahead)('studio.stub.translate'));
              follow(ahead, from, back.text, back.changes.length);
            }}
          >
            {t('studio.follow.do', { language: name(ahead), other: name(behind) })}
          </button>
        </p>
      )}
      {changes.length === 0 && said !== undefined && (
        <p>
          <button type="button" className="studio-link" onClick={() => onShow(said.language)}>
            {t('studio.follow.show', { language: name(said.language) })}
          </button>
        </p>
      )}
    </section>
  );
});

const mostNamed = 5;

/** What will happen to the text that follows, its first few changes by name. */
function sentenceOf(t: Translate, changes: readonly Change[]): string {
  const named = changes.slice(0, mostNamed).map(({ kind, name }) => t(`studio.follow.${kind}`, { name }));
  const more = changes.length - named.length;
  const rest = more > 0 ? [t('studio.follow.more', { count: more })] : [];
  return `${[...named, ...rest].join('; ')}.`;
}
