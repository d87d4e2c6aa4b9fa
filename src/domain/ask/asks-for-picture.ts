import { is, readItems } from './reading/read-items.ts'

/** Whether figures are asked for as a picture: "a chart of June against July". */
export function asksForPicture(text: string): boolean {
  return readItems(text).some((item) => is(item, 'picture'))
}
