import type { Member } from '../../cohort/cohort.ts';
import { useTrainer } from './context.ts';
import { TrainerIcon } from './TrainerIcon.tsx';

interface MemberNameProps {
  readonly member: Member;
  /** Attempts that replay does not bear out. */
  readonly doubtful?: number;
  /** Opens the person; without it the name is text. */
  readonly onOpen?: () => void;
}

/** A person with what tells them apart: staff number, a namesake, a file without a name. */
export function MemberName({ member, doubtful = 0, onOpen }: MemberNameProps) {
  const { t } = useTrainer();
  return (
    <span className="trainer-member">
      {onOpen === undefined ? (
        <span>{member.name}</span>
      ) : (
        <button type="button" className="trainer-link" onClick={onOpen}>
          {member.name}
        </button>
      )}
      {member.staffNumber !== undefined && <small>{member.staffNumber}</small>}
      {!member.isNamed && <small>{t('trainer.member.unnamed')}</small>}
      {member.hasNamesake && (
        <small className="trainer-mark">{t('trainer.member.namesake', { id: member.id.slice(0, 4) })}</small>
      )}
      {doubtful > 0 && (
        <small className="trainer-mark" data-tone="bad">
          <TrainerIcon name="triangle-alert" size={14} /> {t('trainer.member.doubtful', { count: doubtful })}
        </small>
      )}
    </span>
  );
}
