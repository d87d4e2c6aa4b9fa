/** What people call a class, by the key of its weapons that are not told apart. */
const CLASSES: Readonly<Record<string, string>> = {
  drones: 'drone',
  missiles: 'missile',
  cruise: 'cruise-missile',
  ballistic: 'ballistic-missile',
}

/** The key under which rows count a weapon that a question names. */
export function weaponKeyOf(model: string): string {
  return CLASSES[model] ?? model
}
