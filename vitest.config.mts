/** How the unit tests run. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globalSetup: './tests/temporary.ts' } });
