/** How the guide's index is made and read. The build and the phone share it, so that they cannot differ. */
import { plainWord, wordsIn } from './terms.ts'

export const indexOptions = {
  idField: 'id',
  fields: ['asks', 'title', 'heading', 'text'],
  storeFields: ['page', 'part', 'title', 'heading', 'says', 'language'],
  tokenize: wordsIn,
  processTerm: plainWord,
}
