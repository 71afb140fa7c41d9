/**
 * Builds the desk: its own page and bundle under /desk/, so that no family's phone ever downloads it.
 * Everything is a file of its own: the desk is served with a policy that allows nothing inline.
 */
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** The page is called staff.html here and is served as the folder's own page. */
function asFolderPage(): Plugin {
  return {
    name: 'heard-desk-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['staff.html']
        if (page) page.fileName = 'index.html'
      },
    },
  }
}

export default defineConfig({
  base: '/desk/',
  publicDir: false,
  plugins: [preact({ reactAliasesEnabled: false }), asFolderPage()],
  build: {
    outDir: 'dist-desk',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    sourcemap: false,
    rollupOptions: { input: 'staff.html' },
  },
  server: { port: 8180, proxy: { '/v1': 'http://127.0.0.1:8080' } },
})
