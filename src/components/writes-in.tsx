/** "I am writing in …": said once, kept behind the door, and counted for what is written from then on. */
import { chooseWritesIn, writesInPlace, writingLanguages } from '../case-file/writes-in.ts'
import { language, useWords } from '../i18n/index.ts'
import { usePlace } from '../store/use-place.ts'
import { Icon } from './icon.tsx'

export function WritesIn() {
  const t = useWords('writes-in')
  const page = nameOf(language())
  const { lang } = usePlace(writesInPlace) ?? {}
  return (
    <details class="who">
      <summary>
        <span>
          {t('title')} <bdi lang={lang}>{lang ? nameOf(lang) : page}</bdi>
        </span>
        <Icon name="down" />
      </summary>
      <div class="body stack tightly">
        <label class="label" for="writes-in">
          {t('label')}
        </label>
        <p class="hint muted" id="writes-in-hint">
          {t('hint')}
        </p>
        <select
          id="writes-in"
          class="input"
          aria-describedby="writes-in-hint"
          value={lang ?? ''}
          onChange={({ currentTarget }) => void chooseWritesIn(currentTarget.value || undefined)}
        >
          <option value="">{t('page', { name: page })}</option>
          {inOrder().map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}

/** Each by its own name, so that whoever speaks it finds it. */
const inOrder = () =>
  writingLanguages
    .map((tag) => [tag, nameOf(tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other))

function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag
}
