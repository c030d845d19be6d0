/** How the unit tests run. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './tests/temporary.ts',
    // Each worker reads a module once for all of its files, which saves a third of the time.
    isolate: false,
    // A busy machine is slow, which is no fault of the code.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
