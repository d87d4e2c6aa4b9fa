/** One of several choices: the present one is ticked. */
export const ticked = (isChosen: boolean, text: string): string => (isChosen ? `✓ ${text}` : text)

/** What is on or off by itself: a button shows how it is, not what a tap makes of it. */
export const switched = (isOn: boolean, text: string): string => `${isOn ? '✓' : '▫️'} ${text}`
