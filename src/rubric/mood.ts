import { type Mood, moods } from '../model/scenario.ts';

/** The band of a tension of 0..100: 0 calm (0–19) to 4 furious (80–100). */
export function bandOf(tension: number): number {
  return Math.min(4, Math.floor(tension / 20));
}

/** The name of the band of a tension of 0..100. */
export function moodOf(tension: number): Mood {
  return moods[bandOf(tension)] ?? 'furious';
}
