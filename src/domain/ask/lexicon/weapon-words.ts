import type { Lexicon } from './lexicon.ts'

/** What people call weapons in messages; the key is that of the weapon list, or the class as it is answered. */
export const WEAPON_WORDS = {
  drones:
    'drone, drones, uav, uavs, attack drone, attack drones, strike drone, strike drones, kamikaze drone, kamikaze drones, kamikaze, бпла, дрон, дрони, дронів, дрона, дронами, дроном, дронам, безпілотник*, безпілотн*, ударні дрони, ударних дронів, дроны, дронов, беспилотник*, безпілотника, moped, mopeds, мопед*, 🛵, птах*, пташ*',
  shahed:
    'shahed*, shaheed*, shahid*, шахед*, шахід*, шахид*, шагед*, geran*, герань, гераней, герані, гераны, гербер*, gerbera*, шахедик*, shaheds-136, shahed-136, shahed-131, шахед-136',
  missiles: 'missile, missiles, rocket, rockets, ракет*, ракетн*, ракеты, ракету, ракетами, ракета',
  cruise:
    'cruise missile, cruise missiles, cruise, cruises, крилат*, крилаті ракети, крилатих ракет, крылат*, крылатых ракет',
  ballistic:
    'ballistic missile, ballistic missiles, ballistic, ballistics, баліст*, балістик*, балістичн*, балістичних ракет, балліст*, балистик*, баллистик*, баллистич*, баллистических ракет',
  kinzhal:
    'kinzhal*, kinjal*, kindzhal*, кинджал*, кінджал*, кинжал*, kh-47*, х-47*, dagger, daggers, кинджалів',
  'iskander-m':
    'iskander, iskanders, iskander-m, iskander m, іскандер*, искандер*, іскандер-м, kn-23, искандер-м',
  'iskander-k': 'iskander-k, iskander k, іскандер-к, искандер-к, іскандер к',
  kalibr: 'kalibr*, caliber*, calibre*, калібр*, калибр*',
  'kh-101-555': 'kh-101*, kh101*, x-101*, x101*, kh-555*, kh-55*, х-101*, х101*, х-555*, х-55*',
  'kh-22-32': 'kh-22*, kh22, x-22*, kh-32*, x-32*, х-22*, х22, х-32*',
  'kh-59-69': 'kh-59*, kh59, x-59*, kh-69*, x-69*, х-59*, х59, х-69*',
  'kh-31': 'kh-31*, x-31*, х-31*',
  'kh-35': 'kh-35*, x-35*, х-35*',
  oniks: 'oniks*, onyx*, онікс*, оникс*',
  zircon: 'zircon*, tsirkon*, zirkon*, циркон*',
  's-300-400': 's-300*, s300*, s-400*, s400*, с-300*, с300*, с-400*, с400*',
  'guided-bomb':
    'guided bomb, guided bombs, glide bomb, glide bombs, aerial bomb, aerial bombs, kab, kabs, bomb, bombs, каб, каби, кабів, кабами, кабу, кабы, кабов, авіабомб*, авиабомб*, керовані бомби, керованих бомб, бомба, бомби, бомб, бомбы',
  banderol: 'banderol*, бандерол*',
  lancet: 'lancet*, ланцет*',
  molniya: 'molniya*, молнія, молній, молнии, молния',
  'recon-drone':
    'reconnaissance drone, reconnaissance drones, recon drone, recon drones, spy drone, spy drones, розвідувальн*, розвідник*, разведывательн*, разведчик*, розвідувальних дронів, розвідувальні дрони',
  'orlan-10': 'orlan*, орлан*',
  supercam: 'supercam*, суперкам*',
  zala: 'zala, зала',
} as const satisfies Lexicon
