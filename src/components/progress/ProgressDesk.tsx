import { useEffect, useMemo, useState } from 'react';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { type Fault, faultOf } from '../../records/faultOf.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { type CurvePoint, curveOf } from '../../study/learningCurve.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';
import { isNew, type Learner, readLearner } from '../learner/readLearner.ts';
import { onReturn } from '../onReturn.ts';
import { Advice } from './Advice.tsx';
import { Curves } from './Curves.tsx';
import { ProgressContext, useAddress, useProgress } from './context.ts';
import { Paths } from './Paths.tsx';
import { PlayedSkills } from './PlayedSkills.tsx';
import { Scenarios } from './Scenarios.tsx';
import { Skills } from './Skills.tsx';
import './progress.css';

interface ProgressDeskProps {
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `progress.`, `storage.` and `debrief.dimension.`. */
  readonly words: Words;
  /** Titles of the skill guides, by slug. */
  readonly skills: Readonly<Record<string, string>>;
}

type Loaded =
  | { readonly kind: 'opening' }
  /** Undefined where it is not storage that failed. */
  | { readonly kind: 'failed'; readonly fault: Fault | undefined }
  | { readonly kind: 'open'; readonly learner: Learner; readonly facts: LearningFacts };

/** How the person who uses this device is getting on. */
export function ProgressDesk({ language, base, words, skills }: ProgressDeskProps) {
  const context = useMemo(
    () => ({ t: translator(language, words), language, base, skills }),
    [language, words, base, skills],
  );
  const [loaded, set] = useState<Loaded>({ kind: 'opening' });
  useEffect(() => {
    const look = () =>
      void Promise.all([readLearner(), fetchFacts()]).then(
        ([learner, facts]) => set({ kind: 'open', learner, facts }),
        (error: unknown) => set({ kind: 'failed', fault: faultOf(error) }),
      );
    look();
    return onReturn(look);
  }, []);
  const { t } = context;
  return (
    <ProgressContext value={context}>
      <div className="progress own-page wrap" data-ready={loaded.kind !== 'opening'}>
        <header>
          <h1>
            {loaded.kind === 'open' && loaded.learner.name !== ''
              ? t('progress.titleOf', { name: loaded.learner.name })
              : t('progress.title')}
          </h1>
          <p className="intro">{t('progress.intro')}</p>
        </header>
        <noscript>
          <p>{t('progress.noscript')}</p>
        </noscript>
        {loaded.kind === 'opening' && <p className="panel">{t('progress.opening')}</p>}
        {loaded.kind === 'failed' && (
          <p className="panel" role="status">
            {t(loaded.fault === undefined ? 'progress.unreachable' : `storage.${loaded.fault}`)}
          </p>
        )}
        {loaded.kind === 'open' &&
          (isNew(loaded.learner) ? <Empty /> : <Told learner={loaded.learner} facts={loaded.facts} />)}
      </div>
    </ProgressContext>
  );
}

function Told({ learner, facts }: { readonly learner: Learner; readonly facts: LearningFacts }) {
  const points: readonly CurvePoint[] = useMemo(() => curveOf(learner.heads), [learner]);
  return (
    <>
      <Advice points={points} learner={learner} facts={facts} />
      <Curves points={points} facts={facts} />
      <Scenarios points={points} facts={facts} />
      <Paths learner={learner} facts={facts} />
      <PlayedSkills learner={learner} facts={facts} />
      <Skills reviews={learner.reviews} facts={facts} />
    </>
  );
}

/** Nothing is kept of this person yet: what to do first. */
function Empty() {
  const { t } = useProgress();
  const address = useAddress();
  return (
    <section className="panel" aria-labelledby="progress-empty">
      <h2 id="progress-empty">{t('progress.empty')}</h2>
      <p>{t('progress.empty.text')}</p>
      <p className="actions">
        <a className="button" href={address('scenarios')}>
          {t('progress.empty.play')}
        </a>
        <a className="button quiet" href={address('paths')}>
          {t('progress.empty.path')}
        </a>
      </p>
    </section>
  );
}
