/** Icons that the desk and the debrief draw, by their Lucide names. */
export const iconNames = [
  'arrow-left',
  'badge-check',
  'book-open',
  'book-open-text',
  'boxes',
  'calendar-clock',
  'check',
  'check-check',
  'chevron-down',
  'circle-alert',
  'circle-check',
  'circle-dashed',
  'circle-x',
  'clock-3',
  'external-link',
  'file-text',
  'git-fork',
  'globe',
  'graduation-cap',
  'headset',
  'link-2',
  'link-2-off',
  'lock-keyhole',
  'log-out',
  'mail',
  'message-circle',
  'messages-square',
  'minus',
  'octagon-x',
  'package',
  'phone',
  'printer',
  'receipt',
  'rotate-ccw',
  'route',
  'search',
  'settings-2',
  'signal',
  'star',
  'sticky-note',
  'store',
  'ticket',
  'timer',
  'timer-off',
  'triangle-alert',
  'truck',
  'user-round',
  'x',
] as const;
export type IconName = (typeof iconNames)[number];

interface IconProps {
  readonly name: IconName;
  /** CSS pixels. */
  readonly size: number;
  readonly className?: string | undefined;
}

/** An icon out of the page's own sheet (`IconSheet.astro`), so that no script carries it. Words stand beside it. */
export function Icon({ name, size, className }: IconProps) {
  return (
    <svg width={size} height={size} className={className} aria-hidden="true">
      <use href={`#icon-${name}`} width={size} height={size} />
    </svg>
  );
}
