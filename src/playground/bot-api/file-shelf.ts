import type { UploadedFile } from './call-parameters.ts'

/** Uploads by the id they were given; a picture sent once can be sent again by its id. */
export type FileShelf = {
  keep(file: UploadedFile): string
  find(id: string): UploadedFile | undefined
}

export function createFileShelf(files: Map<string, UploadedFile>): FileShelf {
  return {
    keep(file) {
      const id = `AgACAgIAAx${String(files.size + 1).padStart(8, '0')}`
      files.set(id, file)
      return id
    },
    find: (id) => files.get(id),
  }
}
