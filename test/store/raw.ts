/** Looks at the phone's database as somebody would who copied it: raw, without the app. */

export function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('heard')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export async function rawEntries(): Promise<Map<string, unknown>> {
  const database = await openRaw()
  const store = database.transaction('kept').objectStore('kept')
  const all = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
  const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())])
  database.close()
  return new Map(keys.map((key, at) => [String(key), values[at]]))
}

export const putRaw = (key: string, value: unknown) => changeRaw((store) => store.put(value, key))
export const eraseRaw = (key: string) => changeRaw((store) => store.delete(key))

async function changeRaw(what: (store: IDBObjectStore) => void): Promise<void> {
  const database = await openRaw()
  const transaction = database.transaction('kept', 'readwrite')
  what(transaction.objectStore('kept'))
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}

/** How often a sentence stands in the database, in UTF-8 or UTF-16, in keys, bytes or anything else. */
export async function timesFound(sentence: string): Promise<number> {
  let found = 0
  for (const [key, value] of await rawEntries()) {
    const bytes = [key, ...textsIn(value)]
    found += bytes.filter((text) => text.includes(sentence) || text.includes([...sentence].join('\0'))).length
  }
  return found
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array) return [Array.from(value, (byte) => String.fromCharCode(byte)).join('')]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}
