import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { iconNames } from '../components/desk/Icon.tsx';
import { studyIconNames } from '../components/study/StudyIcon.tsx';
import { trainerIconNames } from '../components/trainer/TrainerIcon.tsx';
import { type IconName, shapesOf } from './icons.ts';

function check(name: IconName, shapes: string): void {
  expect(shapesOf(name)).toBe(shapes);
}

test('an icon of several shapes is only its shapes', () => {
  check('search', '<path d="m21 21l-4.34-4.34"/><circle cx="11" cy="11" r="8"/>');
});

test('an icon of one shape is without the manner of its lines as well', () => {
  check('menu', '<path d="M4 5h16M4 12h16M4 19h16"/>');
});

test('no icon of a sheet is drawn in another manner than the style sheet’s', () => {
  for (const name of [...iconNames, ...studyIconNames, ...trainerIconNames]) {
    expect(shapesOf(name)).not.toMatch(/(fill|stroke[\w-]*)=|<g/);
    expect(lucide.icons[name].body).toContain('stroke-width="2"');
  }
});
