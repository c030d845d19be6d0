/**
 * Runs every check, as many at once as there are cores, shows each one's output when it ends, and says at last which
 * failed. What reads the build waits for it, and is left out when it failed.
 */
import { exec } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { requireBrowser } from './chromium';
import { atOneTime } from './repeat';

/** A check by the name of its npm script, and the one it has to wait for. */
export type Step = { name: string; after?: string };

/** The longest first, so that the short ones fill the other cores, and what waits meanwhile leaves no core idle. */
const all: Step[] = [
  { name: 'build' },
  { name: 'unit' },
  { name: 'browser', after: 'build' },
  { name: 'repeat', after: 'build' },
  { name: 'valid', after: 'build' },
  { name: 'words' },
  { name: 'types' },
  { name: 'lint' },
  { name: 'check' },
  { name: 'workflows' },
];

/**
 * Runs each step once, up to `lanes` at a time, and none before the one it waits for.
 * @param run tells whether a step passed
 * @returns the names of those that failed or were left out
 */
export async function runSteps(steps: Step[], lanes: number, run: (name: string) => Promise<boolean>) {
  const waiting = [...steps];
  const passed = new Map<string, boolean>();
  const running = new Set<Promise<void>>();
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ after }) => !after || passed.has(after));
    const [step] = next < 0 || running.size >= lanes ? [] : waiting.splice(next, 1);
    if (!step) {
      await Promise.race(running);
      continue;
    }
    const { name, after } = step;
    const isReady = !after || passed.get(after) === true;
    const job = (isReady ? run(name) : Promise.resolve(false)).then((ok) => {
      passed.set(name, ok);
      running.delete(job);
    });
    running.add(job);
  }
  return steps.map(({ name }) => name).filter((name) => !passed.get(name));
}

/** Runs an npm script and shows what it printed when it ends, so that no two mix. */
const show = (name: string, env: NodeJS.ProcessEnv): Promise<boolean> =>
  new Promise((resolve) => {
    const started = Date.now();
    exec(`npm run --silent ${name} 2>&1`, { env, maxBuffer: 2 ** 28 }, (error, output) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`\n── ${name} ${'─'.repeat(60 - name.length)} ${seconds} s\n`);
      process.stdout.write(output);
      resolve(!error);
    });
  });

async function main(): Promise<void> {
  // All builds take the same time for now, so that repeat can compare the one that is there.
  const env: NodeJS.ProcessEnv = { ...atOneTime(process.env, Date.now()), FRESH_BUILD: 'build' };
  const steps = all.filter(({ name }) => name !== 'browser' || !process.argv.includes('--without-browser'));
  const failed = await runSteps(steps, Math.max(2, availableParallelism()), async (name) => {
    try {
      return await show(name, name === 'browser' ? { ...env, CHROMIUM_PATH: requireBrowser() } : env);
    } catch (error) {
      console.error(`\n── ${name}\n\n${(error as Error).message}`);
      return false;
    }
  });
  console.log(failed.length > 0 ? `\nFailed or left out: ${failed.join(', ')}` : '\nEverything passed.');
  console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

if (require.main === module) void main();
