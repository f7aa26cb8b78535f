import { type FormEvent, useState } from 'react';
import { type Step, steps } from '../../model/behaviour.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { TrialStart } from '../../studio/tryFrom.ts';
import { useStudio } from './context.ts';

interface TrialFormProps {
  readonly scenario: Scenario;
  /** Where the conversation begins now; absent where it begins as the text says. */
  readonly trial: TrialStart | undefined;
  readonly onTry: (trial: TrialStart) => void;
  readonly onWhole: () => void;
}

/** Highest tension at which a customer is still there. */
const mostTension = 94;

/** Chooses where a trial begins: scene, tension, records that are open, steps that are done. */
export function TrialForm({ scenario, trial, onTry, onWhole }: TrialFormProps) {
  const { t } = useStudio();
  const [tension, strain] = useState(trial?.tension ?? Math.min(mostTension, scenario.customer.tension));
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const done = new Set(form.getAll('step').map(String));
    onTry({
      scene: String(form.get('scene') ?? ''),
      tension,
      facts: form.getAll('fact').map(String),
      steps: steps.filter((step) => done.has(step)),
    });
  };
  return (
    <details className="studio-try">
      <summary>{t('studio.try.title')}</summary>
      <form className="studio-try-form" onSubmit={begin}>
        <label className="studio-field">
          {t('studio.try.scene')}
          <select name="scene" defaultValue={trial?.scene ?? scenario.scenes[0]?.id}>
            {scenario.scenes.map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label className="studio-field">
          {t('studio.try.tension', { tension, mood: t(`mood.${moodOf(tension)}`) })}
          <input
            type="range"
            min={0}
            max={mostTension}
            value={tension}
            onChange={({ target }) => strain(Number(target.value))}
          />
        </label>
        <Boxes
          title={t('studio.try.facts')}
          name="fact"
          chosen={trial?.facts ?? []}
          options={scenario.facts.map(({ id, label }) => ({ id, label }))}
        />
        <Boxes
          title={t('studio.try.steps')}
          name="step"
          chosen={trial?.steps ?? []}
          options={steps.map((id: Step) => ({ id, label: t(`debrief.step.${id}`) }))}
        />
        <p className="actions">
          <button type="submit" className="button">
            {t('studio.try.begin')}
          </button>
          {trial !== undefined && (
            <button type="button" className="button quiet" onClick={onWhole}>
              {t('studio.try.whole')}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}

interface BoxesProps {
  readonly title: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

function Boxes({ title, name, chosen, options }: BoxesProps) {
  if (options.length === 0) return null;
  return (
    <fieldset className="studio-boxes">
      <legend>{title}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
