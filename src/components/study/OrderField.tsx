import { useEffect, useRef, useState } from 'react';
import { askedId } from './AskedTitle.tsx';
import { useStudy } from './context.ts';
import { StudyIcon } from './StudyIcon.tsx';

interface Item {
  readonly id: string;
  readonly text: string;
}

interface OrderFieldProps {
  readonly items: readonly Item[];
  /** Hears the ids in their new order. */
  readonly onChange: (ids: readonly string[]) => void;
}

type Way = 'up' | 'down';

/** A list that is put in order with two buttons an item; the focus goes along with what is moved. */
export function OrderField({ items, onChange }: OrderFieldProps) {
  const { t } = useStudy();
  const list = useRef<HTMLOListElement>(null);
  const [moved, move] = useState<{ readonly id: string; readonly way: Way }>();
  const shift = (index: number, way: Way) => {
    const ids = items.map(({ id }) => id);
    const [id = ''] = ids.splice(index, 1);
    ids.splice(index + (way === 'up' ? -1 : 1), 0, id);
    move({ id, way });
    onChange(ids);
  };
  useEffect(() => {
    if (moved === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-item="${moved.id}"] button:enabled`,
    );
    const way = [...(buttons ?? [])].find(({ dataset }) => dataset.way === moved.way);
    (way ?? buttons?.[0])?.focus();
  }, [moved]);
  const place = items.findIndex(({ id }) => id === moved?.id);
  const button = (way: Way, index: number, text: string) => (
    <button
      type="button"
      data-way={way}
      disabled={index === (way === 'up' ? 0 : items.length - 1)}
      aria-label={t(`study.move.${way}`, { text })}
      onClick={() => shift(index, way)}
    >
      <StudyIcon name={`arrow-${way}`} size={20} />
    </button>
  );
  return (
    <>
      <ol className="study-order" aria-labelledby={askedId} ref={list}>
        {items.map(({ id, text }, index) => (
          <li key={id} data-item={id}>
            <span>{text}</span>
            {button('up', index, text)}
            {button('down', index, text)}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {place >= 0 && t('study.moved', { place: place + 1, count: items.length })}
      </p>
    </>
  );
}
