import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Named, namedAt } from '../../studio/renameId.ts';
import { useStudio } from './context.ts';

interface RenameProps {
  readonly text: string;
  /** Where the name stands. */
  readonly offset: number;
  readonly onRename: (named: Named, id: string, to: string) => void;
  readonly onClose: () => void;
}

/** Asks for the new name of a scene, an ending or a record, and gives it everywhere, in both languages. */
export function Rename({ text, offset, onRename, onClose }: RenameProps) {
  const { t } = useStudio();
  const dialog = useRef<HTMLDialogElement>(null);
  const [found] = useState(() => namedAt(text, offset));
  useEffect(() => dialog.current?.showModal(), []);
  const rename = (event: FormEvent<HTMLFormElement>) => {
    const to = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (found !== undefined && to !== found.id) onRename(found.named, found.id, to);
  };
  return (
    <dialog ref={dialog} className="studio-dialog" aria-labelledby="studio-rename" onClose={onClose}>
      <form method="dialog" className="studio-form" onSubmit={rename}>
        <h2 id="studio-rename">{t('studio.rename.title')}</h2>
        {found === undefined ? (
          <p>{t('studio.rename.nothing')}</p>
        ) : (
          <label>
            {t('studio.rename.name', { name: found.id })}
            <input name="name" defaultValue={found.id} required pattern="[a-z0-9\-]+" autoComplete="off" />
            <span className="soft">{t('studio.rename.help')}</span>
          </label>
        )}
        <p className="actions">
          {found !== undefined && (
            <button type="submit" className="button">
              {t('studio.rename.do')}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {t('studio.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
