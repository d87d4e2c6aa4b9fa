import { element } from './elements.js'

const PLACES = [
  { name: 'Kyiv', latitude: 50.4501, longitude: 30.5234 },
  { name: 'Lviv', latitude: 49.8397, longitude: 24.0297 },
  { name: 'Warsaw', latitude: 52.2297, longitude: 21.0122 },
  { name: 'London', latitude: 51.5074, longitude: -0.1278 },
  { name: 'New York', latitude: 40.7128, longitude: -74.006 },
  { name: 'Tokyo', latitude: 35.6762, longitude: 139.6503 },
]

/** Asks for a place; `null` when none was chosen. The real position of the machine is not asked for. */
export function choosePlace() {
  const dialog = document.getElementById('places')
  return new Promise((resolve) => {
    let chosen = null
    const buttons = PLACES.map((place) =>
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            chosen = { latitude: place.latitude, longitude: place.longitude }
            dialog.close()
          },
        },
        place.name,
      ),
    )
    document.getElementById('places-list').replaceChildren(...buttons)
    dialog.addEventListener('close', () => resolve(chosen), { once: true })
    dialog.showModal()
  })
}
