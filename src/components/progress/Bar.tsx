import { useAddress } from './context.ts';

interface BarProps {
  /** As in `skills/empati`. */
  readonly path: string;
  readonly title: string;
  readonly value: number;
  readonly max: number;
  readonly text: string;
}

/** One thing and how far it is, with a way to it. */
export function Bar({ path, title, value, max, text }: BarProps) {
  const address = useAddress();
  return (
    <li>
      <a href={address(path)}>{title}</a>
      <span className="progress-value">{text}</span>
      <progress aria-label={title} value={value} max={max} />
    </li>
  );
}
