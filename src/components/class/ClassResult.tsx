import type { TurnValue } from '../../analysis/values.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Debrief } from '../../simulator/debrief.ts';
import { CaseRecord } from '../debrief/CaseRecord.tsx';
import { Improve } from '../debrief/Improve.tsx';
import { Result } from '../debrief/Result.tsx';
import { TensionCurve } from '../debrief/TensionCurve.tsx';
import { HasMovedContext, useDesk } from '../desk/context.ts';

interface ClassResultProps {
  readonly scenario: Scenario;
  readonly told: Debrief;
  readonly values: readonly TurnValue[] | undefined;
}

/** The end of the discussion: the score, the curve, and what would have made it better. */
export function ClassResult({ scenario, told, values }: ClassResultProps) {
  const { t } = useDesk();
  return (
    <div className="class-result debrief">
      <HasMovedContext value={true}>
        <Result scenario={scenario} told={told} about={<p>{t('class.unkept')}</p>} />
      </HasMovedContext>
      <TensionCurve curve={told.curve} turns={[]} values={values} />
      <Improve scenario={scenario} told={told} values={values} />
      {told.case.length > 0 && <CaseRecord answers={told.case} />}
    </div>
  );
}
