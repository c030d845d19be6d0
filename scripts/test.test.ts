import { describe, expect, it } from 'vitest';
import { runSteps } from './test';

const STEPS = [{ name: 'build' }, { name: 'unit' }, { name: 'lint' }, { name: 'browser', after: 'build' }];

/** Runs the steps; each takes a turn of the event loop. @returns what failed, what started when, and the most at once */
async function tryOut(lanes: number, failing: string[] = []) {
  const events: string[] = [];
  let [running, most] = [0, 0];
  const failed = await runSteps(STEPS, lanes, async (name) => {
    running += 1;
    most = Math.max(most, running);
    events.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    events.push(`${name} ends`);
    running -= 1;
    return !failing.includes(name);
  });
  return { failed, events, most };
}

describe('the steps of a run', () => {
  it.each([1, 2, 3])('each run once, at most %i at a time', async (lanes) => {
    const { failed, events, most } = await tryOut(lanes);
    expect(failed).toEqual([]);
    expect(events.filter((event) => event.endsWith('starts'))).toHaveLength(STEPS.length);
    expect(most).toBe(lanes);
  });

  it('wait for the one they read', async () => {
    const { events } = await tryOut(4);
    expect(events.indexOf('browser starts')).toBeGreaterThan(events.indexOf('build ends'));
  });

  it('go on after a failure, but for what waited for it', async () => {
    const { failed, events } = await tryOut(2, ['build', 'lint']);
    expect(failed).toEqual(['build', 'lint', 'browser']);
    expect(events).not.toContain('browser starts');
    expect(events).toContain('unit ends');
  });
});
