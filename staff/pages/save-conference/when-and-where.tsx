/** When, where and how the meeting is held, and by when views are wanted. */
import { Line, Pick, Text } from '../../parts/fields.tsx'
import { kindWords, modeWords, statusWords } from '../../words.ts'
import type { PartProps } from './page.tsx'

export function WhenAndWhere({ form, errors, put }: PartProps) {
  return (
    <section class="panel stack">
      <h2>When and where</h2>
      <div class="fields">
        <Pick
          id="conferenceKind"
          label="What kind"
          value={form.conferenceKind}
          choices={kindWords}
          errors={errors}
          onValue={(conferenceKind) => put({ conferenceKind })}
        />
        <Pick
          id="status"
          label="State"
          value={form.status}
          choices={statusWords}
          errors={errors}
          onValue={(status) => put({ status })}
        />
        <Line
          id="day"
          label="Day"
          type="date"
          value={form.day}
          errors={errors}
          onValue={(day) => put({ day })}
        />
        <Line
          id="time"
          label="Starts at"
          type="time"
          value={form.time}
          errors={errors}
          onValue={(time) => put({ time })}
        />
        <Line
          id="minutesLong"
          label="About how many minutes, if you know"
          type="text"
          value={form.minutesLong}
          errors={errors}
          onValue={(minutesLong) => put({ minutesLong })}
        />
        <Pick
          id="mode"
          label="How"
          value={form.mode}
          choices={modeWords}
          errors={errors}
          onValue={(mode) => put({ mode })}
        />
      </div>
      <Text
        id="place"
        label="Place"
        hint="As you would tell the family. Leave it empty when it is not known yet."
        rows={2}
        value={form.place}
        errors={errors}
        onValue={(place) => put({ place })}
      />
      <Text
        id="howToJoin"
        label="How to join by video or phone"
        rows={2}
        value={form.howToJoin}
        errors={errors}
        onValue={(howToJoin) => put({ howToJoin })}
      />
      <Line
        id="viewsWantedBy"
        label="Views wanted by"
        type="date"
        hint="So that they reach the papers in good time. Later views are still taken."
        value={form.viewsWantedBy}
        errors={errors}
        onValue={(viewsWantedBy) => put({ viewsWantedBy })}
      />
    </section>
  )
}
