import { describe, expect, test } from 'vitest';
import { tinyScript } from '../rubric/tinyScript.ts';
import { analyse } from './analyse.ts';
import { graphOf } from './graph.ts';
import { wrapText } from './layoutMap.ts';
import { drawMap } from './mapSvg.ts';
import type { MapWords } from './mapWords.ts';
import { writeMermaid } from './mermaid.ts';
import { type SvgElement, writeSvg } from './svgElement.ts';

const words: MapWords = {
  title: 'Peta <"&">',
  description: 'Keterangan',
  start: 'Mulai',
  unreached: 'tidak tercapai',
  model: 'model',
  redirect: 'beralih',
  critical: 'fatal',
  canLeave: 'bisa pergi',
  moods: { calm: 'Tenang', disappointed: 'Kecewa', annoyed: 'Kesal', angry: 'Marah', furious: 'Murka' },
  outcomes: { resolved: 'Selesai', escalated: 'Diteruskan', unresolved: 'Belum', lost: 'Pergi' },
};

const script = tinyScript({
  tension: 70,
  scenes: {
    a: { feel: 'name-feeling own-words > b', shout: 'insult > b', push: 'dismiss > b' },
    b: { solve: 'paraphrase offer-solution offer-choice > end', back: '> a' },
    'far-away': { r: '> end' },
    upset: { calm: 'name-feeling > b' },
  },
  redirects: [['b', 'furious', 'upset']],
});
const { model } = analyse(script);
const graph = graphOf(script, model);

describe('the graph', () => {
  test('has scenes and endings, which are reached, and from where the customer may leave', () => {
    const told = graph.nodes.map((node) =>
      [
        node.id,
        node.kind,
        ...(node.isStart ? ['start'] : []),
        ...(node.isReached ? [] : ['unreached']),
        ...(node.canLeave ? ['canLeave'] : []),
        ...(node.isModel ? ['model'] : []),
        ...(node.isWalkout ? ['walkout'] : []),
        ...(node.outcome === undefined ? [] : [node.outcome]),
      ].join(' '),
    );
    expect(told).toEqual([
      'a scene start canLeave model',
      'b scene canLeave model',
      'far-away scene unreached',
      'upset scene canLeave',
      'end ending model resolved',
      'gone ending walkout lost',
    ]);
  });

  test('gathers the replies from one scene to one place and marks redirects', () => {
    const told = graph.edges.map(({ from, to, kind, replies, mood, isModel }) => {
      const names = replies.map(
        (reply) => reply.id + (reply.isCritical ? '!' : '') + (reply.isModel ? '*' : ''),
      );
      return [
        from,
        to,
        kind,
        ...names,
        ...(mood === undefined ? [] : [mood]),
        ...(isModel ? ['model'] : []),
      ].join(' ');
    });
    expect(told).toEqual([
      'a b reply feel* shout! push model',
      'b end reply solve* model',
      'b a reply back',
      'far-away end reply r',
      'upset b reply calm',
      'b upset redirect furious',
    ]);
  });
});

test('Mermaid names every node and way', () => {
  expect(writeMermaid(graph, words)).toMatchInlineSnapshot(`
    "stateDiagram-v2
      state "a" as n_a
      state "b" as n_b
      state "far-away" as n_far_away
      state "upset" as n_upset
      state "end (Selesai)" as n_end
      state "gone (Pergi)" as n_gone
      [*] --> n_a
      n_a --> n_b: feel, shout!, push
      n_b --> n_end: solve
      n_b --> n_a: back
      n_far_away --> n_end: r
      n_upset --> n_b: calm
      n_b --> n_upset: ≥ Murka
      n_end --> [*]
      n_gone --> [*]
      classDef model stroke:#0b6560,stroke-width:2px
      class n_a,n_b,n_end model
      classDef unreached stroke-dasharray:4 3
      class n_far_away unreached
    "
  `);
});

describe('the drawing', () => {
  const drawing = drawMap(script, graph, { words, idPrefix: 'x', notes: new Map([['a/feel', '0,42']]) });
  const written = writeSvg(drawing);

  test('has a title, a description, and no style or script of any kind', () => {
    expect(written).toContain('<title id="x-title">Peta &lt;&quot;&amp;&quot;&gt;</title><desc id="x-desc">');
    expect(written).toContain('role="img" aria-labelledby="x-title x-desc"');
    expect(written).not.toMatch(/ style=|<style|<script| on[a-z]+=|NaN|undefined|Infinity/);
  });

  test('names every node and reply once, with notes behind a reply', () => {
    const texts = textsOf(drawing);
    for (const name of ['a', 'b', 'far-away', 'upset', 'end', 'gone']) expect(texts).toContain(name);
    const ways = ['feel 0,42', 'shout', 'push', 'solve', 'back', 'r', 'calm', '≥ Murka'];
    expect(texts.filter((text) => ways.includes(text)).toSorted()).toEqual(ways.toSorted());
  });

  test('keeps everything inside its frame', () => {
    const { width, height } = drawing.attributes;
    for (const rect of elementsOf(drawing, 'rect')) {
      const { x, y, width: across, height: down } = rect.attributes;
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(across)).toBeLessThanOrEqual(Number(width));
      expect(Number(y) + Number(down)).toBeLessThanOrEqual(Number(height));
    }
  });
});

test('a reply that stays in its scene is a loop beside it', () => {
  const round = tinyScript({ scenes: { a: { again: 'own-words > a', end: '> end' } } });
  const written = writeSvg(drawMap(round, graphOf(round), { words }));
  expect(written).toMatch(/d="M[\d.]+ [\d.]+C[^"]+" fill="none"[^>]*map-reply"/);
  expect(written).not.toContain('NaN');
});

test('long words of the customer are broken into two lines at most', () => {
  expect(wrapText('satu dua tiga empat lima enam', 10, 2)).toEqual(['satu dua', 'tiga…']);
  expect(wrapText('satu', 10, 2)).toEqual(['satu']);
  expect(wrapText('', 10, 2)).toEqual([]);
  expect(wrapText('sangatpanjangsekali ya', 10, 2)).toEqual(['sangatpan…', 'ya']);
});

function textsOf(element: SvgElement): string[] {
  return elementsOf(element, 'text').map(({ children }) => children.join(''));
}

function elementsOf(element: SvgElement, name: string): SvgElement[] {
  const below = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsOf(child, name),
  );
  return element.name === name ? [element, ...below] : below;
}
