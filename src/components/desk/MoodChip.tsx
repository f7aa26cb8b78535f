import { type Mood, moods } from '../../model/scenario.ts';
import { useDesk } from './context.ts';

/** The mood told three ways: word, face and colour; the bars say how far from calm. */
export function MoodChip({ mood }: { readonly mood: Mood }) {
  const { t } = useDesk();
  const level = moods.indexOf(mood);
  return (
    <span className={`desk-mood desk-mood-${mood}`}>
      <MoodFace mood={mood} />
      <span>{t(`mood.${mood}`)}</span>
      <span className="desk-mood-bars" aria-hidden="true">
        {moods.map((one, place) => (
          <i key={one} className={place <= level ? 'is-on' : undefined} />
        ))}
      </span>
    </span>
  );
}

const mouths: Readonly<Record<Mood, string>> = {
  calm: 'M6.5 11.500q3.5 3.5 7 0',
  disappointed: 'M7 13.500q3-2 6 0',
  annoyed: 'M6.5 13h7',
  angry: 'M6.5 14q3.5-3 7 0',
  furious: 'M6.5 14.500q0-3 3.5-3t3.5 3Z',
};
const brows: Readonly<Partial<Record<Mood, string>>> = {
  disappointed: 'M5.5 6.500l2-1M14.5 6.500l-2-1',
  angry: 'M5.5 5.500l2.5 1M14.5 5.500l-2.5 1',
  furious: 'M5 5l3.5 2M15 5l-3.5 2',
};

/** A small face of the mood. */
export function MoodFace({ mood }: { readonly mood: Mood }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" className="desk-face" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <path d={`M7 8.500v.5M13 8.500v.5${mouths[mood]}${brows[mood] ?? ''}`} />
    </svg>
  );
}
