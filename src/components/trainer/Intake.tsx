import { type DragEvent, useRef, useState } from 'react';
import { useTrainer } from './context.ts';
import { TrainerIcon } from './TrainerIcon.tsx';

interface IntakeProps {
  /** Files are here already: the field is small then. */
  readonly hasFiles: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes exported files, dropped or chosen. The button is the keyboard's way. */
export function Intake({ hasFiles, onFiles }: IntakeProps) {
  const { t } = useTrainer();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, showOver] = useState(false);
  const take = (list: FileList | null): void => {
    if (list !== null && list.length > 0) onFiles([...list]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    showOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className="trainer-intake no-print"
      data-over={isOver}
      data-small={hasFiles}
      onDragOver={(event) => {
        event.preventDefault();
        showOver(true);
      }}
      onDragLeave={() => showOver(false)}
      onDrop={drop}
    >
      <TrainerIcon name="files" size={hasFiles ? 20 : 32} />
      <p>{t(hasFiles ? 'trainer.intake.more' : 'trainer.intake.drop')}</p>
      <button
        type="button"
        className={hasFiles ? 'button quiet' : 'button'}
        onClick={() => input.current?.click()}
      >
        {t(hasFiles ? 'trainer.intake.addMore' : 'trainer.intake.choose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={t('trainer.intake.choose')}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
