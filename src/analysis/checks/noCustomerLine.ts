import { scenePlace } from '../../model/place.ts';
import { plainText } from '../../model/richText.ts';
import { type Mood, moods, type Scene } from '../../model/scenario.ts';
import { bandOf } from '../../rubric/mood.ts';
import { tensionOf } from '../codec.ts';
import type { Finding } from '../finding.ts';
import { type Moves, shortestIn } from '../moves.ts';

/** Scenes in which the customer says nothing for some reachable mood; values: `scene`, `mood`. */
export function noCustomerLine(moves: Moves): readonly Finding[] {
  return moves.script.scenes.flatMap((scene, node) => {
    const silent = moods.filter((_, band) => !speaks(scene, band));
    if (silent.length === 0) return [];
    const found = shortestIn(moves, node, (low) => isIn(silent, tensionOf(low)));
    if (found === undefined) return [];
    const mood = moods[bandOf(tensionOf(moves.graph.low[found.state] ?? 0))] ?? '';
    return [
      {
        id: 'no-customer-line',
        place: scenePlace(scene.id),
        values: { scene: scene.id, mood },
        replies: found.events,
      },
    ];
  });
}

function isIn(bands: readonly Mood[], tension: number): boolean {
  return bands.includes(moods[bandOf(tension)] ?? 'calm');
}

/** The variant for the worst band not above the present one replaces the plain lines. */
function speaks(scene: Scene, band: number): boolean {
  const variants = scene.lines.flatMap(({ mood }) => (mood === undefined ? [] : [moods.indexOf(mood)]));
  const worst = Math.max(...variants.filter((variant) => variant <= band), -1);
  const spoken = scene.lines.filter(({ mood }) => (mood === undefined ? -1 : moods.indexOf(mood)) === worst);
  return spoken.some((line) => plainText(line.text) !== '');
}
