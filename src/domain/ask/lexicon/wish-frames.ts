import type { Concept } from '../reading/read-items.ts'
import {
  BEGINNING,
  CHOOSING,
  COMPLAINING,
  HAVING,
  HELPING,
  LEAVING,
  PRAISING,
  RESTING,
  SENDING,
  TELLING,
} from './wish-companions.ts'

type Words = readonly Concept[]

/**
 * A wish as words of a class in any order: of each group of `needs` one, each by a word of its own, and of `may` whatever
 * else is said with them. A word of another class means that something else is wished, or more than this.
 */
export type Frame = {
  readonly wish:
    'pause' | 'stop' | 'topics' | 'status' | 'help' | 'resume' | 'thanks' | 'briefing' | 'day' | 'unclear'
  readonly needs: readonly Words[]
  readonly may: Words
  /** Whether a day until which it holds must be said. */
  readonly until?: true
  /** Whether other parts of the message may say why. */
  readonly reasons?: true
}

const frames = (
  wish: Frame['wish'],
  may: Words,
  more: Pick<Frame, 'until' | 'reasons'>,
  ...needs: readonly Frame['needs'][]
): readonly Frame[] => needs.map((each) => ({ wish, may, needs: each, ...more }))

/** In this order: what names a day before what does not, and leaving before all that is less. */
export const FRAMES: readonly Frame[] = [
  ...frames(
    'pause',
    RESTING,
    { until: true, reasons: true },
    [['pause', 'away', 'stop', 'stop-plainly', 'off', 'nothing', 'time-off']],
    [['not'], SENDING],
    [['quiet'], ['ends-at', 'lasts']],
    [['again', 'start', 'here-again', 'return']],
  ),
  ...frames(
    'pause',
    RESTING,
    { reasons: true },
    [['pause']],
    [['not', 'stop', 'off'], ['send', 'bother', 'stop', 'thing'], ['for-now']],
    [['stop', 'off', 'quiet', 'not'], ['for-now']],
    [['away'], ['mine']],
  ),
  ...frames(
    'stop',
    LEAVING,
    { reasons: true },
    [['stop-plainly']],
    [
      ['stop', 'off'],
      [...SENDING, 'list', 'person', 'bot', 'this-all'],
    ],
    [['not'], ['send', 'bother']],
    [['not'], ['want'], ['this-all', 'thing', 'send']],
    [['not'], ['anymore', 'less'], ['this-all', 'thing']],
    [['stop', 'off']],
  ),
  ...frames(
    'status',
    HAVING,
    {},
    [
      ['asking', 'when'],
      ['hour', 'zone-thing'],
      ['have', 'send'],
      ['mine', 'bot'],
    ],
    [['asking'], ['topic-thing', 'language-thing', 'what-get'], ['have', 'send'], ['mine']],
    [['asking', 'when'], ['hour', 'topic-thing', 'language-thing', 'zone-thing'], ['mine'], ['choose']],
    [['asking'], ['hour', 'language-thing', 'zone-thing', 'topic-thing'], ['mine']],
    [['when'], ['send', 'thing', 'next']],
    [['asking'], ['next']],
    [
      ['asking', 'mine'],
      ['subscribed', 'list'],
      ['mine', 'have'],
    ],
    [['asking'], ['mine'], ['have']],
    [['settings']],
    [['mine'], ['subscribed']],
    [['alive'], ['bot']],
  ),
  ...frames(
    'topics',
    CHOOSING,
    { reasons: true },
    [
      ['choose', 'subscribe', 'what-get'],
      ['topic-thing', 'what-get'],
    ],
    [['topic-thing']],
    [['not', 'stop', 'out'], ['show'], ['thing', 'topic-name']],
    [['only', 'less', 'out', 'not', 'off', 'stop', 'choose', 'pause'], ['topic-name']],
  ),
  ...frames(
    'help',
    HELPING,
    {},
    [['asking'], ['able'], ['bot']],
    [['use'], ['how', 'asking', 'explain', 'able']],
    [['guide']],
    [['what'], ['this-all', 'bot']],
    [['inquire'], ['asking'], ['able']],
    [['works'], ['how', 'explain'], ['bot', 'this-all']],
    [['purpose'], ['bot']],
    [['confused'], ['works', 'use', 'bot', 'guide']],
  ),
  ...frames(
    'resume',
    BEGINNING,
    { reasons: true },
    [['start', 'subscribe', 'here-again']],
    [['again'], ['send', 'thing', 'want']],
    [['away'], ['over']],
  ),
  ...frames('day', TELLING, {}, [['told', 'recap', 'worth', 'explain']], [['asking', 'some'], ['thing']]),
  ...frames(
    'briefing',
    TELLING,
    {},
    [['told'], ['asking', 'some', 'worth', 'explain']],
    [['recap']],
    [['worth'], ['told', 'asking']],
  ),
  ...frames('thanks', PRAISING, {}, [['praise', 'thanks']]),
  ...frames(
    'unclear',
    COMPLAINING,
    { reasons: true },
    [['complaint'], ['bot', 'complained-of', 'thing']],
    [['complaint']],
  ),
]
