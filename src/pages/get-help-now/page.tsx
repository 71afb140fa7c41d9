/**
 * Whom to call: danger first, then people who do not work for the council, then the council itself.
 *
 * Everything is in the prerendered page, for every council we know, so it can be read and pressed with no internet and
 * no JavaScript. Once we know where the family lives, theirs is open and first.
 */

import { useEffect, useState } from 'preact/hooks'
import { chosenArea, helpNumbers } from '../../area/index.ts'
import { Contacts } from '../../components/contacts.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useAreas } from '../../components/use-areas.ts'
import { Words } from '../../components/words.tsx'
import { to, useWords } from '../../i18n/index.ts'

const ofTheCouncil = new Set(['council-day', 'council-out-of-hours', 'child-advocate'])

export function GetHelpNow() {
  const t = useWords('get-help-now')
  const frame = useWords('common')
  const areas = useAreas()
  const [mine, setMine] = useState<string | undefined>()
  useEffect(() => void chosenArea().then(setMine), [])
  const independent = helpNumbers().filter(({ kind }) => kind !== 'emergency')
  const sorted = [...areas].sort((a, b) => Number(b.code === mine) - Number(a.code === mine))
  return (
    <Page title={t('title')} back={{ to: to(''), label: frame('home') }}>
      <div class="wrap">
        <header class="sec">
          <h1>{t('title')}</h1>
        </header>
        <div class="banner bad">
          <Icon name="call" />
          <div>
            <b>
              <Words of="get-help-now" k="danger.title" />
            </b>
            <p>
              <a class="big-call" href="tel:999">
                <Words of="get-help-now" k="danger.call" />
              </a>
            </p>
            <p>
              <Words of="get-help-now" k="danger.silent" />
            </p>
          </div>
        </div>
        <section class="sec" aria-labelledby="independent">
          <h2 id="independent">{t('independent.heading')}</h2>
          <Contacts of={independent} />
        </section>
        <section class="sec" aria-labelledby="council">
          <h2 id="council">{t('council.heading')}</h2>
          {sorted.map((area) => {
            const contacts = area.contacts.filter(({ kind, phone }) => phone && ofTheCouncil.has(kind))
            return (
              <details class="place" key={area.code} open={area.code === mine}>
                <summary>
                  <bdi lang="en">{area.council ?? area.name}</bdi>
                </summary>
                {contacts.length > 0 ? <Contacts of={contacts} /> : <p>{t('council.none')}</p>}
              </details>
            )
          })}
        </section>
        <section class="sec stack">
          <p>
            <Words of="get-help-now" k="honest.watched" />
          </p>
          <p>{t('honest.answers')}</p>
          <p class="muted">{t('honest.list')}</p>
        </section>
      </div>
    </Page>
  )
}
