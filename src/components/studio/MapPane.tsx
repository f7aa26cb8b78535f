import { useEffect, useRef } from 'react';
import type { SvgElement } from '../../analysis/svgElement.ts';
import type { Version } from '../../studio/question.ts';
import { itemAt, readOutline } from '../../studio/readOutline.ts';
import { useStudio } from './context.ts';

interface MapPaneProps {
  readonly version: Version | undefined;
  readonly text: string;
  /** Offset of the cursor in the text. */
  readonly cursor: number;
  /** Goes to an offset of the text. */
  readonly onShow: (offset: number) => void;
  /** Plays on from a scene. */
  readonly onPlay: (scene: string) => void;
}

/** The map of the text, which follows the cursor, and the same as a list. */
export function MapPane({ version, text, cursor, onShow, onPlay }: MapPaneProps) {
  const { t } = useStudio();
  const outline = readOutline(text);
  const places = outline.filter(({ name, parent }) => parent < 0 && (name === 'Scene' || name === 'Ending'));
  const here = itemAt(outline, cursor)?.id ?? '';
  const goTo = (id: string) => {
    const place = places.find((one) => one.id === id);
    if (place !== undefined) onShow(place.start);
  };
  return (
    <section id="studio-panel-map" role="tabpanel" aria-labelledby="studio-tab-map" className="studio-panel">
      {version?.script === undefined && <p className="studio-notice">{t('studio.map.old')}</p>}
      {version?.map !== undefined && <Drawing map={version.map} here={here} onChoose={goTo} />}
      <h3>{t('studio.map.list')}</h3>
      <ul className="plain studio-places">
        {places.map(({ id, name, start }) => (
          <li key={`${id} ${start}`} aria-current={id === here ? 'location' : undefined}>
            <button type="button" className="studio-link" onClick={() => onShow(start)}>
              {id}
            </button>
            <span className="soft">
              {name === 'Ending'
                ? t('studio.complete.ending')
                : leadsTo(outline, start, t('studio.map.leads'))}
            </span>
            {name === 'Scene' && version?.scenario !== undefined && (
              <button type="button" className="studio-small" onClick={() => onPlay(id)}>
                {t('studio.map.play')}
                <span className="visually-hidden">: {id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a scene's replies lead, each place once. */
function leadsTo(outline: ReturnType<typeof readOutline>, start: number, word: string): string {
  const place = outline.findIndex((item) => item.start === start);
  const targets = outline.flatMap(({ parent, attributes }) =>
    parent === place ? (attributes.get('to')?.text ?? []) : [],
  );
  return targets.length === 0 ? '' : `${word} ${[...new Set(targets)].join(', ')}`;
}

interface DrawingProps {
  readonly map: SvgElement;
  /** Id of the scene or ending that the cursor is in. */
  readonly here: string;
  readonly onChoose: (id: string) => void;
}

function Drawing({ map, here, onChoose }: DrawingProps) {
  const { t } = useStudio();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => paper.current?.replaceChildren(draw(map)), [map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be marked too
  useEffect(() => {
    for (const node of paper.current?.querySelectorAll<SVGElement>('[data-node]') ?? []) {
      const isHere = node.dataset.node === here;
      node.classList.toggle('is-here', isHere);
      if (isHere) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [here, map]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below does the same by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <div
      className="studio-map"
      ref={paper}
      role="group"
      aria-label={t('studio.pane.map')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onClick={({ target }) => {
        const id =
          target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset.node : undefined;
        if (id !== undefined) onChoose(id);
      }}
    />
  );
}

/** The drawing as elements of the page; nothing of it is read as HTML. */
function draw({ name, attributes, children }: SvgElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : draw(child))));
  return element;
}
