import type { Simulation } from './createSimulation.ts';

type StateNode = Simulation['root'];
type Transition = NonNullable<StateNode['always']>[number];

/** Draws a scenario's statechart from the machine itself: the chart in Mermaid, and a table of every transition, as Markdown. */
export function drawStatechart({ root }: Simulation): string {
  const chart = ['```mermaid', 'stateDiagram-v2', ...inside(root).map((line) => `  ${line}`), '```'];
  const table = [
    '| State | Event | Condition | Goes to | Does |',
    '| --- | --- | --- | --- | --- |',
    ...nodesOf(root).flatMap((node) => [
      ...sharedIn(node).map((one) => rowOf(`${pathOf(node)}, any`, one)),
      ...ownTransitions(node).map((one) => rowOf(pathOf(node), one)),
    ]),
  ];
  return [...chart, '', ...table, ''].join('\n');
}

/** The states inside a state, region by region where they run side by side. */
function inside(node: StateNode): readonly string[] {
  const children = Object.values(node.states);
  if (node.type === 'parallel') {
    return children.flatMap((region, place) => (place === 0 ? block(region) : ['--', ...block(region)]));
  }
  return [
    ...children.filter(({ type }) => type === 'atomic').map(titleOf),
    ...(node.initial?.target ?? []).map((first) => `[*] --> ${nameOf(first)}`),
    ...children.filter(({ type }) => type !== 'atomic').flatMap(block),
    ...arrowsOf(node),
  ];
}

function block(node: StateNode): readonly string[] {
  return [`${titleOf(node)} {`, ...inside(node).map((line) => (line === '--' ? line : `  ${line}`)), '}'];
}

function titleOf(node: StateNode): string {
  return `state "${node.key}" as ${nameOf(node)}`;
}

/** Arrows from one child of a state to another, however deep inside it they end. */
function arrowsOf(parent: StateNode): readonly string[] {
  const children = Object.values(parent.states);
  const shared = sharedIn(parent);
  const own = children.flatMap((from) =>
    ownTransitions(from).flatMap((one) =>
      children
        .filter((to) => to !== from && one.target?.some((node) => node === to || isInside(node, to)))
        .map((to) => `${nameOf(from)} --> ${nameOf(to)} : ${labelOf(one)}`),
    ),
  );
  if (shared.length === 0) return [...new Set(own)];
  const any = `${nameOf(parent)}_any`;
  return [
    `state ${any} <<choice>>`,
    ...children.map((from) => `${nameOf(from)} --> ${any}`),
    ...shared.flatMap((one) => (one.target ?? []).map((to) => `${any} --> ${nameOf(to)} : ${labelOf(one)}`)),
    ...new Set(own),
  ];
}

/** Transitions that every child has except the one where it ends: drawn once for all of them. */
function sharedIn(parent: StateNode): readonly Transition[] {
  const children = Object.values(parent.states);
  if (children.length < 3) return [];
  return children.flatMap((to) => {
    const [first, ...others] = children
      .filter((from) => from !== to)
      .map((from) => transitionsOf(from).find((one) => one.target?.length === 1 && one.target[0] === to));
    const isShared = others.every(
      (one) => one !== undefined && first !== undefined && labelOf(one) === labelOf(first),
    );
    return first !== undefined && isShared ? [first] : [];
  });
}

/** The transitions of a state that it does not share with all its siblings. */
function ownTransitions(node: StateNode): readonly Transition[] {
  const shared = node.parent === undefined ? [] : sharedIn(node.parent);
  return transitionsOf(node).filter(
    (one) =>
      !shared.some((other) => other.target?.[0] === one.target?.[0] && labelOf(other) === labelOf(one)),
  );
}

function isInside(node: StateNode, outer: StateNode): boolean {
  return node.parent !== undefined && (node.parent === outer || isInside(node.parent, outer));
}

function labelOf({ eventType, guard }: Transition): string {
  const condition = guardName(guard);
  return condition === '' ? eventName(eventType) : `${eventName(eventType)} [${condition}]`;
}

function rowOf(state: string, { eventType, guard, target, actions }: Transition): string {
  const to = target === undefined ? 'stays' : target.map(pathOf).join(', ');
  const cells = [state, eventName(eventType), guardName(guard), to, actions.map(actionName).join(', ')];
  return `| ${cells.join(' | ')} |`;
}

/** What a guard asks, with what it asks about. */
function guardName(guard: Transition['guard']): string {
  if (typeof guard === 'string') return guard;
  if (typeof guard !== 'object' || !('type' in guard)) return '';
  const params: unknown = 'params' in guard ? guard.params : undefined;
  const about = typeof params === 'object' && params !== null ? Object.values(params).map(String) : [];
  return [guard.type, ...about].join(' ');
}

function actionName(action: Transition['actions'][number]): string {
  if (typeof action === 'string') return action;
  return typeof action === 'object' && 'type' in action ? action.type : '';
}

/** `at once` where a condition alone decides; a delay by its name. */
function eventName(eventType: string): string {
  if (eventType === '') return 'at once';
  return /^xstate\.after\.(\w+)\./.exec(eventType)?.[1]?.replace(/^/, 'after ') ?? eventType;
}

function transitionsOf(node: StateNode): readonly Transition[] {
  return [...(node.always ?? []), ...[...node.transitions.values()].flat()];
}

function nodesOf(node: StateNode): readonly StateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function nameOf(node: StateNode): string {
  return node.path.join('_').replaceAll('-', '_');
}

function pathOf(node: StateNode): string {
  return node.path.join('.');
}
