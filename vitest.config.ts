/**
 * The test projects, one per kind of place that code runs in.
 *
 * Each is built by a function of its own, because Vitest changes the object it is given. `browser` runs in a
 * real Chromium; `server` brings up a real PostgreSQL; `journeys` starts the whole product.
 */

import { existsSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/chromium.mjs'
import { topicsPlugin } from './src/content/build/plugin.ts'
import { wordsPlugin } from './src/i18n/build/plugin.ts'

const inFolders = (folders: string) => [`test/${folders}/**/*.test.{ts,tsx}`]

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [topicsPlugin(), wordsPlugin(), preact()],
        test: { name: 'rules', include: inFolders('{rules,content,areas}'), testTimeout: 20_000 },
      },
      {
        plugins: [topicsPlugin(), wordsPlugin(), preact()],
        test: { name: 'unit', include: inFolders('{i18n,case-file,contract}'), testTimeout: 20_000 },
      },
      {
        test: {
          name: 'server',
          include: inFolders('server'),
          globalSetup: existsSync('test/server/cluster.ts') ? ['test/server/cluster.ts'] : [],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [topicsPlugin(), wordsPlugin(), preact()],
        // All named beforehand: one that is found half way would give some tests a second copy of Preact.
        optimizeDeps: {
          noDiscovery: true,
          include: [
            'idb-keyval',
            'libheif-js/libheif-wasm/libheif-bundle.mjs',
            'hash-wasm',
            '@noble/hashes/argon2.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@hpke/core',
            'jose/jws/compact/sign',
            'jose/jws/compact/verify',
            'axe-core',
            'ics',
            'ical.js',
            'minisearch',
            'perfect-freehand',
            'valibot',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact-iso/lazy',
            'preact-iso/router',
            'i18next',
            'uqr',
            '@testing-library/preact',
          ],
        },
        test: {
          name: 'browser',
          include: inFolders('{store,sync,pages,components,desk}'),
          setupFiles: ['test/patience.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // How many histories the outbox's model runs through; a browser has no other way to be told.
          env: { HEARD_HISTORIES: process.env.HEARD_HISTORIES ?? '' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        test: {
          name: 'journeys',
          include: inFolders('journeys'),
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
