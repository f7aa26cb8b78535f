import type { Block } from '../model/richText.ts';
import type { Scenario } from '../model/scenario.ts';

/** For tests: one scene with a way to every kind of ending, one fact, one question. */
export const sampleScript: Scenario = {
  language: 'id',
  title: 'Contoh',
  summary: 'Contoh.',
  channel: 'whatsapp',
  level: 1,
  minutes: 2,
  customer: { name: 'Ibu Ratna', tension: 65, patience: 3 },
  products: [],
  procedures: [],
  tags: [],
  case: [
    {
      id: 'sebab',
      ask: 'Apa sebabnya?',
      options: [
        { id: 'a', text: 'Label' },
        { id: 'b', text: 'Alamat' },
      ],
      right: 'a',
    },
  ],
  briefing: words('Anda bertugas.'),
  facts: [
    { id: 'resi', label: 'Resi', source: 'tracking', private: false, extra: false, text: words('Di hub.') },
  ],
  scenes: [
    {
      id: 'keluhan',
      lines: [{ text: words('Mana paketnya?') }, { mood: 'furious', text: words('MANA?') }],
      replies: [
        {
          id: 'akui',
          to: 'selesai',
          does: ['name-feeling', 'take-ownership'],
          needs: [],
          text: words('Pantas Ibu kesal.'),
        },
        {
          id: 'jelas',
          to: 'selesai',
          does: ['offer-solution', 'name-feeling'],
          needs: ['resi'],
          text: words('Besok.'),
        },
        { id: 'diam', to: 'keluhan', does: ['dismiss'], needs: [], text: words('Sabar.') },
      ],
    },
  ],
  redirects: [],
  endings: [
    { id: 'selesai', outcome: 'resolved', text: words('Selesai.') },
    { id: 'pergi', outcome: 'lost', when: 'walkout', text: words('Ia pergi.') },
  ],
  hash: 'rules',
  wordsHash: 'words',
  rubricHash: 'rubric',
  model: {
    events: ['open:resi', 'keluhan/jelas', 'answer:sebab=a'],
    points: { empathy: 2, deEscalation: 1, problemSolving: 5 },
    measured: ['empathy', 'problemSolving'],
  },
};

function words(text: string): readonly Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}
