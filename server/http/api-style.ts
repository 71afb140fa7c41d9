/** How the page at `/api/` looks. It loads nothing and follows the reader's own light or dark. */
export const apiStyle = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif }
body { max-inline-size: 52rem; margin: 0 auto; padding: 2rem 1.25rem 6rem }
h1, h2, h3 { line-height: 1.25 }
h2 { margin-block-start: 3rem }
section { border-block-start: 1px solid; padding-block: 1rem }
h3 { margin-block: 0 .25rem }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: .5rem; font-size: .875rem }
summary { cursor: pointer; min-block-size: 2.75rem; display: flex; align-items: center }
summary::before { content: '+'; inline-size: 1.5rem; font-weight: 700 }
details[open] > summary::before { content: '–' }
table { border-collapse: collapse; inline-size: 100% }
th, td { text-align: start; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid; vertical-align: top }
a { color: inherit }
`
