/** Starts the desk. Its styles are linked from staff.html. */
import { render } from 'preact'
import { Desk } from './desk.tsx'

render(<Desk />, document.getElementById('desk')!)
