/** For every test that runs in a browser: a slow machine is no mistake of ours, so what is waited for may take its time. */
import { configure } from '@testing-library/preact'

configure({ asyncUtilTimeout: 10_000 })
