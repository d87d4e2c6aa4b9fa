// Plain JavaScript, since it is there before anything else. Half of the time that a command took to start, Node spent
// on finding files: for each it asks the nearest package.json for its type, and reads it anew, 180 kB of drizzle-orm's
// for each of a hundred files. A path that is relative says where the file is, and its importer of which type.
import module from 'node:module'

/** What a bare name stood for in one of our files, it stands for in the others. */
const known = new Map()
const OURS = new URL('.', import.meta.url).href
const DRIZZLE = '/node_modules/drizzle-orm/'

module.registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '', conditions } = context
    if (!conditions.includes('import')) return next(specifier, context)
    const isRelative = specifier.startsWith('.')
    if (isRelative && specifier.endsWith('.ts')) return found(specifier, parentURL, 'module-typescript')
    if (isRelative && specifier.endsWith('.js') && parentURL.includes(DRIZZLE))
      return found(specifier, parentURL, 'module')
    if (isRelative || !parentURL.startsWith(OURS)) return next(specifier, context)
    return known.getOrInsertComputed(specifier, () => ({ ...next(specifier, context), shortCircuit: true }))
  },
})

function found(specifier, parentURL, format) {
  return { url: new URL(specifier, parentURL).href, format, shortCircuit: true }
}
