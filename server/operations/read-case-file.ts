/**
 * What is new in one person's case file. One statement finds the phone, sets what it may see and answers.
 *
 * A cursor that is unknown, another phone's or from before a restore gets everything. Nothing in the answer
 * moves when somebody else's case does.
 */
import { array, parse } from 'valibot'
import { news } from '../../contract/case-file.ts'
import { readCaseFile } from '../../contract/operations/read-case-file.ts'
import { makeCursor, readCursor } from '../who/tokens.ts'
import { mayRead } from './may-read.ts'
import { byAnyone, done, problem, type ServerOperation, unchanged } from './rule.ts'

const allNews = array(news)

/** The statement itself lets in nobody but the phone whose reading token it is given. */
const rule = byAnyone(readCaseFile, async ({ since }, { council, tokenHash }) => {
  if (!tokenHash) return problem('unknown-key')
  const { config, epoch, pools } = council
  const from = since === undefined ? undefined : readCursor(config.secret, tokenHash, epoch, since)
  const [file] = await pools.family<{ stopped: boolean; top: string; news: string | null }[]>`
    select stopped, top, news from read_case_file(${config.authority}, ${tokenHash}, ${from ?? null})`
  if (!file) return problem('unknown-key')
  if (file.stopped) return problem('not-allowed')
  if (file.news === null) return unchanged
  const top = Number(file.top)
  return done({
    cursor: makeCursor(config.secret, tokenHash, epoch, top),
    epoch,
    whole: from === undefined || from > top,
    news: parse(allNews, JSON.parse(file.news)),
  })
})

export const readCaseFileRule: ServerOperation = { ...rule, turnedAway: mayRead }
