import { COMMON_PLACES } from './places.ts'

/**
 * In how many of a thousand stories about the war an idea stands, by judgement; what is learnt from the
 * stories themselves adds to it. The rarer, the more it says that two stories have it in common.
 */
export const COMMONNESS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(COMMON_PLACES).map(([place, count]) => [`place:${place}`, count])),
  ...{ 'person:zelensky': 120, 'person:trump': 80, 'person:putin': 70, 'person:kremlin': 50 },
  ...{
    'person:macron': 20,
    'person:lubinets': 15,
    'person:syrskyi': 20,
    'person:lavrov': 20,
    'person:merz': 15,
  },
  ...{
    'body:general-staff': 80,
    'body:air-force': 60,
    'body:mod': 80,
    'body:russian-mod': 60,
    'body:eu': 70,
  },
  ...{
    'body:nato': 50,
    'body:sbu': 50,
    'body:hur': 50,
    'body:prosecutor': 50,
    'body:police': 50,
    'body:un': 30,
  },
  ...{ 'body:rescuers': 60, 'body:rada': 50, 'body:cabinet': 50, 'body:mfa': 50, 'body:navy': 30 },
  ...{ 'object:industry': 60, 'object:plant': 40, 'object:housing': 100, 'object:houses': 80 },
  ...{
    'object:apartment-block': 60,
    'object:energy-site': 60,
    'object:port': 30,
    'arms:air-defence-kit': 50,
  },
  ...{
    'object:car': 60,
    'object:military-site': 40,
    'object:aircraft': 30,
    'object:ship': 25,
    'affair:ruins': 30,
  },
  ...{
    'object:oil-depot': 15,
    'object:refinery': 25,
    'arms:patriot': 25,
    'arms:shahed': 60,
    'object:park': 30,
  },
  ...{
    'object:oil-site': 30,
    'object:gas-site': 20,
    'object:railway': 30,
    'arms:shells': 40,
    'object:school': 20,
  },
  ...{
    'affair:drones': 250,
    'affair:missiles': 180,
    'affair:troops': 150,
    'affair:children': 50,
    'affair:bombs': 60,
  },
  ...{
    'affair:artillery': 60,
    'affair:mlrs': 25,
    'affair:sanctions': 50,
    'affair:aid-package': 40,
    'affair:pow': 40,
  },
  ...{
    'affair:peace-talks': 60,
    'affair:ceasefire': 40,
    'affair:losses': 60,
    'affair:outage': 40,
    'affair:law': 40,
  },
  ...{
    'affair:peace-plan': 25,
    'affair:loan': 30,
    'affair:bodies': 30,
    'affair:budget': 15,
    'affair:election': 20,
  },
  ...{
    'affair:mines-explosives': 40,
    'affair:drone-wall': 5,
    'affair:monument': 15,
    'affair:war-crimes': 25,
  },
  ...{
    'act:meeting': 60,
    'act:package': 50,
    'act:adopt': 50,
    'act:impose': 50,
    'act:plan': 60,
    'act:claim': 60,
  },
  ...{
    'act:warning': 60,
    'act:reaction': 50,
    'act:appeal': 60,
    'act:sign': 40,
    'act:deliver': 50,
    'act:return': 40,
  },
  ...{
    'act:analysis': 60,
    'act:probe': 50,
    'act:find': 50,
    'act:open': 50,
    'act:shot-down': 80,
    'act:capture': 40,
    'act:begin': 600,
    'act:end': 600,
  },
}

/** For what `COMMONNESS` does not name, by its kind. */
export const USUAL_COMMONNESS: Readonly<Record<string, number>> = {
  place: 6,
  person: 8,
  body: 12,
  object: 10,
  arms: 10,
  affair: 12,
  act: 25,
  happening: 200,
  word: 6,
  count: 60,
  number: 60,
}
