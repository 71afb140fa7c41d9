/**
 * A trusted adult's home: which children they may help, by when, and whom to ring. There is nothing else here, because
 * nothing else of the case is theirs to see. It brings no tabs, which lead to what it does not have.
 */
import type { CaseFile } from '../../case-file/index.ts'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { Updated } from '../../components/updated.tsx'
import { Words } from '../../components/words.tsx'
import { dayInWords, to, useWords } from '../../i18n/index.ts'
import { Row } from './row.tsx'
import { Stay } from './stay.tsx'

export function HelperHome({ file }: { file: CaseFile }) {
  const t = useWords('with-help')
  const home = useWords('home')
  const { helping = [], me, progress } = file
  const isAnswered = Object.values(progress).some(({ answer }) => answer)
  const children = (me?.children ?? []).flatMap(({ id, name }) => {
    const days = helping.filter((one) => one.children.includes(id)).map(({ by }) => by)
    const by = [...days].sort()[0]
    return by ? [{ id, name, by }] : []
  })
  return (
    <Page
      title={home('title')}
      hero={
        <div class="wrap sec">
          <h1>{t('adult.title')}</h1>
          <p>{t('adult.lead')}</p>
        </div>
      }
    >
      <div class="wrap sec stack">
        {children.length === 0 ? (
          <p>{t('adult.none')}</p>
        ) : (
          <>
            <ul class="plain stack">
              {children.map(({ id, name, by }) => (
                <li key={id} class="panel flat">
                  <p>
                    <Icon name="person" /> <b translate={false}>{name}</b>
                  </p>
                  <p>{t('adult.by', { day: dayInWords(by) })}</p>
                </li>
              ))}
            </ul>
            <p class="small muted">{t('adult.late')}</p>
          </>
        )}
        <ul class="rows">
          {(me?.children.length ?? 0) > 0 && (
            <Row
              icon="people"
              page="with-help"
              name={t('row')}
              hint={t(isAnswered ? 'adult.answer' : 'rowHint')}
            />
          )}
          <Row icon="help" page="get-help-now" name={home('row.talk')} hint={home('row.talkHint')} />
        </ul>
        <p>
          <Words of="with-help" k="tips.act" /> <a href={to('get-help-now')}>{home('worried.more')}</a>
        </p>
        <Updated file={file} />
        <Stay />
      </div>
    </Page>
  )
}
