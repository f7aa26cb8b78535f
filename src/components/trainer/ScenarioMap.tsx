import { createElement, type ReactNode, useMemo } from 'react';
import { graphOf } from '../../analysis/graph.ts';
import { drawMap } from '../../analysis/mapSvg.ts';
import type { SvgElement } from '../../analysis/svgElement.ts';
import type { SceneFigures } from '../../cohort/analyseScenes.ts';
import { mapWords } from '../../i18n/mapWords.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useTrainer } from './context.ts';
import { replyRows } from './sceneColumns.tsx';

interface ScenarioMapProps {
  readonly scenario: Scenario;
  readonly figures: readonly SceneFigures[];
}

/** The scenario's map with how often each reply was chosen, and each scene's indices; the tables below have the same figures. */
export function ScenarioMap({ scenario, figures }: ScenarioMapProps) {
  const { t, format } = useTrainer();
  const map = useMemo(() => {
    const notes = new Map(
      replyRows(figures).map(({ scene, reply, share, isMisleading }) => [
        `${scene}/${reply}`,
        `${format.share(share)}${isMisleading ? ' ⚠' : ''}`,
      ]),
    );
    const sceneNotes = new Map(
      figures.map(({ scene, met, difficulty, upperLower }) => [
        scene,
        t('trainer.map.scene', { n: met, p: format.index(difficulty), d: format.index(upperLower?.index) }),
      ]),
    );
    const words = mapWords(scenario, t);
    return drawMap(scenario, graphOf(scenario, scenario.model), {
      words,
      notes,
      sceneNotes,
      idPrefix: 'cohort',
    });
  }, [scenario, figures, t, format]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="trainer-map" tabIndex={0} role="group" aria-label={t('trainer.scenario.map')}>
      {render(map, 'map')}
    </div>
  );
}

/** A piece of SVG that is data, as elements. */
function render({ name, attributes, children }: SvgElement, key: string): ReactNode {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [propOf(attribute), value]),
  );
  return createElement(
    name,
    { ...props, key },
    children.map((child, index) => (typeof child === 'string' ? child : render(child, String(index)))),
  );
}

/** The name that React has for an attribute. */
function propOf(attribute: string): string {
  if (attribute === 'class') return 'className';
  if (attribute.startsWith('aria-')) return attribute;
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
