/** Eight small things a child can choose for "me". None is a person, and none is the picture of a door. */
import type { ComponentChildren } from 'preact'
import type { MeAs } from '../../contract/operations/help-a-child.ts'
import type { KeyOf } from '../i18n/index.ts'

export const mePictures: Readonly<
  Record<MeAs, { readonly name: KeyOf<'with-help'>; readonly draw: ComponentChildren }>
> = {
  fish: {
    name: 'me.fish',
    draw: (
      <>
        <path d="M6 36c10-16 32-18 46-2l14-10v26L52 40C38 56 16 52 6 36z" fill="#F5834F" />
        <circle cx="22" cy="32" r="3.5" fill="#10292B" />
        <path d="M34 26c4 6 4 14 0 20" fill="none" stroke="#C2502A" stroke-width="3" stroke-linecap="round" />
      </>
    ),
  },
  flower: {
    name: 'me.flower',
    draw: (
      <>
        <path d="M36 40v26" stroke="#2F7A48" stroke-width="5" stroke-linecap="round" />
        <g fill="#E0527A">
          <circle cx="36" cy="16" r="9" />
          <circle cx="50" cy="26" r="9" />
          <circle cx="45" cy="42" r="9" />
          <circle cx="27" cy="42" r="9" />
          <circle cx="22" cy="26" r="9" />
        </g>
        <circle cx="36" cy="30" r="9" fill="#FFC02E" />
      </>
    ),
  },
  cloud: {
    name: 'me.cloud',
    draw: <path d="M18 54a13 13 0 0 1 0-26 18 18 0 0 1 34-4 15 15 0 0 1 2 30z" fill="#8FB9D6" />,
  },
  sun: {
    name: 'me.sun',
    draw: (
      <>
        <circle cx="36" cy="36" r="16" fill="#FFC02E" />
        <path
          d="M36 6v8M36 58v8M6 36h8M58 36h8M15 15l5 5M52 52l5 5M57 15l-5 5M20 52l-5 5"
          stroke="#F29A1F"
          stroke-width="5"
          stroke-linecap="round"
        />
      </>
    ),
  },
  ball: {
    name: 'me.ball',
    draw: (
      <>
        <circle cx="36" cy="36" r="27" fill="#2D86A8" />
        <path d="M12 24c16 10 32 10 48 0M12 48c16-10 32-10 48 0" fill="none" stroke="#FFF" stroke-width="5" />
      </>
    ),
  },
  cup: {
    name: 'me.cup',
    draw: (
      <>
        <path d="M52 28h6a9 9 0 0 1 0 18h-6" fill="none" stroke="#145231" stroke-width="5" />
        <path d="M14 22h40v22a16 16 0 0 1-16 16h-8a16 16 0 0 1-16-16z" fill="#4E9A5C" />
        <path d="M14 32h40" stroke="#CFE8C4" stroke-width="5" />
      </>
    ),
  },
  hat: {
    name: 'me.hat',
    draw: (
      <>
        <path d="M16 50c0-26 8-36 20-36s20 10 20 36z" fill="#7C8FD0" />
        <path d="M6 52h60" stroke="#4B5AA0" stroke-width="9" stroke-linecap="round" />
        <circle cx="36" cy="12" r="6" fill="#FFC02E" />
      </>
    ),
  },
  train: {
    name: 'me.train',
    draw: (
      <>
        <path d="M8 48V30h30V16h24v32z" fill="#C2502A" />
        <rect x="44" y="22" width="12" height="11" rx="2" fill="#FFE29A" />
        <path d="M14 30V18h8v12z" fill="#8A3A1C" />
        <circle cx="20" cy="54" r="8" fill="#10292B" />
        <circle cx="52" cy="54" r="8" fill="#10292B" />
      </>
    ),
  },
}

export function MePicture({ me }: { me: MeAs }) {
  return (
    <svg class="art me-art" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      {mePictures[me].draw}
    </svg>
  )
}
