import { fold } from '@yiming/glossary';
import { type ClipContext, withClips } from '../clips/with-clips.js';
import { composeBodies, missionKey, namesMission } from '../compose/compose-bodies.js';
import { composeCounties } from '../compose/compose-counties.js';
import { composePlaces } from '../compose/compose-places.js';
import { withLegalForms } from '../compose/legal-forms.js';
import { namedOwners } from '../compose/named-owners.js';
import type { Answer } from '../decide.js';
import { homeCountry } from '../home-country.js';
import type { RegionProfile } from '../region-profile.js';
import type { Stage, TextNames } from './text-names.js';

const missionName = /驻(.{1,8}?)((?:总)?领事馆|(?:总)?领馆|大使馆|使馆|代表处|代表团|办事处)$/;

/** The missions that the glossary has in full (中国驻休斯敦总领事馆), by host and kind, for their short forms. */
function knownMissions(texts: readonly TextNames[], { glossary, knowledge }: ClipContext): Map<string, Answer> {
  const missions = new Map<string, Answer>();
  for (const { searched, names } of texts)
    for (const { start, end, answer } of names) {
      if (answer.type !== 'org' || answer.entry === undefined) continue;
      const [, place = '', kind = ''] = missionName.exec(fold(searched.text.slice(start, end))) ?? [];
      const host = glossary.lookup(place)[0]?.entry.en;
      const body = knowledge.bodies.at(kind, 0)?.words.find(({ pattern }) => pattern === 'embassy');
      if (host !== undefined && body !== undefined)
        missions.set(missionKey(host, body), { ...answer, status: 'derived' });
    }
  return missions;
}

/**
 * Adds what is said by single characters and by words beside names: clips (驻阿), places with their rank (巴德吉斯省), bodies
 * (阿富汗外交部), companies with their legal form.
 */
export function composedNames(context: ClipContext & { readonly profile?: RegionProfile }): Stage {
  const { evidence, knowledge, profile } = context;
  const home = homeCountry(evidence);
  return (texts) => {
    const missions = knownMissions(texts, context);
    const clipped = texts.map(({ searched, names }) => ({
      searched,
      names: withClips(
        searched.text,
        composeCounties(searched.text, composePlaces(searched.text, names, knowledge), knowledge),
        context,
      ),
    }));
    const bodies = {
      ...knowledge,
      home,
      press: profile?.press,
      named: [...evidence.countries.keys()],
      owners: namedOwners(clipped, knowledge.bodies),
      missions,
    };
    // Who sent a mission is said once, often behind its first mention.
    for (const { searched, names } of clipped)
      if (namesMission(searched.text)) composeBodies(searched.text, names, bodies);
    return clipped.map(({ searched, names }) => ({
      searched,
      names: withLegalForms(searched.text, composeBodies(searched.text, names, bodies)),
    }));
  };
}
