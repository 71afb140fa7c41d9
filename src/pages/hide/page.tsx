/**
 * What Hide shows: an ordinary shopping list, which works offline and without any script. It is the same in every
 * language, because somebody looking over a shoulder has to find it ordinary. Its one button leads to the lock screen.
 */

const things = ['Milk', 'Bread', 'Washing powder', 'Bananas']

export function Cover() {
  return (
    <main class="cover">
      <div class="wrap">
        <h1>Shopping</h1>
        <ul class="list">
          {things.map((thing, index) => (
            <li key={thing}>
              <label>
                <input type="checkbox" defaultChecked={index === 0} />
                <span>{thing}</span>
              </label>
            </li>
          ))}
        </ul>
        <a class="btn second" href="/en/locked/" data-unlock>
          Add
        </a>
      </div>
    </main>
  )
}
