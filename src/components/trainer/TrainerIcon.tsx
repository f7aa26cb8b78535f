/** Icons that the trainer's page draws, by their Lucide names. */
export const trainerIconNames = [
  'arrow-down',
  'arrow-left',
  'arrow-up',
  'circle-check',
  'circle-x',
  'files',
  'info',
  'triangle-alert',
] as const;
export type TrainerIconName = (typeof trainerIconNames)[number];

interface TrainerIconProps {
  readonly name: TrainerIconName;
  /** CSS pixels. */
  readonly size: number;
}

/** An icon out of the page's own sheet (`IconSheet.astro`). Words stand beside it. */
export function TrainerIcon({ name, size }: TrainerIconProps) {
  return (
    <svg width={size} height={size} aria-hidden="true" className="trainer-icon">
      <use href={`#icon-${name}`} width={size} height={size} />
    </svg>
  );
}
