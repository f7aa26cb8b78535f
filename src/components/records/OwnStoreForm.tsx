import { useId, useRef, useState } from 'react';
import { readEndpoint } from '../../delivery/readEndpoint.ts';
import type { OwnStore } from '../../records/kept.ts';
import { useRecords } from './context.ts';
import { SecretField } from './SecretField.tsx';
import { TryOwnStore } from './TryOwnStore.tsx';

type Entered = Pick<OwnStore, 'endpoint' | 'key' | 'secret'>;

interface OwnStoreFormProps {
  readonly allowed: readonly string[];
  /** The store whose key is changed; absent where a store is named. */
  readonly own?: OwnStore;
  readonly onSave: (entered: Entered) => Promise<void>;
  readonly onDone: () => void;
}

/** Address, key and secret of a record store. */
export function OwnStoreForm({ allowed, own, onSave, onDone }: OwnStoreFormProps) {
  const { t, language } = useRecords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problem, say] = useState('');
  const example = `${allowed[0] ?? ''}/xapi/`;
  const origins = new Intl.ListFormat(language, { type: 'disjunction' }).format(allowed);

  /** What was entered, made good; says what is wrong with it where something is. */
  function readForm(): Entered | undefined {
    if (form.current === null || !form.current.reportValidity()) return undefined;
    const fields = new FormData(form.current);
    const [address, key, secret] = ['endpoint', 'key', 'secret'].map((name) =>
      `${fields.get(name) ?? own?.endpoint ?? ''}`.trim(),
    );
    const read = readEndpoint(address ?? '', allowed);
    if (read.kind === 'refused') {
      const origin = URL.canParse(address ?? '') ? new URL(address ?? '').origin : '';
      say(t(`records.store.${read.reason}`, { example, origin, origins }));
      return undefined;
    }
    if (key?.includes(':')) {
      say(t('records.store.colon'));
      return undefined;
    }
    say('');
    return { endpoint: read.endpoint, key: key ?? '', secret: secret ?? '' };
  }

  const save = async () => {
    const entered = readForm();
    if (entered === undefined) return;
    try {
      await onSave(entered);
      onDone();
    } catch {
      say(t('records.failed'));
    }
  };
  return (
    <form
      ref={form}
      className="records-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {own === undefined && (
        <>
          <label htmlFor={`${id}endpoint`}>{t('records.store.endpoint')}</label>
          <input
            id={`${id}endpoint`}
            name="endpoint"
            required
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={500}
            aria-describedby={`${id}help`}
          />
          <p className="soft" id={`${id}help`}>
            {t('records.store.endpointHelp', { example, origins })}
          </p>
        </>
      )}
      <label htmlFor={`${id}key`}>{t('records.store.key')}</label>
      <input
        id={`${id}key`}
        name="key"
        required
        defaultValue={own?.key}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={500}
      />
      <SecretField name="secret" label={t('records.store.secret')} help={t('records.store.secretHelp')} />
      <div role="status">{problem !== '' && <p className="notice">{problem}</p>}</div>
      <TryOwnStore readStore={readForm} />
      <p className="actions">
        <button type="submit" className="button">
          {t('records.store.save')}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {t('records.cancel')}
        </button>
      </p>
    </form>
  );
}
