import { useId, useState } from 'react';
import { useRecords } from './context.ts';

interface SecretFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
}

/** A secret to be entered: covered until the person asks to see it, and never filled in by the browser. */
export function SecretField({ name, label, help }: SecretFieldProps) {
  const { t } = useRecords();
  const id = useId();
  const [isShown, show] = useState(false);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="records-secret">
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={500}
          aria-describedby={`${id}help`}
        />
        <button type="button" className="text-button" onClick={() => show(!isShown)}>
          {t(isShown ? 'records.store.hide' : 'records.store.show')}
        </button>
      </span>
      <p className="soft" id={`${id}help`}>
        {help}
      </p>
    </>
  );
}
