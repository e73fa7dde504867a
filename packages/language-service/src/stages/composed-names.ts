import { type ClipContext, withClips } from '../clips/with-clips.js';
import { composeBodies, namesMission } from '../compose/compose-bodies.js';
import { composePlaces } from '../compose/compose-places.js';
import { withLegalForms } from '../compose/legal-forms.js';
import type { Answer } from '../decide.js';
import { homeCountry } from '../home-country.js';
import type { RegionProfile } from '../region-profile.js';
import type { Stage } from './text-names.js';

/**
 * Adds what is said by single characters and by words beside names: clips (驻阿), places with their rank (巴德吉斯省), bodies
 * (阿富汗外交部), companies with their legal form.
 */
export function composedNames(context: ClipContext & { readonly profile?: RegionProfile }): Stage {
  const { evidence, knowledge, profile } = context;
  const home = homeCountry(evidence);
  return (texts) => {
    const missions = new Map<string, Answer>();
    const bodies = { ...knowledge, home, press: profile?.press, named: [...evidence.countries.keys()], missions };
    const clipped = texts.map(({ searched, names }) => ({
      searched,
      names: withClips(searched.text, composePlaces(searched.text, names, knowledge), context),
    }));
    // Who sent a mission is said once, often behind its first mention.
    for (const { searched, names } of clipped)
      if (namesMission(searched.text)) composeBodies(searched.text, names, bodies);
    return clipped.map(({ searched, names }) => ({
      searched,
      names: withLegalForms(searched.text, composeBodies(searched.text, names, bodies)),
    }));
  };
}
