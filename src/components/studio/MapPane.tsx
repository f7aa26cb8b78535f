import { useEffect, useMemo, useRef } from 'react';
import type { FollowedWay } from '../../analysis/followWay.ts';
import type { GraphNode } from '../../analysis/graph.ts';
import type { SvgElement } from '../../analysis/svgElement.ts';
import type { Version } from '../../studio/question.ts';
import { itemAt, readOutline } from '../../studio/readOutline.ts';
import { type ShownWay, waysOf } from '../../studio/waysOf.ts';
import { useStudio } from './context.ts';
import { WayList } from './WayList.tsx';

interface MapPaneProps {
  readonly version: Version | undefined;
  readonly text: string;
  /** Offset of the cursor in the text. */
  readonly cursor: number;
  /** The key of the way that is drawn; the model conversation's where none has it. */
  readonly way: string;
  readonly onWay: (key: string) => void;
  /** Goes to an offset of the text. */
  readonly onShow: (offset: number) => void;
  /** Plays on from a scene. */
  readonly onPlay: (scene: string) => void;
  readonly onPlayWay: (events: readonly string[]) => void;
}

/** The map of the text, which follows the cursor, one conversation drawn on it, and both as lists. */
export function MapPane(props: MapPaneProps) {
  const { version, text, cursor, onShow } = props;
  const { t } = useStudio();
  const outline = readOutline(text);
  const here = itemAt(outline, cursor)?.id ?? '';
  const ways = useMemo(() => waysOf(version), [version]);
  const way = ways.find(({ key }) => key === props.way) ?? ways[0];
  const goTo = (id: string) => {
    const place = outline.find(
      (item) => item.parent < 0 && item.id === id && (item.name === 'Scene' || item.name === 'Ending'),
    );
    if (place !== undefined) onShow(place.start);
  };
  return (
    <section id="studio-panel-map" role="tabpanel" aria-labelledby="studio-tab-map" className="studio-panel">
      {version?.script === undefined && <p className="studio-notice">{t('studio.map.old')}</p>}
      {way !== undefined && <ChooseWay ways={ways} way={way} onWay={props.onWay} onPlay={props.onPlayWay} />}
      {version?.map !== undefined && (
        <Drawing
          map={version.map}
          here={here}
          way={way === undefined || way.key === 'model' ? undefined : way.followed}
          onChoose={goTo}
        />
      )}
      {way !== undefined && <WayList way={way} onShow={goTo} />}
      <Places {...props} here={here} />
    </section>
  );
}

interface ChooseWayProps {
  readonly ways: readonly ShownWay[];
  readonly way: ShownWay;
  readonly onWay: (key: string) => void;
  readonly onPlay: (events: readonly string[]) => void;
}

function ChooseWay({ ways, way, onWay, onPlay }: ChooseWayProps) {
  const { t } = useStudio();
  return (
    <div className="studio-way">
      <label className="studio-field">
        {t('studio.map.way')}
        <select value={way.key} onChange={({ target }) => onWay(target.value)}>
          {ways.map(({ key, finding }) => (
            <option key={key} value={key}>
              {finding === undefined
                ? t('studio.map.model')
                : t('studio.map.finding', {
                    line: finding.line,
                    message: finding.message.replaceAll('`', ''),
                  })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="studio-small" onClick={() => onPlay(way.events)}>
        {t('studio.map.playWay')}
      </button>
    </div>
  );
}

/** Every scene and ending by name, with where it leads. */
function Places({ version, text, here, onShow, onPlay }: MapPaneProps & { readonly here: string }) {
  const { t } = useStudio();
  const outline = readOutline(text);
  const places = outline.filter(({ name, parent }) => parent < 0 && (name === 'Scene' || name === 'Ending'));
  const nodes = new Map(version?.graph?.nodes.map((node) => [node.id, node]));
  return (
    <>
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
            <Marks node={nodes.get(id)} />
            {name === 'Scene' && version?.scenario !== undefined && (
              <button type="button" className="studio-small" onClick={() => onPlay(id)}>
                {t('studio.map.play')}
                <span className="visually-hidden">: {id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the drawing shows of a place by line and colour. */
function Marks({ node }: { readonly node: GraphNode | undefined }) {
  const { t } = useStudio();
  if (node === undefined) return null;
  return (
    <>
      {node.isModel && <span className="studio-mark">{t('studio.map.onModel')}</span>}
      {node.canLeave && <span className="studio-mark">{t('studio.map.canLeave')}</span>}
      {!node.isReached && <span className="studio-mark is-bad">{t('studio.map.unreached')}</span>}
    </>
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
  /** An `SvgElement` as JSON. */
  readonly map: string;
  /** Id of the scene or ending that the cursor is in. */
  readonly here: string;
  /** Drawn over the map; absent for the model conversation, which the map shows by itself. */
  readonly way: FollowedWay | undefined;
  readonly onChoose: (id: string) => void;
}

function Drawing({ map, here, way, onChoose }: DrawingProps) {
  const { t } = useStudio();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing: SvgElement = JSON.parse(map);
    paper.current?.replaceChildren(draw(drawing));
  }, [map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be marked too
  useEffect(() => {
    for (const node of paper.current?.querySelectorAll<SVGElement>('[data-node]') ?? []) {
      const isHere = node.dataset.node === here;
      node.classList.toggle('is-here', isHere);
      if (isHere) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [here, map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new map has to be marked too
  useEffect(() => {
    if (paper.current !== null) markWay(paper.current, way);
  }, [way, map]);
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

/** Marks the places and the lines that a conversation goes through. */
function markWay(paper: HTMLElement, way: FollowedWay | undefined): void {
  const lines = new Set([
    ...(way?.steps.map(({ scene, to }) => `reply ${scene} ${to}`) ?? []),
    ...[...(way?.redirects ?? [])].map((redirect) => `redirect ${redirect}`),
  ]);
  paper.classList.toggle('has-way', way !== undefined);
  for (const node of paper.querySelectorAll<SVGElement>('[data-node]')) {
    node.classList.toggle('is-way', way?.nodes.has(node.dataset.node ?? '') ?? false);
  }
  for (const line of paper.querySelectorAll<SVGElement>('[data-way]')) {
    const kind = line.classList.contains('map-redirect') ? 'redirect' : 'reply';
    line.classList.toggle('is-way', lines.has(`${kind} ${line.dataset.way}`));
  }
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
