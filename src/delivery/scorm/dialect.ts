import type { PlatformResult } from '../platformResult.ts';
import { type ScormReport, type Standing, scorm12Values, scorm2004Values } from '../scormValues.ts';
import type { ScormApi } from './findApi.ts';

/** What the two versions of SCORM call differently. */
export interface Dialect {
  /** Id of the learner, '' where the platform keeps it to itself. */
  readonly learner: (api: ScormApi) => string;
  /** True where results may be written. */
  readonly isNormal: (api: ScormApi) => boolean;
  /** True where the platform says that this is a new attempt of its own. */
  readonly isNew: (api: ScormApi) => boolean;
  /** The result that the platform has. */
  readonly result: (api: ScormApi) => Pick<PlatformResult, 'hasPassed' | 'raw'> | undefined;
  readonly write: (standing: Standing) => ScormReport;
}

const scorm12: Dialect = {
  learner: (api) => api.get('cmi.core.student_id'),
  isNormal: (api) => isWritable(api.get('cmi.core.lesson_mode')),
  isNew: (api) => api.get('cmi.core.entry') === 'ab-initio',
  result: (api) => resultOf(api.get('cmi.core.lesson_status'), api.get('cmi.core.score.raw')),
  write: scorm12Values,
};

const scorm2004: Dialect = {
  learner: (api) => api.get('cmi.learner_id'),
  isNormal: (api) => isWritable(api.get('cmi.mode')),
  isNew: (api) => api.get('cmi.entry') === 'ab-initio',
  result: (api) => resultOf(api.get('cmi.success_status'), api.get('cmi.score.raw')),
  write: scorm2004Values,
};

export const dialects = { scorm12, scorm2004 } as const;

function isWritable(mode: string): boolean {
  return mode === 'normal' || mode === '';
}

function resultOf(status: string, raw: string): Pick<PlatformResult, 'hasPassed' | 'raw'> | undefined {
  if (status !== 'passed' && status !== 'failed') return undefined;
  const score = Number.parseFloat(raw);
  return { hasPassed: status === 'passed', raw: Number.isFinite(score) ? score : 0 };
}
