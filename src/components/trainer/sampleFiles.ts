import type { Scenario } from '../../model/scenario.ts';

/** How many of the site's scenarios, the easiest first, a sample class plays. */
const played = 6;

/** Files of a made-up class that plays the first of these scenarios; `scenarios` are addresses by slug. */
export async function sampleFiles(
  scenarios: Readonly<Record<string, string>>,
  className: string,
): Promise<readonly File[]> {
  const { makeSampleClass } = await import('../../cohort/sample/makeSampleClass.ts');
  const chosen = await Promise.all(
    Object.entries(scenarios)
      .slice(0, played)
      .map(async ([slug, address]) => {
        const response = await fetch(address);
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        const scenario: Scenario = await response.json();
        return { slug, scenario };
      }),
  );
  return makeSampleClass(chosen, { seed: 20, now: new Date(), className }).map(
    ({ name, text }) => new File([text], name, { type: 'application/json' }),
  );
}
