import { type ReactNode, useEffect, useState } from 'react';
import { useDesk } from '../desk/context.ts';

interface ClassBarProps {
  readonly hasKeys: boolean;
  readonly onKeys: () => void;
  readonly children: ReactNode;
}

/** The trainer's bar: what can be done now, and the key of each. */
export function ClassBar({ hasKeys, onKeys, children }: ClassBarProps) {
  const { t } = useDesk();
  const [canFill, setCanFill] = useState(false);
  useEffect(() => setCanFill(document.fullscreenEnabled), []);
  return (
    <footer className="class-bar">
      {children}
      <span className="class-bar-end">
        {canFill && (
          <button type="button" className="text-button" onClick={fillScreen}>
            {t('class.fullscreen')}
          </button>
        )}
        <label>
          <input type="checkbox" checked={hasKeys} onChange={onKeys} /> {t('class.keys')}
        </label>
      </span>
    </footer>
  );
}

function fillScreen() {
  if (document.fullscreenElement !== null) return void document.exitFullscreen();
  void document.querySelector('.class-root')?.requestFullscreen();
}

/** The key of a button, where keys are on. */
export function KeyHint({ isOn, children }: { readonly isOn: boolean; readonly children: ReactNode }) {
  return isOn ? (
    <span className="class-key" aria-hidden="true">
      {children}
    </span>
  ) : null;
}
