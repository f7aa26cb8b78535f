import { useStudy } from './context.ts';
import type { StudyLogView } from './createStudyLog.ts';
import { StudyIcon } from './StudyIcon.tsx';

/** Said where answers are not kept, or some of them can't be read. */
export function Notices({ kept: { storage, fault, unreadable } }: { readonly kept: StudyLogView }) {
  const { t } = useStudy();
  return (
    <>
      {storage === 'unsaved' && (
        <Notice text={t(fault === undefined ? 'study.unsaved' : `storage.${fault}`)} />
      )}
      {unreadable > 0 && <Notice text={t('study.unreadable', { count: unreadable })} />}
    </>
  );
}

export function Notice({ text }: { readonly text: string }) {
  return (
    <div className="study-notice" role="status">
      <StudyIcon name="triangle-alert" size={20} />
      <p>{text}</p>
    </div>
  );
}
