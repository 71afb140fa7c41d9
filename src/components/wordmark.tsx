/** Our name, whose h is a chair. */

export function Wordmark() {
  return (
    <span class="wm" lang="en" dir="ltr">
      <svg viewBox="17 7 31 47.5" width="20" height="31" aria-hidden="true" focusable="false">
        <g fill="var(--pine-brand)">
          <path d="M18 11.5a3.8 3.8 0 0 1 7.6 0V50a3.8 3.8 0 0 1-7.6 0z" />
          <path d="M22 33h15.5C43 33 46.5 36.5 46.5 42v8a3.8 3.8 0 0 1-7.6 0v-7.2c0-1.9-.9-2.8-2.8-2.8H22z" />
        </g>
        <path d="M28.6 25.5h10.8a3.6 3.6 0 0 1 3.6 3.6v1.4H28.6z" fill="#F5834F" />
      </svg>
      <span class="vh">Heard</span>
      <span aria-hidden="true">eard</span>
    </span>
  )
}
