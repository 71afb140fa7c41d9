/**
 * What a test runner's JSON report says: how many tests passed and failed, in which files, and with which first words.
 */
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'

/** @typedef {{ name: string, status: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] }[] }} TestFile */

/**
 * Nothing when the runner ended without a report.
 * @param {string} path
 * @returns {readonly TestFile[] | undefined}
 */
export function filesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : undefined
}

/** @param {readonly TestFile[]} files */
export const filesThatFailed = (files) => files.filter(({ status }) => status === 'failed')

/**
 * A file that could not be loaded has no tests to count: it is one failure.
 * @param {readonly TestFile[]} files
 */
export function countsOf(files) {
  const results = files.flatMap(({ assertionResults }) => assertionResults)
  const count = (/** @type {string} */ wanted) => results.filter(({ status }) => status === wanted).length
  const emptyAndFailed = filesThatFailed(files).filter(
    ({ assertionResults }) => !assertionResults.some(({ status }) => status === 'failed'),
  ).length
  return { passed: count('passed'), failed: count('failed') + emptyAndFailed }
}

/**
 * One line for each test that failed: where, which, and the first words of why.
 * @param {readonly TestFile[]} files
 * @returns {readonly string[]}
 */
export function failuresIn(files) {
  return filesThatFailed(files).flatMap(({ name, message = '', assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    const file = relative(process.cwd(), name)
    if (failed.length === 0) return [`${file}: ${firstWords(message)}`]
    return failed.map(
      ({ fullName, failureMessages = [] }) =>
        `${file} > ${fullName}: ${firstWords(failureMessages[0] ?? '')}`,
    )
  })
}

const firstWords = (/** @type {string} */ message) => message.replaceAll(/\s+/g, ' ').slice(0, 240)
