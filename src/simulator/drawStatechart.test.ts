import { expect, test } from 'vitest';
import { createSimulation } from './createSimulation.ts';
import { drawStatechart } from './drawStatechart.ts';
import { sampleScript } from './sampleScript.ts';

const text = `# The statechart of a conversation

Drawn from the machine itself (\`createSimulation\`), for a scenario of one scene (\`src/simulator/sampleScript.ts\`). A scenario with more scenes has more states in \`dialogue\`; all else is the same. \`vitest run src/simulator/drawStatechart.test.ts -u\` draws it again.

The four regions of \`conversation\` run side by side. The diamond in \`customer\` stands for any mood. What a condition asks is answered by the rules (\`src/rubric/rules.ts\`); \`happen\` applies the event, \`tell\` hands it to the record of the attempt.

`;

test('the statechart in the documents is that of the machine', async () => {
  await expect(text + drawStatechart(createSimulation(sampleScript))).toMatchFileSnapshot(
    '../../docs/statechart.md',
  );
});
