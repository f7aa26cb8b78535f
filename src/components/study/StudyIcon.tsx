/** Icons that the study desk draws, by their Lucide names. */
export const studyIconNames = [
  'arrow-down',
  'arrow-right',
  'arrow-up',
  'book-open',
  'check',
  'circle-check',
  'circle-x',
  'layers',
  'lightbulb',
  'route',
  'triangle-alert',
  'x',
] as const;
export type StudyIconName = (typeof studyIconNames)[number];

interface StudyIconProps {
  readonly name: StudyIconName;
  /** CSS pixels. */
  readonly size: number;
}

/** An icon out of the page's own sheet (`IconSheet.astro`). Words stand beside it. */
export function StudyIcon({ name, size }: StudyIconProps) {
  return (
    <svg width={size} height={size} aria-hidden="true">
      <use href={`#icon-${name}`} width={size} height={size} />
    </svg>
  );
}
